import { z } from 'zod';
import { noSlateLeft } from '../explain/explanation-schema.ts';
import { labelsSchema } from '../result/labels.ts';
import { resultSchemaParts, ruleRowSchema, type DeepReadonly } from '../result/result-parts.ts';

const id = z.string().describe('Id of the candidate.');
const count = z.int().min(0);
const inA = count.describe('In A.');
const inB = count.describe('In B.');
const pair = z.strictObject({ a: inA, b: inB });
const outcome = z.enum(['selected', 'infeasible', 'stopped']).describe('What it says.');
const statement = resultSchemaParts.statements.element;

const resultSchema = z
  .strictObject({
    outcome,
    objective: z.int().nullable().describe('Objective units of this result; null where it has no slate.'),
    objectiveScale: resultSchemaParts.objectiveScale,
    points: z.number().nullable().describe('`objective` divided by `objectiveScale`.'),
    members: count.nullable().describe('How many members its slate has; null where it has none.'),
    proof: resultSchemaParts.proof.shape.status,
    program: z.string().describe('Version of the program that made it.'),
    inputs: resultSchemaParts.inputs,
  })
  .meta({ id: 'ComparedResult', description: 'What one of the two results says in short.' });

const memberSchema = z
  .strictObject({
    id,
    a: z.int().nullable().describe('Score in A, objective units of A; null if A does not have it.'),
    b: z.int().nullable().describe('Score in B, objective units of B; null if B does not have it.'),
  })
  .meta({ id: 'ComparedMember' });

const members = (meaning: string) => z.array(memberSchema).describe(`${meaning}, sorted by id.`);

const { rule, value } = ruleRowSchema.shape;

/** What is compared of a row. */
const rowFields = ruleRowSchema.omit({ rule: true, value: true, clause: true, slack: true }).partial();

const changedRowSchema = z
  .strictObject({
    rule,
    value,
    a: rowFields.describe('What A has and B has otherwise.'),
    b: rowFields.describe('What B has in its place.'),
  })
  .meta({ id: 'ChangedRow', description: 'A row of both results; prices only if both have them.' });

const changeOrNone = z.union([z.int(), noSlateLeft]);
const otherPrice = z.strictObject({
  change: changeOrNone.describe('Of the objective; `infeasible`: no slate has the candidate.'),
  breakEven: z.int().nullable().describe('Score with which the candidate is on a best slate; null: none.'),
});
const replacement = z
  .strictObject({ id, change: z.int().describe('Of the objective.') })
  .meta({ id: 'ComparedReplacement', description: 'Who can take the seat alone.' })
  .nullable();

const perCandidate = <P extends z.ZodType>(price: P, meaning: string) =>
  z.array(z.strictObject({ id, a: price.describe('In A.'), b: price.describe('In B.') })).describe(meaning);

const balanceEntry = z
  .strictObject({
    pool: count.describe('Candidates of the pool with it.'),
    eligible: count.describe('Those of them who may be chosen.'),
    slate: count.nullable().describe('Members with it; null: there is no slate.'),
  })
  .meta({ id: 'ComparedBalance' })
  .nullable()
  .describe('Null: the result does not count this value.');

const causeSchema = z
  .strictObject({
    changes: z
      .array(
        z.strictObject({
          statement,
          without: z
            .enum(['same', 'invalid', 'unknown'])
            .describe(
              'What the others come to without this change: the slate of A, inputs that are not valid, or it is not known.',
            ),
        }),
      )
      .describe('At most 200 are listed.'),
    count: z.int().min(1).describe('How many changes it has.'),
    irreducible: z
      .boolean()
      .describe('Is it known that none of them can be spared? False where time or solves ran out before.'),
    outcome: z.enum(['selected', 'infeasible']).describe('What comes of A with these changes alone.'),
    enters: z.array(z.string()).describe('Who is then a member and was not, ids sorted.'),
    leaves: z.array(z.string()).describe('Who was a member and is not then, ids sorted.'),
    reaches: z.boolean().describe('Is that the slate of B?'),
  })
  .meta({ id: 'Cause', description: 'Changes of the inputs of A that already change its slate.' });

/** What two results have in common and what not. Every list is in a fixed order. */
export const diffSchema = z
  .strictObject({
    same: z.boolean().describe('Have both the same outcome and the same members?'),
    a: resultSchema,
    b: resultSchema,
    inputs: z
      .array(z.enum(['pool', 'rules', 'reference', 'seed']))
      .describe('What the two were not made from alike. Options are not in a result.'),
    objective: z
      .strictObject({
        comparable: z
          .boolean()
          .describe('Do both slates have a score, in the same units and of the same criteria?'),
        change: z.int().nullable().describe('B less A, objective units; null where not comparable.'),
      })
      .describe('The scores of the two slates.'),
    members: z
      .strictObject({
        enters: members('On the slate of B alone'),
        leaves: members('On the slate of A alone'),
        stays: members('On both'),
      })
      .describe('The two slates.'),
    rules: z
      .strictObject({
        added: z.array(ruleRowSchema).describe('Rows of B alone.'),
        removed: z.array(ruleRowSchema).describe('Rows of A alone.'),
        changed: z.array(changedRowSchema).describe('Rows of both that are not the same, in the order of A.'),
        same: count.describe('Rows of both that are the same.'),
      })
      .describe('What the two slates were counted against.'),
    prices: z
      .strictObject({
        members: perCandidate(changeOrNone, 'What it costs to leave the member out.'),
        others: perCandidate(otherPrice, 'What it costs to take the candidate in.'),
        replacements: perCandidate(replacement, 'Who takes the seat of the member.'),
      })
      .describe('If both results have it and it differs; objective units of each.'),
    balance: z
      .array(
        z.strictObject({
          attribute: z.string().describe('Name of the attribute.'),
          value: z.string().nullable().describe('Null: blank.'),
          a: balanceEntry,
          b: balanceEntry,
        }),
      )
      .describe('Values that are not counted alike.'),
    eligibility: z
      .strictObject({
        pool: pair.describe('Candidates of the pool.'),
        eligible: pair.describe('Candidates who may be chosen.'),
        ineligible: z
          .array(z.strictObject({ reason: z.string().describe('Id of the clause.'), a: inA, b: inB }))
          .describe('Reasons that do not make as many ineligible in both.'),
      })
      .describe('How many may be chosen.'),
    inputChanges: z
      .strictObject({
        count: count.describe('How many there are.'),
        told: resultSchemaParts.statements.describe('The first 200: the rule set, then the pool.'),
        trials: count.describe('How many sets of them were tried to find the cause.'),
      })
      .optional()
      .describe('Every change of the inputs that could bear on the slate; absent where they were not given.'),
    cause: causeSchema
      .nullable()
      .optional()
      .describe(
        'Null: the inputs give the same slate. Absent: they were not given, or the time was over before it was known.',
      ),
    warnings: resultSchemaParts.warnings,
    labels: labelsSchema
      .optional()
      .describe('What both bodies call things, B where they differ; absent where neither result says.'),
    statements: resultSchemaParts.statements.describe('The same in words.'),
  })
  .meta({ id: 'Diff', description: 'Two results compared.' });

export type DiffDocument = DeepReadonly<z.infer<typeof diffSchema>>;
export type ComparedRow = DeepReadonly<z.infer<typeof changedRowSchema>>;
