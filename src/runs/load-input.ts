import type { RulesInput } from '../panel/draft.ts';
import type { RunInput } from '../panel/run/run-input.ts';
import { readPoolContent } from '../store/pools.ts';
import { readRuleSetDocument } from '../store/rule-sets.ts';
import { readRequest, type RunRow } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { KeyGone } from '../store/vault.ts';

/** What a run is about beside pool and rule set, as it is kept. */
export type KeptRequest =
  | { readonly kind: 'solve' | 'explain'; readonly about: unknown; readonly options: unknown }
  | { readonly kind: 'what-if'; readonly asked: unknown };

/** A rule set by its version; null: a shipped one. */
export type RulesReference = { readonly id: string; readonly version: number | null };

/** @throws KeyGone where the pool was erased; where the store does not have what it speaks of. */
export const loadRunInput = async (store: Store, run: RunRow): Promise<RunInput> => {
  const request = (await readRequest(store.db, store.vault, run)) as KeptRequest | null;
  if (request === null) throw new KeyGone('what was asked for is gone');
  return toRunInput(store, run.pool_version_id, { id: run.rules_id, version: run.rules_version }, request);
};

/** The same from its parts, before there is a run. */
export const toRunInput = async (
  store: Store,
  poolVersion: string,
  rules: RulesReference,
  request: KeptRequest,
): Promise<RunInput> => {
  const kept = await readPoolContent(store, poolVersion);
  if (kept === null) throw new KeyGone('the pool is gone');
  const pool = { as: kept.format, bytes: kept.content } as const;
  return { pool, rules: await loadRules(store, rules), ...request };
};

export const loadRules = async (store: Store, { id, version }: RulesReference): Promise<RulesInput> => {
  if (version === null) return { as: 'id', id };
  const value = await readRuleSetDocument(store, id, version);
  if (value === null) throw new Error('a run speaks of a rule set that is not there');
  return { as: 'value', value };
};
