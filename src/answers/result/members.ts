import type { Formulation } from '../../model/formulation.ts';
import { valueOf, valuesOf } from '../../pool/column.ts';
import { criterionOf } from '../../pool/pool.ts';
import type { NamedCandidate, ResultMember } from './result-parts.ts';

/** A member of a slate with the columns that a result shows. @param index - in the problem. */
export const toMember = (formulation: Formulation, index: number): ResultMember => {
  const { problem, eligible, objectiveScale } = formulation;
  const score = problem.scores[index]!;
  return describe(formulation, eligible[index]!, { score, points: score / objectiveScale });
};

/**
 * The candidates with these ids, by id, as members are described. Whoever is ineligible has no score here: one may be
 * missing.
 */
export const describeCandidates = (
  formulation: Formulation,
  ids: ReadonlySet<string>,
): readonly NamedCandidate[] => {
  const { pool, eligible } = formulation;
  const indexOf = new Map(eligible.map((candidate, index) => [candidate, index]));
  return [...pool.ids.keys()]
    .filter((candidate) => ids.has(pool.ids[candidate]!))
    .map((candidate) => {
      const index = indexOf.get(candidate);
      return index === undefined
        ? describe(formulation, candidate, { score: null, points: null })
        : toMember(formulation, index);
    });
};

/** @param candidate - of the pool. */
const describe = <S extends Pick<NamedCandidate, 'score' | 'points'>>(
  { pool, attributes, shown, criteria }: Formulation,
  candidate: number,
  score: S,
): Omit<ResultMember, 'score' | 'points'> & S => {
  const name = pool.names?.[candidate] ?? '';
  return {
    id: pool.ids[candidate]!,
    ...(name === '' ? {} : { name }),
    ...score,
    scores: Object.fromEntries(
      [...criteria.keys()].map((column) => [
        criterionOf(column),
        valueOf(pool.scores.get(column), candidate) ?? '',
      ]),
    ),
    attributes: Object.fromEntries(
      shown.map((attribute) => {
        const values = valuesOf(attributes.values(attribute), candidate);
        return [attribute, pool.multivalued.has(attribute) ? [...values] : (values[0] ?? null)];
      }),
    ),
  };
};
