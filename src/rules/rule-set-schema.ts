import { z } from 'zod';
import { because, becauseOfType } from '../input/documents/schema-issues.ts';
import { attributeTypes } from '../pool/attribute-definition.ts';
import { mostDecimals } from '../pool/decimal.ts';
import { developments, regions, yesNo } from '../reference/countries.ts';
import { assignmentsSchema } from './assignments/schema.ts';
import { ruleFields, selectorsWhere } from './forms/forms.ts';
import {
  attributeNameSchema,
  attributeValueSchema,
  authoritySchema,
  boundSchema,
  clauseSchema,
  conditionSchema,
  idSchema,
  noteSchema,
  rangeSchema,
  titleSchema,
  valueSchema,
} from './schema-parts.ts';

/** The selectors of which something holds, as a sentence of the OpenAPI document lists them. */
const keysWhere = (holds: Parameters<typeof selectorsWhere>[0], last: ' and ' | ', ' = ' and '): string => {
  const keys = selectorsWhere(holds).map((key) => `\`${key}\``);
  return [keys.slice(0, -1).join(', '), ...keys.slice(-1)].filter((text) => text !== '').join(last);
};

export const eligibilityClauseSchema = z
  .strictObject({
    id: idSchema.describe('Unique; the reason that is reported for those it makes ineligible.'),
    exclude: conditionSchema.optional().describe('Candidates who meet the condition are ineligible.'),
    require: conditionSchema.optional().describe('Candidates who do not meet the condition are ineligible.'),
    title: titleSchema.optional().describe('What reports call the clause.'),
    authority: authoritySchema,
    clause: clauseSchema,
  })
  .meta({ id: 'EligibilityClause', description: 'Exactly one of `exclude` and `require`.' });

export const ruleSchema = z
  .strictObject({
    id: idSchema.describe('Unique among rules and eligibility clauses.'),
    ...ruleFields,
    title: titleSchema.optional().describe('What reports call the rule.'),
    authority: authoritySchema,
    clause: clauseSchema,
    optional: z
      .boolean()
      .optional()
      .describe(
        `${keysWhere(({ names }) => names !== 'candidates')}, policy only: where the pool lacks an attribute that the rule reads, the rule is not applied; else that is an error.`,
      ),
    negotiable: z
      .strictObject({
        min: boundSchema.optional().describe('Lowest minimum that a repair may come to.'),
        max: boundSchema.optional().describe('Highest maximum that a repair may come to.'),
      })
      .optional()
      .describe('How far a repair may move `min` (down) and `max` (up) of this rule, which must be policy.'),
  })
  .meta({
    id: 'Rule',
    description: `Exactly one of ${keysWhere(() => true, ', ')}. ${keysWhere(({ bounds }) => bounds)} take \`min\`, \`max\` or both; ${keysWhere(({ soft }) => soft)} may take \`target\` and \`penalty\` instead.`,
  });

const iso3 = z.string().regex(/^[A-Z]{3}$/, because('wrong-value.country-code'));

/** Criterion to its weight in the objective. */
export const weightsSchema = z
  .record(attributeNameSchema, z.int().min(1).max(1_000_000))
  .refine((record) => Object.keys(record).length > 0, because('wrong-value.no-weight'));

const decimal = z.union([z.number(), z.string().regex(/^-?\d+(?:\.\d+)?$/, because('wrong-value.decimal'))]);

const scoreFieldsSchema = z
  .strictObject({
    weights: weightsSchema
      .optional()
      .describe(
        'Criterion NAME (the column `score:NAME`, or a column of that very name) to its weight. Absent: the column `score` alone or, in a pool without it, every `score:NAME` alike.',
      ),
    column: attributeNameSchema.optional().describe('The only column with points, in place of `weights`.'),
    decimals: z.int().min(0).max(mostDecimals).optional().describe('Most decimals of a score; default 1.'),
    missing: z
      .enum(['error', 'exclude', 'mean'])
      .optional()
      .describe(
        'What a blank score of an eligible candidate is: an error (default), a reason to leave them out, or a score that the weighted mean of the others stands for.',
      ),
    max: decimal.optional().describe('The largest score that a cell may have, points.'),
  })
  .refine(({ weights, column }) => weights === undefined || column === undefined, {
    path: ['column'],
    ...because('wrong-value.column-or-weights'),
  });

const scoreSchema = z.union([
  z.literal('none').meta({ id: 'NoScore', description: 'Nobody is scored: the rules and the lots decide.' }),
  scoreFieldsSchema.meta({ id: 'ScoreRule', description: 'Which points count, and what a blank means.' }),
]);

const counting = z
  .enum(['all', 'primary'])
  .optional()
  .describe('`all` (default): every one counts; `primary`: only the first.');

/** Whether all nationalities and affiliations of a person count. */
export const countingSchema = z.strictObject({ nationality: counting, affiliation: counting });

