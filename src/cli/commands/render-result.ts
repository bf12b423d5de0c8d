import type { ResultDocument } from '../../answers/result/result-schema.ts';
import { serialise } from '../../answers/result/result.ts';
import { resultCsv } from '../../report/csv.ts';
import { resultTable, type TableOptions } from '../../report/result-table.ts';
import { printable } from '../../report/text.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { textOf } from './shared.ts';

/** How a result can be printed. */
const resultFormats = ['table', 'json', 'csv', 'html'] as const;

export const formatOption = {
  value: 'NAME',
  help: 'how to print the result (default table)',
  choices: resultFormats,
} as const;

export const formatOf = (options: OptionValues): string => textOf(options, 'format') ?? 'table';

/** The result as `--format` asks for it. */
export const renderResult = (
  result: ResultDocument,
  options: OptionValues,
  context: CommandContext,
): Promise<string> =>
  renderAs(formatOf(options), result, {
    width: context.width,
    next: nextCommands(result, options, context),
  });

/** @param table - what a table tells beside the result. */
export const renderAs = async (
  format: string,
  result: ResultDocument,
  table: TableOptions,
): Promise<string> => {
  switch (format) {
    case 'json':
      return serialise(result);
    case 'csv':
      return resultCsv(result);
    case 'html': {
      // The charts take a moment to load; no other format needs them.
      const { resultHtml } = await import('../../report/html/reports.ts');
      return resultHtml(result);
    }
    default:
      return resultTable(result, table);
  }
};

/** A word that a shell takes as it is: ids come from applications, and a line to copy must not run them. */
export const shellWord = (text: string): string =>
  /^[\w./:-]+$/.test(text) && !text.startsWith('-') ? text : `'${printable(text).replaceAll("'", "'\\''")}'`;

/** What a reader of the table may want next. */
const nextCommands = (result: ResultDocument, options: OptionValues, { config }: CommandContext) => {
  const inputs = `--pool ${shellWord(textOf(options, 'pool') ?? '')} --rules ${shellWord(textOf(options, 'rules') ?? '')}`;
  const { invocation } = config;
  const always = [
    {
      purpose: 'The whole result, for programs',
      command: `${invocation} solve ${inputs} --explain full --format json --out result.json`,
    },
    {
      purpose: 'The whole explanation, to read and to print',
      command: `${invocation} explain ${inputs} --format html --out report.html`,
    },
    {
      purpose: 'The proof, and an independent check of it',
      command: `${invocation} solve ${inputs} --certificate certificate.json && ${invocation} check ${inputs} --certificate certificate.json`,
    },
    { purpose: 'The same over REST, with Swagger UI at /docs', command: `${invocation} serve` },
  ];
  if (result.outcome === 'infeasible') {
    if ((result.repairs ?? []).length === 0) return always;
    return [
      {
        purpose: 'The rule set of each repair, with its certificate',
        command: `${invocation} solve ${inputs} --repairs repairs`,
      },
      ...always,
    ];
  }
  const [member] = result.slate ?? [];
  if (member === undefined) return always;
  return [
    {
      purpose: 'Why somebody is in or out',
      command: `${invocation} explain ${inputs} --candidate ${shellWord(member.id)}`,
    },
    {
      purpose: 'Who comes in when a member withdraws',
      command: `${invocation} replace ${inputs} --withdraw ${shellWord(member.id)}`,
    },
    {
      purpose: 'The slate, for a spreadsheet',
      command: `${invocation} solve ${inputs} --format csv --out slate.csv`,
    },
    {
      purpose: 'Any slate, clause by clause',
      command: `${invocation} verify ${inputs} --slate result.json`,
    },
    ...always,
  ];
};
