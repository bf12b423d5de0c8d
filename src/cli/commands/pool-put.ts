import { serialise } from '../../answers/result/result.ts';
import { poolsTable } from '../../report/pools-table.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpOf, textOf, usage } from '../options.ts';
import { issueInName } from '../stored-names.ts';
import { poolFileOptions, poolReadOptions } from '../pool-file-options.ts';
import { refuseUsage } from '../diagnostics.ts';
import { storePool } from '../service/store-files.ts';
import { serverOption, withService } from '../service/with-service.ts';
import { asJson, listFormatOption } from './runs-shared.ts';

export const poolPutCommand: Command = {
  name: 'pool put',
  operand: 'NAME FILE',
  options: {
    rules: { value: 'ID[@VERSION]|FILE', help: helpOf('option.rules.pool-put') },
    ...poolFileOptions,
    format: listFormatOption,
    server: serverOption,
  },
  examples: ['slate pool put open-call fixtures/open-call.csv --server http://127.0.0.1:3000'],
  run: async (options, operands, context) => {
    const command = 'slate pool put';
    const [name, path, ...more] = operands;
    if (name === undefined || path === undefined || more.length > 0) {
      return refuseUsage([usage('usage.pool-put')], command, context);
    }
    const issue = issueInName(name);
    if (issue !== null) return refuseUsage([issue], command, context);
    const file = { path, options: poolReadOptions(options), rules: textOf(options, 'rules') };
    return withService(options, command, context, async (service) => {
      const stored = await storePool(service, name, file);
      if ('code' in stored) return stored.code;
      const { pool } = stored.document;
      await context.writeOut(asJson(options) ? serialise(pool) : poolsTable([pool]));
      return exitCodes.done;
    });
  },
};
