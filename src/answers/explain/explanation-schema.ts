import { z } from 'zod';
import { certificateSchema } from '../proof/certificate-schema.ts';

const units = (meaning: string) => z.int().describe(`${meaning}, in objective units.`);
const seats = (meaning: string) => z.int().min(0).max(1_000_000).describe(`${meaning}, seats.`);
const ids = (meaning: string) => z.array(z.string()).describe(`${meaning}, ids sorted.`);
const side = z.enum(['min', 'max']).describe('Which bound.');
const rule = z.string().describe('Id of the rule.');
const value = z.string().nullable().describe('Value of the attribute of an `each` rule; null for others.');

const whole = z.boolean().describe('All values of an `each` rule moved as one?');

/** Who fixes a clause or a rule. */
export const authoritySchema = z
  .enum(['resolution', 'policy'])
  .meta({ id: 'Authority', description: '`resolution`: the mandate; `policy`: the office.' });

/** In place of a change where there is no slate to compare with. */
export const noSlateLeft = z
  .enum(['infeasible'])
  .meta({ id: 'NoSlateLeft', description: 'No slate satisfies the rules then.' });

/** What moving a bound changes, where the question was asked. */
export const changeSchema = z
  .union([z.int(), noSlateLeft, z.null()])
  .optional()
  .describe(
    'Exact change of the optimum in objective units; `infeasible` where no slate is left; null where the bound is absent or would leave 0..size; absent where it was not asked for, or time ran out before it was known.',
  );

export const changesSchema = z
  .strictObject({ minDown: changeSchema, minUp: changeSchema, maxDown: changeSchema, maxUp: changeSchema })
  .describe('What moving each bound by one seat changes.');

const exchange = {
  change: units('Exact change of the objective'),
  enters: ids('Who comes in'),
  leaves: ids('Who goes out'),
};

/** The same, if there may be no such slate: then no one joins or leaves. */
const exchangeIfAny = {
  ...exchange,
  change: z
    .union([z.int(), noSlateLeft])
    .describe(
      'Exact change of the optimum, zero or negative, in objective units; `infeasible`: no slate is left.',
    ),
};

const rowSide = z.strictObject({ rule, value, side });

const bindingSchema = z
  .strictObject({
    rule,
    value,
    whole,
    side,
    ...exchange,
  })
  .meta({
    id: 'BindingSide',
    description:
      'A bound that raises the optimum when relaxed by one seat, and the slate that would then be best.',
  });

const familySchema = z
  .strictObject({
    rule,
    values: z.int().min(0).describe('Rows of the rule.'),
    change: changesSchema,
    removed: changeSchema,
  })
  .meta({ id: 'Family', description: 'An `each` rule with all its bounds moved as one.' });

const pairsSchema = z
  .strictObject({
    gaining: z.int().min(0).describe('Pairs of bounds that gain together.'),
    complete: z.boolean().describe('False: the time ran out before all pairs were known.'),
    best: z
      .array(
        z.strictObject({
          sides: z.array(rowSide).length(2).describe('Both relaxed by one seat.'),
          ...exchange,
        }),
      )
      .describe('The pairs that gain most, best first.'),
  })
  .meta({
    id: 'Pairs',
    description: 'Bounds that gain nothing alone, with two of them relaxed by one seat at once.',
  });

const otherSchema = z
  .strictObject({
    ...exchangeIfAny,
    breakEven: z
      .int()
      .nullable()
      .describe(
        'The score, in objective units, with which the candidate is in some best slate; null: with none, or it is not known because nobody is scored or rules read the points.',
      ),
    beyondMax: z
      .literal(true)
      .optional()
      .describe('That score is above the largest possible one (`score.max`): none would have been enough.'),
    outscored: z.int().min(0).describe('Members who contribute less than the candidate would in their seat.'),
    obstacles: z
      .array(
        z.strictObject({
          rule,
          value,
          side,
          keeps: z.int().min(1).describe('Such members whose seat this bound blocks.'),
        }),
      )
      .describe('The bounds that block seats, those that block most first.'),
  })
  .meta({ id: 'Other', description: 'The best slate that includes a candidate who is not a member.' });

