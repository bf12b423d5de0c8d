import { createEngineStore } from '../answers/solve/engine-store.ts';
import type { PanelContext } from '../answers/solve/solve-panel.ts';
import { programVersion } from '../files/program-version.ts';
import { commandLineLimits, type Limits } from '../input/limits.ts';
import type { PoolCache } from '../model/pool-cache.ts';
import { loadCountries } from '../reference/countries.ts';

/**
 * What the panel needs in a real process: the system's clocks and the shipped reference table.
 * @param limits - those of the command line where they are left out.
 * @param pools - that need not be read again.
 * @param isStopped - is the job that is being done to stop, as if its time were over?
 */
export const panelContext = (
  limits: Limits = commandLineLimits,
  isStopped: () => boolean = () => false,
  pools?: PoolCache,
): PanelContext => {
  const clock = (): number => performance.now();
  return {
    countries: loadCountries(),
    limits,
    ...(pools === undefined ? {} : { pools }),
    clock,
    deadlineClock: () => (isStopped() ? Infinity : clock()),
    now: () => new Date(),
    engines: createEngineStore(clock),
    version: programVersion(),
  };
};
