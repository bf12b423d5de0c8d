import type { Issue } from '../panel/issues/issue.ts';
import { invalidBecause } from '../panel/issues/outcome.ts';
import type { Limits } from '../panel/limits.ts';
import type { Held } from '../store/data-lock.ts';
import { isLostConnection } from '../store/database.ts';
import { journalHead, listJournal } from '../store/journal.ts';
import { destroyKeysOfErased, erasePool, findPool, listPools, putPool } from '../store/pools.ts';
import { listRuleSets, putRuleSet, readRuleSetDocument, versionsOfRuleSet } from '../store/rule-sets.ts';
import { listRuns } from '../store/runs.ts';
import { openStore, type Store, type StoreSettings } from '../store/store.ts';
import { Altered, KeyGone } from '../store/vault.ts';
import type { ReportJob } from '../workers/report-thread.ts';
import { createRunner } from '../workers/runner.ts';
import { createRunThreads, type RunThreads } from '../workers/run-threads.ts';
import { acceptRun } from './accept-run.ts';
import { adoptRun } from './adopt-run.ts';
import { cancelRun } from './cancel-run.ts';
import { fromCursor, toCursor } from './cursor.ts';
import type { Given, Keeping, TurnedAway, Undone } from './keeping.ts';
import { createLine } from './line.ts';
import { findRunById, giveComparison, giveOutput, giveRecord, unlessSealed } from './read-run.ts';
import { nameSchema } from './stored-schema.ts';
import { deleteExpired, mend, tidy } from './tend-store.ts';
import { toRuleSetVersion, toRunDocument, toStoredPool } from './to-documents.ts';
import { startWorker, type RunWorker, type WorkerLog } from './worker.ts';

export type KeepingSettings = StoreSettings & {
  /** Version of this program. */
  readonly program: string;
  /** Jobs that are done here at once; 0: others do them. */
  readonly jobs: number;
  /** Does this process answer anybody? */
  readonly answers: boolean;
  /** Days until results are deleted; 0: never. */
  readonly keptDays: number;
  readonly limits: Limits;
  /** MiB of heap of a thread. */
  readonly memory: number;
  /** Seconds in which a thread must have read its job. */
  readonly readLimit: number;
  readonly log: WorkerLog;
};

/** Seconds that a job which is to stop has to do so by itself before its thread is ended. */
const patience = 2;

/** How much less of the processor these threads get than those that somebody waits for. */
const niceness = 10;

/** Milliseconds between looks for what has expired. */
const tendEvery = 3_600_000;

/**
 * Opens what is kept, and does jobs if it is to. Without the keys of the database a service still tells what is not
 * sealed, and a worker would fail every run that it takes.
 * @returns `foreign-keys`: the folder of keys is another one, and nobody is to be answered.
 * @throws as openStore.
 */
export const openKeeping = async (
  settings: KeepingSettings,
): Promise<Keeping | Held | { readonly status: 'foreign-keys' }> => {
  const { program, log } = settings;
  const store = await openStore(settings, program, ({ name }) => {
    log.warn({ name }, 'the database cannot be used in the background');
  });
  if ('status' in store) return store;
  if (!store.hasItsKeys) {
    log.error(
      {},
      'the folder of keys is not the one of this database: what is sealed cannot be read, and no run is done here',
    );
    if (!settings.answers) {
      await store.close();
      return { status: 'foreign-keys' };
    }
  }
  return keep(store, settings).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
};

const keep = async (store: Store, settings: KeepingSettings): Promise<Keeping> => {
  const { program, keptDays, log } = settings;
  const jobs = store.hasItsKeys ? settings.jobs : 0;
  await mend(store, program);
  const tend = async (): Promise<void> => {
    // What cannot be done now is done the next time.
    for (const act of [destroyKeysOfErased, deleteExpired, tidy]) {
      await act(store).catch((error: unknown) => {
        log.warn(
          { name: (error as Error).name, code: (error as NodeJS.ErrnoException).code },
          'the store cannot be tended',
        );
      });
    }
  };
  await tend();
  const threadsOf = (threads: number): RunThreads =>
    createRunThreads({ ...settings, threads, patience, niceness });
  // What somebody waits for does not stand behind the jobs of the queue.
  const checking = threadsOf(1);
  const working = jobs === 0 ? null : threadsOf(jobs);
  const worker =
    working === null ? null : startWorker({ ...{ store, threads: working, keptDays, jobs, program, log } });
  const drawing = createRunner<ReportJob>({
    ...{ threads: 1, fromTheStart: 0, niceness, memory: settings.memory, readLimit: settings.readLimit },
    filename: new URL('../workers/report-thread.js', import.meta.url),
  });
  const tending = setInterval(() => void tend(), tendEvery).unref();
  // A server has the keys elsewhere, and others use them; an embedded database has lost them, and begins anew.
  const mayChange = store.hasItsKeys || store.isEmbedded;
  const line = createLine();
  const inTurn = <T>(act: () => Promise<T>): Promise<T | TurnedAway> =>
    mayChange ? line(act) : Promise.resolve({ status: 'keys-elsewhere' });
  const kept = { store, threads: checking, inTurn };
  return {
    pools: poolsOf(kept),
    ruleSets: ruleSetsOf(kept, log),
    runs: { ...runsOf(kept, settings, worker), report: reportsOf(store, drawing) },
    journal: async (after, limit) => {
      // Whatever is appended meanwhile is beyond the head, and not the head beyond the entries.
      const head = await journalHead(store.db);
      return { entries: await listJournal(store.db, after, limit), head };
    },
    isUnreachable: isLostConnection,
    announce: store.announce,
    rest: async (limit) => {
      clearInterval(tending);
      await worker?.stop(limit);
    },
    close: async () => {
      await Promise.all([checking.close(), working?.close(), drawing.close()]);
      await store.close();
    },
  };
};

