import { boundWithoutRules } from '../../../solver/index.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { poolHash } from '../../pool/pool-hash.ts';
import { toBaseSlate } from './compare-slates.ts';
import { createTaskFormulator } from './formulate-task.ts';
import { identityOf } from './identity.ts';
import type { Batch } from './plan-batch.ts';
import type { Task } from './plan-tasks.ts';
import { noSlate, toWhatIfResult } from './to-what-if-result.ts';
import type { WhatIfResult } from './what-if-schema.ts';

/**
 * The result of a task whose thread did not come back within its time: nothing is known of it but what its scores
 * could add up to if there were no rules.
 */
export const toTimedOut = (
  task: Task,
  batch: Batch,
  base: WhatIfResult,
  readContext: ReadContext,
): WhatIfResult => {
  const own = createTaskFormulator(batch, readContext)(task);
  const upperBound = boundWithoutRules(own.problem);
  const answer = { outcome: 'stopped', reason: 'time-limit', best: null, upperBound } as const;
  const inputs = { pool: task.noise === null ? poolHash(own.pool) : null, rules: own.ruleSet.hash };
  const baseSlate = toBaseSlate(batch.base, base.slate, base.objective);
  return toWhatIfResult(identityOf(task, batch.base.ruleSet), own, answer, {}, baseSlate, inputs);
};

/** The result of a task that the program could not solve for a fault of its own or of the machine. */
export const toFailed = (task: Task, { base }: Batch, reason: string): WhatIfResult => ({
  ...identityOf(task, base.ruleSet),
  ...noSlate,
  outcome: 'failed',
  reason,
});
