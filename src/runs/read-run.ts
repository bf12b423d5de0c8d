import { optionsSchema } from '../panel/options.ts';
import type { Draft, PoolInput, RulesInput } from '../panel/draft.ts';
import type { JournalEntry, JournalHead } from '../journal/journal-entry.ts';
import { jsonHash } from '../panel/pool/pool-hash.ts';
import { findInJournal } from '../store/journal.ts';
import { readOutput, type OutputKind } from '../store/outputs.ts';
import { readPoolContent } from '../store/pools.ts';
import { findRun, readRecord, type RunRow } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { Altered, KeyGone, sha256Of } from '../store/vault.ts';
import { recordHash } from './end-run.ts';
import type { Given } from './keeping.ts';
import { loadRules } from './load-input.ts';
import { hasEnded } from './run-schema.ts';

/** Ids are UUIDs; whatever else is asked for is not there. */
export const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const findRunById = async ({ db }: Store, id: string): Promise<RunRow | null> =>
  uuidPattern.test(id) ? ((await findRun(db, id)) ?? null) : null;

/** An output of a run, if it is what the journal says that it was. */
export const giveOutput = async (store: Store, id: string, kind: OutputKind): Promise<Given<Buffer>> => {
  const run = await findRunById(store, id);
  if (run === null) return { status: 'unknown' };
  if (!hasEnded(run.status)) return { status: 'not-ended' };
  const told = (await findInJournal(store.db, 'run-ended', id))?.content ?? null;
  if (run.erased_at !== null) return { status: 'gone' };
  if (told === null || (told[kind] ?? null) === null) return { status: 'none' };
  return unlessSealed(async () => {
    const output = await readOutput(store.db, store.vault, run, kind);
    if (output === null) return { status: 'gone' };
    return sha256Of(output) === told[kind] ? { status: 'given', value: output } : { status: 'altered' };
  });
};

/** What is read, or why it cannot be opened. */
export const unlessSealed = async <T>(read: () => Promise<Given<T>>): Promise<Given<T>> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof KeyGone) return { status: 'gone' };
    if (error instanceof Altered) return { status: 'altered' };
    throw error;
  }
};

/** The record of a run, which stays when its pool is erased. */
export const giveRecord = async (store: Store, id: string): Promise<Given<string>> => {
  const run = await findRunById(store, id);
  if (run === null) return { status: 'unknown' };
  if (!hasEnded(run.status)) return { status: 'not-ended' };
  const record = await readRecord(store.db, id);
  if (record === null) return { status: 'none' };
  const told = await findInJournal(store.db, 'run-ended', id);
  return told !== null && isAsTold(record, told) ? { status: 'given', value: record } : { status: 'altered' };
};

/** Is it the record that the entry tells of, and does it name this entry? */
const isAsTold = (
  text: string,
  { content, sequence, head }: JournalHead & Pick<JournalEntry, 'content'>,
): boolean => {
  try {
    const record = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const { journal } = record as { readonly journal?: JournalHead };
    return recordHash(record) === content['record'] && jsonHash(journal) === jsonHash({ sequence, head });
  } catch {
    return false;
  }
};

/** Both results, and what each was made from. */
export const giveComparison = (store: Store, a: string, b: string): Promise<Given<Draft>> =>
  unlessSealed(() => compare(store, a, b));

const compare = async (store: Store, a: string, b: string): Promise<Given<Draft>> => {
  const [resultA, resultB] = [await giveOutput(store, a, 'result'), await giveOutput(store, b, 'result')];
  if (resultA.status !== 'given') return resultA;
  if (resultB.status !== 'given') return resultB;
  const [runA, runB] = [await findRunById(store, a), await findRunById(store, b)];
  if (runA === null || runB === null) return { status: 'unknown' };
  if (runA.kind === 'what-if' || runB.kind === 'what-if') return { status: 'none' };
  const [inputsA, inputsB] = [await inputsOfRun(store, runA), await inputsOfRun(store, runB)];
  if (inputsA === null || inputsB === null) return { status: 'gone' };
  return {
    status: 'given',
    value: {
      pool: inputsA.pool,
      rules: inputsA.rules,
      slate: null,
      options: optionsSchema.parse({}),
      issues: [],
      compared: {
        a: resultA.value,
        b: resultB.value,
        pool: runA.pool_version_id === runB.pool_version_id ? null : inputsB.pool,
        rules: runA.rules_hash === runB.rules_hash ? null : inputsB.rules,
      },
    },
  };
};

const inputsOfRun = async (
  store: Store,
  run: RunRow,
): Promise<{ readonly pool: PoolInput; readonly rules: RulesInput } | null> => {
  const kept = await readPoolContent(store, run.pool_version_id);
  if (kept === null) return null;
  return {
    pool: { as: kept.format, bytes: kept.content },
    rules: await loadRules(store, { id: run.rules_id, version: run.rules_version }),
  };
};
