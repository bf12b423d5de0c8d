import type { Config } from '../config.ts';
import { programVersion } from '../panel-context.ts';
import { createLogger } from './logger.ts';
import { openStoreOf, type NoStore } from './store-of.ts';

/** Does jobs of stored runs in this process, and answers nobody. */
export const startJobs = async (
  config: Config,
  jobs: number,
  terminal: boolean,
): Promise<{ readonly close: () => Promise<void> } | NoStore> => {
  const logger = createLogger(config.logLevel, terminal);
  const keeping = await openStoreOf(config, programVersion(), { jobs, answers: false }, logger);
  if ('status' in keeping) return keeping;
  return {
    close: async () => {
      await keeping.rest(config.intake.shutdownLimit);
      await keeping.close();
    },
  };
};
