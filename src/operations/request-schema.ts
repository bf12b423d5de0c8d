import { z } from 'zod';
import { poolSchema } from '../pool/candidate-schema.ts';
import { ruleSetSchema } from '../rules/rule-set-schema.ts';

/** A rule set within a larger document. */
export const rulesSchema = z
  .union([ruleSetSchema, z.string()])
  .describe('A rule set, or the id of a shipped one (`GET /v1/rule-sets`).');

/** The JSON body of an operation on a pool and a rule set, as documented. @param own - its additional keys. */
export const requestSchema = <T extends z.core.$ZodShape>(own: T) =>
  z.strictObject({ pool: poolSchema, rules: rulesSchema, ...own });
