import { z } from 'zod';
import { journalHeadSchema } from '../../journal/journal-entry.ts';
import { resultSchemaParts } from '../result/result-schema.ts';

const seats = z.int().min(0);

/** The publishable account of a run. */
export const recordSchema = z.strictObject({
  format: z.literal('slate-record'),
  version: z.literal(1),
  program: z.string().describe('Version of the program.'),
  inputs: resultSchemaParts.inputs,
  ruleSet: z
    .record(z.string(), z.unknown())
    .describe('The rule set; ids of candidates and names of organisations are withheld and counted.'),
  outcome: z.enum(['selected', 'infeasible', 'stopped']),
  objective: z.int().nullable(),
  objectiveScale: resultSchemaParts.objectiveScale,
  points: z.number().nullable(),
  proof: resultSchemaParts.proof,
  certificate: z
    .string()
    .nullable()
    .describe('SHA-256 of the file that --certificate writes; null where there is no proof.'),
  core: seats.nullable().describe('Members who are in every best slate.'),
  byLot: seats.nullable().describe('Seats that the lots decided.'),
  eligibility: resultSchemaParts.eligibility,
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      value: z.string().nullable().describe('Value of an `each` rule, or the number of its row.'),
      authority: z.enum(['resolution', 'policy']),
      min: seats.nullable(),
      max: seats.nullable(),
      target: seats.optional(),
      shortfall: seats.nullable().optional(),
      count: seats.nullable(),
      tight: z.array(z.enum(['min', 'max'])),
    }),
  ),
  balance: resultSchemaParts.balance,
  journal: journalHeadSchema
    .optional()
    .describe('The journal of the service with the entry of this run; absent where there is none.'),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type RecordDocument = DeepReadonly<z.infer<typeof recordSchema>>;
