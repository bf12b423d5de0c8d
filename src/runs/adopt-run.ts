import { kindOf } from '../run-kinds/kinds.ts';
import type { Adoption } from '../run-kinds/run-schema.ts';
import { appendToJournal, publicJournalKey } from '../store/journal.ts';
import { findRun, lockRun } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { Altered } from '../store/vault.ts';
import type { RunThreads } from '../threads/run-threads.ts';
import type { ThreadFailure } from '../threads/thread-pool.ts';
import { loadRunInput, RuleSetDeleted } from './load-input.ts';
import { findRunById, readOutputOfRun, readRecordOfRun, wasErased, type FoundRun } from './read-run.ts';
import { historyOfRun } from './run-history.ts';
import { toAdoption } from './to-documents.ts';

export type Adopted =
  | { readonly status: 'adopted' | 'was-adopted'; readonly adoption: Adoption }
  | { readonly status: 'unknown' }
  /** It has no proved slate that could be recommended, or not any more. */
  | { readonly status: 'not-adoptable' }
  /** Its slate is proved, but the draw between equally good slates was not finished. */
  | { readonly status: 'ties-open' }
  /** The checker refuses its certificate. */
  | { readonly status: 'not-certified' }
  | ThreadFailure;

/**
 * Makes a run the recommendation: an entry in the journal, once, after everything that it rests on was opened, compared
 * with the entry of its end, and its certificate checked.
 * @param actor - id of the key of a custodian.
 * @throws Altered if part of it differs from the journal; KeyMissing, KeyDamaged.
 */
export const adoptRun = async (
  store: Store,
  threads: RunThreads,
  id: string,
  actor: string,
): Promise<Adopted> => {
  const run = await findRunById(store, id);
  if (run === null) return { status: 'unknown' };
  const { vault } = store;
  const key = await publicJournalKey(vault);
  const before = toAdoption(run.history, key);
  if (before !== null) return { status: 'was-adopted', adoption: before };
  const refused = await whyNot(store, threads, run).catch(async (error: unknown): Promise<Adopted> => {
    if (error instanceof RuleSetDeleted || (await wasErased(store, [id], error))) {
      return { status: 'not-adoptable' };
    }
    throw error;
  });
  if (refused !== null) return refused;
  return store.db.transaction().execute(async (trx): Promise<Adopted> => {
    const where = { db: trx, vault };
    // Another request has adopted it; nothing else of an ended run changes, except that it can be erased.
    const current = await lockRun(trx, id);
    const history = current === undefined ? null : await historyOfRun(where, current);
    if (history === null || history.isAltered) throw new Altered({ is: 'run', id });
    const first = toAdoption(history, key);
    if (first !== null) return { status: 'was-adopted', adoption: first };
    if (history.erased !== null) return { status: 'not-adoptable' };
    const { pool, rules, result, certificate, record } = history.ended!.content;
    const entry = await appendToJournal(trx, vault, {
      actor,
      action: 'run-adopted',
      subject: id,
      content: { pool: pool!, rules: rules!, result: result!, certificate: certificate!, record: record! },
    });
    await trx
      .updateTable('run')
      .set({
        adopted_at: entry.at,
        adopted_by: actor,
        expires_at: null,
        adopted_sequence: entry.sequence,
        adopted_head: entry.hash,
      })
      .where('id', '=', id)
      .execute();
    const adopted = await historyOfRun(where, (await findRun(trx, id))!);
    return { status: 'adopted', adoption: toAdoption(adopted, key)! };
  });
};

/** Null: it can be adopted. @throws Altered where result, certificate or record differ from the journal. */
const whyNot = async (
  store: Store,
  threads: RunThreads,
  { row, history: { ended } }: FoundRun,
): Promise<Adopted | null> => {
  const isProved =
    kindOf(row).comparable && ended?.content['status'] === 'done' && ended.content['outcome'] === 'selected';
  if (!isProved) return { status: 'not-adoptable' };
  const [result, certificate, record] = [
    await readOutputOfRun(store, row.id, 'result'),
    await readOutputOfRun(store, row.id, 'certificate'),
    await readRecordOfRun(store, row.id),
  ];
  for (const { status } of [result, certificate, record]) {
    if (status === 'altered') throw new Altered({ is: 'run', id: row.id });
  }
  if (result.status !== 'given' || certificate.status !== 'given' || record.status !== 'given') {
    return { status: 'not-adoptable' };
  }
  const input = await loadRunInput(store, row);
  const files = { result: result.value, certificate: certificate.value };
  const checked = await threads.checkAdoption(input, files);
  if (checked.status === 'thread-failed') return checked;
  if (checked.status === 'invalid') return { status: 'not-certified' };
  const verdicts = {
    holds: null,
    'ties-open': { status: 'ties-open' },
    refused: { status: 'not-certified' },
  } as const;
  return verdicts[checked.value.verdict];
};
