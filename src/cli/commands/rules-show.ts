import { stringify } from 'yaml';
import { z } from 'zod';
import { serialise } from '../../answers/result/result.ts';
import { readShippedRuleSet, unknownRuleSet } from '../../rules/shipped.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';
import { deliver } from '../deliver.ts';
import { refuse, refuseUsage } from '../diagnostics.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { formatOption, outOption, textOf, usage } from '../options.ts';
import { issueInRuleSetId } from '../stored-names.ts';
import { ask } from '../service/ask.ts';
import { serverOption, withService } from '../service/with-service.ts';
import { isServiceNamed } from './rules-list.ts';

const formats = ['json', 'yaml'] as const;

export const rulesShowCommand: Command = {
  name: 'rules show',
  operand: 'ID',
  options: { format: formatOption(formats), out: outOption, server: serverOption },
  examples: ['slate rules show a-res-79-325', 'slate rules show a-res-79-325 --format yaml --out rules.yaml'],
  run: (options, operands, context) => {
    const command = 'slate rules show';
    const [id, ...more] = operands;
    if (id === undefined || more.length > 0) {
      return Promise.resolve(refuseUsage([usage('usage.one-rule-set-id')], command, context));
    }
    const shipped = readShippedRuleSet(id);
    if (shipped !== null) return write(shipped, options, context);
    if (!isServiceNamed(options, context)) {
      const unknown = { status: 'invalid', issues: [unknownRuleSet(id)], total: 1 } as const;
      return Promise.resolve(refuse(unknown, { rules: command }, context));
    }
    const wrongId = issueInRuleSetId(id);
    if (wrongId !== null) return Promise.resolve(refuseUsage([wrongId], command, context));
    return withService(options, command, context, async (service) => {
      const asked = await ask(service, {
        path: `/v1/rule-sets/${id}`,
        schema: z.record(z.string(), z.unknown()),
      });
      return 'code' in asked ? asked.code : write(asked.document, options, context);
    });
  },
};

const write = (document: unknown, options: OptionValues, context: CommandContext): Promise<ExitCode> => {
  const text = textOf(options, 'format') === 'yaml' ? stringify(document) : serialise(document);
  return deliver(text, exitCodes.done, options, context);
};
