import type { Invalid } from '../panel/issues/outcome.ts';
import { completeJob } from '../store/leases.ts';
import { putTasks, readTasks } from '../store/outputs.ts';
import type { TakenJob } from '../store/queue.ts';
import { findRun, lockRun, markStarted, noteProgress, type RunRow } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { Altered, KeyGone } from '../store/vault.ts';
import type { Lost } from '../workers/runner.ts';
import type { RunThreads } from '../workers/run-threads.ts';
import { closeBatch, endRun, type RunEnd } from './end-run.ts';
import { loadRunInput } from './load-input.ts';
import { hasEnded } from './run-schema.ts';

/** What a worker does jobs with. */
export type Workshop = {
  readonly store: Store;
  readonly threads: RunThreads;
  /** Days until results are deleted; 0: never. */
  readonly keptDays: number;
};

/** Why a job is to stop before its end. */
export type JobSignals = {
  /** The worker is to end, or the run was cancelled: what there is so far is given. */
  readonly hurry: AbortSignal;
  /** Is it the worker that is to end? The job is then somebody else's. */
  readonly isLeaving: () => boolean;
};

/** `back`: somebody else is to do it, or the same worker later. */
export type JobEnd = 'done' | 'back';

/**
 * Does a job. What comes of it is stored in one transaction with the word that the job is done, so that it counts
 * once, however often the job is begun.
 * @throws the error of the database where it cannot be reached.
 */
export const doJob = async (workshop: Workshop, taken: TakenJob, signals: JobSignals): Promise<JobEnd> => {
  const { store } = workshop;
  const { job } = taken;
  const run = await findRun(store.db, job.run);
  if (run === undefined || hasEnded(run.status) || run.erased_at !== null) return letGo(store, taken);
  if (taken.isDead) return end(workshop, taken, failed('Its workers died of it, time and again.'));
  try {
    await store.db.transaction().execute((trx) => markStarted(trx, run.id));
    switch (job.do) {
      case 'solve':
        return await solve(workshop, taken, run, signals);
      case 'tasks':
        return await answer(workshop, taken, run, job, signals);
      case 'finish':
        return await finish(workshop, taken, run);
    }
  } catch (error) {
    // Where the pool was erased meanwhile the run has ended with it, and does not fail.
    if (error instanceof KeyGone) return end(workshop, taken, failed('The key of its pool is not there.'));
    if (error instanceof Altered)
      return end(workshop, taken, failed(`What it was to read is not as it was stored.`));
    throw error;
  }
};

const solve = async (
  workshop: Workshop,
  taken: TakenJob,
  run: RunRow,
  { hurry, isLeaving }: JobSignals,
): Promise<JobEnd> => {
  const { store, threads } = workshop;
  if (run.cancel_requested_at !== null) return end(workshop, taken, { status: 'cancelled' });
  const input = await loadRunInput(store, run);
  // How far it is matters to those who look on; that it cannot be noted now does not matter to the run.
  const onProgress = (progress: Parameters<typeof noteProgress>[2]): void => {
    noteProgress(store.db, run.id, progress).catch(() => undefined);
  };
  const answered = await threads.solve(input, { hurry, onProgress });
  if (hurry.aborted && isLeaving()) return 'back';
  if (answered.status !== 'done') return end(workshop, taken, failed(whyNot(answered)));
  const { disagreement, ...solved } = answered.value;
  if (disagreement !== undefined) return end(workshop, taken, failed(`${disagreement} Neither is given.`));
  return end(workshop, taken, { status: hurry.aborted ? 'cancelled' : 'done', ...solved });
};

const answer = async (
  workshop: Workshop,
  taken: TakenJob,
  run: RunRow,
  { from, to }: { readonly from: number; readonly to: number },
  { hurry }: JobSignals,
): Promise<JobEnd> => {
  const { store, threads } = workshop;
  const { db, vault } = store;
  if (run.closing !== null) return letGo(store, taken);
  if (await isOverdue(workshop, run)) return close(workshop, taken, run, 'time-limit');
  const answered = await threads.tasks(run.id, () => loadRunInput(store, run), from, to, { hurry });
  if (answered.status !== 'done') return end(workshop, taken, failed(whyNot(answered)));
  const { lines, stopped } = answered.value;
  await db.transaction().execute(async (trx) => {
    const current = await lockRun(trx, run.id);
    if (current === undefined || hasEnded(current.status) || current.closing !== null) {
      await completeJob(trx, store.queue, taken);
      return;
    }
    const done = current.done + (await putTasks(trx, vault, run, from, lines));
    await trx.updateTable('run').set({ done }).where('id', '=', run.id).execute();
    if (done === current.total) await closeBatch(trx, store, run, 'complete');
    if (!stopped) await completeJob(trx, store.queue, taken);
  });
  return stopped ? 'back' : 'done';
};

const finish = async (workshop: Workshop, taken: TakenJob, run: RunRow): Promise<JobEnd> => {
  const { store, threads } = workshop;
  const lines = await readTasks(store.db, store.vault, run);
  const closing = (run.closing ?? 'complete') as 'complete' | 'interrupted' | 'time-limit';
  const answered = await threads.finish(run.id, () => loadRunInput(store, run), lines, closing);
  if (answered.status !== 'done') return end(workshop, taken, failed(whyNot(answered)));
  return end(workshop, taken, {
    status: closing === 'interrupted' ? 'cancelled' : 'done',
    ...answered.value,
  });
};

/** Is the time for the whole batch over? */
const isOverdue = async ({ store }: Workshop, run: RunRow): Promise<boolean> => {
  const input = await loadRunInput(store, run);
  const options = input.kind === 'what-if' ? (input.asked as { readonly options?: unknown }).options : null;
  const limit = (options as { readonly totalTimeLimit?: number } | null | undefined)?.totalTimeLimit;
  if (limit === undefined || run.started_at === null) return false;
  const { now } = await store.db
    .selectNoFrom((expression) => expression.fn<Date>('now').as('now'))
    .executeTakeFirstOrThrow();
  return now.getTime() - run.started_at.getTime() > limit * 1000;
};

const end = async ({ store, keptDays }: Workshop, taken: TakenJob, how: RunEnd): Promise<JobEnd> => {
  await store.db.transaction().execute(async (trx) => {
    await endRun(trx, store, taken.job.run, how, keptDays);
    await completeJob(trx, store.queue, taken);
  });
  return 'done';
};

const close = async (
  { store }: Workshop,
  taken: TakenJob,
  run: RunRow,
  how: 'time-limit',
): Promise<JobEnd> => {
  await store.db.transaction().execute(async (trx) => {
    await closeBatch(trx, store, run, how);
    await completeJob(trx, store.queue, taken);
  });
  return 'done';
};

const letGo = async (store: Store, taken: TakenJob): Promise<JobEnd> => {
  await store.db.transaction().execute((trx) => completeJob(trx, store.queue, taken));
  return 'done';
};

const failed = (failure: string): RunEnd => ({ status: 'failed', failure });

/** Without a value of the pool, which an error's own words may hold. */
const whyNot = (answered: Invalid | Lost): string => {
  if (answered.status === 'invalid') {
    return 'Pool, rule set or options are not valid to this program any more.';
  }
  return answered.reason === 'crashed'
    ? 'Its worker thread died of it, or needed more memory than it may.'
    : 'It did not come back within its time.';
};
