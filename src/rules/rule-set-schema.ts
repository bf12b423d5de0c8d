import { z } from 'zod';
import { because } from '../input/documents/schema-issues.ts';
import { isUnreadable, normaliseText } from '../input/documents/normalise-text.ts';
import { developments, regions, yesNo } from '../reference/countries.ts';

/** Text of people's own, to be normalised: nothing unreadable, not blank, of a sensible length. */
export const textSchema = (longest: number) =>
  z
    .string()
    .min(1, { abort: true, ...because('wrong-value.blank') })
    .max(longest)
    .refine(
      (value) => !isUnreadable(value) && normaliseText(value) !== '',
      because('wrong-value.unreadable'),
    );

/** Longer text: line breaks are welcome, halves of surrogate pairs are not. */
export const noteSchema = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => !/\p{Cs}/u.test(value), because('wrong-value.broken-unicode'));
const id = textSchema(200);
const attributeName = textSchema(200);
const seats = z.int().min(0).max(1_000_000);
const value = textSchema(500);

const values = z
  .union([value, z.array(value).min(1).max(10_000)])
  .describe('A value, or several of which any one is enough.');

const condition = z
  .record(attributeName, values)
  .refine((record) => Object.keys(record).length > 0, because('wrong-value.no-attribute'))
  .describe('Attribute to value; where there are several attributes, all must hold.');

const authority = z
  .enum(['resolution', 'policy'])
  .optional()
  .describe('`resolution` where the mandate fixes the rule, `policy` (the default) where the office does.');

const clause = noteSchema(500)
  .optional()
  .describe('Where the rule comes from, such as `A/RES/79/325, para. 3`.');

const candidateIds = z.array(id).min(1).max(100_000);

export const eligibilityClauseSchema = z
  .strictObject({
    id: id.describe('Unique; the reason that is reported for those it makes ineligible.'),
    exclude: condition.optional().describe('Whoever meets the condition is ineligible.'),
    require: condition.optional().describe('Whoever does not meet the condition is ineligible.'),
    authority,
    clause,
  })
  .meta({ id: 'EligibilityClause', description: 'Exactly one of `exclude` and `require`.' });

export const ruleSchema = z
  .strictObject({
    id: id.describe('Unique among rules and eligibility clauses.'),
    each: attributeName.optional().describe('A row for every value of this attribute in the pool.'),
    where: condition.optional().describe('One row: the candidates who meet the condition.'),
    candidates: candidateIds
      .optional()
      .describe('One row: these candidates (a pair, a household, a coalition).'),
    include: candidateIds.optional().describe('These candidates must be members.'),
    exclude: candidateIds.optional().describe('These candidates cannot be members.'),
    min: seats.optional().describe('Fewest members, seats; of every row of the rule.'),
    max: seats.optional().describe('Most members, seats; of every row of the rule.'),
    target: seats.optional().describe('Soft: seats aimed at; goes with `penalty`, without `min` and `max`.'),
    penalty: z
      .number()
      .positive()
      .max(1e9)
      .optional()
      .describe(
        'Soft: points lost per seat short of the target; times the objective scale it must be whole.',
      ),
    authority,
    clause,
    optional: z
      .boolean()
      .optional()
      .describe(
        '`each` and `where`, policy only: where the pool lacks an attribute that the rule reads, the rule is not applied; else that is an error.',
      ),
    negotiable: z
      .strictObject({
        min: seats.optional().describe('Lowest minimum that a repair may come to, seats.'),
        max: seats.optional().describe('Highest maximum that a repair may come to, seats.'),
      })
      .optional()
      .describe('How far a repair may move `min` (down) and `max` (up) of this rule, which must be policy.'),
  })
  .meta({
    id: 'Rule',
    description:
      'Exactly one of `each`, `where`, `candidates`, `include`, `exclude`. `each`, `where` and `candidates` take `min`, `max` or both; `where` and `candidates` may take `target` and `penalty` instead.',
  });

const iso3 = z.string().regex(/^[A-Z]{3}$/, because('wrong-value.country-code'));

/** Criterion to its weight in the objective. */
export const weightsSchema = z
  .record(attributeName, z.int().min(1).max(1_000_000))
  .refine((record) => Object.keys(record).length > 0, because('wrong-value.no-weight'));

/** The most decimals of scores that a rule set may ask for. */
export const mostDecimals = 6;

const scoreSchema = z.strictObject({
  weights: weightsSchema
    .optional()
    .describe(
      'Criterion NAME (column `score:NAME`) to its weight. Absent: the column `score` alone or, in a pool without it, every `score:NAME` alike.',
    ),
  decimals: z.int().min(0).max(mostDecimals).optional().describe('Most decimals of a score; default 1.'),
  missing: z
    .enum(['error', 'exclude'])
    .optional()
    .describe(
      'What a blank score of an eligible candidate is: an error (default), or a reason to leave them out.',
    ),
});

const counting = z
  .enum(['all', 'primary'])
  .optional()
  .describe('`all` (default): every one counts; `primary`: the first alone.');

/** Whether all nationalities and affiliations of a person count. */
export const countingSchema = z.strictObject({ nationality: counting, affiliation: counting });

const countryEntry = z.strictObject({
  region: z.enum(regions).optional().describe('UN regional group.'),
  development: z.enum(developments).optional().describe('Level of development.'),
  ldc: z.enum(yesNo).optional().describe('Least developed country?'),
  lldc: z.enum(yesNo).optional().describe('Landlocked developing country?'),
  sids: z.enum(yesNo).optional().describe('Small island developing State?'),
});

export const ruleSetSchema = z
  .strictObject({
    id: id.describe('Name of the rule set.'),
    title: noteSchema(500).min(1).optional().describe('One line for people.'),
    source: noteSchema(2000).optional().describe('Where the rules come from.'),
    description: noteSchema(10_000).optional().describe('What the rules mean and what they leave open.'),
    size: z.int().min(1).max(100_000).describe('Seats to fill.'),
    score: scoreSchema.optional().describe('What the objective adds up.'),
    counting: countingSchema
      .optional()
      .describe(
        'Whether all nationalities and affiliations of a person count (`all`, default) or the first alone.',
      ),
    multivalued: z
      .array(attributeName)
      .max(100)
      .optional()
      .describe('Further columns in which `;` separates several values.'),
    eligibility: z
      .array(eligibilityClauseSchema)
      .max(1000)
      .optional()
      .describe('Who may be chosen at all; the first clause that fails is the reason.'),
    rules: z.array(ruleSchema).max(10_000).optional().describe('Who may be chosen together.'),
    ties: z
      .strictObject({ seed: noteSchema(1000).describe('Published beforehand; draws the lots.') })
      .optional()
      .describe('How ties between equal slates are to be decided.'),
    affiliationAliases: z
      .record(value, value)
      .optional()
      .describe('Spelling to the affiliation that it stands for; compared without case and spacing.'),
    reference: z
      .strictObject({
        overrides: z
          .record(iso3, countryEntry)
          .optional()
          .describe('Corrections of the reference table, by country.'),
        columns: z
          .record(attributeName, z.record(iso3, value))
          .optional()
          .describe('Further attributes by country of the primary nationality: NAME to country to value.'),
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
export type ClauseDocument = z.infer<typeof eligibilityClauseSchema>;
