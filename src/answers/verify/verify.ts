import { invalidBecause, valid, type Outcome } from '../../input/issues/outcome.ts';
import { createAttributes } from '../../model/attributes.ts';
import { attributesOfRule } from '../../rules/attributes-read.ts';
import type { Formulation, RuleRow } from '../../model/formulation.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { readInputs } from '../../model/read-inputs.ts';
import { countIn, hardRows } from '../../model/rows.ts';
import { findCandidates } from '../../pool/find-candidates.ts';
import type { Countries } from '../../reference/countries.ts';
import type { Rule } from '../../rules/forms/forms.ts';
import { reservedReasons } from '../../rules/rule-forms.ts';
import { inRuleOrder } from '../../rules/rule-order.ts';
import type { Counting } from '../../rules/rule-set.ts';
import type { RequestInput } from '../request-input.ts';
import { inputsOf } from '../result/inputs-of.ts';
import { labelsOf } from '../result/labels.ts';
import { softRow, unappliedRow } from '../result/rule-rows.ts';
import { slateWarnings } from '../result/slate-warnings.ts';
import { readSlate } from './read-slate.ts';
import type { VerificationDocument } from './verification-schema.ts';

export type VerifyRequest = Pick<RequestInput, 'pool' | 'rules' | 'slate' | 'issues'>;

/**
 * Checks clause by clause whether a slate satisfies the rules, with the members concerned, by counting alone:
 * no solver takes part. An id that the pool does not have is an issue, not a verdict.
 */
export const verifySlate = (
  request: VerifyRequest,
  readContext: ReadContext,
): Outcome<VerificationDocument> => {
  const slate = request.slate === null ? null : readSlate(request.slate, request.rules, readContext.limits);
  const issues = [...request.issues, ...(slate?.issues ?? [])];
  const inputs = readInputs({ ...request, issues }, readContext);
  if (inputs.status === 'invalid') return inputs;
  const formulation = inputs.value;
  const found = findCandidates(formulation.pool, slate?.named ?? [], 'slate');
  if (found.issues.length > 0) return invalidBecause(found.issues);
  const members = [...found.candidates].sort((a, b) => a - b);
  return valid(judge(formulation, members, readContext.countries));
};

const judge = (
  formulation: Formulation,
  members: readonly number[],
  countries: Countries,
): VerificationDocument => {
  const { ruleSet, objectiveScale } = formulation;
  const size = { required: ruleSet.size, count: members.length, holds: members.length === ruleSet.size };
  const eligibility = judgeEligibility(formulation, members);
  const rules = inRuleOrder(formulation.ruleSet, [
    ...judgeRows(formulation, members, countries),
    ...judgeSoftRows(formulation, members),
    ...formulation.unapplied.map(unjudged),
  ]);
  const objective = objectiveOf(formulation, members);
  return {
    holds: size.holds && [...eligibility, ...rules].every(({ holds }) => holds !== false),
    size,
    objective,
    objectiveScale,
    points: objective === null ? null : objective / objectiveScale,
    eligibility,
    rules,
    counting: ruleSet.counting,
    warnings: [
      ...formulation.warnings,
      ...slateWarnings(formulation, members),
    ] as VerificationDocument['warnings'],
    labels: labelsOf(formulation),
    inputs: inputsOf(formulation),
  };
};

const judgeEligibility = (
  { ruleSet, ineligible, pool }: Formulation,
  members: readonly number[],
): VerificationDocument['eligibility'] => {
  const reasons = [
    ...ruleSet.eligibility.map(({ id, authority, clause }) => ({ reason: id, authority, clause })),
    ...Object.values(reservedReasons).map((reason) => ({ reason, authority: null, clause: null })),
  ];
  return reasons.map(({ reason, authority, clause }) => {
    const concerned = members
      .filter((member) => ineligible[member] === reason)
      .map((member) => pool.ids[member]!);
    return { reason, authority, clause, holds: concerned.length === 0, members: concerned };
  });
};

type RowVerdict = VerificationDocument['rules'][number];

const judgeRows = (
  formulation: Formulation,
  members: readonly number[],
  countries: Countries,
): readonly RowVerdict[] => {
  const onSlate = new Set(members);
  const { ruleSet, pool } = formulation;
  const readAs = (counting: Counting): ReadonlyMap<string, readonly number[]> => {
    const attributes = createAttributes(pool, ruleSet, countries, {
      nationality: counting,
      affiliation: counting,
    });
    const applied = ruleSet.rules.filter((rule) => !formulation.unapplied.includes(rule));
    const rows = hardRows(applied, countIn(pool, attributes));
    return new Map(
      rows.map((row) => [keyOf(row), row.counted.filter((candidate) => onSlate.has(candidate))]),
    );
  };
  const [all, primary] = [readAs('all'), readAs('primary')];
  return formulation.rows.map((row): RowVerdict => {
    const counted = row.counted.filter((candidate) => onSlate.has(candidate));
    const count = counted.length;
    const reading = (rows: ReadonlyMap<string, readonly number[]>) => {
      const other = rows.get(keyOf(row))?.length ?? 0;
      return { count: other, holds: holds(row, other) };
    };
    return {
      rule: row.rule.id,
      value: row.value,
      authority: row.rule.authority,
      clause: row.rule.clause,
      min: row.min,
      max: row.max,
      count,
      holds: holds(row, count),
      members: counted.map((candidate) => pool.ids[candidate]!),
      ...(readsSeveralWays(row) ? { readings: { all: reading(all), primary: reading(primary) } } : {}),
    };
  });
};

/** Neither satisfied nor broken. */
const unjudged = (rule: Rule): RowVerdict => ({ ...unappliedRow(rule), holds: null, members: [] });

const keyOf = ({ rule, value }: RuleRow): string => JSON.stringify([rule.id, value]);

const holds = ({ min, max }: RuleRow, count: number): boolean =>
  (min === null || count >= min) && (max === null || count <= max);

const readsSeveralWays = ({ rule }: RuleRow): boolean =>
  attributesOfRule(rule).some((attribute) => attribute === 'nationality' || attribute === 'affiliation');

const judgeSoftRows = (
  { softRows, pool }: Formulation,
  members: readonly number[],
): readonly RowVerdict[] => {
  const onSlate = new Set(members);
  return softRows.map(({ rule, counted }) => {
    const mine = counted.filter((candidate) => onSlate.has(candidate));
    return {
      ...softRow(rule),
      shortfall: Math.max(0, rule.target - mine.length),
      count: mine.length,
      holds: true,
      members: mine.map((candidate) => pool.ids[candidate]!),
    };
  });
};

/** Net objective of the members; null when one of them is ineligible, whose score may be missing. */
const objectiveOf = ({ eligible, problem }: Formulation, members: readonly number[]): number | null => {
  const indexOf = new Map(eligible.map((candidate, index) => [candidate, index]));
  const chosen = members.map((member) => indexOf.get(member));
  if (chosen.includes(undefined)) return null;
  const onSlate = new Set(chosen);
  const penalties = problem.softRows.reduce((sum, row) => {
    const count = row.members.filter((index) => onSlate.has(index)).length;
    return sum + row.penalty * Math.max(0, row.target - count);
  }, 0);
  return chosen.reduce<number>((sum, index) => sum + problem.scores[index!]!, 0) - penalties;
};
