import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../src/files/package-root.ts';
import { serviceLimits } from '../../src/input/limits.ts';
import { acceptRun } from '../../src/runs/accept-run.ts';
import { toReadRequest } from '../../src/run-kinds/read-request.ts';
import { hasEnded, runRequestSchema, type RunRequest } from '../../src/run-kinds/run-schema.ts';
import { startWorker, type RunWorker, type WorkerLog } from '../../src/runs/worker.ts';
import { putPool } from '../../src/store/pools.ts';
import { putRuleSet } from '../../src/store/rule-sets.ts';
import { findRun, type RunRow } from '../../src/store/runs.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createRunThreads, type RunThreads } from '../../src/threads/run-threads.ts';
import type { KindOfStore, Place } from './places.ts';

// Threads run compiled code only.
const runThread = pathToFileURL(join(packageRoot(), 'dist', 'src', 'threads', 'run-thread.js'));

/** A run as it is asked for, defaults left out. */
export type RequestBody = RunRequest;

export const testProgram = '0.0.0-test';

/** An open store, and everything that works on it. */
export type World = {
  readonly place: Place;
  readonly store: Store;
  readonly threads: RunThreads;
  /** What workers have logged. */
  readonly logged: readonly string[];
  /** Checks and stores a pool in CSV. @throws where it is refused. */
  readonly putPool: (name: string, csv: string) => ReturnType<typeof putPool>;
  readonly putRules: (id: string, document: unknown) => ReturnType<typeof putRuleSet>;
  /** @throws where it is refused. */
  readonly accept: (request: RequestBody, program?: string) => Promise<RunRow>;
  readonly startWorker: (jobs?: number, program?: string, threads?: RunThreads) => RunWorker;
  readonly find: (id: string) => Promise<RunRow>;
  /** Waits for a run to come to its end, and gives it as it is then. */
  readonly untilEnded: (id: string) => Promise<RunRow>;
  readonly until: (is: () => Promise<boolean>, what: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** @throws where the store is held. */
export const openTestStore = async ({ settings }: Place, program = testProgram): Promise<Store> => {
  const store = await openStore(settings, program, () => undefined);
  if ('status' in store) throw new Error('the store is held');
  return store;
};

export const openWorld = async (kind: KindOfStore): Promise<World> => worldIn(await kind.makePlace());

/** @param program - version that the store is opened for. */
export const worldIn = async (place: Place, program = testProgram): Promise<World> => {
  const store = await openTestStore(place, program);
  const makeThreads = (threads: number): RunThreads =>
    createRunThreads({ threads, limits: serviceLimits, gracePeriod: 2 }, runThread);
  const threads = makeThreads(2);
  const [logged, workers]: [string[], Set<RunWorker>] = [[], new Set()];
  const note = (facts: object, message: string): void => {
    logged.push(`${message} ${JSON.stringify(facts)}`);
  };
  const log: WorkerLog = { warn: note, error: note };

  const find = async (id: string): Promise<RunRow> => {
    const run = await findRun(store.db, id);
    if (run === undefined) throw new Error('there is no such run');
    return run;
  };

  return {
    place,
    store,
    threads,
    logged,
    find,
    until,
    putPool: async (name, csv) => {
      const content = Buffer.from(csv);
      const checked = await threads.checkPool({ pool: { as: 'csv', bytes: content }, rules: null });
      if (checked.status !== 'done') throw new Error(JSON.stringify(checked));
      return putPool(store, { name, format: 'csv', content, actor: 'tester', ...checked.value });
    },
    putRules: async (id, value) => {
      const checked = await threads.checkRules({ as: 'value', value });
      if (checked.status !== 'done') throw new Error(JSON.stringify(checked));
      const { hash, summary } = checked.value;
      const content = { hash, document: checked.text!, summary: JSON.stringify(summary) };
      return putRuleSet(store, { id, ...content, actor: 'tester' });
    },
    accept: async (request, program = testProgram) => {
      const accepted = await acceptRun(
        ...([store, threads, program, toReadRequest(runRequestSchema.parse(request)), 'tester'] as const),
      );
      if (accepted.status !== 'accepted') throw new Error(JSON.stringify(accepted));
      return accepted.run;
    },
    startWorker: (jobs = 1, program = testProgram, own = threads) => {
      const worker = startWorker({ store, threads: own, retentionDays: 0, jobs, program, log });
      const started: RunWorker = {
        ...worker,
        stop: async (limit) => {
          workers.delete(started);
          await worker.stop(limit);
        },
      };
      workers.add(started);
      return started;
    },
    untilEnded: async (id) => {
      await until(async () => hasEnded((await find(id)).status), `the end of run ${id}`);
      return find(id);
    },
    close: async () => {
      await Promise.all([...workers].map((worker) => worker.stop(0)));
      await threads.close();
      await store.close();
      await place.remove();
    },
  };
};

/** @throws after a minute. */
const until = async (is: () => Promise<boolean>, what: string): Promise<void> => {
  const end = performance.now() + 60_000;
  while (!(await is())) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await sleep(50);
  }
};
