import { blankColumn } from '../pool/column.ts';
import type { Pool } from '../pool/pool.ts';
import { attributesOfTheResolution } from '../rules/attributes-read.ts';
import { reservedReasons } from '../rules/rule-forms.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { type Attributes, meets } from './attributes.ts';
import type { Criteria } from './objective.ts';

/**
 * Why each candidate of the pool is ineligible: the first clause in the order of the rule set that fails,
 * then `unverified`, then `score-missing`; null for the eligible.
 *
 * A clause of the resolution that reads a blank is not decided by it: the candidate is `unverified`,
 * unless another clause decides. Policy takes a blank as "not that value".
 */
export const findIneligible = (
  pool: Pool,
  ruleSet: RuleSet,
  criteria: Criteria,
  attributes: Attributes,
): readonly (string | null)[] => {
  const clauses = ruleSet.eligibility.map((clause) => {
    const holds = meets(clause.condition, attributes);
    const isBlank =
      clause.authority === 'resolution'
        ? readsBlank(
            clause.condition.map(([attribute]) => attribute),
            attributes,
          )
        : () => false;
    return {
      id: clause.id,
      fails: (candidate: number) =>
        !isBlank(candidate) && (clause.kind === 'exclude' ? holds(candidate) : !holds(candidate)),
    };
  });
  const unverified = readsBlank(attributesOfTheResolution(ruleSet), attributes);
  const columns = [...criteria.keys()].map(
    (column) => (pool.scores.get(column) ?? blankColumn(pool.ids.length)).codes,
  );
  const isScoreMissing = (candidate: number): boolean => {
    const isBlank = (codes: Uint32Array): boolean => codes[candidate] === 0;
    if (ruleSet.missingScore === 'exclude') return columns.some(isBlank);
    return ruleSet.missingScore === 'mean' && columns.length > 0 && columns.every(isBlank);
  };

  return pool.ids.map((_, candidate) => {
    const failed = clauses.find((clause) => clause.fails(candidate));
    if (failed !== undefined) return failed.id;
    if (unverified(candidate)) return reservedReasons.unverified;
    return isScoreMissing(candidate) ? reservedReasons.scoreMissing : null;
  });
};

const readsBlank = (names: readonly string[], attributes: Attributes): ((candidate: number) => boolean) => {
  const columns = names.map((name) => {
    const { lists, codes } = attributes.values(name);
    return { codes, isBlank: Uint8Array.from(lists, ({ length }) => Number(length === 0)) };
  });
  return (candidate) => columns.some(({ codes, isBlank }) => isBlank[codes[candidate]!] === 1);
};
