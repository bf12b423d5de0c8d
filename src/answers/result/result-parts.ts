import { z } from 'zod';
import { engineNames, slateOrigins } from '../../../solver/index.ts';
import { poolHashFormat } from '../../pool/pool-hash.ts';
import { authoritySchema, changeSchema, changesSchema } from '../explain/explanation-schema.ts';
import { labelsSchema } from './labels.ts';

export const units = (meaning: string) => z.int().describe(`${meaning}, in objective units.`);
const seatCount = z.int().min(0).max(1_000_000);
const seats = (meaning: string) => seatCount.describe(`${meaning}, seats.`);
const sha256 = (meaning: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(meaning);

export const statementSchema = z
  .strictObject({
    code: z.string().describe('Stable code of what is said.'),
    parameters: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.array(z.number())]))
      .describe('What the sentence is made from: ids of rules and candidates, counts, seats.'),
    text: z.string().describe('The same as a sentence.'),
  })
  .meta({ id: 'Statement' });

export const memberSchema = z
  .strictObject({
    id: z.string().describe('Id of the candidate.'),
    name: z.string().optional().describe('As the pool has it; absent where it has none.'),
    score: units('s_i, what the member brings'),
    points: z.number().describe('`score` divided by `objectiveScale`.'),
    scores: z.record(z.string(), z.string()).describe('Criterion to points, as decimal strings.'),
    attributes: z
      .record(z.string(), z.union([z.string(), z.array(z.string()), z.null()]))
      .describe(
        'The known columns, those derived from them, and what the rule set reads or declares; null or [] where blank.',
      ),
  })
  .meta({ id: 'Member' });

/** A candidate who is no member, as a result describes whoever it names. */
export const candidateSchema = memberSchema
  .extend({
    score: z.int().nullable().describe('As of a member; null where a score is missing.'),
    points: z.number().nullable().describe('`score` divided by `objectiveScale`.'),
  })
  .meta({ id: 'NamedCandidate' });

const side = z.enum(['min', 'max']);

/** Which row of which rule it is, and what bounds it. */
const rowIdentity = {
  rule: z.string().describe('Id of the rule.'),
  value: z.string().nullable().describe('Value of the attribute of an `each` rule; null for other rules.'),
  authority: authoritySchema.describe('Who fixes the rule: the mandate or the office.'),
  clause: z.string().nullable().describe('Where the rule comes from; null where it says nothing.'),
  min: seatCount.nullable().describe('Fewest members, seats; null: no bound.'),
  max: seatCount.nullable().describe('Most members, seats; null: no bound.'),
};

export const ruleRowSchema = z
  .strictObject({
    ...rowIdentity,
    applied: z
      .literal(false)
      .optional()
      .describe('Only on an optional rule that reads an attribute which the pool lacks: it counts nothing.'),
    target: seats('Soft rules: seats aimed at').optional(),
    penalty: units('Soft rules: penalty for each seat below the target').optional(),
    shortfall: seatCount
      .nullable()
      .optional()
      .describe('Soft rules: seats short of the target; null where there is no slate.'),
    eligible: z.int().min(0).describe('Eligible candidates who count in the row.'),
    count: seatCount
      .nullable()
      .describe('Members who count in the row, seats; null without a slate, and where it is not applied.'),
    slack: z
      .strictObject({
        min: z.int().nullable().describe('`count` minus `min`, seats.'),
        max: z.int().nullable().describe('`max` minus `count`, seats.'),
      })
      .describe('Seats between the count and each bound; null where there is no bound or no slate.'),
    tight: z.array(side).describe('Sides without slack.'),
    binds: z
      .array(side)
      .optional()
      .describe('Sides that raise the optimum when relaxed by one seat; absent if not requested.'),
    change: changesSchema.optional(),
    removed: changeSchema.describe(
      'Exact change of the optimum without the bounds of the row; else as above.',
    ),
  })
  .meta({ id: 'RuleRow', description: 'One rule, or one value of an `each` rule.' });

const balanceEntry = z.strictObject({
  value: z.string().nullable().describe('Null: blank.'),
  pool: z.int().min(0).describe('Candidates of the pool.'),
  eligible: z.int().min(0).describe('Eligible candidates.'),
  slate: z.int().min(0).nullable().describe('Members of the slate; null where there is none.'),
});

const inputs = z
  .strictObject({
    pool: sha256('SHA-256 of the RFC 8785 JSON of the normalised candidates.'),
    format: z
      .int()
      .min(1)
      .max(poolHashFormat)
      .optional()
      .describe('Number of the definition of that hash; documents made before there was one (1) have none.'),
    rules: sha256('SHA-256 of the RFC 8785 JSON of the rule set.'),
    ruleSet: z.string().describe('Id of the rule set.'),
    reference: z.string().describe('Edition of the reference table of countries.'),
    seed: z.string().describe('The published seed of the lots.'),
  })
  .meta({ id: 'Inputs' });

export const tiesSchema = z
  .strictObject({
    seed: z.string().describe('The published seed of the lots.'),
    origin: z.enum(['chosen']).describe('Where the seed comes from: the author of the rule set chose it.'),
    status: z
      .enum(['settled', 'open'])
      .describe('`open`: the time was over before the lots had decided between equally good slates.'),
    open: z
      .array(z.string())
      .describe('Members whose seat the draw has not settled, sorted by id: they may change.'),
  })
  .meta({ id: 'Ties', description: 'How far the draw between equally good slates came.' });

