import { z } from 'zod';
import { foldText } from '../../input/documents/normalise-text.ts';
import { skeletonOf } from '../../input/look-alikes.ts';
import type { Attributes } from '../../model/attributes.ts';
import {
  countriesTwice,
  doubtfulValues,
  limited,
  similarColumns,
  similarIds,
  takenFor,
} from '../../model/doubtful-values.ts';
import { countCodes } from '../../pool/column.ts';
import { findLikelySamePersons, findSimilarAffiliations } from '../../pool/near-duplicates.ts';
import { poolHash, poolHashFormat } from '../../pool/pool-hash.ts';
import { criterionOf, isScoreColumn, placeIn, type Pool } from '../../pool/pool.ts';
import type { Countries } from '../../reference/countries.ts';
import { attributesOfEach, valuesNamed } from '../../rules/attributes-read.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { poolFileSourceSchema, sourceOf, type PoolFileSource } from './pool-source.ts';
import { statementSchema } from '../result/result-parts.ts';

const count = z.int().min(0);

export const poolReportSchema = z
  .strictObject({
    candidates: count.describe('Applications in the pool.'),
    source: poolFileSourceSchema,
    hash: z.string().describe('SHA-256 of the normalised pool, as in results (`inputs.pool`).'),
    hashFormat: z
      .int()
      .min(1)
      .describe('Number of the definition of that hash, as in results (`inputs.format`).'),
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

/**
 * The data-quality report of a pool that was read without an issue.
 * @param attributes - of the pool, under a rule set or under none.
 * @param under - that rule set.
 */
export const reportPool = (
  pool: Pool,
  attributes: Attributes,
  under: { readonly ruleSet: RuleSet; readonly countries: Countries },
  source: PoolFileSource = sourceOf(pool, null),
): PoolReport => ({
  candidates: pool.ids.length,
  source,
  hash: poolHash(pool),
  hashFormat: poolHashFormat,
  columns: [
    ...Array.from(pool.attributes, ([column, own]) => {
      const counts = countCodes(own);
      const several = own.lists.reduce((sum, { length }, code) => sum + (length > 1 ? counts[code]! : 0), 0);
      return { column, blank: counts[0]!, distinct: new Set(own.lists.flat()).size, several };
    }),
    ...pool.blankColumns
      .filter((column) => !isScoreColumn(column))
      .map((column) => ({ column, blank: pool.ids.length, distinct: 0, several: 0 })),
  ],
  scores: [
    ...Array.from(pool.scores, ([column, own]) => {
      const given = own.lists.flat();
      const byValue = (a: string, b: string): string => (Number(a) <= Number(b) ? a : b);
      return {
        criterion: criterionOf(column),
        blank: countCodes(own)[0]!,
        lowest: given.length === 0 ? null : given.reduce(byValue),
        highest: given.length === 0 ? null : given.reduce((a, b) => (byValue(a, b) === a ? b : a)),
      };
    }),
    ...pool.blankColumns.filter(isScoreColumn).map((column) => ({
      criterion: criterionOf(column),
      blank: pool.ids.length,
      lowest: null,
      highest: null,
    })),
  ],
  warnings: [
    ...takenFor(pool),
    ...samePersons(pool),
    ...similarColumns(pool),
    ...similarIds(pool),
    ...[...pool.attributes.keys()].flatMap((attribute) =>
      doubtfulValues(attribute, pool, attributes, valuesNamed(under.ruleSet, attribute), (candidate) =>
        placeIn(pool, candidate),
      ),
    ),
    ...attributesOfEach(under.ruleSet).flatMap((attribute) =>
      countriesTwice(attribute, attributes, under.countries),
    ),
    ...affiliationWarnings(pool, attributes),
  ] as PoolReport['warnings'],
});

const samePersons = (pool: Pool): readonly Statement[] =>
  findLikelySamePersons(pool).map((group) =>
    state('likely-same-person-in-pool', { candidates: group.map((candidate) => pool.ids[candidate]!) }),
  );

/** Affiliations that look alike by more than one edit: the same words in another order, or a slip or two. */
const affiliationWarnings = (pool: Pool, attributes: Attributes): readonly Statement[] => {
  if (!pool.attributes.has('affiliation')) return [];
  const { labels, found } = attributes.alike('affiliation');
  const keyOf = (pair: readonly string[]): string => JSON.stringify([...pair].sort());
  const oneEdit = new Set(found.oneEdit.map(([a, b]) => keyOf([labels[a]!, labels[b]!])));
  const looksTheSame = (a: string, b: string): boolean => skeletonOf(foldText(a)) === skeletonOf(foldText(b));
  const pairs = findSimilarAffiliations(labels)
    .filter(({ first, second }) => !oneEdit.has(keyOf([first, second])) && !looksTheSame(first, second))
    .map(({ first, second }) => state('similar-affiliations-in-pool', { first, second }));
  return limited('affiliation', [pairs]);
};
