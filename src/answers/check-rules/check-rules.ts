import { findCountingInfeasibilities } from '../../../solver/index.ts';
import {
  createIssueList,
  invalid,
  joinIssues,
  valid,
  type IssueList,
  type Outcome,
} from '../../input/issues/outcome.ts';
import { formulate } from '../../model/formulate.ts';
import type { Formulation } from '../../model/formulation.ts';
import { criteriaOf } from '../../model/objective.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { hintsOf, readPool, readRulesDocument } from '../../model/read-inputs.ts';
import { withRulePlaces } from '../../model/rule-places.ts';
import { poolHash } from '../../pool/pool-hash.ts';
import { columnOf, valueOf, type Column } from '../../pool/column.ts';
import { criterionOf, type Pool } from '../../pool/pool.ts';
import { readRuleSet } from '../../rules/read-rule-set.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { withNames } from '../../text/names.ts';
import type { RequestInput } from '../request-input.ts';
import { labelsOf, namesOf } from '../result/labels.ts';
import { toReasons } from '../result/reasons.ts';
import { reportRules, type RulesReport } from './rules-report.ts';

/** Checks a rule set by itself and, where there is a pool, over it; the pool needs no scores, and nothing is solved. */
export const checkRuleSet = (
  { pool: poolInput, rules, issues: found }: Pick<RequestInput, 'pool' | 'rules' | 'issues'>,
  context: ReadContext,
): Outcome<{ readonly report: RulesReport; readonly pool: string | null }> => {
  const { limits } = context;
  const [rulesIssues, poolIssues, crossIssues] = [createIssueList(), createIssueList(), createIssueList()];
  const document = rules === null ? null : readRulesDocument(rules, rulesIssues, limits);
  const ruleSet = document === null ? null : readRuleSet(document.value, rulesIssues, limits);
  const reading = { ...context, ...hintsOf(rules, document) };
  const pool = poolInput === null ? null : readPool(poolInput, reading, poolIssues);
  const laid =
    pool === null || ruleSet === null ? null : withoutNeedOfScores(pool, ruleSet, context, crossIssues);
  const all = createIssueList();
  const ofRules = joinIssues(rulesIssues.reported(), crossIssues.reported());
  // What is wrong with the rules may be why the pool does not fit them.
  all.addAll(joinIssues(found, withRulePlaces(ofRules, rules, document?.value), poolIssues.reported()));
  if (ruleSet === null || all.total() > 0) return invalid(all);
  if (pool === null || laid === null) {
    return valid({ report: reportRules(ruleSet, null, { infeasible: [], warnings: [] }), pool: null });
  }
  const { formulation } = laid;
  const infeasible = withNames(namesOf(labelsOf(formulation)), () =>
    toReasons(formulation, findCountingInfeasibilities(formulation.problem)),
  );
  const over = { formulation, hash: poolHash(pool) };
  return valid({ report: reportRules(ruleSet, over, { ...laid, infeasible }), pool: over.hash });
};

type Laid = { readonly formulation: Formulation; readonly warnings: readonly Statement[] };

/** The rule set over the pool, as if every score that solving needs and that is not there were zero. */
const withoutNeedOfScores = (
  pool: Pool,
  ruleSet: RuleSet,
  context: ReadContext,
  issues: IssueList,
): Laid | null => {
  const criteria = [...criteriaOf(ruleSet, pool).keys()];
  const missing = criteria.filter((column) => !pool.scores.has(column));
  const needed = ruleSet.missingScore === 'error' ? criteria : missing;
  const formulation = formulate(withZeros(pool, needed), ruleSet, context, issues);
  if (formulation === null) return null;
  if (missing.length > 0) {
    return { formulation, warnings: [state('scores-missing', { criteria: missing.map(criterionOf) })] };
  }
  const blank = formulation.eligible.filter((candidate) =>
    needed.some((column) => valueOf(pool.scores.get(column), candidate) === null),
  ).length;
  return { formulation, warnings: blank === 0 ? [] : [state('scores-blank', { count: blank })] };
};

const withZeros = (pool: Pool, columns: readonly string[]): Pool => {
  const filled = columns.map((column): readonly [string, Column] => {
    const scores = pool.scores.get(column);
    return [column, columnOf(pool.ids.length, (candidate) => [valueOf(scores, candidate) ?? '0'])];
  });
  return { ...pool, scores: new Map([...pool.scores, ...filled]) };
};