const crossCheck = z
  .strictObject({
    engine: z.enum(engineNames).describe('The second engine.'),
    version: z.string().describe('Its version.'),
    status: z
      .enum(['agrees', 'disagrees', 'unfinished'])
      .describe('`unfinished`: its time was over or it gave up, which says nothing.'),
    objective: z
      .int()
      .nullable()
      .describe(
        'The optimum that it found, objective units; null where it found that there is no slate, or nothing.',
      ),
    candidates: z.int().min(0).describe('Candidates of the reduced problem that it solved.'),
    seconds: z.number().min(0).describe('Time taken, seconds.'),
  })
  .meta({ id: 'CrossCheck', description: 'The reduced problem, solved again by an independent engine.' });

const run = z
  .strictObject({
    engine: z.enum(engineNames).describe('The engine that searched the reduced problem.'),
    version: z.string().describe('Version of the engine.'),
    slate: z.string().describe('Version of this program.'),
    crossCheck: crossCheck
      .nullable()
      .describe('The second solver; null if it was not requested, or there was nothing to check.'),
    places: z
      .record(z.string(), z.string())
      .optional()
      .describe(
        'Where candidates whom warnings name stand in the pool as it was sent: `row 3` of a CSV, whose header is row 1, or `index 2` of a JSON; absent where no warning is about values.',
      ),
    startedAt: z.iso.datetime().describe('UTC.'),
    seconds: z
      .strictObject({
        read: z.number().min(0).describe('Reading, checking and formulating.'),
        solve: z.number().min(0).describe('Finding the slate.'),
        explain: z.number().min(0).describe('Solving again for the explanations.'),
      })
      .describe('Time taken, seconds.'),
  })
  .meta({ id: 'Run', description: 'All that varies from run to run.' });

/** What every document of an answer has. */
export const sharedParts = {
  objectiveScale: z.int().min(1).describe('Objective units in a point: 10^decimals × Σ weights.'),
  proof: z
    .strictObject({
      status: z
        .enum(['optimal', 'infeasible', 'feasible', 'unknown'])
        .describe(
          '`optimal`, `infeasible`: shown by a certificate. `feasible`: a slate and a true gap. `unknown`: no slate yet.',
        ),
      upperBound: z
        .int()
        .nullable()
        .describe('No slate scores more, objective units; null where there is none.'),
      gap: z.int().min(0).nullable().describe('`upperBound` minus `objective`; null without a slate.'),
      leaves: z.int().min(1).nullable().describe('Leaves of the branching tree; null without a certificate.'),
    })
    .meta({ id: 'Proof' }),
  rules: z.array(ruleRowSchema).describe('A row each, in the order of the rules, then by value.'),
  eligibility: z
    .strictObject({
      pool: z.int().min(0).describe('Candidates of the pool.'),
      eligible: z.int().min(0).describe('Candidates who may be chosen.'),
      ineligible: z
        .record(z.string(), z.int().min(1))
        .describe('Reason (id of the first clause that fails, `unverified`, `score-missing`) to candidates.'),
    })
    .meta({ id: 'Eligibility' }),
  balance: z
    .record(z.string(), z.array(balanceEntry))
    .describe('Attribute to its values, counted over pool, eligible candidates and slate.'),
  warnings: z.array(statementSchema).describe('What should not pass unnoticed.'),
  statements: z
    .array(statementSchema)
    .optional()
    .describe(
      'The explanation in words, the most important first; absent if not requested. If the time limit was reached, how the best slate so far was found.',
    ),
  labels: labelsSchema.optional().describe('Absent in older documents.'),
  inputs,
  run,
};

/** How a slate was found. */
export const origin = z
  .enum(slateOrigins)
  .meta({ id: 'SlateOrigin', description: 'How a slate was found before the search had ended.' })
  .nullable()
  .optional()
  .describe(
    'How the best slate so far was found: `given` before the search, in a linear program of the tree (`search`), by exchanging members (`local-search`), by taking candidates one after the other (`dive`), or among the slates near to another (`neighbourhood`). Null without one; absent in older documents.',
  );

/** Parts that other documents have in common with the result. */
export const resultSchemaParts = {
  inputs,
  run,
  statements: z.array(statementSchema),
  objectiveScale: sharedParts.objectiveScale,
  warnings: sharedParts.warnings,
  proof: sharedParts.proof,
  origin,
  eligibility: sharedParts.eligibility,
  balance: sharedParts.balance,
  rowIdentity,
  labels: labelsSchema.optional().describe('Absent in older documents.'),
} as const;

/** Plain data all the way down, for reading only. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
export type NamedCandidate = DeepReadonly<z.infer<typeof candidateSchema>>;
export type ResultMember = DeepReadonly<z.infer<typeof memberSchema>>;
export type Ties = DeepReadonly<z.infer<typeof tiesSchema>>;
export type ResultRow = DeepReadonly<z.infer<typeof ruleRowSchema>>;
export type ResultRun = DeepReadonly<z.infer<typeof run>>;
