import { compiledModule } from '../files/compiled-module.ts';
import type { Limits } from '../input/limits.ts';
import type { HeldLock } from '../store/data-lock.ts';
import { forgetRequests } from '../store/idempotency.ts';
import { journalHead, listJournal, publicJournalKey } from '../store/journal.ts';
import { destroyKeysOfErased } from '../store/pools.ts';
import type { StoredNames } from '../model/stored-reference.ts';
import { openStore, type Store, type StoreSettings } from '../store/store.ts';
import { ForeignKeys } from '../store/vault.ts';
import { faultOf } from '../threads/fault.ts';
import { osPriority, createThreadPool } from '../threads/thread-pool.ts';
import type { DrawJob } from '../threads/draw-document.ts';
import { createRunThreads, type RunThreads } from '../threads/run-threads.ts';
import { createSerialQueue, type SerialQueueSettings } from '../threads/serial-queue.ts';
import { createDoOnce } from './idempotent-requests.ts';
import { loadNamed } from './load-named.ts';
import { deleteExpired, recover, vacuum, probeSpace } from './maintenance.ts';
import { createPoolService } from './pool-service.ts';
import { createReportRenderer, createSummaryRenderer } from './render-report.ts';
import { createRuleSetService } from './rule-set-service.ts';
import { createRunService } from './run-service.ts';
import type { ServiceContext, Services } from './services.ts';
import type { StoreLimits } from './store-limits.ts';
import { noSpace, storeProblemOf } from './store-problem.ts';
import { summariseRuleSets } from './summarise-rule-sets.ts';
import { startWorker, type WorkerLog } from './worker.ts';

export type ServicesSettings = StoreSettings &
  SerialQueueSettings & {
    /** Version of this program. */
    readonly program: string;
    /** Jobs that are done here at once; 0: others do them. */
    readonly jobs: number;
    /** Does this process answer anybody? */
    readonly answers: boolean;
    /** Days until results are deleted; 0: never. */
    readonly retentionDays: number;
    readonly limits: Limits;
    /** That is stored in all. */
    readonly most: StoreLimits;
    /** MiB of heap of a thread. */
    readonly memory: number;
    /** Seconds in which a thread must have read its job. */
    readonly readLimit: number;
    readonly log: WorkerLog;
  };

/** Seconds that a job which is to stop has to do so by itself before its thread is ended. */
const gracePeriod = 2;

/** Milliseconds between looks for what has expired. */
const maintenanceEvery = 3_600_000;

/** Milliseconds between tries to write where no space was left. */
const spaceProbeEvery = 2000;

/**
 * Opens the store and its services, and does jobs if asked to. Without the keys of the database nothing can be
 * compared with the journal: a service answers so, and a worker would fail every run that it takes.
 * @returns `foreign-keys`: the folder of keys is another one, and nobody is to be answered.
 * @throws as openStore.
 */
export const openServices = async (
  settings: ServicesSettings,
): Promise<Services | HeldLock | { readonly status: 'foreign-keys' }> => {
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
  return createServices(store, settings).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
};

const createServices = async (store: Store, settings: ServicesSettings): Promise<Services> => {
  const { program, retentionDays, log } = settings;
  const jobs = store.hasItsKeys ? settings.jobs : 0;
  await recover(store, program);
  const maintain = async (): Promise<void> => {
    // What cannot be done now is done the next time.
    for (const act of [destroyKeysOfErased, deleteExpired, forgetRequests, vacuum]) {
      await act(store).catch((error: unknown) => {
        log.warn(
          { name: (error as Error).name, code: (error as NodeJS.ErrnoException).code },
          'store maintenance failed',
        );
      });
    }
  };
  await maintain();
  const threadsOf = (threads: number, osPriority: number): RunThreads =>
    createRunThreads({ ...settings, threads, gracePeriod, osPriority });
  // What somebody waits for does not stand behind the jobs of the queue.
  const checking = threadsOf(1, osPriority.waitedFor);
  const working = jobs === 0 ? null : threadsOf(jobs, osPriority.background);
  const worker =
    working === null ? null : startWorker({ store, threads: working, retentionDays, jobs, program, log });
  const drawing = createThreadPool<DrawJob>({
    threads: 1,
    fromTheStart: 0,
    osPriority: osPriority.waitedFor,
    memory: settings.memory,
    readLimit: settings.readLimit,
    filename: compiledModule('threads/report-thread.js'),
  });
  const maintenance = setInterval(() => void maintain(), maintenanceEvery).unref();
  const spaceProbes = setInterval(() => {
    if (store.isFull()) void probeSpace(store).catch(() => undefined);
  }, spaceProbeEvery).unref();
  const changes = createSerialQueue(settings);
  const reports = createSerialQueue(settings);
  const over = new AbortController();
  const summarising = summariseRuleSets(store, checking, () => over.signal.aborted).catch(
    (error: unknown) => {
      log.warn(faultOf(error), 'rule sets cannot be looked at');
    },
  );
  const context: ServiceContext = {
    store,
    threads: checking,
    once: createDoOnce(store),
    inTurn: changes.add,
  };
  // With other keys nothing can be read, nor held against the journal, nor signed.
  const usable = <T extends Operations>(operations: T): T =>
    store.hasItsKeys ? operations : refuseAll(operations);
  const { journalKey } = usable({ journalKey: () => publicJournalKey(store.vault) });
  const { lookUp } = usable({ lookUp: (names: StoredNames) => loadNamed(store, names) });
  return {
    lookUp,
    pools: usable(createPoolService(context, settings.most)),
    ruleSets: usable(createRuleSetService(context, settings.most, log)),
    runs: usable({
      ...createRunService(context, settings, worker),
      report: createReportRenderer(store, drawing, reports),
      summary: createSummaryRenderer(store, drawing, reports),
    }),
    journalKey,
    journal: async (after, limit) => {
      // Whatever is appended meanwhile is beyond the head, and not the head beyond the entries.
      const head = await journalHead(store.db);
      return { entries: await listJournal(store.db, after, limit), head };
    },
    wouldReject: () => (store.hasItsKeys ? changes.wouldReject() : null),
    problemOf: storeProblemOf,
    fault: () => {
      if (!store.hasItsKeys) return storeProblemOf(new ForeignKeys());
      return store.isFull() ? noSpace() : null;
    },
    announce: store.announce,
    drain: async (limit) => {
      clearInterval(maintenance);
      clearInterval(spaceProbes);
      await Promise.all([changes.drain(limit), reports.drain(limit), worker?.stop(limit)]);
    },
    close: async () => {
      over.abort();
      await summarising;
      await Promise.all([checking.close(), working?.close(), drawing.close()]);
      await store.close();
    },
  };
};

type Operations = Readonly<Record<string, (...asked: never[]) => Promise<unknown>>>;

const refuseAll = <T extends Operations>(operations: T): T =>
  Object.fromEntries(
    Object.keys(operations).map((name) => [name, () => Promise.reject(new ForeignKeys())]),
  ) as unknown as T;
