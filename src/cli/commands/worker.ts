import { once } from 'node:events';
import { createLogger } from '../../config/logger.ts';
import { programVersion } from '../../files/program-version.ts';
import { openConfiguredStore } from '../../runs/open-configured-store.ts';
import type { Command } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readNumber, textOf, helpOf, commandLineText, usage } from '../options.ts';
import { refuseUsage } from '../diagnostics.ts';

const mostJobs = 256;

export const workerCommand: Command = {
  name: 'worker',
  options: {
    jobs: { value: 'N', help: helpOf('option.jobs.worker') },
  },
  examples: ['DATABASE_URL=postgres://slate@db/slate SLATE_POOL_KEYS=/mnt/keys slate worker --jobs 4'],
  run: async (options, _operands, context) => {
    const { config } = context;
    const refuse = (detail: string): ExitCode =>
      refuseUsage([usage('usage.because', { detail })], 'slate worker', context);
    const jobs = readNumber(textOf(options, 'jobs') ?? String(config.work.threads)) ?? 0;
    if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs) {
      return refuseUsage([usage('usage.jobs', { most: mostJobs })], 'slate worker', context);
    }
    if (config.store.databaseUrl === '') {
      return refuse(commandLineText('worker.needs-server'));
    }
    const log = createLogger(config.logLevel, context.errorTerminal);
    const services = await openConfiguredStore(config, programVersion(), { jobs, answers: false }, log);
    if ('status' in services) return refuse(services.detail);
    context.writeError(`${commandLineText('worker.started', { jobs })}\n`);
    if (!context.signal.aborted) await once(context.signal, 'abort');
    await services.drain(config.bodyAdmission.shutdownLimit);
    await services.close();
    return exitCodes.done;
  },
};
