import type { KeyStore } from '../access/key-store.ts';
import type { Config } from '../config/config.ts';
import { createLogger } from '../config/logger.ts';
import { programVersion } from '../files/program-version.ts';
import { panelContext } from '../operations/process-context.ts';
import { openConfiguredStore, type NoStore } from '../runs/open-configured-store.ts';
import { createDispatcher } from '../threads/dispatcher.ts';
import { createThreadPool } from '../threads/thread-pool.ts';
import { createApp } from './app.ts';
import { createMetrics } from './metrics.ts';
import { createReadiness } from './readiness.ts';

export type { NoStore };

/** The store of this machine, answering in this process as the service would over HTTP. */
export type LocalService = {
  readonly status: 'open';
  /** @param path - with its query, from `/v1` on. */
  readonly request: (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    bytes?: Uint8Array,
  ) => Promise<{
    readonly status: number;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string | undefined>>;
    readonly bytes: Uint8Array;
  }>;
  readonly close: () => Promise<void>;
};

/** Opens the store without listening anywhere. Runs are not done here: those that wait go on waiting. */
export const openLocalService = async (
  config: Config,
  keys: KeyStore | null,
): Promise<LocalService | NoStore> => {
  const logger = createLogger('silent', false);
  const version = programVersion();
  const services = await openConfiguredStore(config, version, { jobs: 0, answers: true }, logger);
  if ('status' in services) return services;
  const { countries, clock } = panelContext();
  const { threadMemory: memory, readLimit } = config.work;
  const runner = createThreadPool({ threads: 1, fromTheStart: 0, memory, readLimit });
  const dispatcher = createDispatcher(runner, { ...config.work, threads: 1, clock });
  const app = await createApp({
    dispatcher,
    services,
    countries,
    version,
    keys,
    logger,
    readiness: createReadiness(dispatcher, clock),
    metrics: createMetrics(),
    config: { ...config, access: { ...config.access, rateLimit: 0 } },
  });
  return {
    status: 'open',
    request: async (method, path, headers, bytes) => {
      const answer = await app.inject({
        method: method as 'GET',
        url: path,
        headers: { ...headers, host: 'localhost' },
        ...(bytes === undefined ? {} : { payload: Buffer.from(bytes) }),
      });
      const received = Object.entries(answer.headers).map(
        ([name, value]) => [name, value === undefined ? undefined : String(value)] as const,
      );
      return { status: answer.statusCode, headers: Object.fromEntries(received), bytes: answer.rawPayload };
    },
    close: async () => {
      await app.close();
      await dispatcher.close();
      await services.drain(0);
      await services.close();
    },
  };
};
