import { z } from 'zod';

const whole = z.int();
const index = whole.min(0);

const branch = z
  .strictObject({
    branch: z.string().describe('Id of the candidate.'),
    in: index.describe('Node where the candidate is taken.'),
    out: index.describe('Node where the candidate is left out.'),
  })
  .meta({ id: 'CertificateBranch' });

/** Pairs as lists of two: generators of clients know no tuples. */
const multipliers = z.array(z.array(whole).length(2));

const leafFields = {
  kind: z
    .enum(['bound', 'infeasible'])
    .describe('What it proves: no slate there scores more than the bound, or there is none.'),
  denominator: whole.min(1).describe('Of all multipliers of the leaf.'),
  multipliers: multipliers.describe(
    'Row and multiplier times the denominator, ascending by row: the index into `rows`, or beyond them into `derived`.',
  ),
};

const leaf = z.strictObject(leafFields).meta({ id: 'CertificateLeaf' });

const derivedRow = z
  .strictObject({
    rows: multipliers.describe(
      'Row and multiplier, as in leaves; derived rows among them stand before this one.',
    ),
    upper: z.array(z.string()).describe('Ids of the candidates whose bound of one seat is added, ascending.'),
    divisor: whole.min(1).describe('The sum is divided by it, and each number is rounded down.'),
  })
  .meta({ id: 'CertificateDerivedRow' });

const tieLeaf = z
  .strictObject({
    ...leafFields,
    optimum: index.describe('Multiplier of the objective, times the denominator.'),
  })
  .meta({ id: 'CertificateTieLeaf' });

const tieBlock = z
  .strictObject({
    candidates: z.array(z.string()).min(1).max(24).describe('Ids, from the lowest lot up.'),
    nodes: z
      .array(z.union([branch, tieLeaf]))
      .describe('A tree of its own: no best slate with the same members of lower lots is better by lot.'),
  })
  .meta({ id: 'CertificateTieBlock' });

/** The certificate as it is written; `checker/` reads it independently. */
export const certificateSchema = z
  .strictObject({
    format: z.literal('slate-certificate').describe('What the document is.'),
    version: z
      .literal([1, 2, 3])
      .describe('Of the format: 2 where there is `derived`, 3 where it is about an assignment.'),
    inputs: z
      .strictObject({
        pool: z.string().describe('SHA-256 of the pool.'),
        format: z
          .literal(2)
          .optional()
          .describe('Number of the definition of that hash; certificates of the first one have none.'),
        rules: z.string().describe('SHA-256 of the rule set.'),
        reference: z.string().describe('Edition of the reference table.'),
      })
      .describe('What the answer was made from.'),
    assignment: z
      .string()
      .optional()
      .describe('Version 3: the assignment that it proves the best, over `members`.'),
    members: z.array(z.string()).optional().describe('Version 3: ids of those assigned, ascending.'),
    outcome: z.enum(['selected', 'infeasible']).describe('What is proved.'),
    slate: z
      .array(z.string())
      .nullable()
      .describe(
        'Ids of the members, ascending; null: there is no slate. In version 3, here and below, `post/member` for each holder, `/rule/post` where nobody of a rule `together` holds the post, and `//number` for places that stay free.',
      ),
    objective: whole.nullable().describe('Of the slate, objective units.'),
    bound: whole.nullable().describe('No slate scores more.'),
    unit: whole.min(1).describe('All scores and penalties are multiples of it, and leaves count in it.'),
    rows: z
      .array(
        z.strictObject({
          rule: z.string().nullable().describe('Id of the rule; null: the size.'),
          value: z.string().nullable().describe('Value of an `each` rule.'),
          post: z
            .string()
            .nullable()
            .optional()
            .describe('Version 3: the post whose seats it is, or of which it is a row; null: none.'),
          member: z
            .string()
            .nullable()
            .optional()
            .describe('Version 3: whose posts it counts, or who is together with others; null: nobody.'),
        }),
      )
      .describe('The rows that leaves use; the first is the size.'),
    derived: z
      .array(derivedRow)
      .optional()
      .describe('Rows that follow from these, numbered after them; version 1 has none.'),
    nodes: z.array(z.union([branch, leaf])).describe('The branching tree; the first is the root.'),
    ties: z
      .array(tieBlock)
      .optional()
      .describe('Where it was asked for: why the lots choose this slate among all of its score.'),
    digest: z.string().describe('SHA-256 of the RFC 8785 JSON of all the rest.'),
  })
  .meta({
    id: 'Certificate',
    description:
      'Proves the answer to anyone who has the pool: a branching tree with integer multipliers. As confidential as the pool.',
  });

export type CertificateDocument = z.infer<typeof certificateSchema>;
