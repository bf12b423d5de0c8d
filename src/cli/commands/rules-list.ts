import { titleText } from '../../answers/result/labels.ts';
import { serialise } from '../../answers/result/result.ts';
import { ruleSetsTable } from '../../report/rule-sets-table.ts';
import { readShippedRuleSet, shippedRuleSetIds } from '../../rules/shipped.ts';
import { summariseRuleSet } from '../../run-kinds/rule-set-summary.ts';
import { ruleSetListSchema, type RuleSetList } from '../../run-kinds/stored-schema.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { textOf } from '../options.ts';
import { listPages } from '../service/list-pages.ts';
import { serverOption, withService } from '../service/with-service.ts';
import { asJson, listFormatOption } from './runs-shared.ts';

/** As many as a page may have. */
const largestPage = 200;

export const rulesListCommand: Command = {
  name: 'rules list',
  options: { format: listFormatOption, server: serverOption },
  examples: ['slate rules list', 'slate rules list --server http://127.0.0.1:3000'],
  run: (options, _operands, context) =>
    isServiceNamed(options, context)
      ? withService(options, 'slate rules list', context, async (service) => {
          const listed = await listPages(
            service,
            '/v1/rule-sets',
            {},
            ruleSetListSchema,
            ({ ruleSets }) => ruleSets,
            largestPage,
          );
          if ('code' in listed) return listed.code;
          const { entries, next } = listed.document;
          return write({ ruleSets: [...entries], next }, options, context);
        })
      : write({ ruleSets: shipped(), next: null }, options, context),
};

/** Is there a service to ask for what it stores? Without one, the shipped rule sets are what there is. */
export const isServiceNamed = (options: OptionValues, { config }: CommandContext): boolean =>
  (textOf(options, 'server') ?? config.client.server) !== '';

const shipped = (): RuleSetList['ruleSets'] =>
  shippedRuleSetIds.map((id) => {
    const summary = summariseRuleSet(readShippedRuleSet(id));
    return { id, version: null, altered: false, ...summary, title: titleText(summary.title) };
  });

const write = async (
  list: RuleSetList,
  options: OptionValues,
  context: CommandContext,
): Promise<ExitCode> => {
  await context.writeOut(asJson(options) ? serialise(list) : ruleSetsTable(list.ruleSets));
  return exitCodes.done;
};
