import { z } from 'zod';
import { planBatch } from '../answers/what-if/plan-batch.ts';
import { whatIfRequestSchema } from '../answers/what-if/read-what-if-body.ts';
import { scenarioFileSchema } from '../answers/what-if/scenario-file-schema.ts';
import { whatIfSchema } from '../answers/what-if/what-if-summary-schema.ts';
import { openBatch } from './batch-run.ts';
import { prepared, type WhatIfRunInput } from './run-input.ts';
import type { BatchKind } from './run-kind.ts';
import { toWhatIfInput } from './what-if-input.ts';

const noPool = z.never().optional();
const asked = scenarioFileSchema(noPool, noPool).omit({ pool: true, rules: true });

const fields = { ...asked.shape, options: whatIfRequestSchema.shape.options };

export const whatIf: BatchKind<typeof fields, WhatIfRunInput> = {
  mode: 'batch',
  operation: 'what-if',
  result: whatIfSchema,
  comparable: false,
  request: { id: 'WhatIfRun', fields },
  toStored: (request) => ({ asked: request }),
  totalTimeLimit: ({ options }) => options?.totalTimeLimit ?? null,
  prepare: (input, context) => {
    const planned = planBatch(toWhatIfInput(input, context.limits), context);
    if (planned.status === 'invalid') return planned;
    const { base, tasks } = planned.value;
    return prepared(base, tasks.length);
  },
  open: openBatch,
};
