import { aboutSchema } from '../answers/explain/about.ts';
import { resultSchema } from '../answers/result/result-schema.ts';
import { explainOptionsSchema } from '../answers/solve/options.ts';
import type { SolveRunInput } from './run-input.ts';
import type { SingleKind } from './run-kind.ts';
import { prepareSlateRun } from './slate-run.ts';
import { solveRun } from './solve-run.ts';

const fields = { about: aboutSchema.optional(), options: explainOptionsSchema.optional() };

export const explain: SingleKind<typeof fields, SolveRunInput> = {
  mode: 'single',
  operation: 'explain',
  result: resultSchema,
  comparable: true,
  request: { id: 'ExplainRun', fields },
  toStored: ({ about = null, options = null }) => ({ about, options }),
  prepare: prepareSlateRun,
  run: solveRun,
};
