import { z } from 'zod';
import { conflictSchema, repairSchema } from '../explanation/explanation-schema.ts';
import { resultSchemaParts, statementSchema, type DeepReadonly } from '../result/result-schema.ts';
import { distributions } from './scenario-file-schema.ts';

const units = (meaning: string) => z.int().describe(`${meaning}, in objective units.`);
const ids = (meaning: string) => z.array(z.string()).describe(`${meaning}, ids sorted.`);
const seats = (meaning: string) => z.int().min(0).max(1_000_000).describe(`${meaning}, seats.`);
const count = (meaning: string) => z.int().min(0).describe(meaning);
const side = z.enum(['min', 'max']);
const row = {
  rule: z.string().describe('Id of the rule.'),
  value: z.string().nullable().describe('Value of an `each` rule; null for others.'),
};
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What each line says of where it comes from. */
const identity = {
  id: z
    .string()
    .describe('Of the scenario; `SWEEP/bound=value`, `LEFT-OUT/value` or `NOISE/draw` of a part.'),
  kind: z.enum(['base', 'scenario', 'sweep', 'leave-one-out', 'draw']).describe('What asked for it.'),
  of: z.string().nullable().describe('Id of the sweep, the leave-one-out or the noise; null for others.'),
  title: z.string().nullable().describe('As the file has it; null where it says nothing.'),
  at: z
    .record(z.string(), z.union([z.int(), z.string()]))
    .describe(
      'Sweep: bound to seats. Leave-one-out: `score` or attribute to what is left out. Draw: its number.',
    ),
  objectiveScale: resultSchemaParts.objectiveScale,
  inputs: z
    .strictObject({
      pool: sha256.nullable().describe('SHA-256 of the pool; null for a draw, whose scores are disturbed.'),
      rules: sha256.describe('SHA-256 of the rule set that the changes lead to.'),
    })
    .describe('What the answer was made from.'),
  warnings: z.array(statementSchema).describe('What should not pass unnoticed.'),
};

const noComparison = 'null where the base has no slate, or other weights make the two incomparable';

const comparison = {
  change: z
    .int()
    .nullable()
    .describe(`\`objective\` minus that of the base, objective units; ${noComparison}.`),
  enters: ids('Members who are not members of the base slate'),
  leaves: ids('Members of the base slate who are not members'),
  kept: seats('Members in common with the base slate').nullable().describe('Null: the base has no slate.'),
};

const selectedSchema = z
  .strictObject({
    ...identity,
    outcome: z.literal('selected'),
    objective: units('Σ of the scores of the members, net of penalties'),
    points: z.number().describe('`objective` divided by `objectiveScale`.'),
    ...comparison,
    atBase: z
      .strictObject({
        objective: units('Of this slate with the scores of the base'),
        change: z.int().nullable().describe('Against the optimum of the base; null: the base has none.'),
        keepsRules: z.boolean().describe('Does this slate keep the rules of the base?'),
      })
      .nullable()
      .describe('The same slate as the base counts it; null where a member is not eligible there.'),
    slate: ids('The members'),
    proof: resultSchemaParts.proof,
    tight: z.array(z.strictObject({ ...row, side })).describe('Bounds without slack.'),
    binds: z
      .array(z.strictObject({ ...row, side, change: units('Gain with the bound a seat looser') }))
      .optional()
      .describe('With `explain: rules`: the bounds that cost something, dearest first.'),
    balance: z
      .record(z.string(), z.record(z.string(), seats('Members who have the value')))
      .describe('Attribute to value to members; blank is the empty text.'),
  })
  .meta({ id: 'WhatIfSelected' });

const absent = z.null().describe('There is no slate.');
const noSlate = {
  objective: absent,
  points: absent,
  change: absent,
  slate: absent,
  enters: z.array(z.string()).max(0),
  leaves: z.array(z.string()).max(0),
  kept: absent,
};