/** What changes of what is kept are made with. */
type Kept = {
  readonly store: Store;
  readonly threads: RunThreads;
  /** Does something when it is its turn, if it may be done. */
  readonly inTurn: <T>(act: () => Promise<T>) => Promise<T | TurnedAway>;
};

const poolsOf = ({ store, threads, inTurn }: Kept): Keeping['pools'] => ({
  put: ({ name, format, bytes }, actor) =>
    inTurn(async () => {
      const checked = await threads.checkPool({ as: format, bytes });
      if (checked.status !== 'done') return checked;
      try {
        const { kept, isNew } = await putPool(store, {
          name,
          format,
          content: bytes,
          ...checked.value,
          actor,
        });
        return { status: 'kept', pool: toStoredPool(kept), isNew };
      } catch (error) {
        if (error instanceof KeyGone) return invalidBecause([keyIsGone]);
        throw error;
      }
    }),
  list: async () => (await listPools(store.db)).map(toStoredPool),
  find: async (name) => {
    const kept = await findPool(store.db, name);
    return kept === null ? null : toStoredPool(kept);
  },
  erase: (name, actor) =>
    inTurn(async () => {
      const erased = await erasePool(store, name, actor);
      if (erased === null) return null;
      const { at, runs, journal } = erased;
      return { status: 'erased', erasure: { pool: name, erased: at.toISOString(), runs, journal } };
    }),
});

/** The database is a copy from before the pool was erased, or the folder of keys is not the one that belongs to it. */
const keyIsGone: Issue = {
  ...{ code: 'unknown-pool', document: 'pool', pointer: '' },
  detail:
    'A pool of this name is there, but its key is not: erase it (DELETE /v1/pools/{name}), then put it.',
};

const ruleSetsOf = ({ store, threads, inTurn }: Kept, log: WorkerLog): Keeping['ruleSets'] => ({
  put: (id, bytes, actor) =>
    inTurn(async () => {
      const checked = await threads.checkRules({ as: 'json', bytes });
      if (checked.status !== 'done') return checked;
      const { hash, document } = checked.value;
      const { row, isNew } = await putRuleSet(store, { id, hash, document, actor });
      return { status: 'kept', ruleSet: toRuleSetVersion(row), isNew };
    }),
  list: async () => {
    const rows = await listRuleSets(store.db);
    const listed = await Promise.all(
      rows.map(async (row) => {
        try {
          const document = await readRuleSetDocument(store, row.id, row.version);
          return { ...toRuleSetVersion(row), document };
        } catch (error) {
          if (!(error instanceof Altered || error instanceof KeyGone)) throw error;
          // One that cannot be read does not keep the others, nor those that are shipped, from being listed.
          log.warn(
            { id: row.id, version: row.version },
            'a rule set cannot be opened: not its key, or altered',
          );
          return null;
        }
      }),
    );
    return listed.filter((one) => one !== null);
  },
  find: async (id, version) => {
    // Whatever can be no name is not there.
    if (!nameSchema.safeParse(id).success) return { status: 'unknown' };
    const wanted = version ?? (await versionsOfRuleSet(store.db, id))[0]?.version;
    if (wanted === undefined) return { status: 'unknown' };
    return unlessSealed(async () => {
      const value = await readRuleSetDocument(store, id, wanted);
      return value === null ? { status: 'unknown' } : { status: 'given', value };
    });
  },
});

const runsOf = (
  { store, threads, inTurn }: Kept,
  { program, keptDays }: KeepingSettings,
  worker: RunWorker | null,
): Omit<Keeping['runs'], 'report'> => ({
  accept: (request, actor) =>
    inTurn(async () => {
      const accepted = await acceptRun(store, threads, program, request, actor);
      if (accepted.status !== 'accepted') return accepted;
      worker?.wake();
      return { status: 'accepted', run: toRunDocument(accepted.run) };
    }),
  list: async ({ limit, cursor, ...filter }) => {
    const before = cursor === undefined ? undefined : fromCursor(cursor);
    if (before === null) return 'cursor';
    const rows = await listRuns(store.db, filter, limit + 1, before);
    const [page, last] = [rows.slice(0, limit), rows[limit - 1]];
    const next = rows.length > limit && last !== undefined ? toCursor(last.sequence) : null;
    return { runs: page.map(toRunDocument), next };
  },
  find: async (id) => {
    const run = await findRunById(store, id);
    return run === null ? null : toRunDocument(run);
  },
  cancel: async (id, actor) => {
    if ((await findRunById(store, id)) === null) return null;
    const run = await cancelRun(store, id, actor, keptDays, program);
    worker?.wake();
    return run === null || run === 'ended' ? run : toRunDocument(run);
  },
  adopt: async (id, actor) =>
    (await findRunById(store, id)) === null ? { status: 'unknown' } : adoptRun(store, id, actor),
  result: (id) => giveOutput(store, id, 'result'),
  certificate: (id) => giveOutput(store, id, 'certificate'),
  record: (id) => giveRecord(store, id),
  comparison: (a, b) => giveComparison(store, a, b),
});

const reportsOf = (
  store: Store,
  drawing: ReturnType<typeof createRunner<ReportJob>>,
): Keeping['runs']['report'] => {
  const line = createLine();
  return (id) =>
    line(async (): Promise<Given<string> | Undone> => {
      const result = await giveOutput(store, id, 'result');
      if (result.status !== 'given') return result;
      const run = await findRunById(store, id);
      const of = run?.kind === 'what-if' ? 'what-if' : 'solve';
      const drawn = await drawing.run({ of, result: result.value });
      return drawn.status === 'done' ? { status: 'given', value: drawn.document } : drawn;
    });
};