const ineligibleSchema = z
  .strictObject({
    reason: z.string().describe('Id of the clause that fails first, or `unverified`, or `score-missing`.'),
    authority: authoritySchema.nullable().describe('Of the clause; null where there is none.'),
    clause: z.string().nullable().describe('Where the clause comes from; null where it says nothing.'),
  })
  .meta({ id: 'IneligibleCandidate' });

const shared = (meaning: string) => z.int().min(0).describe(`${meaning} who have the value.`);

const standingSchema = z
  .strictObject({
    shared: z
      .array(
        z.strictObject({
          attribute: z.string().describe('Name of the attribute.'),
          value: z.string().describe('A value of the candidate.'),
          pool: shared('Applicants'),
          eligible: shared('Eligible candidates'),
          slate: shared('Members'),
        }),
      )
      .describe('The values of the candidate, and how many others have them.'),
    rules: z
      .array(
        z.strictObject({
          rule,
          value,
          members: ids('Members whom it also counts'),
          joins: z
            .boolean()
            .optional()
            .describe(
              'Is the candidate in the best slate with one more seat under its maximum? Absent for members and the ineligible, where a seat is left, and where time ran out.',
            ),
        }),
      )
      .describe('The rows of `rules` that count the candidate, or would if the candidate were eligible.'),
  })
  .meta({ id: 'Standing', description: 'How a candidate stands among the others.' });

const reserveSchema = z
  .strictObject({
    candidates: z
      .array(
        z.strictObject({
          id: z.string().describe('Id of the candidate.'),
          serves: z.int().min(0).describe('Members whose seat the candidate can take alone.'),
          for: z
            .array(
              z.strictObject({
                id: z.string().describe('Id of the member.'),
                change: units('Exact change of the objective'),
              }),
            )
            .optional()
            .describe(
              'Members for whom nobody on the list would be better, each at one candidate; absent in older documents.',
            ),
        }),
      )
      .describe('Candidates to have ready, in the order in which they were found to be needed.'),
    withdrawals: z
      .array(
        z
          .strictObject({
            seats: z.int().min(1).max(5).describe('Members who withdraw together.'),
            tried: z.int().min(0).describe('Sets of members that were looked at.'),
            all: z.boolean().describe('Are these all the sets that there are?'),
            served: z.int().min(0).describe('Sets whose seats the list fills while all others stay.'),
            impossible: z
              .int()
              .min(0)
              .describe('Sets whose seats no candidate can fill while all others stay.'),
            unsettled: z
              .int()
              .min(0)
              .describe('Sets whose seats the list does not fill and about which no more is known.'),
          })
          .meta({ id: 'Withdrawals' }),
      )
      .describe('What the list is good for.'),
  })
  .meta({ id: 'ReserveList' });

const splitSchema = z
  .strictObject({
    within: z.number().min(0).describe('Points that a slate may lose against the best.'),
    always: ids('Who is in every such slate'),
    contested: ids('Who is in some of them'),
    never: z.int().min(0).describe('Eligible candidates who are in none of them.'),
  })
  .meta({ id: 'PoolSplit' });

/** Rules whose bounds the time did not reach. */
export const unreachedRules = {
  rules: z
    .array(z.strictObject({ rule, value }))
    .describe('Rows of which it is not known what moving a bound changes.'),
  families: z.array(rule).describe('`each` rules of which this is not known as a whole.'),
};

const unreachedSchema = z
  .strictObject({
    ...unreachedRules,
    binding: z
      .array(z.strictObject({ rule, value, whole, side }))
      .describe('Bounds that cost something, and of which it is not known what slate would then be best.'),
    members: ids('Members of whom it is not known what leaving them out changes'),
    others: z
      .array(z.string())
      .describe('Candidates of whom it is not known what taking them in changes, best-scored first.'),
    nearest: ids('Members whom no single candidate can replace, and whose nearest slate is not known'),
    alternatives: z
      .array(seats('Members that differ at least'))
      .describe('Numbers of seats of which the best slate that differs in so many is not known.'),
    sections: z
      .array(z.enum(['replacements', 'reserve', 'split', 'pairs']))
      .describe('Other parts that are absent, or as far as the time allowed.'),
  })
  .meta({ id: 'Unreached', description: 'What the time limit did not leave time to explain.' });

/**
 * What a full explanation adds to a result with a slate. Keys are absent if not requested, or where nothing of them
 * was reached in time.
 */
