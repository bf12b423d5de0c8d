import { serialise } from '../../answers/result/result.ts';
import { poolsTable } from '../../report/pools-table.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { listPools } from '../service/list-pools.ts';
import { serverOption, withService } from '../service/with-service.ts';
import { asJson, listFormatOption } from './runs-shared.ts';

export const poolListCommand: Command = {
  name: 'pool list',
  options: { format: listFormatOption, server: serverOption },
  examples: ['slate pool list --server http://127.0.0.1:3000'],
  run: (options, _operands, context) =>
    withService(options, 'slate pool list', context, async (service) => {
      const listed = await listPools(service);
      if ('code' in listed) return listed.code;
      const { document } = listed;
      await context.writeOut(asJson(options) ? serialise(document) : poolsTable(document.pools));
      return exitCodes.done;
    }),
};
