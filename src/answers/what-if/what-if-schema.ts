import { z } from 'zod';
import { conflictSchema, repairSchema, unreachedRules } from '../explain/explanation-schema.ts';
import { resultSchemaParts, statementSchema, tiesSchema, type DeepReadonly } from '../result/result-parts.ts';

const units = (meaning: string) => z.int().describe(`${meaning}, in objective units.`);
const ids = (meaning: string) => z.array(z.string()).describe(`${meaning}, ids sorted.`);
const seats = (meaning: string) => z.int().min(0).max(1_000_000).describe(`${meaning}, seats.`);
const side = z.enum(['min', 'max']).describe('Which bound.');
const row = {
  rule: z.string().describe('Id of the rule.'),
  value: z.string().nullable().describe('Value of an `each` rule; null for others.'),
};
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The origin of each line. */
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
      'Sweep: bound to seats. Leave-one-out: `score` or attribute to what is left out. `draw`: the number of the trial.',
    ),
  changes: z
    .array(statementSchema)
    .describe('What is not as in the base; the scores of a trial of noise left aside.'),
  objectiveScale: resultSchemaParts.objectiveScale,
  inputs: z
    .strictObject({
      pool: sha256
        .nullable()
        .describe('SHA-256 of the pool; null for a trial of noise, whose scores are perturbed.'),
      rules: sha256.describe('SHA-256 of the rule set that the changes lead to.'),
    })
    .describe('What the answer was made from.'),
  warnings: z.array(statementSchema).describe('What should not pass unnoticed.'),
};

const noComparison = 'null where the base has no slate, or other weights make the two incomparable';

/** How a change is given in points wherever it is given in objective units. */
export const changePointsSchema = z
  .number()
  .nullable()
  .describe('`change` divided by `objectiveScale`; null where `change` is null.');

const comparison = {
  change: z
    .int()
    .nullable()
    .describe(`\`objective\` minus that of the base, objective units; ${noComparison}.`),
  changePoints: changePointsSchema,
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
        keepsRules: z.boolean().describe('Does this slate satisfy the rules of the base?'),
      })
      .meta({ id: 'SlateAtBase' })
      .nullable()
      .describe('The same slate as the base counts it; null where a member is not eligible there.'),
    slate: ids('The members'),
    ties: tiesSchema,
    proof: resultSchemaParts.proof,
    tight: z.array(z.strictObject({ ...row, side })).describe('Bounds without slack.'),
    binds: z
      .array(z.strictObject({ ...row, side, change: units('Gain if the bound is relaxed by one seat') }))
      .optional()
      .describe('With `explain: rules`: the bounds that cost something, the most costly first.'),
    unreached: z
      .strictObject(unreachedRules)
      .optional()
      .describe('Whose bounds the time did not reach; absent: `binds` has all.'),
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
  changePoints: absent,
  slate: absent,
  enters: z.array(z.string()).max(0).describe('Nobody.'),
  leaves: z.array(z.string()).max(0).describe('Nobody.'),
  kept: absent,
};

const infeasibleSchema = z
  .strictObject({
    ...identity,
    outcome: z.literal('infeasible'),
    ...noSlate,
    proof: resultSchemaParts.proof,
    reasons: z.array(statementSchema).describe('Why, where counting seats is enough to show it.'),
    conflict: conflictSchema
      .nullable()
      .describe('One irreducible conflict; null: none was found within the budget.'),
    repair: repairSchema
      .omit({ ruleSet: true, certificate: true })
      .meta({ id: 'WhatIfRepair', description: 'A minimal set of bounds to move.' })
      .nullable()
      .describe('One minimal repair; null: there is none, or none was found within the budget.'),
  })
  .meta({ id: 'WhatIfInfeasible' });

const stoppedSchema = z
  .strictObject({
    ...identity,
    outcome: z.literal('stopped'),
    objective: z.int().nullable().describe('Of the best slate so far; null: there is none.'),
    points: z.number().nullable().describe('The same in points.'),
    ...comparison,
    change: z.null().describe('The optimum is not known.'),
    changePoints: z.null().describe('Null as `change` is.'),
    slate: z.array(z.string()).nullable().describe('The best slate so far; null: there is none.'),
    origin: resultSchemaParts.origin,
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
    changes: identity.changes,
    outcome: z.literal('failed'),
    ...noSlate,
    reason: z.string().describe('A fault of the program or of the machine, in a sentence.'),
  })
  .meta({ id: 'WhatIfFailed' });

/** One scenario, answered: a line of `results.jsonl`. */
export const whatIfResultSchema = z
  .discriminatedUnion('outcome', [selectedSchema, infeasibleSchema, stoppedSchema, failedSchema])
  .meta({ id: 'ScenarioResult', description: 'The result of one scenario, compared with the base.' });

export type WhatIfResult = DeepReadonly<z.infer<typeof whatIfResultSchema>>;
export type WhatIfSelected = DeepReadonly<z.infer<typeof selectedSchema>>;

/** A best slate whose draw was not finished: some of its members may change. */
export const isOpen = (result: WhatIfResult): result is WhatIfSelected =>
  result.outcome === 'selected' && result.ties.status === 'open';

/** The best slate of the tie rule. */
export const isSettled = (result: WhatIfResult): result is WhatIfSelected =>
  result.outcome === 'selected' && result.ties.status === 'settled';
