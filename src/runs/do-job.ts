import type { Invalid } from '../input/issues/outcome.ts';
import { hasEnded } from '../run-kinds/run-schema.ts';
import { inSnapshot } from '../store/database.ts';
import { completeJob, requeueJob } from '../store/leases.ts';
import { putPart, readParts, sealPart } from '../store/outputs.ts';
import type { QueueJob, TakenJob } from '../store/queue.ts';
import { findRun, isTimedOut, lockRun, markStarted, recordProgress, type RunRow } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { Altered, KeyDamaged, KeyMissing } from '../store/vault.ts';
import { inEnglish } from '../text/language.ts';
import { writerOf, type Writer } from '../text/message.ts';
import type { RunThreads } from '../threads/run-threads.ts';
import type { ThreadFailure } from '../threads/thread-pool.ts';
import { closeBatch, endRun, type RunEnd } from './end-run.ts';
import { loadRunInput } from './load-input.ts';
import { historyOfRun } from './run-history.ts';

/** What a worker does jobs with. */
export type JobContext = {
  readonly store: Store;
  readonly threads: RunThreads;
  /** Days until results are deleted; 0: never. */
  readonly retentionDays: number;
};

/** Why a job is to stop before its end. */
export type JobSignals = {
  /** The worker is to end, or the run was cancelled: what there is so far is given. */
  readonly finishNow: AbortSignal;
  /** The worker is shutting down: another one gets the job. */
  readonly shutdown: AbortSignal;
};

/** Stores what came of a job, and that it is done. May be tried again when the database could not be reached. */
export type Commit = () => Promise<void>;

/**
 * Does a job. What comes of it is stored in one transaction with the removal of the job from the queue, so that it
 * counts once, however often the job is begun.
 * @returns how to store it; the next job can be begun before that is done.
 * @throws the error of the database where it cannot be reached.
 */
export const doJob = async (context: JobContext, taken: TakenJob, signals: JobSignals): Promise<Commit> => {
  const { store } = context;
  const { job } = taken;
  const run = await findOpenRun(store, job.run);
  if (run === null) return release(store, taken);
  if (taken.isDeadLetter) return failRun(context, taken, failure('workers-died'));
  if (run.status === 'queued') await markStarted(store.db, run.id);
  const unreadable = (error: unknown): Commit => {
    // Where the pool was erased meanwhile the run has ended with it, and does not fail.
    if (error instanceof KeyMissing) return failRun(context, taken, failure('key-missing'));
    if (error instanceof KeyDamaged) return failRun(context, taken, failure('key-damaged'));
    if (error instanceof Altered) return failRun(context, taken, failure('altered'));
    throw error;
  };
  try {
    const commit = await begin(context, taken, run, signals);
    return () => commit().catch((error: unknown) => unreadable(error)());
  } catch (error) {
    return unreadable(error);
  }
};

/** Null: nothing is left to do. An altered run is reported when it is read. */
const findOpenRun = ({ db, vault }: Store, id: string): Promise<RunRow | null> =>
  inSnapshot(db, async (state) => {
    const run = await findRun(state, id);
    if (run === undefined || hasEnded(run.status) || run.erased_at !== null) return null;
    return (await historyOfRun({ db: state, vault }, run)).isAltered ? null : run;
  });

const begin = (context: JobContext, taken: TakenJob, run: RunRow, signals: JobSignals): Promise<Commit> => {
  const { job } = taken;
  switch (job.do) {
    case 'solve':
      return solve(context, taken, run, signals);
    case 'tasks':
      return answer(context, taken, run, job, signals);
    case 'finish':
      return finish(context, taken, run, signals);
  }
};

const solve = async (
  context: JobContext,
  taken: TakenJob,
  run: RunRow,
  { finishNow, shutdown }: JobSignals,
): Promise<Commit> => {
  const { store, threads } = context;
  if (run.cancel_requested_at !== null) return end(context, taken, { status: 'cancelled' });
  const input = await loadRunInput(store, run);
  // How far it is matters to those who look on; that it cannot be noted now does not matter to the run.
  const onProgress = (progress: Parameters<typeof recordProgress>[2]): void => {
    recordProgress(store.db, run.id, progress).catch(() => undefined);
  };
  const answered = await threads.solve(input, { finishNow, onProgress });
  if (shutdown.aborted) return () => requeueJob(store.db, store.queue, taken);
  if (answered.status !== 'done') {
    // Nothing was there yet when it was cancelled.
    return end(context, taken, finishNow.aborted ? { status: 'cancelled' } : failed(failureText(answered)));
  }
  const { disagreement, ...solved } = answered.value;
  if (disagreement !== undefined)
    return end(context, taken, failed(failure('disagreement.no-answer', { disagreement })));
  return end(context, taken, { status: finishNow.aborted ? 'cancelled' : 'done', ...solved });
};

