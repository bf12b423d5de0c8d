import { blankColumn } from '../pool/column.ts';
import type { Pool } from '../pool/pool.ts';
import { attributesOfTheResolution } from '../rules/attributes-read.ts';
import { reservedReasons } from '../rules/rule-forms.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import { type Attributes, whoMeets } from './attributes.ts';
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
  const count = pool.ids.length;
  const reasons: (string | null)[] = Array.from({ length: count }, () => null);
  const refuse = (reason: string, isRefused: (candidate: number) => boolean): void => {
    for (let candidate = 0; candidate < count; candidate += 1) {
      if (reasons[candidate] === null && isRefused(candidate)) reasons[candidate] = reason;
    }
  };
  for (const { id, kind, condition, authority } of ruleSet.eligibility) {
    const holds = whoMeets(condition, attributes, count);
    const failing = kind === 'exclude' ? 1 : 0;
    const isUndecided = whoIsBlank(
      authority === 'resolution' ? condition.map(([attribute]) => attribute) : [],
      attributes,
      count,
    );
    refuse(id, (candidate) => isUndecided[candidate] === 0 && holds[candidate] === failing);
  }
  const isUnverified = whoIsBlank(attributesOfTheResolution(ruleSet), attributes, count);
  refuse(reservedReasons.unverified, (candidate) => isUnverified[candidate] === 1);

  const columns = [...criteria.keys()].map((column) => (pool.scores.get(column) ?? blankColumn(count)).codes);
  const isBlankIn = (candidate: number) => (codes: Uint32Array) => codes[candidate] === 0;
  if (ruleSet.missingScore === 'exclude') {
    refuse(reservedReasons.scoreMissing, (candidate) => columns.some(isBlankIn(candidate)));
  } else if (ruleSet.missingScore === 'mean' && columns.length > 0) {
    refuse(reservedReasons.scoreMissing, (candidate) => columns.every(isBlankIn(candidate)));
  }
  return reasons;
};

/** 1 for each candidate of the pool who leaves one of these blank. */
const whoIsBlank = (names: readonly string[], attributes: Attributes, count: number): Uint8Array => {
  const who = new Uint8Array(count);
  for (const name of names) {
    const { lists, codes } = attributes.values(name);
    const isBlank = Uint8Array.from(lists, ({ length }) => Number(length === 0));
    for (let candidate = 0; candidate < count; candidate += 1) who[candidate]! |= isBlank[codes[candidate]!]!;
  }
  return who;
};
