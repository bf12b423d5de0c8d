import { diffPanel } from '../answers/diff/diff-panel.ts';
import { serialise } from '../answers/result/result.ts';
import { optionsSchema } from '../answers/solve/options.ts';
import { done, mapOutcome, type PartsOperation } from './operation.ts';

/** Two results compared; with what they were made from, also which changes of it already change the slate. */
export const diff: PartsOperation = {
  parts: { compared: 'required', pool: 'optional', rules: 'optional' },
  options: { schema: optionsSchema, keys: ['timeLimit'] },
  run: async (input, context, onPrepared) =>
    mapOutcome(
      await diffPanel(input, context, (unfinished, timeLimit) => {
        onPrepared(() => ({ document: serialise(unfinished), timeLimit }));
      }),
      done,
    ),
  command: {
    name: 'diff',
    examples: [
      'slate solve --pool fixtures/open-call.csv --rules a-res-79-325-baseline --format json --out a.json',
      'slate solve --pool fixtures/open-call.csv --rules a-res-79-325 --format json --out b.json',
      'slate diff a.json b.json',
      'slate diff a.json b.json --pool fixtures/open-call.csv --rules a-res-79-325-baseline --rules-b a-res-79-325',
    ],
  },
};
