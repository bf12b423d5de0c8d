import { valid, type Outcome } from '../../input/issues/outcome.ts';
import type { PanelContext } from '../solve/solve-panel.ts';
import { planBatch } from './plan-batch.ts';
import { createTaskSolver } from './solve-tasks.ts';
import { summarise } from './summarise.ts';
import type { WhatIfInput } from './what-if-input.ts';
import type { WhatIfResult } from './what-if-schema.ts';
import type { WhatIfSummary } from './what-if-summary-schema.ts';

/** What a request comes to so far. */
export type WhatIfAnswer = {
  readonly summary: WhatIfSummary;
  readonly results: readonly WhatIfResult[];
};

/** How often an answer is prepared for the case that the thread never comes back, milliseconds. */
const preparedEvery = 2000;

/**
 * Answers a batch, one scenario after the other. Blocks the thread.
 * @param begun - when reading it began, by the clock of the context.
 * @param onResult - given every result as it comes.
 * @param onPrepared - given, every now and then, what to answer if nothing more comes, and for how long to wait,
 *   seconds from now.
 */
export const answerWhatIfs = async (
  input: WhatIfInput,
  begun: number,
  context: PanelContext,
  onResult: (result: WhatIfResult) => void,
  onPrepared: (prepared: WhatIfAnswer, timeLimit: number) => void,
): Promise<Outcome<WhatIfAnswer>> => {
  const { clock, deadlineClock } = context;
  const planned = planBatch(input, context);
  if (planned.status === 'invalid') return planned;
  const batch = planned.value;
  const { tasks, entries } = batch;
  const end = begun + (entries.options.totalTimeLimit ?? context.limits.timeLimit) * 1000;
  const solver = await createTaskSolver(batch, context, end);
  const results: WhatIfResult[] = [];
  const answer = (status: WhatIfSummary['status']): WhatIfAnswer => ({
    summary: summarise(batch, solver.base.result, results, status),
    results,
  });
  let prepared = -Infinity;
  for (const task of tasks) {
    const now = clock();
    if (deadlineClock() >= end) return valid(answer('time-limit'));
    if (now - prepared >= preparedEvery) {
      prepared = now;
      onPrepared(answer('time-limit'), (end - now) / 1000);
    }
    const { result } = solver.solve(task, end);
    // What the end of the whole time stopped was not looked at as it should be.
    if (result.outcome === 'stopped' && deadlineClock() >= end) return valid(answer('time-limit'));
    results.push(result);
    onResult(result);
  }
  return valid(answer('complete'));
};
