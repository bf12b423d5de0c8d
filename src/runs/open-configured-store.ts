import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { reasonOf } from '../store/database-failure.ts';
import type { Services } from './services.ts';
import type { WorkerLog } from './worker.ts';

/** The store cannot be used, and why and what to do about it, as one sentence without a secret. */
export type NoStore =
  /** Another process has it. @param url - where that answers; null: it does not say. */
  | { readonly status: 'held'; readonly url: string | null; readonly detail: string }
  | { readonly status: 'failed'; readonly detail: string };

/**
 * Opens the store as configured. Its modules are loaded here and not earlier.
 * @param use - jobs of runs that are done at once in this process, and whether it answers anybody.
 */
export const openConfiguredStore = async (
  { store, limits, work }: Pick<Config, 'store' | 'limits' | 'work'>,
  program: string,
  use: { readonly jobs: number; readonly answers: boolean },
  log: WorkerLog,
): Promise<Services | NoStore> => {
  const where = store.databaseUrl === '' ? resolve(store.data) : 'DATABASE_URL';
  try {
    const { openServices } = await import('./open-services.ts');
    const services = await openServices({
      ...{ ...store, program, log, ...use },
      limits: { ...limits, scenarios: store.scenarios },
      ...{ memory: work.workerMemory, readLimit: work.readLimit },
      ...{ queue: work.queue, queueTimeout: work.queueTimeout },
    });
    if (!('status' in services)) return services;
    if (services.status === 'foreign-keys') {
      const folder = store.keys === '' ? resolve(store.data, 'keys') : resolve(store.keys);
      return {
        status: 'failed',
        detail: `The folder of keys ${folder} is not the one of this database: set SLATE_POOL_KEYS to the folder that the service uses.`,
      };
    }
    const { url } = services;
    const holder = url === null ? 'another process' : `the service at ${url}`;
    return { status: 'held', url, detail: `The store in ${where} is in use by ${holder}.` };
  } catch (error) {
    const { code, says } = reasonOf(error);
    return {
      status: 'failed',
      detail: `The store in ${where} cannot be opened${says === '' ? '' : `: ${says}`} (${code}).`,
    };
  }
};
