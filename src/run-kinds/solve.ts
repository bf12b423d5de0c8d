import { resultSchema } from '../answers/result/result-schema.ts';
import { optionsSchema } from '../answers/solve/options.ts';
import type { SolveRunInput } from './run-input.ts';
import type { SingleKind } from './run-kind.ts';
import { prepareSlateRun } from './slate-run.ts';
import { solveRun } from './solve-run.ts';

export const solve: SingleKind = {
  mode: 'single',
  operation: 'solve',
  result: resultSchema,
  comparable: true,
  request: { id: 'SolveRun', fields: { options: optionsSchema.optional() } },
  toStored: ({ options = null }) => ({ about: null, options }),
  prepare: (input, context) => prepareSlateRun(input as SolveRunInput, context),
  run: (input, ...rest) => solveRun(input as SolveRunInput, ...rest),
};
