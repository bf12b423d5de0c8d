import { serialise } from '../../answers/result/result.ts';
import { createIssueList, invalid } from '../../input/issues/outcome.ts';
import { poolsTable } from '../../report/pools-table.ts';
import { storedPoolSchema } from '../../run-kinds/stored-schema.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { usage, issueInName } from '../options.ts';
import { poolFileOptions, poolReadOptions } from '../pool-file-options.ts';
import { readPoolFile } from '../read-file.ts';
import { recognisedTexts } from '../recognised.ts';
import { refuseUsage, refuse } from '../diagnostics.ts';
import { ask } from '../service/ask.ts';
import { serverOption, withService } from '../service/with-service.ts';
import { asJson, listFormatOption } from './runs-shared.ts';

export const poolPutCommand: Command = {
  name: 'pool put',
  operand: 'NAME FILE',
  options: { ...poolFileOptions, format: listFormatOption, server: serverOption },
  examples: ['slate pool put open-call fixtures/open-call.csv --server http://127.0.0.1:3000'],
  run: async (options, operands, context) => {
    const command = 'slate pool put';
    const [name, path, ...more] = operands;
    if (name === undefined || path === undefined || more.length > 0) {
      return refuseUsage([usage('usage.pool-put')], command, context);
    }
    const issue = issueInName(name);
    if (issue !== null) return refuseUsage([issue], command, context);
    const files = { pool: path, options: command };
    const issues = createIssueList();
    const pool = await readPoolFile(path, issues, poolReadOptions(options));
    if (pool === null) return refuse(invalid(issues), files, context);
    for (const line of recognisedTexts([[path, pool]])) context.writeError(`${line}\n`);
    const mediaType = pool.as === 'json' ? 'application/json' : 'text/csv';
    return withService(options, command, context, async (service) => {
      const asked = await ask(service, {
        method: 'PUT',
        path: `/v1/pools/${name}`,
        body: { bytes: pool.bytes, mediaType },
        schema: storedPoolSchema,
        files: { ...files, request: path },
      });
      if ('code' in asked) return asked.code;
      const { document } = asked;
      await context.writeOut(asJson(options) ? serialise(document) : poolsTable([document]));
      return exitCodes.done;
    });
  },
};
