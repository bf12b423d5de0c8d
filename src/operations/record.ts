import { createAssigner } from '../answers/record/create-assigner.ts';
import { inputsUnder } from '../answers/proof/pool-source.ts';
import { toRecord } from '../answers/record/record.ts';
import { guarded } from '../answers/solve/guard.ts';
import { optionsSchema } from '../answers/solve/options.ts';
import { solvePanel } from '../answers/solve/solve-panel.ts';
import { poolHashFormat } from '../pool/pool-hash.ts';
import { done, mapOutcome, type PartsOperation } from './operation.ts';
import { reportPrepared } from './run-solve.ts';

/** A record of a solve without personal data and without explanations. */
export const record: PartsOperation = {
  parts: { pool: 'required', rules: 'required' },
  options: { schema: optionsSchema, keys: [], always: { explain: 'none' } },
  run: async (input, context, onPrepared) => {
    const options = { ...(input.options ?? optionsSchema.parse({})), explain: 'none' } as const;
    const solved = await solvePanel({ ...input, options }, context, reportPrepared(onPrepared));
    const assign = await createAssigner(context, options);
    return mapOutcome(solved, (value) => {
      const { result, formulation } = value;
      const format = input.format ?? poolHashFormat;
      const inputs = inputsUnder(format, result.inputs, input.pool!, formulation.ruleSet.given);
      const assignments = guarded(context, options.timeLimit, () => assign(value));
      const recorded = toRecord({ ...value, result: { ...result, inputs } }, assignments);
      return { ...done(recorded), warnings: result.warnings };
    });
  },
  command: {
    name: 'record',
    examples: ['slate record --pool fixtures/open-call.csv --rules a-res-79-325-baseline --out record.json'],
  },
};