const infeasibleSchema = z
  .strictObject({
    ...identity,
    outcome: z.literal('infeasible'),
    ...noSlate,
    proof: resultSchemaParts.proof,
    reasons: z.array(statementSchema).describe('Why, where counting seats is enough to tell.'),
    conflict: conflictSchema
      .nullable()
      .describe('One irreducible conflict; null: none was found within the budget.'),
    repair: repairSchema
      .omit({ ruleSet: true, certificate: true })
      .nullable()
      .describe('One minimal repair; null: there is none, or none was found within the budget.'),
  })
  .meta({ id: 'WhatIfInfeasible' });

const stoppedSchema = z
  .strictObject({
    ...identity,
    outcome: z.literal('stopped'),
    objective: z.int().nullable().describe('Of the best slate so far; null: there is none.'),
    points: z.number().nullable(),
    ...comparison,
    change: z.null().describe('The optimum is not known.'),
    slate: z.array(z.string()).nullable().describe('The best slate so far; null: there is none.'),
    reason: z.enum(['time-limit']).describe('Why it ended.'),
    proof: resultSchemaParts.proof,
  })
  .meta({ id: 'WhatIfStopped' });

const failedSchema = z
  .strictObject({
    id: identity.id,
    kind: identity.kind,
    of: identity.of,
    title: identity.title,
    at: identity.at,
    outcome: z.literal('failed'),
    ...noSlate,
    reason: z.string().describe('A fault of the program or of the machine, in a sentence.'),
  })
  .meta({ id: 'WhatIfFailed' });

/** One scenario, answered: a line of `results.jsonl`. */
export const whatIfResultSchema = z
  .discriminatedUnion('outcome', [selectedSchema, infeasibleSchema, stoppedSchema, failedSchema])
  .meta({ id: 'WhatIfResult', description: 'What came of one scenario, beside the base.' });

const point = z
  .strictObject({
    id: z.string().describe('Of the result.'),
    at: z.array(seats('Value of each bound')).min(1).max(2),
    outcome: z.enum(['selected', 'infeasible', 'stopped', 'failed']),
    objective: z.int().nullable(),
    points: z.number().nullable(),
    change: z.int().nullable().describe('Against the base, objective units.'),
    isBase: z.boolean().describe('Are these the bounds of the base?'),
  })
  .meta({ id: 'SweepPoint' });

