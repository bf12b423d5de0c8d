import { openapiDocument } from '../../http/server.ts';
import { serialise } from '../../answers/result/result.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { deliver, outOption } from './shared.ts';

export const openapiCommand: Command = {
  name: 'openapi',
  summary: 'print the OpenAPI document of the service',
  options: { out: outOption },
  examples: ['slate openapi --out openapi.json'],
  run: async (options, _operands, context) =>
    deliver(serialise(await openapiDocument()), exitCodes.done, options, context),
};
