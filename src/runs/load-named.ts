import type { Issue } from '../input/issues/issue.ts';
import type { PoolInput, RulesInput, StoredInputs } from '../model/pool-cache.ts';
import type { PoolReference, RuleSetReference, StoredNames } from '../model/stored-reference.ts';
import { isErased } from '../store/pools.ts';
import type { Store } from '../store/store.ts';
import { findPoolVersionNamed, findRulesNamed, unknownPool, unknownRules } from './find-named.ts';
import { loadPool, loadRules, RuleSetDeleted } from './load-input.ts';

/** What was found, or the issue that it was not. */
type Found<T> = T | { readonly issue: Issue };

/**
 * Loads what a request names of the store; what is not there has an issue.
 * @throws KeyMissing, KeyDamaged, Altered where it cannot be read, or differs from the journal.
 */
export const loadNamed = async (store: Store, { pools, rules }: StoredNames): Promise<StoredInputs> => {
  const loaded = new Map<string, PoolInput>();
  const issues: Issue[] = [];
  const known = new Map<string, PoolInput>();
  for (const [pointer, reference] of pools) {
    const key = JSON.stringify([reference.name, reference.version]);
    const found = known.get(key) ?? (await loadPoolNamed(store, reference, pointer));
    if ('issue' in found) {
      issues.push(found.issue);
    } else {
      known.set(key, found);
      loaded.set(pointer, found);
    }
  }
  const ruleSet = rules === null ? null : await loadRulesAt(store, rules.reference, rules.pointer);
  if (ruleSet === null || !('issue' in ruleSet)) return { pools: loaded, rules: ruleSet, issues };
  // Who reads the id alone says that no rule set has it.
  if (rules?.isIdAlone !== true) issues.push(ruleSet.issue);
  return { pools: loaded, rules: null, issues };
};

/** @throws as loadNamed. */
const loadPoolNamed = async (
  store: Store,
  reference: PoolReference,
  pointer: string,
): Promise<Found<PoolInput>> => {
  const version = await findPoolVersionNamed(store, reference, pointer);
  if ('issue' in version) return version;
  const { id, pool_id: pool, sha256, format } = version;
  try {
    return await loadPool(store, { id, pool, sha256, format });
  } catch (error) {
    // It was erased while it was read: first its data is deleted, then its key.
    if (await isErased(store, { id: pool, name: reference.name })) {
      return { issue: unknownPool(pointer, true) };
    }
    throw error;
  }
};

/**
 * The rule set that a request names, or the issue that there is none.
 * @param pointer - where it names it; null: not in its body. @throws as loadNamed.
 */
export const loadRulesAt = async (
  store: Store,
  reference: RuleSetReference,
  pointer: string | null,
): Promise<Found<RulesInput>> => {
  const found = await findRulesNamed(store, reference, pointer);
  if ('issue' in found) return found;
  try {
    return await loadRules(store, found);
  } catch (error) {
    if (error instanceof RuleSetDeleted) return { issue: unknownRules(pointer) };
    throw error;
  }
};
