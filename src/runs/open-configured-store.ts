import { resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { reasonOf } from '../store/database-failure.ts';
import { writerOf } from '../text/message.ts';
import type { Services } from './services.ts';
import type { WorkerLog } from './worker.ts';

const write = writerOf('failures');
const writeReason = writerOf('storeReasons');

/** The store cannot be used, and why and what to do about it, in sentences without a secret. */
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
      ...store,
      program,
      log,
      ...use,
      limits: { ...limits, scenarios: store.scenarios },
      memory: work.threadMemory,
      readLimit: work.readLimit,
      queue: work.queue,
      queueTimeout: work.queueTimeout,
    });
    if (!('status' in services)) return services;
    if (services.status === 'foreign-keys') {
      const folder = store.keys === '' ? resolve(store.data, 'keys') : resolve(store.keys);
      return {
        status: 'failed',
        detail: write('foreign-keys', { folder }),
      };
    }
    const { url } = services;
    const detail =
      url === null ? write('store-in-use', { where }) : write('store-in-use.service', { where, url });
    return { status: 'held', url, detail };
  } catch (error) {
    const { code, reason } = reasonOf(error);
    return {
      status: 'failed',
      detail:
        reason === null
          ? write('store-unusable', { where, code })
          : write('store-unusable.because', { where, code, reason: writeReason(reason) }),
    };
  }
};
