import { diffSchema } from '../../answers/diff/diff-schema.ts';
import { render } from '../../report/formats.ts';
import type { Command } from '../command.ts';
import { deliver } from '../deliver.ts';
import { exitCodes } from '../exit-codes.ts';
import { outOption, textOf } from '../options.ts';
import { ask } from '../service/ask.ts';
import { serverOption, withService } from '../service/with-service.ts';
import { writeWarnings } from '../diagnostics.ts';
import { listFormatOption, readRunIds } from './runs-shared.ts';

export const runsDiffCommand: Command = {
  name: 'runs diff',
  operand: 'A B',
  options: { format: listFormatOption, out: outOption, server: serverOption },
  examples: ['slate runs diff A B --server http://127.0.0.1:3000'],
  run: async (options, operands, context) => {
    const command = 'slate runs diff';
    const read = readRunIds(operands, ['A', 'B'], command, context);
    if ('code' in read) return read.code;
    const [a, b] = read.ids;
    return withService(options, command, context, async (service) => {
      const asked = await ask(service, {
        path: `/v1/runs/${a!}/diff/${b!}`,
        schema: diffSchema,
        files: { 'result-a': `run ${a!}`, 'result-b': `run ${b!}` },
      });
      if ('code' in asked) return asked.code;
      const { document } = asked;
      writeWarnings([document], context);
      const view = { width: context.width, next: [], hint: '' };
      const text = await render('diff', textOf(options, 'format') ?? 'table', document, view);
      return deliver(text, exitCodes.done, options, context);
    });
  },
};
