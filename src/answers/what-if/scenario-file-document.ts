import { z } from 'zod';
import { poolSchema } from '../../pool/candidate-schema.ts';
import { ruleSetSchema } from '../../rules/rule-set-schema.ts';
import { scenarioFileSchema } from './scenario-file-schema.ts';

const pool = z
  .union([z.string(), poolSchema])
  .describe('The pool: a path, relative to this file, or the candidates themselves.');

const rules = z
  .union([z.string(), ruleSetSchema])
  .describe(
    'The rule set of the base: a path, relative to this file, the id of a shipped one, or the rule set itself.',
  );

/** The JSON Schema of scenario files, of a draft that editors know. */
export const scenarioFileDocument = (): unknown => ({
  ...z.toJSONSchema(scenarioFileSchema(pool, rules), { target: 'draft-7', io: 'input' }),
  title: 'Scenario file of Slate',
});
