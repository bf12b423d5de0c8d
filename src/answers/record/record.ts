import { createHash } from 'node:crypto';
import type { Proof } from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { Attributes } from '../../model/attributes.ts';
import { canonicalColumn } from '../../reference/known-columns.ts';
import { selectorsWhere } from '../../rules/forms/forms.ts';
import { countingRules } from '../../rules/assignments/assignment.ts';
import type { AssignmentAnswer } from '../assign/assignment-schema.ts';
import { certificateText, toCertificate } from '../proof/certificate.ts';
import type { ResultRow } from '../result/result-parts.ts';
import type { Solved } from '../solve/solve-panel.ts';
import type { RecordDocument } from './record-schema.ts';

/**
 * The publishable account of a run: no ids, no names, and only those attribute values that are words of a
 * published vocabulary. Other values are replaced by numbers in the order of the result.
 */
export const toRecord = (
  { formulation, answer, result }: Solved,
  assignments: readonly AssignmentAnswer[],
): RecordDocument => {
  const { attributes, ruleSet } = formulation;
  const attributeOf = new Map(
    ruleSet.rules.flatMap((rule) => (rule.kind === 'each' ? [[rule.id, rule.attribute] as const] : [])),
  );
  const certificate =
    answer.outcome === 'stopped'
      ? null
      : sha256(certificateText(toCertificate(formulation, withoutTies(answer), result.inputs)));
  return {
    format: 'slate-record',
    version: 1,
    program: result.run.slate,
    inputs: result.inputs,
    ruleSet: withoutPersons(ruleSet.document, attributes) as RecordDocument['ruleSet'],
    outcome: result.outcome,
    objective: result.objective,
    objectiveScale: result.objectiveScale,
    points: result.points,
    proof: result.proof,
    certificate,
    ...(result.outcome === 'selected' ? { ties: { ...result.ties, open: result.ties.open.length } } : {}),
    core: result.outcome === 'selected' ? (result.core?.length ?? null) : null,
    byLot: result.outcome === 'selected' ? (result.byLot?.length ?? null) : null,
    eligibility: result.eligibility,
    rules: countsByRule(result.rules, (rule) => {
      const attribute = attributeOf.get(rule);
      return attribute === undefined || isPublic(attribute, attributes);
    }),
    ...(assignments.length === 0
      ? {}
      : { assignments: assignments.map((one) => accountOf(one, formulation)) }),
    balance: Object.fromEntries(
      Object.entries(result.balance).map(([attribute, entries]) => [
        attribute,
        isPublic(attribute, attributes)
          ? entries
          : entries.map((entry, index) => ({
              ...entry,
              value: entry.value === null ? null : `value ${index + 1}`,
            })),
      ]),
    ),
  };
};

/** Posts and counts of an assignment, and nobody who holds one. */
const accountOf = (
  answer: AssignmentAnswer,
  { ruleSet, attributes }: Formulation,
): NonNullable<RecordDocument['assignments']>[number] => {
  const { assignment, outcome, objective, points, proof, seats } = answer;
  const own = ruleSet.assignments.find(({ id }) => id === assignment)!;
  const attributeOf = new Map(
    countingRules(own).flatMap((rule) => (rule.kind === 'each' ? [[rule.id, rule.attribute] as const] : [])),
  );
  const rows = countsByRule(answer.rules, (rule) => {
    const attribute = attributeOf.get(rule);
    return attribute === undefined || isPublic(attribute, attributes);
  });
  return {
    assignment,
    outcome,
    objective,
    points,
    proof,
    posts: seats.map(({ post, min, max, count }) => ({ post, min, max, count })),
    rules: rows.map((row, index) => ({ ...row, post: answer.rules[index]!.post })),
  };
};

/** A record is the same whether the proof was to show the choice among ties or not. */
const withoutTies = <A extends { readonly proof: Proof }>(answer: A): A => ({
  ...answer,
  proof: { ...answer.proof, ties: null },
});

/** Attributes of the call itself, whose values say nothing of one person alone. */
const ofTheCall: ReadonlySet<string> = new Set(['expertise', 'sector']);

const isPublic = (attribute: string, attributes: Attributes): boolean =>
  attributes.vocabulary(attribute) !== null || ofTheCall.has(attribute);

const countsByRule = (
  rows: readonly ResultRow[],
  isValuePublic: (rule: string) => boolean,
): RecordDocument['rules'] => {
  const numbers = new Map<string, number>();
  return rows.map(({ rule, value, authority, min, max, applied, count, tight, target, shortfall }) => {
    const number = (numbers.get(rule) ?? 0) + 1;
    numbers.set(rule, number);
    return {
      rule,
      value: value === null ? null : isValuePublic(rule) ? value : `row ${number}`,
      authority,
      min,
      max,
      ...(applied === undefined ? {} : { applied }),
      ...(target === undefined ? {} : { target, shortfall: shortfall ?? null }),
      count,
      tight: [...tight],
    };
  });
};

/** The rule set with everything that names candidates or organisations replaced by how much it was. */
const withoutPersons = (document: unknown, attributes: Attributes): unknown => {
  const visit = (value: unknown, key: string): unknown => {
    if (withheldKeys.has(key) && isListOfTexts(value)) return withheld(value.length);
    if (key === 'affiliationAliases') return withheld(Object.keys(value as object).length);
    if (Array.isArray(value)) return value.map((item) => visit(item, ''));
    if (typeof value !== 'object' || value === null) return value;
    const condition = conditionKeys.has(key);
    return Object.fromEntries(
      Object.entries(value).map(([name, own]: [string, unknown]) =>
        condition && !isPublic(canonicalColumn(name), attributes) && !statements.has(canonicalColumn(name))
          ? [name, withheld(Array.isArray(own) ? own.length : 1)]
          : [name, visit(own, condition ? '' : name)],
      ),
    );
  };
  return visit(document, '');
};

const withheldKeys: ReadonlySet<string> = new Set([
  ...selectorsWhere(({ names }) => names === 'candidates'),
  'apart',
  'together',
]);
/** Objects of attribute to values: of rules, and of eligibility clauses. */
const conditionKeys: ReadonlySet<string> = new Set([
  ...selectorsWhere(({ names }) => names === 'condition'),
  'exclude',
  'require',
]);
/** Attributes whose values are words of the format. */
const statements: ReadonlySet<string> = new Set(['un_staff', 'interests', 'available', 'nominated']);

const isListOfTexts = (value: unknown): value is readonly string[] => Array.isArray(value);

const withheld = (count: number): { readonly withheld: number } => ({ withheld: count });

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
