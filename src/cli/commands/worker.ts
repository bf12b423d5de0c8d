import { once } from 'node:events';
import { createLogger } from '../../config/logger.ts';
import { programVersion } from '../../operations/process-context.ts';
import { openConfiguredStore } from '../../runs/open-configured-store.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readNumber } from '../read-number.ts';
import { refuseUsage } from './keys-shared.ts';
import { textOf } from './shared.ts';

const mostJobs = 256;

export const workerCommand: Command = {
  name: 'worker',
  summary: 'do stored runs beside a service, on this or another machine',
  options: {
    jobs: { value: 'N', help: 'jobs at once, each in a thread (default SLATE_WORKERS: cores)' },
  },
  examples: ['DATABASE_URL=postgres://slate@db/slate SLATE_POOL_KEYS=/mnt/keys slate worker --jobs 4'],
  run: async (options, _operands, context) => {
    const { config } = context;
    const refuse = (detail: string) => refuseUsage([detail], 'slate worker', context);
    const jobs = readNumber(textOf(options, 'jobs') ?? String(config.work.workers)) ?? 0;
    if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs) {
      return refuse(`--jobs is a whole number from 1 to ${mostJobs}.`);
    }
    if (config.store.databaseUrl === '') {
      return refuse(
        'Workers share the work over a PostgreSQL server: set DATABASE_URL, and SLATE_POOL_KEYS to the folder of keys that the service uses. On an embedded database the service does the runs itself.',
      );
    }
    const log = createLogger(config.logLevel, context.errorTerminal);
    const services = await openConfiguredStore(config, programVersion(), { jobs, answers: false }, log);
    if ('status' in services) return refuse(services.detail);
    context.writeError(`Doing runs, ${jobs} at once. Ctrl-C stops it.\n`);
    if (!context.signal.aborted) await once(context.signal, 'abort');
    await services.drain(config.bodyAdmission.shutdownLimit);
    await services.close();
    return exitCodes.done;
  },
};