const sweepSchema = z
  .strictObject({
    id: z.string(),
    title: z.string().nullable(),
    bounds: z
      .array(
        z.strictObject({
          bound: z.string().describe('`RULE.min`, `RULE.max` or `RULE.target`.'),
          rule: z.string(),
          side: z.enum(['min', 'max', 'target']),
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
    id: z.string(),
    title: z.string().nullable(),
    attribute: z.string().nullable().describe('Whose values are left out; null: scores are.'),
    parts: z.array(
      z.strictObject({
        id: z.string().describe('Of the result.'),
        left: z.string().describe('The criterion or value that was left out.'),
        outcome: z.enum(['selected', 'infeasible', 'stopped', 'failed']),
        change: z.int().nullable().describe('Against the base, objective units.'),
        kept: z.int().nullable().describe('Members in common with the base slate, seats.'),
      }),
    ),
  })
  .meta({ id: 'LeftOut' });

const noiseSchema = z
  .strictObject({
    id: z.string(),
    title: z.string().nullable(),
    distribution: z.enum(distributions),
    spread: z.number().describe('Points.'),
    seed: z.string(),
    draws: count('Draws asked for.'),
    selected: count('Draws with a best slate: frequencies are of these.'),
    unchanged: count('Draws whose best slate is the base slate.'),
    kept: z
      .strictObject({ least: seats('Fewest'), mean: z.number(), most: seats('Most') })
      .nullable()
      .describe('Members in common with the base slate over the draws; null: nothing to compare.'),
    candidates: z
      .array(
        z.strictObject({
          id: z.string(),
          member: z.boolean().describe('Of the base slate?'),
          times: count('Draws in which the candidate is chosen.'),
          frequency: z.number().min(0).max(1).describe('`times` by `selected`, to four decimals.'),
          interval: z
            .array(z.number().min(0).max(1))
            .length(2)
            .describe('95 % confidence interval (Wilson score), to four decimals.'),
        }),
      )
      .describe('All who are chosen in some draw or are members of the base slate, the most frequent first.'),
  })
  .meta({ id: 'NoiseSummary' });

const cheapestSchema = z
  .strictObject({
    attribute: z.string(),
    value: z.string().describe('Blank is the empty text.'),
    base: seats('Members of the base slate who have the value'),
    id: z.string().describe('The result with more of them that loses least.'),
    seats: seats('Members there who have the value'),
    change: units('What it loses (or gains) against the base'),
    keepsRules: z
      .boolean()
      .describe('Does its slate keep all rules of the base? Then the change only asks for more.'),
  })
  .meta({
    id: 'CheapestGain',
    description: 'The cheapest of the scenarios to at least one more seat for a value.',
  });

/** What all results say together: made of the lines alone. */
export const whatIfSummarySchema = z
  .strictObject({
    kind: z.literal('summary'),
    title: z.string().nullable(),
    status: z
      .enum(['complete', 'interrupted', 'time-limit'])
      .describe('`interrupted`, `time-limit`: some scenarios were not looked at.'),
    counts: z.strictObject({
      planned: count('Scenarios, points and draws in all.'),
      selected: count('With a best slate.'),
      infeasible: count('Without a slate.'),
      stopped: count('Stopped by the time limit.'),
      failed: count('Failed.'),
      missing: count('Not looked at.'),
    }),
    objectiveScale: resultSchemaParts.objectiveScale,
    base: whatIfResultSchema.describe('The pool and the rule set as they are.'),
    always: ids('Members of the base slate and of every slate of a scenario, a sweep or a leave-one-out'),
    appearances: z
      .array(
        z.strictObject({
          id: z.string(),
          member: z.boolean().describe('Of the base slate?'),
          times: count('Slates, the draws left out, in which the candidate is.'),
        }),
      )
      .describe('All who are in some slate, the base and the draws left out, the most frequent first.'),
    cheapest: z
      .array(cheapestSchema)
      .describe(
        'By attribute and value: the cheapest of all and, if it is another, the cheapest that keeps all rules of the base.',
      ),
    sweeps: z.array(sweepSchema),
    leaveOneOut: z.array(leftOutSchema),
    noise: z.array(noiseSchema),
    inputs: z.strictObject({
      pool: sha256.describe('SHA-256 of the pool of the base.'),
      rules: sha256.describe('SHA-256 of the rule set of the base.'),
      ruleSet: z.string().describe('Id of the rule set of the base.'),
      reference: z.string().describe('Edition of the reference table of countries.'),
      seed: z.string().describe('The published seed of the lots.'),
      scenarios: sha256.describe(
        'SHA-256 of all that was asked for, the pools and the time limits left out.',
      ),
    }),
  })
  .meta({ id: 'WhatIfSummary' });

/** The answer of REST: the summary with every result. */
export const whatIfSchema = whatIfSummarySchema
  .extend({ results: z.array(whatIfResultSchema).describe('In the order of the file.') })
  .meta({ id: 'WhatIf' });

/** A line of a stream: results, and in the end the summary. */
export const whatIfLineSchema = z.union([whatIfResultSchema, whatIfSummarySchema]).meta({ id: 'WhatIfLine' });

export type WhatIfResult = DeepReadonly<z.infer<typeof whatIfResultSchema>>;
export type WhatIfSelected = DeepReadonly<z.infer<typeof selectedSchema>>;
export type WhatIfSummary = DeepReadonly<z.infer<typeof whatIfSummarySchema>>;
export type SweepSummary = DeepReadonly<z.infer<typeof sweepSchema>>;
export type LeftOutSummary = DeepReadonly<z.infer<typeof leftOutSchema>>;
export type NoiseSummary = DeepReadonly<z.infer<typeof noiseSchema>>;
export type CheapestGain = DeepReadonly<z.infer<typeof cheapestSchema>>;
