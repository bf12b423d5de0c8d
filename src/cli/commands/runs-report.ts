import { z } from 'zod';
import { resultSchema, type ResultDocument } from '../../answers/result/result-schema.ts';
import { withTies } from '../../answers/result/with-ties.ts';
import { whatIfSchema } from '../../answers/what-if/what-if-summary-schema.ts';
import { statementsCsv } from '../../report/csv.ts';
import type { TableOptions } from '../../report/result-table.ts';
import { runSchema, type RunKind } from '../../run-kinds/run-schema.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';
import type { ExitCode } from '../exit-codes.ts';
import { ask } from '../service/ask.ts';
import { serverOption, withService, type Service } from '../service/with-service.ts';
import { exitCodeOfBatch, renderBatch } from './render-batch.ts';
import { formatOf, formatOption, renderAs, shellWord } from './render-result.ts';
import { readRunIds } from './runs-shared.ts';
import { deliver, exitCodeOf, outOption, textOf } from './shared.ts';
import { writeWarnings } from './write-warnings.ts';

export const runsReportCommand: Command = {
  name: 'runs report',
  summary: 'print the result of a stored run as solve, explain or whatif would',
  operand: 'ID',
  options: { format: formatOption, out: outOption, server: serverOption },
  examples: [
    'slate runs report ID --server http://127.0.0.1:3000',
    'slate runs report ID --format html --out report.html',
  ],
  run: async (options, operands, context) => {
    const command = 'slate runs report';
    const read = readRunIds(operands, ['ID'], command, context);
    if ('code' in read) return read.code;
    const id = read.ids[0]!;
    return withService(options, command, context, async (service) => {
      const run = await ask(service, { path: `/v1/runs/${id}`, schema: runSchema });
      if ('code' in run) return run.code;
      const { kind } = run.document;
      return kind === 'what-if'
        ? reportBatch(service, id, options)
        : reportResult(service, id, kind, options);
    });
  },
};

const pathOf = (id: string): string => `/v1/runs/${id}/result`;

const reportBatch = async (service: Service, id: string, options: OptionValues): Promise<ExitCode> => {
  const asked = await ask(service, { path: pathOf(id), schema: z.preprocess(withTies, whatIfSchema) });
  if ('code' in asked) return asked.code;
  const { results, ...summary } = asked.document;
  writeWarnings([summary.base, ...results], service.context);
  const text = await renderBatch(formatOf(options), summary, results);
  return deliver(text, exitCodeOfBatch(summary), options, service.context);
};

const reportResult = async (
  service: Service,
  id: string,
  kind: RunKind,
  options: OptionValues,
): Promise<ExitCode> => {
  const asked = await ask(service, { path: pathOf(id), schema: z.preprocess(withTies, resultSchema) });
  if ('code' in asked) return asked.code;
  const result: ResultDocument = asked.document;
  const { context } = service;
  writeWarnings([result], context);
  const format = formatOf(options);
  const table = { width: context.width, next: nextCommands(result, id, options, context) };
  const text =
    kind === 'explain' && format === 'csv' ? statementsCsv(result) : await renderAs(format, result, table);
  return deliver(text, exitCodeOf(result), options, context);
};

/** What a reader of the table may want next. */
const nextCommands = (
  { outcome }: ResultDocument,
  id: string,
  options: OptionValues,
  { config }: CommandContext,
): TableOptions['next'] => {
  const server = textOf(options, 'server');
  const from = server === undefined ? '' : ` --server ${shellWord(server)}`;
  const report = `${config.invocation} runs report ${id}${from}`;
  return [
    { purpose: 'The whole result, for programs', command: `${report} --format json --out result.json` },
    { purpose: 'The same to read and to print', command: `${report} --format html --out report.html` },
    ...(outcome === 'selected'
      ? [{ purpose: 'The slate, for a spreadsheet', command: `${report} --format csv --out slate.csv` }]
      : []),
    { purpose: 'Another run beside it', command: `${config.invocation} runs diff ${id} OTHER${from}` },
  ];
};
