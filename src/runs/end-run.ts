import { sql } from 'kysely';
import { serialise } from '../answers/result/result.ts';
import { jsonHash } from '../pool/pool-hash.ts';
import { hasEnded } from '../run-kinds/run-schema.ts';
import type { InTransaction } from '../store/database.ts';
import { appendToJournal, placeOf } from '../store/journal.ts';
import { putOutput } from '../store/outputs.ts';
import { lockRun, type RunRow } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { Altered, sha256Of } from '../store/vault.ts';
import { historyOfRun } from './run-history.ts';

/** How a run came to its end, and what it leaves. */
export type RunEnd = {
  readonly status: 'done' | 'failed' | 'cancelled';
  readonly outcome?: string;
  readonly objective?: number | null;
  readonly result?: string;
  readonly certificate?: string | null;
  readonly record?: string | null;
  /** SHA-256 of pool and rule set as they were read. */
  readonly inputs?: { readonly pool: string; readonly rules: string };
  /** One sentence in English, without a value of the pool. */
  readonly failure?: string;
};

/**
 * Ends a run, unless it has ended already: whatever was begun twice ends once. The journal says over what, and the
 * record where in the journal.
 * @param keptDays - until the result is deleted; 0: never.
 * @throws Altered if the run differs from the journal, or was processed with other inputs than accepted.
 */
export const endRun = async (
  trx: InTransaction,
  { vault }: Pick<Store, 'vault'>,
  id: string,
  end: RunEnd,
  retentionDays: number,
): Promise<void> => {
  const run = await lockRun(trx, id);
  if (run === undefined || hasEnded(run.status)) return;
  const { accepted, cancelled, isAltered } = await historyOfRun({ db: trx, vault }, run);
  const { pool, rules } = accepted?.content ?? {};
  const isOther = end.inputs !== undefined && (end.inputs.pool !== pool || end.inputs.rules !== rules);
  if (isAltered || isOther) throw new Altered({ is: 'run', id });
  const {
    status,
    outcome = null,
    objective = null,
    result,
    certificate,
    record = null,
    failure = null,
  } = end;
  if (result !== undefined) await putOutput(trx, vault, run, 'result', result);
  if (typeof certificate === 'string') await putOutput(trx, vault, run, 'certificate', certificate);
  const account = record === null ? null : (JSON.parse(record) as Readonly<Record<string, unknown>>);
  const entry = await appendToJournal(trx, vault, {
    actor: (cancelled ?? accepted)?.actor ?? null,
    action: 'run-ended',
    subject: id,
    content: {
      status,
      outcome,
      objective,
      failure,
      pool: run.pool_hash,
      rules: run.rules_hash,
      program: run.program,
      result: result === undefined ? null : sha256Of(result),
      certificate: typeof certificate === 'string' ? sha256Of(certificate) : null,
      record: account === null ? null : jsonHash(account),
    },
  });
  const journal = await placeOf(vault, entry);
  await trx.deleteFrom('run_part').where('run_id', '=', id).execute();
  await trx
    .updateTable('run')
    .set({
      status,
      outcome,
      objective,
      failure,
      record: account === null ? null : serialise({ ...account, journal }),
      record_hash: account === null ? null : jsonHash(account),
      finished_at: entry.at,
      expires_at: retentionDays === 0 ? null : sql<Date>`now() + make_interval(days => ${retentionDays})`,
    })
    .where('id', '=', id)
    .execute();
};

/** SHA-256 of a record without its place in the journal, as the journal has it. */
export const recordHash = (record: Readonly<Record<string, unknown>>): string =>
  jsonHash(Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'journal')));

/** Has what there is of a batch put together; the first who asks says how it ended. */
export const closeBatch = async (
  trx: InTransaction,
  { queue }: Pick<Store, 'queue'>,
  { id, program }: Pick<RunRow, 'id' | 'program'>,
  how: 'complete' | 'interrupted' | 'time-limit',
): Promise<void> => {
  const closed = await trx
    .updateTable('run')
    .set({ closing: how })
    .where('id', '=', id)
    .where('closing', 'is', null)
    .where('status', 'in', ['queued', 'running'])
    .returning('id')
    .executeTakeFirst();
  if (closed !== undefined) await queue.send(trx, [{ do: 'finish', run: id }], program);
};
