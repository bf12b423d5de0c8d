import { z } from 'zod';
import type { ResultDocument } from '../../answers/result/result-schema.ts';
import { withTies } from '../../answers/result/with-ties.ts';
import { withChangePoints } from '../../answers/what-if/with-change-points.ts';
import type { WhatIfDocument } from '../../answers/what-if/what-if-summary-schema.ts';
import { formatsOf, render } from '../../report/formats.ts';
import { kindOf, kinds } from '../../run-kinds/kinds.ts';
import type { RunKindSpec } from '../../run-kinds/run-kind.ts';
import { runSchema } from '../../run-kinds/run-schema.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';
import { deliver, issueInOutput } from '../deliver.ts';
import { exitCodeOfBatch } from '../exit-code-of-batch.ts';
import { exitCodeOf, type ExitCode } from '../exit-codes.ts';
import { nextCommandsOfRun } from '../next-commands.ts';
import { formatOption, outOption, textOf, usage, printOf, printOption } from '../options.ts';
import { ask } from '../service/ask.ts';
import { serverOption, withService } from '../service/with-service.ts';
import { refuseUsage, writeWarnings } from '../diagnostics.ts';
import { readRunIds } from './runs-shared.ts';
import { wholeList } from '../../text/message.ts';

/** Of the results of all kinds, in the order of the first. */
const formats = [...new Set(Object.values(kinds).flatMap(({ operation }) => formatsOf(operation)))] as [
  string,
  ...string[],
];

export const runsReportCommand: Command = {
  name: 'runs report',
  operand: 'ID',
  options: { format: formatOption(formats), print: printOption, out: outOption, server: serverOption },
  examples: [
    'slate runs report ID --server http://127.0.0.1:3000',
    'slate runs report ID --format html --out report.html',
  ],
  run: async (options, operands, context) => {
    const command = 'slate runs report';
    const read = readRunIds(operands, ['ID'], command, context);
    if ('code' in read) return read.code;
    const outputIssue = issueInOutput(options, context, outOption.value);
    if (outputIssue !== null) return refuseUsage([outputIssue], command, context);
    const id = read.ids[0]!;
    return withService(options, command, context, async (service) => {
      const run = await ask(service, { path: `/v1/runs/${id}`, schema: runSchema });
      if ('code' in run) return run.code;
      const kind = kindOf(run.document);
      const format = textOf(options, 'format') ?? 'table';
      const formats: readonly string[] = formatsOf(kind.operation);
      if (!formats.includes(format)) {
        const choices = wholeList(formats);
        return refuseUsage([usage('usage.choice.of-run', { choices })], command, context);
      }
      const asked = await ask(service, {
        path: `/v1/runs/${id}/result`,
        schema: z.preprocess((document) => withChangePoints(withTies(document)), kind.result),
      });
      if ('code' in asked) return asked.code;
      return kind.mode === 'batch'
        ? reportBatch(asked.document as WhatIfDocument, format, options, context)
        : reportResult(asked.document as ResultDocument, { id, kind, format }, options, context);
    });
  },
};

const reportBatch = async (
  { results, ...summary }: WhatIfDocument,
  format: string,
  options: OptionValues,
  context: CommandContext,
): Promise<ExitCode> => {
  writeWarnings([summary.base, ...results], context);
  const content = await render('what-if', format, { summary, results });
  return deliver(content, exitCodeOfBatch(summary), options, context);
};

type Reported = { readonly id: string; readonly kind: RunKindSpec; readonly format: string };

const reportResult = async (
  result: ResultDocument,
  { id, kind, format }: Reported,
  options: OptionValues,
  context: CommandContext,
): Promise<ExitCode> => {
  writeWarnings([result], context);
  const view = {
    width: context.width,
    next: nextCommandsOfRun(result, id, options, context),
    ...printOf(options),
  };
  const content = await render(kind.operation, format, result as never, view);
  return deliver(content, exitCodeOf(result), options, context);
};
