import { z } from 'zod';
import { formOf, type Rule } from '../../rules/forms/forms.ts';
import { candidateIdsSchema, conditionSchema, titleSchema, valueSchema } from '../../rules/schema-parts.ts';
import { authoritySchema } from '../explain/explanation-schema.ts';

/* What the reports of rules, and of the rules and posts of assignments, have in common. */

export const seats = (meaning: string) => z.int().min(0).max(1_000_000).nullable().describe(meaning);

export const titleOf = (of: string) =>
  titleSchema.nullable().describe(`What reports call ${of}; null: its id.`);

export const namedFields = {
  id: z.string().describe('As in the rule set.'),
  authority: authoritySchema.describe('Who fixes it: the mandate or the office.'),
  clause: z.string().nullable().describe('Where it comes from; null where the rule set says nothing.'),
};

export const countsSchema = z
  .strictObject({
    each: z.string().optional().describe('One row for every value of this attribute.'),
    among: z.array(valueSchema).optional().describe('The values that have a row, where they are named.'),
    where: conditionSchema.optional(),
    candidates: candidateIdsSchema.optional().describe('Ids of the candidates who count.'),
    include: candidateIdsSchema.optional().describe('Ids of those who must be members.'),
    exclude: candidateIdsSchema.optional().describe('Ids of those who cannot be members.'),
  })
  .meta({ id: 'CheckedCounts', description: 'Whom a rule counts, as in the rule set.' });

const selecting = ['each', 'among', 'where', 'candidates', 'include', 'exclude'] as const;

/** Whom a rule counts, as a document has it. */
export const selectionOf = (rule: Rule): Readonly<Record<string, unknown>> => {
  const entry = formOf(rule).toEntry(rule);
  return Object.fromEntries(selecting.flatMap((key) => (key in entry ? [[key, entry[key]]] : [])));
};
