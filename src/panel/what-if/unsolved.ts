import { boundWithoutRules } from '../../../solver/index.ts';
import type { Surroundings } from '../surroundings.ts';
import { toBaseSlate } from './compare-slates.ts';
import { formulateChanges } from './formulate-changes.ts';
import { identityOf } from './identity.ts';
import type { Batch } from './plan-batch.ts';
import type { Task } from './task.ts';
import { noSlate, toWhatIfResult } from './to-what-if-result.ts';
import type { WhatIfResult } from './what-if-schema.ts';
import { poolHash } from '../pool/pool-hash.ts';

/** The result of a task whose thread did not come back within its time. */
export const toOverdue = (
  task: Task,
  { base: formulation, basePool, otherPools }: Batch,
  base: WhatIfResult,
  surroundings: Surroundings,
): WhatIfResult => {
  const pool = otherPools.get(task.pointer) ?? basePool;
  const formed = formulateChanges(
    formulation.ruleSet.document,
    task.changes,
    pool,
    surroundings,
    task.pointer,
  );
  if ('issues' in formed) throw new Error('a scenario that was found sound is not');
  const own = formed.formulation;
  const upperBound = boundWithoutRules(own.problem);
  const answer = { outcome: 'stopped', reason: 'time-limit', best: null, upperBound } as const;
  const inputs = { pool: task.noise === null ? poolHash(own.pool) : null, rules: own.ruleSet.hash };
  const { slate, objective } = base;
  return toWhatIfResult(
    identityOf(task, formulation.ruleSet),
    own,
    answer,
    {},
    toBaseSlate(formulation, slate, objective),
    inputs,
  );
};

/** The result of a task that the program could not solve for a fault of its own or of the machine. */
export const toFailed = (task: Task, { base }: Batch, reason: string): WhatIfResult => ({
  ...identityOf(task, base.ruleSet),
  ...noSlate,
  outcome: 'failed',
  reason,
});