export const optimumExplanation = {
  families: z.array(familySchema).optional().describe('The `each` rules, each as a whole.'),
  binding: z
    .array(bindingSchema)
    .optional()
    .describe('The bounds that cost something, the most costly first.'),
  pairs: pairsSchema.optional().describe('Where no single bound of a row costs anything.'),
  members: z
    .record(z.string(), z.strictObject(exchangeIfAny).meta({ id: 'MemberLeftOut' }))
    .optional()
    .describe('Member to what leaving this one out changes.'),
  others: z
    .record(z.string(), otherSchema)
    .optional()
    .describe(
      'Candidate to what taking this one in changes: the best-scored who are not members, or those asked about.',
    ),
  ineligible: z
    .record(z.string(), ineligibleSchema)
    .optional()
    .describe('Those asked about who may not be chosen, and why.'),
  standing: z
    .record(z.string(), standingSchema)
    .optional()
    .describe('Those asked about: who shares a value with them, and which rules count them.'),
  replacements: z
    .record(
      z.string(),
      z
        .strictObject({
          id: z.string().describe('Id of the candidate.'),
          change: units('Exact change of the objective'),
        })
        .meta({ id: 'SeatReplacement' })
        .nullable(),
    )
    .optional()
    .describe(
      'Member to the best candidate who can take the seat while all others stay; null: no candidate can.',
    ),
  nearest: z
    .record(z.string(), z.strictObject(exchangeIfAny))
    .optional()
    .describe(
      'Members whom no single candidate can replace, each with the best of the slates without them that change the fewest other seats.',
    ),
  reserve: reserveSchema.optional(),
  alternatives: z
    .array(
      z
        .strictObject({ seats: seats('Members that differ at least'), ...exchangeIfAny })
        .meta({ id: 'Alternative' }),
    )
    .optional()
    .describe('The best slate that differs in so many seats.'),
  split: splitSchema.optional().describe('The candidates as seen from all slates within a loss.'),
  unreached: unreachedSchema.optional().describe('What the time limit left unanswered; absent: nothing.'),
};

const negotiableSide = z.strictObject({ rule, side });

export const conflictSchema = z
  .strictObject({
    sides: z.array(negotiableSide).describe('Negotiable sides, none of which can be spared.'),
    limits: z
      .array(negotiableSide)
      .optional()
      .describe('Other negotiable sides that take part even at their limits; absent: none.'),
    hard: z
      .array(z.strictObject({ rule, value }))
      .describe('Rules, or values of `each` rules, that are not negotiable and take part.'),
  })
  .meta({ id: 'Conflict', description: 'Sides that no slate satisfies together, whatever else gives way.' });

export const repairSchema = z
  .strictObject({
    objective: units('Of the best slate after the repair'),
    points: z.number().describe('`objective` divided by `objectiveScale`.'),
    moves: z
      .array(
        z.strictObject({ rule, side, from: seats('Where the bound stands'), to: seats('Where it moves') }),
      )
      .describe('The bounds to move, in the order of the rules.'),
    slate: ids('The best slate after the repair'),
    smallest: z
      .literal(false)
      .optional()
      .describe(
        'False: there were too many ways to move; each of these moves is as small as the others allow.',
      ),
    ruleSet: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('Where certificates were asked for: the rule set with these moves made.'),
    certificate: certificateSchema
      .optional()
      .describe('Where certificates were asked for: the proof, for the rule set with these moves made.'),
  })
  .meta({ id: 'Repair', description: 'A minimal set of bounds to move, with the smallest moves.' });

/** What an explanation adds to a result without a slate. */
export const conflictExplanation = {
  conflicts: z.array(conflictSchema).optional().describe('Every irreducible conflict.'),
  repairs: z.array(repairSchema).optional().describe('Every minimal repair, highest objective first.'),
  complete: z.boolean().optional().describe('Are these all conflicts and repairs?'),
  incomplete: z
    .enum(['limit', 'time'])
    .optional()
    .describe('Why they may not be: there were too many, or the time ran out; absent when complete.'),
};

type Parts<T extends z.ZodRawShape> = z.infer<z.ZodObject<T>>;

export type OptimumExplanationDocument = Parts<typeof optimumExplanation>;
export type Standing = z.infer<typeof standingSchema>;
export type Unreached = z.infer<typeof unreachedSchema>;
export type ConflictExplanationDocument = Parts<typeof conflictExplanation>;
