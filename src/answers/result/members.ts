import type { Formulation } from '../../model/formulation.ts';
import { criterionOf } from '../../pool/pool.ts';
import type { ResultMember } from './result-parts.ts';

/** A member of a slate with the columns that a result shows. @param index - in the problem. */
export const toMember = (formulation: Formulation, index: number): ResultMember => {
  const { pool, problem, attributes, shown, eligible, objectiveScale, criteria } = formulation;
  const candidate = eligible[index]!;
  const score = problem.scores[index]!;
  const name = pool.names?.[candidate] ?? '';
  return {
    id: pool.ids[candidate]!,
    ...(name === '' ? {} : { name }),
    score,
    points: score / objectiveScale,
    scores: Object.fromEntries(
      [...criteria.keys()].map((column) => [criterionOf(column), pool.scores.get(column)?.[candidate] ?? '']),
    ),
    attributes: Object.fromEntries(
      shown.map((attribute) => {
        const values = attributes.values(attribute)[candidate]!;
        return [attribute, pool.multivalued.has(attribute) ? [...values] : (values[0] ?? null)];
      }),
    ),
  };
};