const countryEntry = z.strictObject({
  region: z.enum(regions).optional().describe('UN regional group.'),
  development: z.enum(developments).optional().describe('Level of development.'),
  ldc: z.enum(yesNo).optional().describe('Least developed country?'),
  lldc: z.enum(yesNo).optional().describe('Landlocked developing country?'),
  sids: z.enum(yesNo).optional().describe('Small island developing State?'),
});

const attributeValuesSchema = z.union([
  z.array(attributeValueSchema).min(1).max(10_000).describe('The only values allowed.'),
  z
    .record(valueSchema, z.union([valueSchema, z.number(), z.null()]))
    .refine((record) => Object.keys(record).length > 0, because('wrong-value.no-values'))
    .meta({
      id: 'Recoding',
      description:
        'Text of the pool to the value that it stands for, null for a blank. Of countries, numbers and dates every other one stays allowed; elsewhere only these values are.',
    }),
]);

export const attributeSchema = z
  .strictObject({
    column: attributeNameSchema
      .optional()
      .describe('Column of the pool that holds it; absent, or not in the pool: the column of its own name.'),
    type: z
      .enum(attributeTypes)
      .optional()
      .describe(
        '`category`: one value; `list`: several; `number`: decimals; `date`: YYYY-MM-DD; `country`: an ISO 3166-1 code or the name of a country.',
      ),
    values: attributeValuesSchema.optional().describe('The vocabulary, or a recoding.'),
    of: attributeNameSchema
      .optional()
      .describe('With `bands`: the number or date attribute that they are ranges of.'),
    bands: z
      .record(valueSchema, rangeSchema)
      .refine((record) => Object.keys(record).length > 0, because('wrong-value.no-values'))
      .optional()
      .describe('With `of`: value to its range; both ends are in it.'),
    separator: z
      .string()
      .min(1)
      .max(10)
      .optional()
      .describe('What separates the values of a list in a cell.'),
    title: titleSchema.optional().describe('What reports call the attribute.'),
    titles: z
      .record(valueSchema, titleSchema)
      .optional()
      .describe('What reports call its values: value to title.'),
  })
  .meta({ id: 'Attribute', description: 'What an attribute of the pool is, in words of the body.' });

export const ruleSetSchema = z
  .strictObject({
    id: idSchema.describe('Name of the rule set.'),
    title: titleSchema.optional().describe('What reports call the selection.'),
    body: titleSchema.optional().describe('Name of the body that is chosen, for reports.'),
    clauses: z
      .record(noteSchema(500).min(1), titleSchema)
      .optional()
      .describe('What a `clause` of rules is called, by language: `{ "para. 3": { "fr": "par. 3" } }`.'),
    source: noteSchema(2000).optional().describe('Where the rules come from.'),
    description: noteSchema(10_000).optional().describe('What the rules mean and what they leave open.'),
    size: z.int(becauseOfType('wrong-type.seats')).min(1).max(100_000).describe('Seats to fill.'),
    score: scoreSchema.optional().describe('What the objective adds up.'),
    counting: countingSchema
      .optional()
      .describe(
        'Whether all nationalities and affiliations of a person count (`all`, default) or the first alone.',
      ),
    multivalued: z
      .array(attributeNameSchema)
      .max(100)
      .optional()
      .describe('Additional columns of several values: short for `attributes: { NAME: { type: list } }`.'),
    attributes: z
      .record(attributeNameSchema, attributeSchema)
      .optional()
      .describe('What attributes are: NAME to its column, type, values or bands, and title.'),
    eligibility: z
      .array(eligibilityClauseSchema)
      .max(1000)
      .optional()
      .describe('Who can be selected; the first clause that fails is the reason.'),
    rules: z.array(ruleSchema).max(10_000).optional().describe('Which candidates can be selected together.'),
    assignments: assignmentsSchema
      .optional()
      .describe('Posts for members of the slate, each assignment by itself: a bureau, working groups.'),
    ties: z
      .strictObject({ seed: noteSchema(1000).describe('Published beforehand; draws the lots.') })
      .optional()
      .describe('How ties between equal slates are to be decided.'),
    affiliationAliases: z
      .record(valueSchema, valueSchema)
      .optional()
      .describe('Spelling to the affiliation that it stands for; compared without case and spacing.'),
    reference: z
      .strictObject({
        overrides: z
          .record(iso3, countryEntry)
          .optional()
          .describe('Corrections of the reference table, by country.'),
        columns: z
          .record(attributeNameSchema, z.record(iso3, valueSchema))
          .optional()
          .describe('Additional attributes by country of the primary nationality: NAME to country to value.'),
      })
      .optional()
      .describe('Corrections and additions to the reference table.'),
  })
  .meta({
    id: 'RuleSet',
    description: 'Size, eligibility, rules, score weights, counting policy and tie seed.',
  });

/** A rule set as people write it. */
export type RuleSetDocument = z.infer<typeof ruleSetSchema>;
export type RuleDocument = z.infer<typeof ruleSchema>;
export type AttributeDocument = z.infer<typeof attributeSchema>;
export type ClauseDocument = z.infer<typeof eligibilityClauseSchema>;
