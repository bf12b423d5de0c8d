import { z } from 'zod';
import { ruleSetSchema } from './rule-set-schema.ts';

/** Name of the file that has it, beside rule sets and in `openapi/`. */
export const ruleSetSchemaFile = 'rule-set.schema.json';

/** The JSON Schema of rule sets, for editors: draft 2020-12. */
export const ruleSetJsonSchema = (): unknown => {
  const { $schema, ...schema } = z.toJSONSchema(ruleSetSchema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: 'urn:slate:schema:rule-set', title: 'Rule set of Slate', ...schema };
};
