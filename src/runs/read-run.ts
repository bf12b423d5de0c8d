import type { RequestInput } from '../answers/request-input.ts';
import { optionsSchema } from '../answers/solve/options.ts';
import type { JournalEntry, JournalPlace } from '../journal/journal-entry.ts';
import { kindOf } from '../run-kinds/kinds.ts';
import { inSnapshot } from '../store/database.ts';
import { findInJournal } from '../store/journal.ts';
import { readOutput, type OutputKind } from '../store/outputs.ts';
import { findRun, listRuns, readRecord, type RunRow } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { Altered, KeyMissing, sha256Later } from '../store/vault.ts';
import { recordHash } from './end-run.ts';
import { languageOfRun, loadInputsOf, RuleSetDeleted } from './load-input.ts';
import type { Language } from '../text/languages.ts';
import { historyOfRun, historiesOfRuns, type RunHistory } from './run-history.ts';

/** Ids are UUIDs; whatever else is asked for is not there. */
export const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A run, and what the journal says of it. */
export type FoundRun = { readonly row: RunRow; readonly history: RunHistory };

/** Null: there is none. @throws Altered if it differs from the journal. */
export const findRunById = async ({ db, vault }: Store, id: string): Promise<FoundRun | null> =>
  uuidPattern.test(id)
    ? inSnapshot(db, async (state) => {
        const where = { db: state, vault };
        const row = await findRun(state, id);
        if (row === undefined) {
          const found = await findInJournal(where, ['run-accepted'], [id]);
          if (found.first('run-accepted', id) !== null) throw new Altered({ is: 'run', id });
          return null;
        }
        const history = await historyOfRun(where, row);
        if (history.isAltered) throw new Altered({ is: 'run', id });
        return { row, history };
      })
    : null;

/** A page of runs, and what the journal says of each. */
export const listFoundRuns = (
  { db, vault }: Store,
  ...asked: Parameters<typeof listRuns> extends [unknown, ...infer Rest] ? Rest : never
): Promise<readonly FoundRun[]> =>
  inSnapshot(db, async (state) => {
    const rows = await listRuns(state, ...asked);
    const history = await historiesOfRuns({ db: state, vault }, rows);
    return rows.map((row, index) => ({ row, history: history[index]! }));
  });

/** An output of a run, if it is what the journal says that it was. */
export const readOutputOfRun = (store: Store, id: string, kind: OutputKind): Promise<Available<Buffer>> =>
  readOf(store, [id], async () => {
    const run = await findRunById(store, id);
    if (run === null) return { status: 'unknown' };
    const { ended, erased } = run.history;
    if (ended === null) return { status: 'not-ended' };
    if (erased !== null) return { status: 'gone' };
    if ((ended.content[kind] ?? null) === null) return { status: 'none' };
    const output = await readOutput(store.db, store.vault, run.row, kind);
    if (output === null) {
      // It may have been erased since the run was found.
      const isGone = hasExpired(run) || (await wasErased(store, [id], new Altered({ is: kind, id })));
      return { status: isGone ? 'gone' : 'altered' };
    }
    return (await sha256Later(output)) === ended.content[kind]
      ? { status: 'given', value: output }
      : { status: 'altered' };
  });

/** What is adopted does not expire. */
const hasExpired = ({ row: { expires_at }, history: { adopted } }: FoundRun): boolean =>
  adopted === null && expires_at !== null && expires_at.getTime() <= Date.now();

/** The language that its request asks for; null: none, or there is nothing to be read. */
export const readLanguageOfRun = async (store: Store, id: string): Promise<Language | null> => {
  const read = await readOf(store, [id], async (): Promise<Available<Language | null>> => {
    const run = await findRunById(store, id);
    if (run === null) return { status: 'unknown' };
    if (run.history.erased !== null) return { status: 'gone' };
    return { status: 'given', value: await languageOfRun(store, run.row) };
  });
  return read.status === 'given' ? read.value : null;
};

/**
 * What is read of runs, or why it is not: it is not what was stored, their pool was erased while it was read, or their
 * rule set was deleted.
 * @throws whatever else `read` throws.
 */
const readOf = async <T>(
  store: Store,
  ids: readonly string[],
  read: () => Promise<Available<T>>,
): Promise<Available<T>> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RuleSetDeleted || (await wasErased(store, ids, error))) return { status: 'gone' };
    if (error instanceof Altered) return { status: 'altered' };
    throw error;
  }
};

/** Does the error come of an erasure? What is sealed is gone first, and then its key. @throws what the database does. */
export const wasErased = async (store: Store, ids: readonly string[], error: unknown): Promise<boolean> => {
  if (!(error instanceof KeyMissing || error instanceof Altered)) return false;
  for (const id of ids) {
    // That a database does not answer says nothing of an erasure.
    const run = await findRunById(store, id).catch((failure: unknown) => {
      if (failure instanceof KeyMissing || failure instanceof Altered) return null;
      throw failure;
    });
    if (run !== null && run.history.erased !== null) return true;
  }
  return false;
};

/** The record of a run, which stays when its pool is erased. */
export const readRecordOfRun = (store: Store, id: string): Promise<Available<string>> =>
  readOf(store, [id], async () => {
    const run = await findRunById(store, id);
    if (run === null) return { status: 'unknown' };
    const { ended } = run.history;
    if (ended === null) return { status: 'not-ended' };
    if ((ended.content['record'] ?? null) === null) return { status: 'none' };
    const record = await readRecord(store.db, id);
    return record !== null && isAsRecorded(record, ended)
      ? { status: 'given', value: record }
      : { status: 'altered' };
  });

/** Is it the record that the entry is about, and does it name this entry? */
const isAsRecorded = (text: string, { content, sequence, hash }: JournalEntry): boolean => {
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
export const readComparisonOfRuns = (store: Store, a: string, b: string): Promise<Available<RequestInput>> =>
  readOf(store, [a, b], async () => {
    const [resultA, resultB] = [
      await readOutputOfRun(store, a, 'result'),
      await readOutputOfRun(store, b, 'result'),
    ];
    if (resultA.status !== 'given') return resultA;
    if (resultB.status !== 'given') return resultB;
    const [runA, runB] = [await findRunById(store, a), await findRunById(store, b)];
    if (runA === null || runB === null) return { status: 'unknown' };
    if ([runA, runB].some(({ row }) => !kindOf(row).comparable)) return { status: 'none' };
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

/** Why something of a run cannot be given. */
export type Withheld =
  /** There is no such run. */
  | 'unknown'
  /** The run has not come to its end. */
  | 'not-ended'
  /** The run has no such thing: it failed, or nothing was proved. */
  | 'none'
  /** Its pool was erased, or the run has expired. */
  | 'gone'
  /** What is stored is not what was stored. */
  | 'altered';

/** What was asked for of a run, or why it is not given. */
export type Available<T> = { readonly status: 'given'; readonly value: T } | { readonly status: Withheld };
