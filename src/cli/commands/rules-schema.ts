import { serialise } from '../../answers/result/result.ts';
import { ruleSetJsonSchema } from '../../rules/rule-set-json-schema.ts';
import type { Command } from '../command.ts';
import { deliver } from '../deliver.ts';
import { exitCodes } from '../exit-codes.ts';
import { outOption } from '../options.ts';

export const rulesSchemaCommand: Command = {
  name: 'rules schema',
  options: { out: outOption },
  examples: ['slate rules schema --out rule-set.schema.json'],
  run: (options, _operands, context) =>
    deliver(serialise(ruleSetJsonSchema()), exitCodes.done, options, context),
};
