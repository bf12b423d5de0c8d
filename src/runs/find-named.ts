import { issue, type Issue, type IssuePlace } from '../input/issues/issue.ts';
import { shippedHasNoVersion, type PoolReference, type RuleSetReference } from '../model/stored-reference.ts';
import { readShippedRuleSet } from '../rules/shipped.ts';
import { findPool, type PoolVersionRow } from '../store/pools.ts';
import { versionsOfRuleSet } from '../store/rule-sets.ts';
import type { Store } from '../store/store.ts';
import type { RulesReference } from './load-input.ts';

/**
 * The version of a stored pool that a request names, or the issue that there is none.
 * @param pointer - where the request names it. @throws Altered where the pool differs from the journal.
 */
export const findPoolVersionNamed = async (
  store: Store,
  { name, version }: PoolReference,
  pointer: string,
): Promise<PoolVersionRow | { readonly issue: Issue }> => {
  const stored = await findPool(store, name);
  if (stored === null || stored.pool.erased_at !== null) {
    return { issue: unknownPool(pointer, stored !== null) };
  }
  const found =
    version === undefined ? stored.versions[0] : stored.versions.find((one) => one.version === version);
  return found ?? { issue: unknownVersion(pointer, stored.versions.length) };
};

/**
 * The rule set that a request names, or the issue that there is none.
 * @param pointer - where its body names it; null: elsewhere. @throws Altered where it differs from the journal.
 */
export const findRulesNamed = async (
  store: Store,
  { id, version }: RuleSetReference,
  pointer: string | null,
): Promise<RulesReference | { readonly issue: Issue }> => {
  if (readShippedRuleSet(id) !== null) {
    return version === undefined ? { id, version: null } : { issue: shippedHasNoVersion(pointer) };
  }
  const versions = await versionsOfRuleSet(store, id);
  const latest = versions[0];
  if (latest === undefined) return { issue: unknownRules(pointer) };
  const found = version === undefined ? latest : versions.find((one) => one.version === version);
  return found === undefined
    ? { issue: unknownVersion(pointer, latest.version) }
    : { id, version: found.version };
};

export const unknownPool = (pointer: string, erased: boolean): Issue =>
  issue(erased ? 'unknown-pool.erased' : 'unknown-pool', {
    document: 'request',
    pointer: `${pointer}/name`,
  });

export const unknownRules = (pointer: string | null): Issue =>
  issue('unknown-rule-set.stored', placeAt(pointer, 'id'));

const unknownVersion = (pointer: string | null, latest: number): Issue =>
  issue('unknown-version', placeAt(pointer, 'version'), { latest });

const placeAt = (pointer: string | null, key: string): IssuePlace => ({
  document: 'request',
  ...(pointer === null ? {} : { pointer: `${pointer}/${key}` }),
});
