import type { PoolInput, RulesInput } from '../panel/draft.ts';
import type { RunInput } from '../panel/run/run-input.ts';
import { findPoolVersion, readPoolContent, type PoolVersionReference } from '../store/pools.ts';
import { readRuleSetDocument } from '../store/rule-sets.ts';
import { placeOfRequest, readRequest, type RunRow } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { Altered, KeyGone } from '../store/vault.ts';
import { toldOfRun } from './told-run.ts';

/** What a run is about beside pool and rule set. */
export type AskedOfRun =
  | { readonly kind: 'solve' | 'explain'; readonly about: unknown; readonly options: unknown }
  | { readonly kind: 'what-if'; readonly asked: unknown };

/** A rule set by its version; null: a shipped one. */
export type RulesReference = { readonly id: string; readonly version: number | null };

/** What a run is of. */
export type InputsOfRun = {
  readonly pool: PoolVersionReference & { readonly format: 'csv' | 'json' };
  readonly rules: RulesReference;
};

/**
 * All that a run is made from, as it is sealed, bound to the run: nobody who can write to the tables can have it done
 * with something else. Requests from before they were bound have no inputs in them.
 */
export type KeptRequest = AskedOfRun & { readonly of?: InputsOfRun };

/** @returns the sealed request, and its HMAC for the journal: it can name candidates, whom a plain hash would confirm. */
export const sealRequest = async (
  { vault }: Store,
  run: string,
  request: Required<KeptRequest>,
): Promise<{ readonly sealed: Uint8Array; readonly mac: string }> => {
  const key = request.of.pool.pool;
  const text = JSON.stringify(request);
  return { sealed: await vault.seal(key, placeOfRequest(run), text), mac: await vault.mac(key, text) };
};

/** @throws KeyGone where the pool was erased; KeyDamaged; Altered where it is not what was accepted. */
export const loadRunInput = async (store: Store, run: RunRow): Promise<RunInput> => {
  const { of, ...asked } = await loadRequest(store, run);
  return toRunInput(store, of, asked);
};

/** The same from its parts, before there is a run. */
export const toRunInput = async (store: Store, of: InputsOfRun, asked: AskedOfRun): Promise<RunInput> => ({
  ...(await loadInputs(store, of)),
  ...asked,
});

/** What a run was done with. @throws as loadRunInput. */
export const loadInputsOf = async (store: Store, run: RunRow) => {
  const { of } = await loadRequest(store, run);
  return { ...(await loadInputs(store, of)), of };
};

const loadInputs = async (
  store: Store,
  { pool, rules }: InputsOfRun,
): Promise<{ readonly pool: PoolInput; readonly rules: RulesInput }> => {
  const bytes = await readPoolContent(store, pool);
  if (bytes === null) throw new KeyGone('the pool is gone');
  return { pool: { as: pool.format, bytes }, rules: await loadRules(store, rules) };
};

const loadRequest = async (store: Store, run: RunRow): Promise<Required<KeptRequest>> => {
  const text = await readRequest(store.db, store.vault, run);
  if (text === null) throw new KeyGone('what was asked for is gone');
  const { accepted } = await toldOfRun(store, run);
  const request = JSON.parse(text) as KeptRequest;
  if (request.of === undefined) return { ...request, of: await formerInputs(store, run) };
  const { of } = request;
  if (accepted?.content['request'] !== (await store.vault.mac(of.pool.pool, text))) {
    throw new Altered(`request of run ${run.id}`);
  }
  return { ...request, of };
};

/** Before requests were bound to their inputs, the row alone named them; their hashes are compared at the end. */
const formerInputs = async (store: Store, run: RunRow): Promise<InputsOfRun> => {
  const version = await findPoolVersion(store.db, run.pool_version_id);
  if (version === undefined) throw new Altered(`run ${run.id}`);
  const { id, pool_id: pool, sha256, format } = version;
  return { pool: { id, pool, sha256, format }, rules: { id: run.rules_id, version: run.rules_version } };
};

const loadRules = async (store: Store, { id, version }: RulesReference): Promise<RulesInput> => {
  if (version === null) return { as: 'id', id };
  const value = await readRuleSetDocument(store, id, version);
  if (value === null) throw new KeyGone('the rule set was deleted');
  return { as: 'value', value };
};
