import { serialise } from '../../answers/result/result.ts';
import { runsTable } from '../../report/runs-table.ts';
import { runKinds } from '../../run-kinds/kinds.ts';
import { runStatuses } from '../../run-kinds/run-schema.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readNumber, textOf, helpOf, commandLineText, usage } from '../options.ts';
import { refuseUsage } from '../diagnostics.ts';
import { listRuns } from '../service/list-runs.ts';
import { serverOption, withService } from '../service/with-service.ts';
import { asJson, listFormatOption } from './runs-shared.ts';

const usualLimit = '50';

export const runsListCommand: Command = {
  name: 'runs list',
  options: {
    status: { value: 'STATUS', help: helpOf('option.status'), choices: runStatuses },
    kind: { value: 'KIND', help: helpOf('option.kind'), choices: runKinds },
    pool: { value: 'NAME', help: helpOf('option.pool.runs') },
    rules: { value: 'ID', help: helpOf('option.rules.runs') },
    outcome: { value: 'OUTCOME', help: helpOf('option.outcome') },
    adopted: { help: helpOf('option.adopted') },
    limit: { value: 'N', help: helpOf('option.limit', { standard: usualLimit }) },
    format: listFormatOption,
    server: serverOption,
  },
  examples: [
    'slate runs list --server http://127.0.0.1:3000',
    'slate runs list --pool open-call --outcome selected --limit 0 --format json',
  ],
  run: async (options, _operands, context) => {
    const command = 'slate runs list';
    const limit = readNumber(textOf(options, 'limit') ?? usualLimit);
    if (limit === null || !Number.isInteger(limit)) {
      return refuseUsage([usage('usage.limit')], command, context);
    }
    const filters = {
      status: textOf(options, 'status'),
      kind: textOf(options, 'kind'),
      pool: textOf(options, 'pool'),
      rules: textOf(options, 'rules'),
      outcome: textOf(options, 'outcome'),
      adopted: options['adopted'] === true ? 'true' : undefined,
    };
    return withService(options, command, context, async (service) => {
      const listed = await listRuns(service, filters, limit === 0 ? Infinity : limit);
      if ('code' in listed) return listed.code;
      const { runs, next } = listed.document;
      await context.writeOut(asJson(options) ? serialise(listed.document) : runsTable(runs));
      if (next !== null) context.writeError(`${commandLineText('runs.more')}\n`);
      return exitCodes.done;
    });
  },
};
