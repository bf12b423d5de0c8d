import { z } from 'zod';
import { resultSchema, type ResultDocument } from '../../answers/result/result-schema.ts';
import { withTies } from '../../answers/result/with-ties.ts';
import { whatIfSchema } from '../../answers/what-if/what-if-summary-schema.ts';
import { formatsOf, render } from '../../report/formats.ts';
import type { RunKind } from '../../run-kinds/kinds.ts';
import { runSchema } from '../../run-kinds/run-schema.ts';
import type { Command, OptionValues } from '../command.ts';
import { deliver } from '../deliver.ts';
import { exitCodeOf, exitCodeOfBatch, type ExitCode } from '../exit-codes.ts';
import { nextCommandsOfRun } from '../next-commands.ts';
import { formatOption, outOption, textOf } from '../options.ts';
import { ask } from '../service/ask.ts';
import { serverOption, withService, type Service } from '../service/with-service.ts';
import { writeWarnings } from '../diagnostics.ts';
import { readRunIds } from './runs-shared.ts';

export const runsReportCommand: Command = {
  name: 'runs report',
  operand: 'ID',
  options: { format: formatOption(formatsOf('solve')), out: outOption, server: serverOption },
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
  const text = await render('what-if', textOf(options, 'format') ?? 'table', { summary, results });
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
  const operation = kind === 'explain' ? 'explain' : 'solve';
  const view = { width: context.width, next: nextCommandsOfRun(result, id, options, context) };
  const text = await render(operation, textOf(options, 'format') ?? 'table', result, view);
  return deliver(text, exitCodeOf(result), options, context);
};
