import type { Problem, Row, SoftRow } from '../../../solver/index.ts';
import type { Issue } from '../issues/issue.ts';
import type { IssueList } from '../issues/outcome.ts';
import { scaleDecimal } from '../pool/decimal.ts';
import { issueAt } from '../pool/pool-builder.ts';
import type { Pool } from '../pool/pool.ts';
import type { Countries } from '../reference/countries.ts';
import type { Rule, RuleSet } from '../rules/rule-set.ts';
import { state, type Statement } from '../statements/catalogue.ts';
import { createAttributes, type Attributes } from './attributes.ts';
import { checkAgainstPool } from './check-against-pool.ts';
import { attributesOfRule, findIneligible } from './eligibility.ts';
import type { Formulation } from './formulation.ts';
import { checkPenalties, criteriaOf, objectiveScale, penaltyInUnits, type Criteria } from './objective.ts';
import { hardRows, softRows } from './rows.ts';

/**
 * Lays a rule set over a pool: who is eligible, which rows there are, what everybody scores. Everything
 * wrong is added to `issues`; the formulation is of use only if there is none.
 * @returns null when the rules are too many to be laid over this pool.
 */
export const formulate = (
  pool: Pool,
  ruleSet: RuleSet,
  countries: Countries,
  issues: IssueList,
): Formulation | null => {
  const attributes = createAttributes(pool, ruleSet, countries);
  const criteria = criteriaOf(ruleSet, pool);
  const scale = objectiveScale(criteria, ruleSet.decimals);
  const check = checkAgainstPool(ruleSet, criteria, pool, attributes, countries);
  issues.addAll(check.issues);
  issues.addAll(checkPenalties(ruleSet, scale));

  const ineligible = findIneligible(pool, ruleSet, criteria, countAll(pool, ruleSet, countries, attributes));
  const eligible = pool.ids.flatMap((_, candidate) => (ineligible[candidate] === null ? [candidate] : []));
  const indexOf = new Int32Array(pool.ids.length).fill(-1);
  eligible.forEach((candidate, index) => {
    indexOf[candidate] = index;
  });
  const membersOf = (counted: readonly number[]): readonly number[] => {
    const members: number[] = [];
    for (const candidate of counted) if (indexOf[candidate]! >= 0) members.push(indexOf[candidate]!);
    return members;
  };

  const scores = scoresOf(pool, ruleSet, criteria, eligible, issues);
  const tooMany = checkRows(ruleSet, pool, attributes);
  issues.addAll(tooMany);
  if (tooMany.length > 0) return null;
  const hard = hardRows(ruleSet.rules, pool, attributes);
  const soft = softRows(ruleSet.rules, pool, attributes);
  const problem: Problem = {
    size: ruleSet.size,
    scores,
    rows: hard.map(({ counted, min, max }): Row => ({ members: membersOf(counted), min, max })),
    softRows: soft.map(({ rule, counted }): SoftRow => ({
      members: membersOf(counted),
      target: rule.target,
      penalty: penaltyInUnits(rule.penalty, scale) ?? 0,
    })),
  };
  checkMagnitude(problem, issues);

  return {
    pool,
    ruleSet,
    attributes,
    ineligible,
    eligible,
    rows: hard,
    softRows: soft,
    problem,
    criteria,
    objectiveScale: scale,
    warnings: [
      ...check.warnings,
      ...blankAttributes(ruleSet, attributes, eligible),
      ...ineligibleInRules(ruleSet, pool, ineligible),
    ],
  };
};

/** Most rows of a formulation, and most candidates that all its rules look at together. */
const mostRows = 200_000;
const mostLooks = 200_000_000;

/** Do the rules expand to more than can be meant, and than fits in memory? */
const checkRows = (ruleSet: RuleSet, pool: Pool, attributes: Attributes): readonly Issue[] => {
  let rows = 0;
  let looks = 0;
  const over = ruleSet.rules.find((rule) => {
    rows += rule.kind === 'each' ? attributes.countedValues(rule.attribute).size : 1;
    looks += pool.ids.length;
    return rows > mostRows || looks > mostLooks;
  });
  if (over === undefined) return [];
  const detail = `The rules up to this one are too many for this pool: more than ${mostRows} rows ("each" has one for every value), or ${mostLooks} candidates looked at.`;
  return [{ code: 'too-many-rows', document: 'rules', pointer: over.pointer, detail }];
};

