import { pino } from 'pino';
import pretty from 'pino-pretty';
import { defaultConfig, type Config } from '../config.ts';
import { panelContext, programVersion } from '../panel-context.ts';
import { createRunner } from '../workers/runner.ts';
import { createApp } from './app.ts';

export type RunningServer = {
  /** Where it listens, such as http://127.0.0.1:3000. */
  readonly url: string;
  /** Stops accepting, ends what runs, and resolves when all is closed. */
  readonly close: () => Promise<void>;
};

/**
 * Starts the service.
 * @param terminal - log for a person (true) or as JSON lines.
 * @throws the system's error (EADDRINUSE, …) when it cannot listen there; everything is closed again then.
 */
export const startServer = async (config: Config, terminal: boolean): Promise<RunningServer> => {
  const stream = terminal ? pretty({ destination: 2, sync: true }) : pino.destination(2);
  const app = await createApp({
    runner: createRunner(config.work.workers, undefined, config.limits),
    countries: panelContext().countries,
    version: programVersion(),
    config,
    logger: pino({ level: config.logLevel }, stream),
  });
  try {
    const url = await app.listen({ host: config.host, port: config.port });
    return { url, close: () => app.close() };
  } catch (error) {
    await app.close();
    throw error;
  }
};

/** The OpenAPI document, without a server. */
export const openapiDocument = async (): Promise<unknown> => {
  const app = await createApp({
    runner: { run: () => Promise.reject(new Error('no job is run here')), close: () => Promise.resolve() },
    countries: new Map(),
    version: programVersion(),
    config: defaultConfig(),
    logger: pino({ level: 'silent' }),
  });
  await app.ready();
  const document = app.swagger();
  await app.close();
  return document;
};
