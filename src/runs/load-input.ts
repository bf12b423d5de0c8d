import type { PoolBytes, PoolInput, RulesInput } from '../model/pool-cache.ts';
import type { StoredRunInput } from '../run-kinds/run-input.ts';
import { findPoolVersion, readPoolContent, type PoolVersionReference } from '../store/pools.ts';
import { readRuleSetDocument, versionsOfRuleSet } from '../store/rule-sets.ts';
import { readRequest, type RunRow } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { Altered } from '../store/vault.ts';
import { historyOfRun } from './run-history.ts';
import { languageIn } from '../answers/what-if/what-if-input.ts';
import { isObject } from '../input/collections.ts';
import type { Language } from '../text/languages.ts';

/** A rule set by its version; null: a shipped one. */
export type RulesReference = { readonly id: string; readonly version: number | null };

/** What a run is of. */
export type InputsOfRun = {
  readonly pool: PoolVersionReference & { readonly format: 'csv' | 'json' };
  readonly rules: RulesReference;
};

/** All that a run is made from. */
export type SealedRequest = {
  readonly of: InputsOfRun;
  /** What is asked for beside pool and rule set: JSON of the `kind` and of what that kind stores. */
  readonly asked: string;
};

/** The rule set was deleted. */
export class RuleSetDeleted extends Error {}

/**
 * Encrypts a request, bound to its run: write access to the tables is not enough to run it with other inputs.
 * @returns its HMAC too, for the journal: it can name candidates, whom a plain hash would confirm.
 */
export const sealRequest = async (
  { vault }: Store,
  run: string,
  { of, asked }: SealedRequest,
): Promise<{ readonly sealed: Uint8Array; readonly mac: string }> => {
  const key = of.pool.pool;
  // The first line has what the store needs, and is all that has to be parsed here.
  const text = `${JSON.stringify(of)}\n${asked}`;
  return { sealed: await vault.seal(key, { is: 'request', id: run }, text), mac: await vault.mac(key, text) };
};

/**
 * @throws KeyMissing, KeyDamaged; Altered where it is not what was accepted, or not there any more; RuleSetDeleted.
 */
export const loadRunInput = async (store: Store, run: RunRow): Promise<StoredRunInput> => {
  const { of, asked } = await openRequest(store, run);
  return toRunInput(store, of, asked);
};

/** The same from its parts, before there is a run. */
export const toRunInput = async (store: Store, of: InputsOfRun, asked: string): Promise<StoredRunInput> => ({
  ...(await loadInputs(store, of)),
  request: asked,
});

/** The language that the request of a run asks for; null: none. @throws as loadRunInput. */
export const languageOfRun = async (store: Store, run: RunRow): Promise<Language | null> =>
  languageIn(askedDocument(JSON.parse((await openRequest(store, run)).asked)));

/** What has options: the request itself, or the scenario document within it. */
const askedDocument = (request: unknown): unknown =>
  isObject(request) && isObject(request['asked']) ? request['asked'] : request;

/** What a run was done with. @throws as loadRunInput. */
export const loadInputsOf = async (store: Store, run: RunRow) => {
  const { of } = await openRequest(store, run);
  return { ...(await loadInputs(store, of)), of };
};

/** @throws Altered where the pool is not there any more; as readPoolContent and loadRules. */
const loadInputs = async (
  store: Store,
  { pool, rules }: InputsOfRun,
): Promise<{ readonly pool: PoolInput; readonly rules: RulesInput }> => ({
  pool: await loadPool(store, pool),
  rules: await loadRules(store, rules),
});

/** @throws Altered where the pool is not there any more; as readPoolContent. */
export const loadPool = async (store: Store, pool: InputsOfRun['pool']): Promise<PoolBytes> => {
  const bytes = await readPoolContent(store, pool);
  if (bytes === null) throw new Altered({ is: 'pool-version', id: pool.id });
  return { as: pool.format, bytes };
};

/** @throws Altered where it is not what was accepted, or not there any more; KeyMissing, KeyDamaged. */
const openRequest = async (store: Store, run: RunRow): Promise<SealedRequest> => {
  const text = await readRequest(store.db, store.vault, run);
  if (text === null) throw new Altered({ is: 'request', id: run.id });
  const end = text.indexOf('\n');
  // Before requests were bound to their inputs they were one line, and the row alone named the inputs.
  if (end < 0) return { of: await formerInputs(store, run), asked: text };
  const of = JSON.parse(text.slice(0, end)) as InputsOfRun;
  const { accepted } = await historyOfRun(store, run);
  if (accepted?.content['request'] !== (await store.vault.mac(of.pool.pool, text))) {
    throw new Altered({ is: 'request', id: run.id });
  }
  return { of, asked: text.slice(end + 1) };
};

/**
 * Hashes of what is read are compared with those that were accepted when the run ends.
 * @throws Altered where the version of the pool is missing.
 */
const formerInputs = async (store: Store, run: RunRow): Promise<InputsOfRun> => {
  const version = await findPoolVersion(store.db, run.pool_version_id);
  if (version === undefined) throw new Altered({ is: 'run', id: run.id });
  const { id, pool_id: pool, sha256, format } = version;
  return { pool: { id, pool, sha256, format }, rules: { id: run.rules_id, version: run.rules_version } };
};

/** @throws RuleSetDeleted; as readRuleSetDocument and versionsOfRuleSet. */
export const loadRules = async (store: Store, { id, version }: RulesReference): Promise<RulesInput> => {
  if (version === null) return { as: 'id', id };
  const bytes = await readRuleSetDocument(store, id, version);
  if (bytes === null) {
    // Unless it was deleted, it would be there.
    await versionsOfRuleSet(store, id);
    throw new RuleSetDeleted();
  }
  return { as: 'json', bytes };
};
