import type { PoolInput, RulesInput } from '../../src/model/pool-cache.ts';
import type { Issue } from '../../src/input/issues/issue.ts';
import { planBatch, type Batch } from '../../src/answers/what-if/plan-batch.ts';
import { createTaskSolver } from '../../src/answers/what-if/solve-tasks.ts';
import { summarise } from '../../src/answers/what-if/summarise.ts';
import type { WhatIfInput } from '../../src/answers/what-if/what-if-input.ts';
import type { WhatIfResult } from '../../src/answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../../src/answers/what-if/what-if-summary-schema.ts';
import { readFixture, testContext } from './panel.ts';

export const openCall: PoolInput = { as: 'csv', bytes: readFixture('open-call.csv') };
export const baseline: RulesInput = { as: 'id', id: 'a-res-79-325-baseline' };

/** A file over a pool and a rule set that are at hand. */
export const inputOf = (
  entries: object,
  pool: PoolInput = openCall,
  rules: RulesInput = baseline,
  pools: ReadonlyMap<string, PoolInput> = new Map(),
): WhatIfInput => ({ file: { pool: '-', rules: '-', ...entries }, pool, rules, pools, issues: [] });

/** What is wrong with a file, place and code, in order; empty when nothing is. */
export const issuesOf = (input: WhatIfInput): readonly string[] => {
  const planned = planBatch(input, testContext);
  return planned.status === 'valid'
    ? []
    : planned.issues.map(({ document, pointer = '', code }: Issue) => `${document} ${pointer} ${code}`);
};

export type Answered = {
  readonly batch: Batch;
  readonly base: WhatIfResult;
  readonly results: readonly WhatIfResult[];
  readonly byId: ReadonlyMap<string, WhatIfResult>;
  readonly summary: WhatIfSummary;
};

/** Answers a batch in this thread. @throws when the file is refused. */
export const answerHere = async (input: WhatIfInput): Promise<Answered> => {
  const planned = planBatch(input, testContext);
  if (planned.status === 'invalid') throw new Error(JSON.stringify(planned.issues));
  const solver = await createTaskSolver(planned.value, testContext);
  const results = planned.value.tasks.map((task) => solver.solve(task).result);
  const base = solver.base.result;
  return {
    batch: planned.value,
    base,
    results,
    byId: new Map(results.map((result) => [result.id, result])),
    summary: summarise(planned.value, base, results, 'complete'),
  };
};
