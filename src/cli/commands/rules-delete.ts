import { serialise } from '../../answers/result/result.ts';
import { journalPlaceText } from '../../report/journal-text.ts';
import { ruleSetDeletionSchema } from '../../run-kinds/stored-schema.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpOf, commandLineText, usage } from '../options.ts';
import { issueInRuleSetId } from '../stored-names.ts';
import { refuseUsage } from '../diagnostics.ts';
import { ask } from '../service/ask.ts';
import { serverOption, withService } from '../service/with-service.ts';
import { asJson, listFormatOption } from './runs-shared.ts';

export const rulesDeleteCommand: Command = {
  name: 'rules delete',
  operand: 'ID',
  options: {
    yes: { help: helpOf('option.yes') },
    format: listFormatOption,
    server: serverOption,
  },
  examples: ['slate rules delete our-rules --yes --server http://127.0.0.1:3000'],
  run: async (options, operands, context) => {
    const command = 'slate rules delete';
    const [id, ...more] = operands;
    if (id === undefined || more.length > 0) {
      return refuseUsage([usage('usage.one-stored-rule-set')], command, context);
    }
    const wrongId = issueInRuleSetId(id);
    if (wrongId !== null) return refuseUsage([wrongId], command, context);
    if (options['yes'] !== true) {
      return refuseUsage([usage('usage.confirm-delete', { id })], command, context);
    }
    return withService(options, command, context, async (service) => {
      const asked = await ask(service, {
        method: 'DELETE',
        path: `/v1/rule-sets/${id}`,
        schema: ruleSetDeletionSchema,
      });
      if ('code' in asked) return asked.code;
      const { document } = asked;
      const deleted = commandLineText('rules.deleted', { id, versions: document.versions });
      const text = `${deleted}\n${commandLineText('journal-entry', { place: journalPlaceText(document.journal) })}\n`;
      await context.writeOut(asJson(options) ? serialise(document) : text);
      return exitCodes.done;
    });
  },
};
