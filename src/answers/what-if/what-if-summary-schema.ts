import { z } from 'zod';
import { resultSchemaParts, type DeepReadonly } from '../result/result-parts.ts';
import { distributions } from './scenario-file-schema.ts';
import { changePointsSchema, whatIfResultSchema } from './what-if-schema.ts';

const units = (meaning: string) => z.int().describe(`${meaning}, in objective units.`);
const ids = (meaning: string) => z.array(z.string()).describe(`${meaning}, ids sorted.`);
const seats = (meaning: string) => z.int().min(0).max(1_000_000).describe(`${meaning}, seats.`);
const count = (meaning: string) => z.int().min(0).describe(meaning);
const outcome = z.enum(['selected', 'infeasible', 'stopped', 'failed']).describe('Of the result.');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const entry = {
  id: z.string().describe('As the file has it.'),
  title: z.string().nullable().describe('As the file has it; null where it says nothing.'),
};

const candidate = {
  id: z.string().describe('Id of the candidate.'),
  member: z.boolean().describe('Of the base slate?'),
};

const point = z
  .strictObject({
    id: z.string().describe('Of the result.'),
    at: z.array(seats('A value')).min(1).max(2).describe('The value of each bound.'),
    outcome,
    objective: z.int().nullable().describe('Objective units; null: no slate.'),
    points: z.number().nullable().describe('The same in points.'),
    change: z.int().nullable().describe('Against the base, objective units.'),
    changePoints: changePointsSchema,
    isBase: z.boolean().describe('Are these the bounds of the base?'),
  })
  .meta({ id: 'SweepPoint' });

const sweepSchema = z
  .strictObject({
    ...entry,
    bounds: z
      .array(
        z.strictObject({
          bound: z.string().describe('`RULE.min`, `RULE.max` or `RULE.target`.'),
          rule: z.string().describe('Id of the rule.'),
          side: z.enum(['min', 'max', 'target']).describe('Which bound of it.'),
          base: z.int().nullable().describe('Where the base has it, seats; null: nowhere.'),
          values: z.array(seats('A value')).describe('In order.'),
        }),
      )
      .min(1)
      .max(2)
      .describe('One: a price curve. Two: a grid.'),
    points: z.array(point).describe('In the order of the values, the second bound running faster.'),
    front: z
      .array(z.string())
      .nullable()
      .describe(
        'Of a grid: ids of the points that no other point dominates, which asks as much of both bounds, scores as much, and more in one of the three. To ask more is a higher minimum or target, or a lower maximum. Null for a price curve.',
      ),
  })
  .meta({ id: 'Sweep' });

const leftOutSchema = z
  .strictObject({
    ...entry,
    attribute: z.string().nullable().describe('Whose values are left out; null: scores are.'),
    parts: z
      .array(
        z.strictObject({
          id: z.string().describe('Of the result.'),
          left: z.string().describe('The criterion or value that was left out.'),
          outcome,
          change: z.int().nullable().describe('Against the base, objective units.'),
          changePoints: changePointsSchema,
          kept: z.int().nullable().describe('Members in common with the base slate, seats.'),
        }),
      )
      .describe('In the order of the file, or of the values.'),
  })
  .meta({ id: 'LeftOut' });

const noiseSchema = z
  .strictObject({
    ...entry,
    distribution: z.enum(distributions).describe('As the file has it.'),
    spread: z.number().describe('Points.'),
    seed: z.string().describe('As the file has it.'),
    draws: count('Trials asked for.'),
    selected: count('Trials with a best slate that is settled: frequencies are of these.'),
    unchanged: count('Trials whose best slate is the base slate.'),
    kept: z
      .strictObject({
        least: seats('Fewest'),
        mean: z.number().describe('To four decimals.'),
        most: seats('Most'),
      })
      .meta({ id: 'UnchangedSeats' })
      .nullable()
      .describe('Members in common with the base slate over the trials; null: nothing to compare.'),
    candidates: z
      .array(
        z.strictObject({
          ...candidate,
          times: count('Trials in which the candidate is chosen.'),
          frequency: z.number().min(0).max(1).describe('`times` by `selected`, to four decimals.'),
          interval: z
            .array(z.number().min(0).max(1))
            .length(2)
            .describe('95 % confidence interval (Wilson score), to four decimals.'),
        }),
      )
      .describe(
        'All who are chosen in some trial or are members of the base slate, the most frequent first.',
      ),
  })
  .meta({ id: 'NoiseSummary' });