const answer = async (
  context: JobContext,
  taken: TakenJob,
  run: RunRow,
  job: Extract<QueueJob, { readonly do: 'tasks' }>,
  { finishNow }: JobSignals,
): Promise<Commit> => {
  const { store, threads } = context;
  const { db, queue, vault } = store;
  const { from, to } = job;
  if (run.closing !== null) return release(store, taken);
  if (await isTimedOut(db, run)) {
    return () =>
      db.transaction().execute(async (trx) => {
        await closeBatch(trx, store, run, 'time-limit');
        await completeJob(trx, queue, taken);
      });
  }
  const answered = await threads.tasks(run.id, () => loadRunInput(store, run), from, to, { finishNow });
  if (answered.status !== 'done') return end(context, taken, failed(failureText(answered)));
  const { lines, stopped } = answered.value;
  // No lock is held while it is encrypted.
  const part = await sealPart(vault, run, from, lines);
  return () =>
    db.transaction().execute(async (trx) => {
      const current = await lockRun(trx, run.id);
      const isOpen = current !== undefined && !hasEnded(current.status) && current.closing === null;
      if (isOpen && lines.length === 0) await queue.send(trx, [taken.job]);
      if (isOpen && lines.length > 0 && (await putPart(trx, part))) {
        const done = current.done + lines.length;
        await trx.updateTable('run').set({ done }).where('id', '=', run.id).execute();
        if (done >= current.total) await closeBatch(trx, store, run, 'complete');
        else if (stopped) await queue.send(trx, [{ ...job, from: from + lines.length }]);
      }
      await completeJob(trx, queue, taken);
    });
};

const finish = async (
  context: JobContext,
  taken: TakenJob,
  run: RunRow,
  { shutdown }: JobSignals,
): Promise<Commit> => {
  const { store, threads } = context;
  const lines = await readParts(store.db, store.vault, run);
  const closing = (run.closing ?? 'complete') as 'complete' | 'interrupted' | 'time-limit';
  const answered = await threads.finish(run.id, () => loadRunInput(store, run), lines, closing, {
    finishNow: shutdown,
  });
  if (shutdown.aborted) return () => requeueJob(store.db, store.queue, taken);
  if (answered.status !== 'done') return end(context, taken, failed(failureText(answered)));
  return end(context, taken, {
    status: closing === 'interrupted' ? 'cancelled' : 'done',
    ...answered.value,
  });
};

/**
 * Ends the run of a job that cannot be done; a run that differs from the journal is left unchanged.
 * @param text - one sentence, without a value of the pool.
 * @throws when it is committed: the error of the database.
 */
export const failRun =
  (context: JobContext, taken: TakenJob, text: string): Commit =>
  async () => {
    try {
      await end(context, taken, failed(text))();
    } catch (error) {
      if (!(error instanceof Altered)) throw error;
      await release(context.store, taken)();
    }
  };

const end =
  ({ store, retentionDays }: JobContext, taken: TakenJob, how: RunEnd): Commit =>
  () =>
    store.db.transaction().execute(async (trx) => {
      await endRun(trx, store, taken.job.run, how, retentionDays);
      await completeJob(trx, store.queue, taken);
    });

const release =
  (store: Store, taken: TakenJob): Commit =>
  () =>
    store.db.transaction().execute((trx) => completeJob(trx, store.queue, taken));

/** Stored and signed, so in English whoever is about. */
export const failure: Writer<'failures'> = (key, ...given) =>
  inEnglish(() => writerOf('failures')(key, ...given));

const failed = (text: string): RunEnd => ({ status: 'failed', failure: text });

/** Without a value of the pool, which an error's own words may hold. */
const failureText = (answered: Invalid | ThreadFailure): string => {
  if (answered.status === 'invalid') return failure('invalid');
  return failure(answered.reason === 'crashed' ? 'crashed' : 'timed-out');
};
