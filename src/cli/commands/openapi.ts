import { serialise } from '../../answers/result/result.ts';
import { openapiDocument } from '../../http/server.ts';
import type { Command } from '../command.ts';
import { deliver } from '../deliver.ts';
import { exitCodes } from '../exit-codes.ts';
import { outOption } from '../options.ts';

export const openapiCommand: Command = {
  name: 'openapi',
  options: { out: outOption },
  examples: ['slate openapi --out openapi.json'],
  run: async (options, _operands, context) =>
    deliver(serialise(await openapiDocument()), exitCodes.done, options, context),
};