/** Eligibility asks about any nationality and affiliation, whatever the rules count. */
const countAll = (pool: Pool, ruleSet: RuleSet, countries: Countries, attributes: Attributes): Attributes =>
  ruleSet.counting.nationality === 'all' && ruleSet.counting.affiliation === 'all'
    ? attributes
    : createAttributes(pool, ruleSet, countries, { nationality: 'all', affiliation: 'all' });

/** s_i: the sum over the weighted criteria of weight × score × 10^decimals, objective units. */
const scoresOf = (
  pool: Pool,
  ruleSet: RuleSet,
  criteria: Criteria,
  eligible: readonly number[],
  issues: IssueList,
): readonly number[] => {
  const columns = Array.from(criteria, ([column, weight]) => ({
    column,
    weight,
    scores: pool.scores.get(column),
  }));
  return eligible.map((candidate) =>
    columns.reduce((sum, { column, weight, scores }) => {
      if (scores === undefined) return sum;
      const decimal = scores[candidate] ?? null;
      if (decimal === null && pool.source.refused(candidate, column)) return sum;
      if (decimal === null) {
        const { format, positions } = pool.source;
        issues.add(
          issueAt(
            format,
            positions[candidate]!,
            column,
            'blank-score',
            'An eligible candidate has no valid score here.',
          ),
        );
        return sum;
      }
      return sum + weight * (scaleDecimal(decimal, ruleSet.decimals) ?? 0);
    }, 0),
  );
};

/** Is every objective that a slate could have below 2^53, so that doubles count it exactly? */
const checkMagnitude = ({ scores, size, softRows }: Problem, issues: IssueList): void => {
  const largest = Float64Array.from(scores, Math.abs).sort().slice(-size);
  const penalties = softRows.reduce((sum, row) => sum + BigInt(row.penalty) * BigInt(row.target), 0n);
  const most = largest.reduce((sum, score) => sum + BigInt(score), penalties);
  if (most <= BigInt(Number.MAX_SAFE_INTEGER)) return;
  issues.add({
    code: 'objective-too-large',
    document: 'rules',
    pointer: '/score',
    detail: 'With these weights, decimals and penalties an objective could reach 2^53.',
  });
};

/** Attributes that rules read and some eligible candidates leave blank. */
const blankAttributes = (
  ruleSet: RuleSet,
  attributes: Attributes,
  eligible: readonly number[],
): readonly Statement[] => {
  const read = [...new Set(ruleSet.rules.flatMap(attributesOfRule))].filter(attributes.present);
  return read.flatMap((attribute): Statement[] => {
    const values = attributes.values(attribute);
    const count = eligible.filter((candidate) => values[candidate]!.length === 0).length;
    return count === 0 ? [] : [state('blank-attribute', { attribute, count })];
  });
};

/** `exclude` and `candidates` may name the ineligible: they count nothing there. */
const ineligibleInRules = (
  ruleSet: RuleSet,
  pool: Pool,
  ineligible: readonly (string | null)[],
): readonly Statement[] => {
  const namedBy = (rule: Rule): readonly string[] => {
    if (rule.kind === 'exclude') return rule.ids;
    const selects = rule.kind === 'group' || rule.kind === 'soft';
    return selects && rule.selection.by === 'candidates' ? rule.selection.ids : [];
  };
  const named = new Set(ruleSet.rules.flatMap(namedBy));
  const barred = new Set<string>();
  if (named.size > 0) {
    pool.ids.forEach((id, candidate) => {
      if (named.has(id) && ineligible[candidate] !== null) barred.add(id);
    });
  }
  return ruleSet.rules.flatMap((rule): Statement[] => {
    const candidates = [...new Set(namedBy(rule))].filter((id) => barred.has(id));
    return candidates.length === 0 ? [] : [state('ineligible-in-rule', { rule: rule.id, candidates })];
  });
};
