import { runSchema } from '../../run-kinds/run-schema.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { ask } from '../service/ask.ts';
import { serverOption, withService } from '../service/with-service.ts';
import { listFormatOption, readRunIds, renderRun } from './runs-shared.ts';

export const runsCancelCommand: Command = {
  name: 'runs cancel',
  operand: 'ID',
  options: { format: listFormatOption, server: serverOption },
  examples: ['slate runs cancel ID --server http://127.0.0.1:3000'],
  run: async (options, operands, context) => {
    const command = 'slate runs cancel';
    const read = readRunIds(operands, ['ID'], command, context);
    if ('code' in read) return read.code;
    return withService(options, command, context, async (service) => {
      const asked = await ask(service, {
        method: 'DELETE',
        path: `/v1/runs/${read.ids[0]!}`,
        schema: runSchema,
      });
      if ('code' in asked) return asked.code;
      await context.writeOut(renderRun(asked.document, options));
      return exitCodes.done;
    });
  },
};
