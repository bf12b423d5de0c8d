import { z } from 'zod';
import { because } from '../../input/documents/schema-issues.ts';
import { commandLineLimits } from '../../input/limits.ts';
import { timeLimitSchema } from '../../input/time-limits.ts';
import { countingSchema, ruleSchema, weightsSchema } from '../../rules/rule-set-schema.ts';
import { boundSchema, noteSchema, textSchema } from '../../rules/schema-parts.ts';
import { languageSchema } from '../solve/options.ts';

/** Limits that hold on every interface, so that a slip of the pen does not order a year of work. */
const mostScenarios = 10_000;
const mostDraws = 100_000;

const idSchema = textSchema(100)
  .regex(/^[^/]*$/, because('wrong-value.slash'))
  .describe('Unique in the file; results name it.');
const title = noteSchema(500).min(1).optional().describe('One line for people.');
const candidateId = z.string().min(1).max(200);
const candidateIds = z.array(candidateId).min(1).max(100_000);
const ruleId = z.string().min(1).max(200);
const seats = z.int().min(0).max(1_000_000);

/** `women.min`, `nationality-cap.max`, `experts.target`: the rule and, after the last dot, its bound. */
export const boundNamePattern = /^(.+)\.(min|max|target)$/s;
const boundName = z.string().max(210).regex(boundNamePattern, because('wrong-value.bound-name'));

const rangeSchema = z
  .strictObject({
    from: seats.describe('First value, seats.'),
    to: seats.describe('Last value, seats, included where a step falls on it; not below `from`.'),
    step: z.int().min(1).max(1_000_000).default(1).describe('Seats from one value to the next.'),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], ...because('wrong-value.range-order') })
  .meta({ id: 'Range', description: 'Values that a bound takes in turn.' });

const fixedBounds = z
  .record(boundName, boundSchema.nullable())
  .describe(
    'Bounds of rules of the base, `RULE.min` or `RULE.max` (of an `each` rule: of all its values), `RULE.target` of a soft rule, to seats or a percentage of the size; null takes the bound away. A negotiable bound that is no longer looser than the bound goes with it.',
  );

const sharedChanges = {
  add: z.array(ruleSchema).min(1).max(1000).optional().describe('Further rules, after those of the base.'),
  drop: z.array(ruleId).min(1).max(1000).optional().describe('Rules of the base that do not hold.'),
  include: candidateIds.optional().describe('Candidates who must be members.'),
  exclude: candidateIds.optional().describe('Candidates who cannot be members.'),
  score: z
    .strictObject({ weights: weightsSchema.describe('Criterion NAME (column `score:NAME`) to its weight.') })
    .optional()
    .describe('Other weights of the criteria. Objectives then compare with nothing else.'),
  counting: countingSchema.optional().describe('Another counting policy.'),
};

export const scenarioSchema = (pool: z.ZodType) =>
  z.strictObject({
    id: idSchema,
    title,
    set: fixedBounds.optional(),
    ...sharedChanges,
    pool: pool.optional().describe('Another pool.'),
  });

export const sweepSchema = (pool: z.ZodType) =>
  z.strictObject({
    id: idSchema,
    title,
    set: z
      .record(boundName, z.union([boundSchema, rangeSchema, z.null()]))
      .describe('As in a scenario; one or two of the bounds have a range: a price curve, or a grid.'),
    ...sharedChanges,
    pool: pool.optional().describe('Another pool.'),
  });

export const leaveOneOutSchema = z
  .strictObject({
    id: idSchema,
    title,
    scores: z
      .union([
        z.enum(['all']).meta({ id: 'AllScores' }),
        z.array(z.string().min(1).max(200)).min(1).max(1000),
      ])
      .optional()
      .describe('Criteria (reviewers) NAME of `score:NAME` whose scores are left out, one after the other.'),
    attribute: z
      .string()
      .min(1)
      .max(200)
      .optional()
      .describe('Attribute whose values are left out: who has the value cannot be a member.'),
    values: z
      .array(z.string().min(1).max(500))
      .min(1)
      .max(1000)
      .optional()
      .describe('Of the attribute; absent: every value that an eligible candidate has.'),
  })
  .refine(
    ({ scores, attribute }) => (scores === undefined) !== (attribute === undefined),
    because('wrong-value.scores-or-attribute'),
  )
  .refine(({ attribute, values }) => values === undefined || attribute !== undefined, {
    path: ['values'],
    ...because('wrong-value.values-without-attribute'),
  })
  .meta({
    id: 'LeaveOneOut',
    description: 'What is left out in turn: exactly one of `scores` and `attribute`.',
  });

export const distributions = ['normal', 'uniform'] as const;

export const noiseSchema = z
  .strictObject({
    id: idSchema,
    title,
    distribution: z
      .enum(distributions)
      .default('normal')
      .describe('`normal`: `spread` is the standard deviation; `uniform`: the furthest that a score moves.'),
    spread: z.number().min(0).max(1e6).describe('Points, in every score of every criterion.'),
    draws: z.int().min(1).max(mostDraws).describe('How often all scores are perturbed.'),
    seed: noteSchema(1000).describe('The same seed gives the same trials, everywhere.'),
  })
  .meta({ id: 'Noise', description: 'How firm the slate is when scores are a little off.' });

export const whatIfLevels = ['none', 'rules'] as const;

export const whatIfOptionsSchema = z
  .strictObject({
    explain: z
      .enum(whatIfLevels)
      .default('none')
      .describe('`rules`: for every answer, also which bounds bind and the gain from one more seat.'),
    timeLimit: timeLimitSchema
      .default(commandLineLimits.timeLimit)
      .describe('Seconds for each scenario; beyond it its outcome is `stopped`.'),
    totalTimeLimit: timeLimitSchema
      .optional()
      .describe('Seconds for all together; beyond it the others are not looked at.'),
    language: languageSchema,
  })
  .meta({ id: 'WhatIfOptions', description: 'How to solve each scenario.' });

export type WhatIfOptions = z.infer<typeof whatIfOptionsSchema>;

/**
 * The document of a batch of what-ifs.
 * @param pool - a pool as this interface takes it: inline, or a path. @param rules - likewise.
 */
export const scenarioFileSchema = (pool: z.ZodType, rules: z.ZodType) =>
  z.strictObject({
    title,
    pool,
    rules,
    scenarios: z.array(scenarioSchema(pool)).max(mostScenarios).optional().describe('Changes of the base.'),
    sweeps: z
      .array(sweepSchema(pool))
      .max(1000)
      .optional()
      .describe('One or two bounds over ranges: what each seat costs.'),
    leaveOneOut: z
      .array(leaveOneOutSchema)
      .max(100)
      .optional()
      .describe('Reviewers, or values of an attribute, left out one after the other.'),
    noise: z.array(noiseSchema).max(100).optional().describe('Scores perturbed at random.'),
    options: whatIfOptionsSchema.optional(),
  });

/** A scenario with its bounds in seats. */
export type ScenarioEntry = Omit<z.infer<ReturnType<typeof scenarioSchema>>, 'set'> & {
  readonly set?: Readonly<Record<string, number | null>> | undefined;
};
/** Likewise. */
export type SweepEntry = Omit<z.infer<ReturnType<typeof sweepSchema>>, 'set'> & {
  readonly set: Readonly<Record<string, number | Range | null>>;
};
export type LeaveOneOutEntry = z.infer<typeof leaveOneOutSchema>;
export type NoiseEntry = z.infer<typeof noiseSchema>;
export type Range = z.infer<typeof rangeSchema>;