const cheapestSchema = z
  .strictObject({
    attribute: z.string().describe('Attribute of the balance.'),
    value: z.string().describe('Blank is the empty text.'),
    base: seats('Members of the base slate who have the value'),
    id: z.string().describe('The result with more of them that loses least.'),
    seats: seats('Members there who have the value'),
    change: units('What it loses (or gains) against the base'),
    changePoints: z.number().describe('`change` divided by `objectiveScale`.'),
    keepsRules: z.boolean().describe('Does its slate satisfy all rules of the base?'),
  })
  .meta({
    id: 'CheapestGain',
    description: 'The cheapest of the scenarios to at least one more seat for a value.',
  });

/** What all results say together: made of the lines alone. */
export const whatIfSummarySchema = z
  .strictObject({
    kind: z.literal('summary'),
    title: entry.title,
    status: z
      .enum(['complete', 'interrupted', 'time-limit'])
      .describe('`interrupted`, `time-limit`: some scenarios were not looked at.'),
    counts: z
      .strictObject({
        planned: count('Scenarios, points and trials in all.'),
        selected: count('With a best slate.'),
        open: z
          .int()
          .min(1)
          .optional()
          .describe('Of these: with seats that the draw has not settled; absent where there are none.'),
        infeasible: count('Without a slate.'),
        stopped: count('Stopped by the time limit.'),
        failed: count('Failed.'),
        missing: count('Not looked at.'),
      })
      .describe('How many of each outcome.'),
    labels: resultSchemaParts.labels,
    objectiveScale: resultSchemaParts.objectiveScale,
    base: whatIfResultSchema.describe('The pool and the rule set as they are.'),
    always: ids('Members of the base slate and of every slate of a scenario, a sweep or a leave-one-out'),
    appearances: z
      .array(
        z.strictObject({
          ...candidate,
          times: count('Slates, the trials left out, in which the candidate is.'),
        }),
      )
      .describe(
        'The members of the base slate, and all who are in some slate; the base and the trials are not counted. The most frequent first.',
      ),
    cheapest: z
      .array(cheapestSchema)
      .describe(
        'By attribute and value: the cheapest of all and, if different, the cheapest that satisfies all rules of the base.',
      ),
    sweeps: z.array(sweepSchema).describe('In the order of the file.'),
    leaveOneOut: z.array(leftOutSchema).describe('In the order of the file.'),
    noise: z.array(noiseSchema).describe('In the order of the file.'),
    inputs: z
      .strictObject({
        pool: sha256.describe('SHA-256 of the pool of the base.'),
        rules: sha256.describe('SHA-256 of the rule set of the base.'),
        ruleSet: z.string().describe('Id of the rule set of the base.'),
        reference: z.string().describe('Edition of the reference table of countries.'),
        seed: z.string().describe('The published seed of the lots.'),
        scenarios: sha256.describe(
          'SHA-256 of all that was asked for, the pools and the time limits left out.',
        ),
      })
      .describe('What the batch was made from.'),
  })
  .meta({ id: 'WhatIfSummary' });

/** The answer of REST: the summary with every result. */
export const whatIfSchema = whatIfSummarySchema
  .extend({ results: z.array(whatIfResultSchema).describe('In the order of the file.') })
  .meta({ id: 'WhatIf' });

/** A line of a stream: results, and in the end the summary. */
export const whatIfLineSchema = z.union([whatIfResultSchema, whatIfSummarySchema]).meta({ id: 'WhatIfLine' });

export type WhatIfSummary = DeepReadonly<z.infer<typeof whatIfSummarySchema>>;
export type WhatIfDocument = DeepReadonly<z.infer<typeof whatIfSchema>>;
export type SweepSummary = DeepReadonly<z.infer<typeof sweepSchema>>;
export type LeftOutSummary = DeepReadonly<z.infer<typeof leftOutSchema>>;
export type NoiseSummary = DeepReadonly<z.infer<typeof noiseSchema>>;
export type CheapestGain = DeepReadonly<z.infer<typeof cheapestSchema>>;
