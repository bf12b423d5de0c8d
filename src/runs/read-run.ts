import { optionsSchema } from '../panel/options.ts';
import type { Draft } from '../panel/draft.ts';
import type { JournalEntry, JournalPlace } from '../journal/journal-entry.ts';
import { findInJournal } from '../store/journal.ts';
import { readOutput, type OutputKind } from '../store/outputs.ts';
import { findRun, readRecord, type RunRow } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { Altered, sha256Of } from '../store/vault.ts';
import { recordHash } from './end-run.ts';
import type { Given } from './given.ts';
import { loadInputsOf, RuleSetGone } from './load-input.ts';
import { toldOfRun, type ToldRun } from './told-run.ts';

/** Ids are UUIDs; whatever else is asked for is not there. */
export const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A run, and what the journal tells of it. */
export type FoundRun = { readonly row: RunRow; readonly told: ToldRun };

/** Null: there is none. @throws Altered where it is not what the journal tells of. */
export const findRunById = async (store: Store, id: string): Promise<FoundRun | null> => {
  if (!uuidPattern.test(id)) return null;
  const row = await findRun(store.db, id);
  if (row === undefined) {
    const found = await findInJournal(store, ['run-accepted'], [id]);
    if (found.first('run-accepted', id) !== null) throw new Altered(`run ${id}`);
    return null;
  }
  const told = await toldOfRun(store, row);
  if (told.isAltered) throw new Altered(`run ${id}`);
  return { row, told };
};

/** An output of a run, if it is what the journal says that it was. */
export const giveOutput = (store: Store, id: string, kind: OutputKind): Promise<Given<Buffer>> =>
  unlessAltered(async () => {
    const run = await findRunById(store, id);
    if (run === null) return { status: 'unknown' };
    const { ended, erased } = run.told;
    if (ended === null) return { status: 'not-ended' };
    if (erased !== null) return { status: 'gone' };
    if ((ended.content[kind] ?? null) === null) return { status: 'none' };
    const output = await readOutput(store.db, store.vault, run.row, kind);
    if (output === null) return { status: 'gone' };
    return sha256Of(output) === ended.content[kind]
      ? { status: 'given', value: output }
      : { status: 'altered' };
  });

/** What is read, unless it is not what was stored, or is of a rule set that was deleted. */
export const unlessAltered = async <T>(read: () => Promise<Given<T>>): Promise<Given<T>> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Altered) return { status: 'altered' };
    if (error instanceof RuleSetGone) return { status: 'gone' };
    throw error;
  }
};

/** The record of a run, which stays when its pool is erased. */
export const giveRecord = (store: Store, id: string): Promise<Given<string>> =>
  unlessAltered(async () => {
    const run = await findRunById(store, id);
    if (run === null) return { status: 'unknown' };
    const { ended } = run.told;
    if (ended === null) return { status: 'not-ended' };
    if ((ended.content['record'] ?? null) === null) return { status: 'none' };
    const record = await readRecord(store.db, id);
    return record !== null && isAsTold(record, ended)
      ? { status: 'given', value: record }
      : { status: 'altered' };
  });

/** Is it the record that the entry tells of, and does it name this entry? */
const isAsTold = (text: string, { content, sequence, hash }: JournalEntry): boolean => {
  try {
    const record = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const { journal } = record as { readonly journal?: JournalPlace };
    return (
      recordHash(record) === content['record'] && journal?.sequence === sequence && journal.head === hash
    );
  } catch {
    return false;
  }
};

/** Both results, and what each was made from. */
export const giveComparison = (store: Store, a: string, b: string): Promise<Given<Draft>> =>
  unlessAltered(async () => {
    const [resultA, resultB] = [await giveOutput(store, a, 'result'), await giveOutput(store, b, 'result')];
    if (resultA.status !== 'given') return resultA;
    if (resultB.status !== 'given') return resultB;
    const [runA, runB] = [await findRunById(store, a), await findRunById(store, b)];
    if (runA === null || runB === null) return { status: 'unknown' };
    if (runA.row.kind === 'what-if' || runB.row.kind === 'what-if') return { status: 'none' };
    const [inputsA, inputsB] = [await loadInputsOf(store, runA.row), await loadInputsOf(store, runB.row)];
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
          pool: inputsA.of.pool.id === inputsB.of.pool.id ? null : inputsB.pool,
          rules: runA.row.rules_hash === runB.row.rules_hash ? null : inputsB.rules,
        },
      },
    };
  });
