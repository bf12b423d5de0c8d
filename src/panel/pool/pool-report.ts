import { z } from 'zod';
import { foldAffiliation } from '../rules/affiliation-folding.ts';
import { statementSchema } from '../result/result-schema.ts';
import { state, type Statement } from '../statements/catalogue.ts';
import { findLikelySamePersons, findSimilarAffiliations } from './near-duplicates.ts';
import { poolHash } from './pool-hash.ts';
import { criterionOf, type Pool } from './pool.ts';

const count = z.int().min(0);

export const poolReportSchema = z
  .strictObject({
    candidates: count.describe('Applications in the pool.'),
    hash: z.string().describe('SHA-256 of the normalised pool, as in results (`inputs.pool`).'),
    columns: z
      .array(
        z.strictObject({
          column: z.string().describe('Name of the column.'),
          blank: count.describe('Candidates who leave it blank.'),
          distinct: count.describe('Different values.'),
          several: count.describe('Candidates with more than one value.'),
        }),
      )
      .describe('The attributes, in the order of the columns.'),
    scores: z
      .array(
        z.strictObject({
          criterion: z.string().describe('Name of the criterion: `itu` for `score:itu`.'),
          blank: count.describe('Candidates without points.'),
          lowest: z.string().nullable().describe('Points, as a decimal string; null where all are blank.'),
          highest: z.string().nullable().describe('The same for the highest.'),
        }),
      )
      .describe('The columns with points.'),
    warnings: z.array(statementSchema).describe('What looks like a mistake and is not an error.'),
  })
  .meta({ id: 'PoolReport', description: 'What a pool holds and what looks doubtful in it.' });

export type PoolReport = z.infer<typeof poolReportSchema>;

/** The data-quality report of a pool that was read without an issue. */
export const reportPool = (pool: Pool): PoolReport => ({
  candidates: pool.ids.length,
  hash: poolHash(pool),
  columns: Array.from(pool.attributes, ([column, values]) => ({
    column,
    blank: values.filter((own) => own.length === 0).length,
    distinct: new Set(values.flat()).size,
    several: values.filter((own) => own.length > 1).length,
  })),
  scores: Array.from(pool.scores, ([column, decimals]) => {
    const given = decimals.filter((decimal) => decimal !== null);
    const byValue = (a: string, b: string): string => (Number(a) <= Number(b) ? a : b);
    return {
      criterion: criterionOf(column),
      blank: decimals.length - given.length,
      lowest: given.length === 0 ? null : given.reduce(byValue),
      highest: given.length === 0 ? null : given.reduce((a, b) => (byValue(a, b) === a ? b : a)),
    };
  }),
  warnings: [...samePersons(pool), ...affiliationWarnings(pool)] as PoolReport['warnings'],
});

const samePersons = (pool: Pool): readonly Statement[] =>
  findLikelySamePersons(pool).map((group) =>
    state('likely-same-person-in-pool', { candidates: group.map((candidate) => pool.ids[candidate]!) }),
  );

const affiliationWarnings = (pool: Pool): readonly Statement[] => {
  const spellings = new Map<string, string>();
  for (const values of pool.attributes.get('affiliation') ?? []) {
    for (const value of values) {
      const folded = foldAffiliation(value);
      if (!spellings.has(folded)) spellings.set(folded, value);
    }
  }
  return findSimilarAffiliations([...spellings.values()]).map(({ first, second }) =>
    state('similar-affiliations-in-pool', { first, second }),
  );
};
