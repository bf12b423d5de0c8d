import { createPoolService } from '../../src/runs/pool-service.ts';
import { createRuleSetService } from '../../src/runs/rule-set-service.ts';
import { createRunService } from '../../src/runs/run-service.ts';
import type { Services } from '../../src/runs/services.ts';
import { createDoOnce } from '../../src/runs/idempotent-requests.ts';
import { deleteExpired } from '../../src/runs/maintenance.ts';
import { startWorker, type RunWorker } from '../../src/runs/worker.ts';
import { verifyKeyring } from '../../src/store/verify-keyring.ts';
import { destroyKeysOfErased } from '../../src/store/pools.ts';
import { openQueue } from '../../src/store/queue.ts';
import type { Store } from '../../src/store/store.ts';
import { openVault } from '../../src/store/vault.ts';
import type { SimulatedDatabase } from './database.ts';
import { filesAs, type SimulatedDisk } from './files.ts';
import type { Schedule } from './schedule.ts';
import { stubThreads } from './threads.ts';

/** Version of the program of all of them. */
export const program = '0.0.0-simulated';

/** Where they live. */
export type Setting = {
  readonly schedule: Schedule;
  readonly database: SimulatedDatabase;
  readonly disk: SimulatedDisk;
  /** Who makes tables and keys; the others wait, as they do for the lock that a server has for it. */
  readonly making: { by: string | null };
  /** What went wrong that may not, of the program's own making. */
  readonly note: (fault: string) => void;
};

export type Service = Pick<Services, 'pools' | 'ruleSets'> & {
  readonly runs: Omit<Services['runs'], 'report' | 'summary'>;
};

/** A process. */
export type Actor<T> = {
  readonly name: string;
  /** Null: it is not there yet. */
  readonly up: () => T | null;
  /** It dies where it stands. */
  readonly kill: () => Promise<void>;
};

const folder = '/keys';

/** Errors that are made here, and those that the store has a name for, are no faults of the program. */
export const isExpected = (error: unknown): boolean => {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return message === 'as the simulation wants it' || code === '53100';
};

const silent = { info: () => undefined, warn: () => undefined };

/** Opens the store as a process does that has just started; what fails is tried again. */
const boot = async ({ schedule, database, disk, making, note }: Setting, name: string) => {
  const { db, kill } = database.as(schedule, name);
  const opening = async (): Promise<Store> => {
    for (;;) {
      try {
        const vault = await openVault(folder, filesAs(disk, schedule, name));
        const queue = openQueue(db, program, () => undefined);
        if (making.by !== null) {
          await schedule.sleep(name, 1000, new AbortController().signal);
          continue;
        }
        making.by = name;
        const hasItsKeys = await verifyKeyring(db, vault).finally(() => {
          making.by = null;
        });
        await queue.start();
        if (!hasItsKeys) note(`${name} finds other keys`);
        const store: Store = {
          db,
          vault,
          queue,
          hasItsKeys,
          isEmbedded: false,
          isFull: () => false,
          announce: () => undefined,
          close: () => Promise.resolve(),
        };
        await destroyKeysOfErased(store);
        await deleteExpired(store);
        return store;
      } catch (error) {
        if (!isExpected(error)) note(`${name} cannot start: ${(error as Error).message}`);
        await schedule.sleep(name, 1000, new AbortController().signal);
      }
    }
  };
  return { opening: opening(), kill };
};

const start = async <T>(setting: Setting, name: string, make: (store: Store) => T): Promise<Actor<T>> => {
  const own: { up: T | null } = { up: null };
  const { opening, kill } = await boot(setting, name);
  void opening.then((store) => {
    own.up = make(store);
  });
  await setting.schedule.settle();
  return {
    name,
    up: () => own.up,
    kill: async () => {
      setting.schedule.kill(name);
      if (setting.making.by === name) setting.making.by = null;
      await kill();
    },
  };
};

export const startService = (setting: Setting, name: string): Promise<Actor<Service>> =>
  start(setting, name, (store) => {
    const threads = stubThreads(setting.schedule, name);
    const context = {
      store,
      threads,
      once: createDoOnce(store),
      inTurn: <T>(act: () => Promise<T>) => act(),
    };
    const most = { pools: 1e6, poolBytes: 1e12, ruleSets: 1e6, ruleSetBytes: 1e12 };
    return {
      pools: createPoolService(context, most),
      ruleSets: createRuleSetService(context, most, { ...silent, error: () => undefined }),
      runs: createRunService(context, { program, retentionDays: 0 }, null),
    };
  });

export const startSimulatedWorker = (setting: Setting, name: string): Promise<Actor<RunWorker>> =>
  start(setting, name, (store) => {
    const { schedule, note } = setting;
    const log = {
      ...silent,
      error: (facts: object, message: string) => {
        const text = `${message} ${JSON.stringify(facts)}`;
        if (/TypeError|ReferenceError|RangeError|SyntaxError/.test(text)) note(`${name}: ${text}`);
      },
    };
    return startWorker({
      store,
      threads: stubThreads(schedule, name),
      retentionDays: 0,
      jobs: 1,
      program,
      log,
      sleep: (milliseconds, until) => schedule.sleep(name, milliseconds, until),
    });
  });
