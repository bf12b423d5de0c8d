import { memoize } from '../../input/collections.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { addNoise } from './noisy-scores.ts';
import { formulateChanges } from './formulate-changes.ts';
import { stepDistribution } from './noise-distribution.ts';
import type { Batch } from './plan-batch.ts';
import type { NoiseEntry } from './scenario-file-schema.ts';
import type { Task } from './plan-tasks.ts';

/**
 * What a task asks about: the base with the changes of the task, or with the scores of its trial.
 * @throws when it is called: Error where the changes of a task are not valid.
 */
export const createTaskFormulator = (
  { base, basePool, otherPools }: Batch,
  readContext: ReadContext,
): ((task: Task) => Formulation) => {
  const tableOf = memoize((noise: NoiseEntry) => stepDistribution(noise, base.ruleSet.decimals));
  return ({ noise, pointer, changes }) => {
    if (noise !== null) return addNoise(base, tableOf(noise.entry), noise.entry.seed, noise.draw);
    const pool = otherPools.get(pointer) ?? basePool;
    const formed = formulateChanges(base.ruleSet.inSeats, changes, pool, readContext, pointer);
    if ('issues' in formed) throw new Error('a scenario that was found sound is not');
    return formed.formulation;
  };
};
