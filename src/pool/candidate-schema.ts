import { z } from 'zod';

export const cellSchema = z
  .union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()])
  .describe('Text, a number, true or false for yes and no, several values as an array, or null for a blank.');

const several = (meaning: string) =>
  z
    .union([z.string(), z.array(z.string()), z.null()])
    .optional()
    .describe(meaning);

const one = (meaning: string) => z.union([z.string(), z.null()]).optional().describe(meaning);

const yesOrNo = (meaning: string) =>
  z
    .union([z.string(), z.boolean(), z.array(z.string()), z.null()])
    .optional()
    .describe(meaning);

const points = z.union([z.number(), z.string(), z.null()]).optional();

/** One application as JSON: the keys are the columns of the CSV. Several values are for columns that are lists. */
export const candidateSchema = z
  .object({
    id: z.union([z.string(), z.number()]).describe('Unique within the pool.'),
    name: one('Optional; appears in the result and nowhere else, never in a log, an error or a certificate.'),
    nationality: several('ISO 3166-1 alpha-3; the first is the primary one.'),
    affiliation: several(
      'Organisation names or identifiers; the first is the primary one; `none` for no affiliation.',
    ),
    gender: several('`female`, `male`, `other` or `undisclosed`.'),
    expertise: several("Areas of the call's taxonomy."),
    score: points.describe('Points, as a number or a decimal string, where there is a single score.'),
    un_staff: yesOrNo('`yes` or `no`: an employee of the United Nations system?'),
    interests: several('`disclosed` or `missing`.'),
    available: yesOrNo('`yes` or `no`: commits to take part?'),
    nominated_by: several('ISO 3166-1 alpha-3 of the nominating State, or blank.'),
  })
  .catchall(cellSchema)
  .meta({
    id: 'Candidate',
    description:
      'One application. `score:NAME` holds the points of a reviewer or criterion; any further key is an attribute that rules may name.',
  });

const candidatesSchema = z.array(candidateSchema).meta({ description: 'All applications of the call.' });

/** A pool within a larger document. */
export const poolSchema = z.strictObject({ candidates: candidatesSchema }).meta({ id: 'Pool' });

/** What a cell of a candidate may hold before it is normalised. */
export type Cell = z.infer<typeof cellSchema>;
