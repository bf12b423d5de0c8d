import { z } from 'zod';
import { poolReferenceSchema, ruleSetReferenceSchema } from '../model/stored-reference.ts';
import { poolSchema } from '../pool/candidate-schema.ts';
import { ruleSetSchema } from '../rules/rule-set-schema.ts';

const rulesSchema = z
  .union([ruleSetSchema, ruleSetReferenceSchema, z.string()])
  .describe('A rule set, or the id of a shipped or a stored one (`GET /v1/rule-sets`).');

/** A pool, or the name of a stored one. */
export const namedPoolSchema = z
  .union([poolSchema, poolReferenceSchema])
  .describe('A pool, or the name of a stored one (`GET /v1/pools`).');

/** Ids of members. */
export const slateSchema = z.array(z.string()).min(1);

/** The JSON body of an operation on a pool and a rule set, as documented. @param own - its additional keys. */
export const requestSchema = <T extends z.core.$ZodShape>(own: T) =>
  z.strictObject({ pool: namedPoolSchema, rules: rulesSchema, ...own });

/** The JSON body of the check of a rule set, as documented. */
export const checkRulesRequestSchema = z
  .strictObject({ rules: rulesSchema, pool: poolSchema.optional() })
  .meta({ id: 'CheckRuleSetRequest' });
