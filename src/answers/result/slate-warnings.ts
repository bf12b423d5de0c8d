import type { Formulation } from '../../model/formulation.ts';
import { valueOf, valuesOf } from '../../pool/column.ts';
import { findLikelySamePersons, findSimilarAffiliations } from '../../pool/near-duplicates.ts';
import { state, type Statement } from '../../text/catalogue.ts';

/** Is the size of a group below which likeness matters to a cap: two of them on one slate. */
const severalOnSlate = 2;

/**
 * What should not pass unnoticed on a slate: two applications of what looks like one person, two spellings of what
 * looks like one affiliation, and points that rest on few of the scores. Ids and affiliations only, never a name.
 * @param members - candidates of the pool.
 */
export const slateWarnings = (formulation: Formulation, members: readonly number[]): readonly Statement[] => [
  ...samePersons(formulation, members),
  ...similarAffiliations(formulation, members),
  ...meansOfFew(formulation, members),
];

const samePersons = ({ pool }: Formulation, members: readonly number[]): readonly Statement[] => {
  const onSlate = new Set(members);
  return findLikelySamePersons(pool).flatMap((group) => {
    const chosen = group.filter((candidate) => onSlate.has(candidate));
    return chosen.length < severalOnSlate
      ? []
      : [state('likely-same-person', { candidates: chosen.map((candidate) => pool.ids[candidate]!) })];
  });
};

const similarAffiliations = (
  { attributes }: Formulation,
  members: readonly number[],
): readonly Statement[] => {
  const counted = attributes.counted('affiliation');
  const names = [...new Set(members.flatMap((member) => valuesOf(counted, member)))];
  return findSimilarAffiliations(names).map(({ first, second }) =>
    state('similar-affiliations', { first, second }),
  );
};

/** Members of whose scores fewer than half are there, where the mean of these stands for the others. */
const meansOfFew = (
  { ruleSet, pool, criteria }: Formulation,
  members: readonly number[],
): readonly Statement[] => {
  if (ruleSet.missingScore !== 'mean') return [];
  const columns = [...criteria.keys()].map((column) => pool.scores.get(column));
  const few = members.filter(
    (member) => 2 * columns.filter((scores) => valueOf(scores, member) !== null).length < columns.length,
  );
  return few.length === 0
    ? []
    : [state('mean-of-few', { candidates: few.map((member) => pool.ids[member]!), scores: columns.length })];
};
