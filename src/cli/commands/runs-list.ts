import { serialise } from '../../answers/result/result.ts';
import { runsTable } from '../../report/runs-table.ts';
import { runKinds, runStatuses } from '../../run-kinds/run-schema.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readNumber } from '../read-number.ts';
import { serverOption, withService } from '../service/with-service.ts';
import { listRuns } from '../service/list-runs.ts';
import { refuseUsage } from './keys-shared.ts';
import { asJson, listFormatOption } from './runs-shared.ts';
import { textOf } from './shared.ts';

const usualLimit = '50';

export const runsListCommand: Command = {
  name: 'runs list',
  summary: 'list the stored runs, the newest first',
  options: {
    status: { value: 'STATUS', help: 'those that are so far', choices: runStatuses },
    kind: { value: 'KIND', help: 'those of this kind', choices: runKinds },
    pool: { value: 'NAME', help: 'those of this stored pool' },
    rules: { value: 'ID', help: 'those of this rule set' },
    outcome: { value: 'OUTCOME', help: 'those with this outcome, such as selected or infeasible' },
    adopted: { help: 'those that were adopted' },
    limit: { value: 'N', help: `so many at most (default ${usualLimit}); 0: all` },
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
      return refuseUsage(['--limit is a whole number; 0: all.'], command, context);
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
      if (next !== null) context.writeError('There are more: --limit 0 lists all.\n');
      return exitCodes.done;
    });
  },
};
