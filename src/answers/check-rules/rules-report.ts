import { z } from 'zod';
import type { Formulation } from '../../model/formulation.ts';
import { attributeTypes, typeOf, undeclared, vocabularyOfColumn } from '../../pool/attribute-definition.ts';
import { countCodes, type Column } from '../../pool/column.ts';
import { isReserved } from '../../pool/pool.ts';
import { attributesOfRule, attributesRead } from '../../rules/attributes-read.ts';
import { fromCondition } from '../../rules/forms/entries.ts';
import { boundsOf, targetOf, type Rule } from '../../rules/forms/forms.ts';
import type { EligibilityClause } from '../../rules/rule-parts.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { conditionSchema, titleSchema } from '../../rules/schema-parts.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { statementSchema } from '../result/result-parts.ts';
import { assignmentReportSchema, reportAssignment } from './assignment-report.ts';
import { countsSchema, namedFields, seats, selectionOf, titleOf } from './report-parts.ts';

const count = z.int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const perPool = (meaning: string) => count.nullable().describe(`${meaning}; null without a pool.`);

const attributeReportSchema = z
  .strictObject({
    attribute: z.string().describe('As rules name it.'),
    title: titleOf('the attribute'),
    type: z.enum(attributeTypes).describe('What its values are.'),
    column: z.string().describe('Column of the pool; of bands: the attribute that they are ranges of.'),
    values: z.array(z.string()).nullable().describe('The only values allowed; null: any.'),
    candidates: perPool('Candidates of the pool who have a value'),
  })
  .meta({ id: 'CheckedAttribute' });

const clauseReportSchema = z
  .strictObject({
    ...namedFields,
    title: titleOf('the clause'),
    exclude: conditionSchema.optional(),
    require: conditionSchema.optional(),
    candidates: perPool('Candidates for whom it is the first clause that fails'),
  })
  .meta({ id: 'CheckedClause' });

const rowReportSchema = z
  .strictObject({
    value: z.string().nullable().describe('Value of the attribute of an `each` rule; null for other rules.'),
    min: seats('Fewest members, seats; null: no bound.'),
    max: seats('Most members, seats; null: no bound.'),
    candidates: count.describe('Candidates of the pool who count there.'),
    eligible: count.describe('Those of them who are eligible.'),
  })
  .meta({ id: 'CheckedRow' });

const ruleReportSchema = z
  .strictObject({
    ...namedFields,
    title: titleOf('the rule'),
    counts: countsSchema,
    min: seats('Fewest members, seats, a percentage rounded up; null: no bound.'),
    max: seats('Most members, seats, a percentage rounded down; null: no bound.'),
    target: seats('Soft rules: seats aimed at; else null.'),
    penalty: z.number().nullable().describe('Soft rules: points for each seat below the target; else null.'),
    applied: z
      .boolean()
      .nullable()
      .describe('False: optional, and the pool lacks an attribute that it reads; null without a pool.'),
    rows: z.array(rowReportSchema).nullable().describe('What the rule counts; null without a pool.'),
  })
  .meta({ id: 'CheckedRule' });

export const rulesReportSchema = z
  .strictObject({
    id: z.string().describe('Id of the rule set.'),
    title: titleOf('the selection'),
    body: titleSchema.nullable().describe('Name of the body that is chosen; null where it says nothing.'),
    size: z.int().min(1).describe('Seats to fill.'),
    scored: z.boolean().describe('False: nobody is scored, and the rules and the lots decide.'),
    hash: hash.describe('SHA-256 of the rule set, as in results (`inputs.rules`).'),
    pool: z
      .strictObject({
        candidates: count.describe('Applications in the pool.'),
        eligible: count.describe('Those who may be selected.'),
        ineligible: z
          .record(z.string(), z.int().min(1))
          .describe(
            'Reason (id of the first clause that fails, `unverified`, `score-missing`) to candidates.',
          ),
        hash: hash.describe('SHA-256 of the pool under this rule set, as in results (`inputs.pool`).'),
      })
      .meta({ id: 'CheckedOver' })
      .nullable()
      .describe('Null: no pool was given.'),
    attributes: z.array(attributeReportSchema).describe('What the rule set declares or reads.'),
    eligibility: z.array(clauseReportSchema).describe('In the order of the rule set.'),
    rules: z.array(ruleReportSchema).describe('In the order of the rule set.'),
    assignments: z
      .array(assignmentReportSchema)
      .describe('Posts to fill after the choice, in the order of the rule set.'),
    infeasible: z
      .array(statementSchema)
      .describe(
        'Why no slate of the pool can satisfy the rules, as far as counting shows; empty: it shows nothing of the kind.',
      ),
    warnings: z.array(statementSchema).describe('What looks like a mistake and is not an error.'),
  })
  .meta({ id: 'RuleSetReport', description: 'What a rule set selects, and what it comes to over a pool.' });

