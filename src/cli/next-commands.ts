import type { ResultDocument } from '../answers/result/result-schema.ts';
import type { TableOptions } from '../report/result-table.ts';
import { printable } from '../report/text.ts';
import type { CommandContext, OptionValues } from './command.ts';
import { commandLineText, textOf } from './options.ts';

type Next = TableOptions['next'];

/** A word that a shell takes as it is: ids come from applications, and a line to copy must not run them. */
const shellWord = (text: string): string =>
  /^[\w./:-]+$/.test(text) && !text.startsWith('-') ? text : `'${printable(text).replaceAll("'", "'\\''")}'`;

/** What a reader of a result on the terminal may want next. */
export const nextCommands = (
  result: ResultDocument,
  options: OptionValues,
  { config: { invocation } }: CommandContext,
): Next => {
  const inputs = `--pool ${shellWord(textOf(options, 'pool') ?? '')} --rules ${shellWord(textOf(options, 'rules') ?? '')}`;
  const complete = {
    purpose: commandLineText('next.result'),
    command: `${invocation} solve ${inputs} --explain full --format json --out result.json`,
  };
  const others: Next = [
    {
      purpose: commandLineText('next.explanation'),
      command: `${invocation} explain ${inputs} --format html --out report.html`,
    },
    {
      purpose: commandLineText('next.proof'),
      command: `${invocation} solve ${inputs} --certificate certificate.json && ${invocation} check ${inputs} --certificate certificate.json`,
    },
    { purpose: commandLineText('next.rest'), command: `${invocation} serve` },
  ];
  const always = [complete, ...others];
  if (result.outcome === 'infeasible') {
    if ((result.repairs ?? []).length === 0) return always;
    return [
      {
        purpose: commandLineText('next.repairs'),
        command: `${invocation} solve ${inputs} --repairs repairs`,
      },
      ...always,
    ];
  }
  const [member] = result.slate ?? [];
  if (member === undefined) return always;
  const hasPosts = result.outcome === 'selected' && result.assignments !== undefined;
  return [
    ...(hasPosts
      ? [{ purpose: commandLineText('next.posts'), command: `${invocation} assign ${inputs}` }]
      : []),
    {
      purpose: commandLineText('next.candidate'),
      command: `${invocation} explain ${inputs} --candidate ${shellWord(member.id)}`,
    },
    {
      purpose: commandLineText('next.withdrawal'),
      command: `${invocation} replace ${inputs} --withdraw ${shellWord(member.id)}`,
    },
    {
      purpose: commandLineText('next.spreadsheet'),
      command: `${invocation} solve ${inputs} --format csv --out slate.csv`,
    },
    complete,
    {
      purpose: commandLineText('next.verify'),
      command: `${invocation} verify ${inputs} --slate result.json`,
    },
    ...others,
  ];
};

/** The same of a stored run. */
export const nextCommandsOfRun = (
  { outcome }: ResultDocument,
  id: string,
  options: OptionValues,
  { config: { invocation } }: CommandContext,
): Next => {
  const server = textOf(options, 'server');
  const from = server === undefined ? '' : ` --server ${shellWord(server)}`;
  const report = `${invocation} runs report ${id}${from}`;
  const spreadsheet = {
    purpose: commandLineText('next.spreadsheet'),
    command: `${report} --format csv --out slate.csv`,
  };
  return [
    { purpose: commandLineText('next.result'), command: `${report} --format json --out result.json` },
    { purpose: commandLineText('next.report'), command: `${report} --format html --out report.html` },
    ...(outcome === 'selected' ? [spreadsheet] : []),
    { purpose: commandLineText('next.compare'), command: `${invocation} runs diff ${id} OTHER${from}` },
  ];
};
