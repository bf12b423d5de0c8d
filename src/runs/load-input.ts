import type { RulesInput } from '../panel/draft.ts';
import type { StoredRunInput } from '../workers/run-thread-job.ts';
import { readPoolContent } from '../store/pools.ts';
import { readRuleSetDocument } from '../store/rule-sets.ts';
import { readRequest, type RunRow } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { KeyGone } from '../store/vault.ts';

/** A rule set by its version; null: a shipped one. */
export type RulesReference = { readonly id: string; readonly version: number | null };

/** The rule set was deleted. */
export class RuleSetGone extends KeyGone {}

/** @throws KeyGone where the pool was erased or the rule set deleted; where the store does not have what it speaks of. */
export const loadRunInput = async (store: Store, run: RunRow): Promise<StoredRunInput> => {
  const request = await readRequest(store.db, store.vault, run);
  if (request === null) throw new KeyGone('what was asked for is gone');
  return toRunInput(store, run.pool_version_id, { id: run.rules_id, version: run.rules_version }, request);
};

/** The same from its parts, before there is a run. */
export const toRunInput = async (
  store: Store,
  poolVersion: string,
  rules: RulesReference,
  request: string,
): Promise<StoredRunInput> => {
  const kept = await readPoolContent(store, poolVersion);
  if (kept === null) throw new KeyGone('the pool is gone');
  const pool = { as: kept.format, bytes: kept.content } as const;
  return { pool, rules: await loadRules(store, rules), request };
};

export const loadRules = async (store: Store, { id, version }: RulesReference): Promise<RulesInput> => {
  if (version === null) return { as: 'id', id };
  const bytes = await readRuleSetDocument(store, id, version);
  if (bytes === null) throw new RuleSetGone('the rule set is gone');
  return { as: 'json', bytes };
};
