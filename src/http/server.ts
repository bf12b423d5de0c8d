import { pino } from 'pino';
import type { KeyStore } from '../access/key-store.ts';
import { isLoopback } from '../access/loopback.ts';
import { defaultConfig, type Config } from '../config/config.ts';
import { createLogger } from '../config/logger.ts';
import { programVersion } from '../files/program-version.ts';
import { panelContext } from '../operations/process-context.ts';
import { openConfiguredStore, type NoStore } from '../runs/open-configured-store.ts';
import { createDispatcher } from '../threads/dispatcher.ts';
import { osPriority, createThreadPool } from '../threads/thread-pool.ts';
import type { RequestThreadSettings } from '../threads/request-thread.ts';
import { createApp } from './app.ts';
import { createMetrics } from './metrics.ts';
import { createReadiness } from './readiness.ts';
import { warmUpJobs } from './warm-up.ts';

export type RunningServer = {
  /** Where it listens, such as http://127.0.0.1:3000. */
  readonly url: string;
  /** Takes nothing new, finishes or stops what runs within its limit, and resolves when all is closed. */
  readonly close: () => Promise<void>;
};

/** Seconds that a solve whose client went away has to stop by itself before its thread is ended. */
const gracePeriod = 1.5;

/** Milliseconds that answers in transit have to arrive during shutdown. */
const shutdownMessageTime = 1000;

/**
 * Starts the service.
 * @param keys - null: no keys are configured, and everyone who can reach the service may use it.
 * @param terminal - log for a person (true) or as JSON lines.
 * @returns the reason, if the configured store cannot be used.
 * @throws the system's error (EADDRINUSE, …) when it cannot listen there; everything is closed again then.
 */
export const startServer = async (
  config: Config,
  keys: KeyStore | null,
  terminal: boolean,
): Promise<RunningServer | NoStore> => {
  const logger = createLogger(config.logLevel, terminal);
  const version = programVersion();
  const { store } = config;
  const services = store.isOn
    ? await openConfiguredStore(config, version, { jobs: store.jobs, answers: true }, logger)
    : null;
  if (services !== null && 'status' in services) return services;
  const { countries, clock } = panelContext();
  const { threads, threadMemory, readLimit } = config.work;
  const runner = createThreadPool({
    threads,
    fromTheStart: threads,
    workerData: { limits: config.limits, pools: config.work.pools } satisfies RequestThreadSettings,
    memory: threadMemory,
    readLimit,
    gracePeriod,
    osPriority: osPriority.waitedFor,
    onIdleCrash: ({ name }) => {
      logger.error({ name }, 'an idle thread failed');
    },
  });
  const dispatcher = createDispatcher(runner, { ...config.work, clock });
  const readiness = createReadiness(dispatcher, clock);
  const metrics = createMetrics();
  metrics.watchProcess();
  const app = await createApp({
    dispatcher,
    readiness,
    metrics,
    services,
    countries,
    version,
    config,
    keys,
    logger,
  });
  app.server.maxConnections = config.bodyAdmission.connections;
  try {
    const url = await app.listen({ host: config.host, port: config.port });
    services?.announce(url);
    if (keys === null && !(await isLoopback(config.host))) logger.warn(openToAll);
    const stopProbing = readiness.startProbing();
    void readiness.prepare(warmUpJobs(config.work.warmUp * threads, countries), threads);
    return {
      url,
      close: async () => {
        stopProbing();
        const closed = app.close();
        const servicesDrained = services?.drain(config.bodyAdmission.shutdownLimit);
        await dispatcher.drain(config.bodyAdmission.shutdownLimit);
        await servicesDrained;
        const timer = setTimeout(() => {
          app.server.closeAllConnections();
        }, shutdownMessageTime);
        await closed;
        clearTimeout(timer);
        await dispatcher.close();
        await services?.close();
      },
    };
  } catch (error) {
    await app.close();
    await dispatcher.close();
    await services?.drain(0);
    await services?.close();
    throw error;
  }
};

const openToAll = 'no API keys are configured: whoever can reach this address may use the service';

/** The OpenAPI document, without a server. */
export const openapiDocument = async (): Promise<unknown> => {
  const dispatcher = createDispatcher(
    {
      run: () => Promise.reject(new Error('no job is run here')),
      threads: () => 0,
      close: () => Promise.resolve(),
    },
    { threads: 1, queue: 0, queueTimeout: 1, clock: () => 0 },
  );
  const app = await createApp({
    dispatcher,
    readiness: createReadiness(dispatcher, () => 0),
    metrics: createMetrics(),
    services: null,
    countries: new Map(),
    version: programVersion(),
    config: defaultConfig(),
    keys: null,
    logger: pino({ level: 'silent' }),
  });
  await app.ready();
  const document = app.swagger();
  await app.close();
  return document;
};