export type RulesReport = z.infer<typeof rulesReportSchema>;

type Found = { readonly infeasible: readonly Statement[]; readonly warnings: readonly Statement[] };

/**
 * What a sound rule set says.
 * @param over - the rule set laid over a pool, and the hash of the pool; null: there is none.
 * @param found - why there is no slate, and warnings beside those of the formulation.
 */
export const reportRules = (
  ruleSet: RuleSet,
  over: { readonly formulation: Formulation; readonly hash: string } | null,
  { infeasible, warnings }: Found,
): RulesReport => {
  const laid = over?.formulation ?? null;
  const ineligible = laid === null ? null : countReasons(laid);
  const { titles } = ruleSet;
  return {
    id: ruleSet.id,
    title: titles.selection,
    body: titles.body,
    size: ruleSet.size,
    scored: ruleSet.scored,
    hash: ruleSet.hash,
    pool:
      over === null
        ? null
        : {
            candidates: over.formulation.pool.ids.length,
            eligible: over.formulation.eligible.length,
            ineligible: ineligible ?? {},
            hash: over.hash,
          },
    attributes: attributesOf(ruleSet).map((attribute) => reportAttribute(attribute, ruleSet, laid)),
    eligibility: ruleSet.eligibility.map((clause) => reportClause(clause, ruleSet, ineligible)),
    rules: ruleSet.rules.map((rule) => reportRule(rule, ruleSet, laid)),
    assignments: ruleSet.assignments.map((assignment) => reportAssignment(assignment, ruleSet, laid)),
    infeasible: infeasible as RulesReport['infeasible'],
    warnings: [
      ...warnings,
      ...(laid?.warnings ?? []),
      ...(!ruleSet.scored && ruleSet.seed === '' ? [state('seed-missing', {})] : []),
    ] as RulesReport['warnings'],
  } as RulesReport;
};

const attributesOf = (ruleSet: RuleSet): readonly string[] =>
  [...new Set([...ruleSet.attributes.keys(), ...attributesRead(ruleSet)])].filter((one) => !isReserved(one));

const countReasons = ({ ineligible }: Formulation): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const reason of ineligible) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return Object.fromEntries(counts);
};

const reportAttribute = (attribute: string, { attributes, titles }: RuleSet, laid: Formulation | null) => {
  const definition = attributes.get(attribute) ?? undeclared(attribute);
  const values = laid?.attributes.values(attribute);
  return {
    attribute,
    title: titles.attributes.get(attribute) ?? null,
    type: typeOf(definition),
    column: definition.bands?.of ?? definition.column,
    values: vocabularyOfColumn(definition),
    candidates: values === undefined ? null : countFilled(values),
  };
};

/** Candidates who have a value. */
const countFilled = (column: Column): number => {
  const counts = countCodes(column);
  return column.lists.reduce((sum, { length }, code) => sum + (length > 0 ? counts[code]! : 0), 0);
};

const reportClause = (
  { id, authority, clause, kind, condition }: EligibilityClause,
  { titles }: RuleSet,
  ineligible: Readonly<Record<string, number>> | null,
) => ({
  id,
  authority,
  clause,
  title: titles.rules.get(id) ?? null,
  [kind]: fromCondition(condition),
  candidates: ineligible === null ? null : (ineligible[id] ?? 0),
});

const reportRule = (rule: Rule, { titles }: RuleSet, laid: Formulation | null) => {
  const { id, authority, clause } = rule;
  const { min = null, max = null } = boundsOf(rule) ?? {};
  const { target = null, penalty = null } = targetOf(rule) ?? {};
  const applied = laid === null ? null : attributesOfRule(rule).every(laid.attributes.present);
  return {
    id,
    authority,
    clause,
    title: titles.rules.get(id) ?? null,
    counts: selectionOf(rule),
    min,
    max,
    target,
    penalty,
    applied,
    rows: laid === null ? null : rowsOf(rule, laid),
  };
};

const rowsOf = (rule: Rule, { rows, softRows, ineligible }: Formulation) => {
  const eligibleIn = (counted: readonly number[]): number =>
    counted.filter((candidate) => ineligible[candidate] === null).length;
  const soft = softRows.map((row) => ({ ...row, value: null, min: null, max: null }));
  return [...rows, ...soft]
    .filter((row) => row.rule === rule)
    .map(({ value, min, max, counted }) => ({
      value,
      min,
      max,
      candidates: counted.length,
      eligible: eligibleIn(counted),
    }));
};
