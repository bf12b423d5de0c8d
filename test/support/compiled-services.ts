import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../src/files/package-root.ts';
import { serviceLimits } from '../../src/input/limits.ts';
import type { Services } from '../../src/runs/services.ts';
import type * as compiled from '../../src/runs/open-services.ts';
import { defaultConfig } from '../../src/config/config.ts';
import type { Place } from './places.ts';
import { testProgram } from './store-world.ts';

const modulePath = join(packageRoot(), 'dist', 'src', 'runs', 'open-services.js');

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The services as the process opens them: compiled, so that they find their threads. */
export const openCompiledServices = async (
  { settings }: Place,
  jobs: number,
  changes: Partial<compiled.ServicesSettings> = {},
): Promise<Services> => {
  const { openServices } = (await import(pathToFileURL(modulePath).href)) as typeof compiled;
  const services = await openServices({
    ...settings,
    program: testProgram,
    jobs,
    answers: true,
    retentionDays: 0,
    limits: serviceLimits,
    memory: 1024,
    readLimit: 60,
    queue: 32,
    queueTimeout: 60,
    most: defaultConfig().store.most,
    log: silent,
    ...changes,
  });
  if ('status' in services) throw new Error(`the store is not open: ${services.status}`);
  return services;
};
