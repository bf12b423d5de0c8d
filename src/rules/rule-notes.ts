import { z } from 'zod';
import { noteSchema } from './schema-parts.ts';

/** Who fixes a rule, clause or post. */
export const authoritySchema = z
  .enum(['resolution', 'policy'])
  .optional()
  .describe('`resolution` where the mandate fixes the rule, `policy` (the default) where the office does.');

/** Where a rule, clause or post comes from. */
export const clauseSchema = noteSchema(500)
  .optional()
  .describe('Where the rule comes from, such as `A/RES/79/325, para. 3`.');
