import { resultSchema } from '../answers/result/result-schema.ts';
import { optionsSchema } from '../answers/solve/options.ts';
import type { SolveRunInput } from './run-input.ts';
import type { SingleKind } from './run-kind.ts';
import { prepareSlateRun } from './slate-run.ts';
import { solveRun } from './solve-run.ts';

const fields = { options: optionsSchema.optional() };

export const solve: SingleKind<typeof fields, SolveRunInput> = {
  mode: 'single',
  operation: 'solve',
  result: resultSchema,
  comparable: true,
  request: { id: 'SolveRun', fields },
  toStored: ({ options = null }) => ({ about: null, options }),
  prepare: prepareSlateRun,
  run: solveRun,
};
