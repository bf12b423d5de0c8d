import { serialise } from '../../answers/result/result.ts';
import { journalPlaceText } from '../../report/journal-text.ts';
import { plural } from '../../report/text.ts';
import { nameSchema, ruleSetDeletionSchema } from '../../run-kinds/stored-schema.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { ask } from '../service/ask.ts';
import { serverOption, withService } from '../service/with-service.ts';
import { refuseUsage } from './keys-shared.ts';
import { asJson, listFormatOption } from './runs-shared.ts';

export const rulesDeleteCommand: Command = {
  name: 'rules delete',
  summary: 'delete a stored rule set with all its versions',
  operand: 'ID',
  options: {
    yes: { help: 'do it; without this it only says what would be lost' },
    format: listFormatOption,
    server: serverOption,
  },
  examples: ['slate rules delete our-rules --yes --server http://127.0.0.1:3000'],
  run: async (options, operands, context) => {
    const command = 'slate rules delete';
    const [id, ...more] = operands;
    if (id === undefined || more.length > 0) {
      return refuseUsage(['rules delete takes the ID of one stored rule set.'], command, context);
    }
    const mistake = nameSchema.safeParse(id).error?.issues[0];
    if (mistake !== undefined) {
      return refuseUsage([`The id of a stored rule set: ${mistake.message}`], command, context);
    }
    if (options['yes'] !== true) {
      const detail = `This would delete all versions of ${id}. Results, records and the journal stay, and runs that used it can be compared no more. Say --yes to do it.`;
      return refuseUsage([detail], command, context);
    }
    return withService(options, command, context, async (service) => {
      const asked = await ask(service, {
        method: 'DELETE',
        path: `/v1/rule-sets/${id}`,
        schema: ruleSetDeletionSchema,
      });
      if ('code' in asked) return asked.code;
      const { document } = asked;
      const text = `${id} is deleted, ${plural(document.versions, 'version')}.\nJournal: ${journalPlaceText(document.journal)}.\n`;
      await context.writeOut(asJson(options) ? serialise(document) : text);
      return exitCodes.done;
    });
  },
};
