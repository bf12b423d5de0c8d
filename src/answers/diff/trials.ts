import { createHash } from 'node:crypto';
import { solve, type Deadline, type LinearEngine } from '../../../solver/index.ts';
import { createIssueList } from '../../input/issues/outcome.ts';
import { formulate } from '../../model/formulate.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { tieBreakOrderOf } from '../../model/tie-break-order.ts';
import { readRuleSet } from '../../rules/read-rule-set.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { writeRuleSet } from '../../rules/write-rule-set.ts';
import { applyPoolChanges, areScoresReadable } from './apply-pool-changes.ts';
import type { InputChange, PoolChange, RuleSetChange } from './input-change.ts';

/** What inputs lead to: ids of the members, sorted; null: there is no slate. */
export type Selection = readonly string[] | null;

export const isSame = (a: Selection, b: Selection): boolean =>
  a === null || b === null ? a === b : a.length === b.length && a.every((id, index) => id === b[index]);

/** What comes of some changes; `over`: the time or the number of solves is used up. */
export type Trial = { readonly selection: Selection } | 'invalid' | 'over';

export type TrialSettings = {
  readonly readContext: ReadContext;
  readonly linear: LinearEngine;
  readonly deadline: Deadline;
  /** How many sets of changes may be tried. */
  readonly mostTrials: number;
};

/** Makes some of the changes from A to B, and sees what comes of it; the same changes are never solved twice. */
export type Trials = {
  readonly run: (changes: readonly InputChange[]) => Trial;
  /** How many different ones were tried. */
  readonly count: () => number;
};

/** @param changes - all that lead from A to B: with them B itself is solved, and without any of them A. */
export const createTrials = (
  a: Formulation,
  b: Formulation,
  changes: readonly InputChange[],
  settings: TrialSettings,
): Trials => {
  const order = new Map(changes.map((change, index) => [change, index]));
  const known = new Map<string, Trial>();
  let count = 0;
  const formulateOwn = (subset: readonly InputChange[]): Formulation | null => {
    if (subset.length === 0) return a;
    return subset.length === changes.length ? b : formulateWith(a, b, subset, settings.readContext);
  };
  const run = (subset: readonly InputChange[]): Trial => {
    const key = keyOf(subset.map((change) => order.get(change)!));
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    if (count >= settings.mostTrials) return 'over';
    count += 1;
    const formulation = formulateOwn(subset);
    const trial = formulation === null ? 'invalid' : select(formulation, settings);
    if (trial !== 'over') known.set(key, trial);
    return trial;
  };
  return { run, count: () => count };
};

const keyOf = (indices: number[]): string =>
  createHash('sha256')
    .update(indices.sort((one, other) => one - other).join(' '))
    .digest('hex');

const select = (formulation: Formulation, { linear, deadline }: TrialSettings): Trial => {
  const { problem, pool, eligible } = formulation;
  const answer = solve(problem, { linear, tieBreakOrder: tieBreakOrderOf(formulation), deadline });
  if (answer.outcome === 'stopped' || (answer.outcome === 'selected' && answer.open.length > 0))
    return 'over';
  return {
    selection:
      answer.outcome === 'infeasible' ? null : answer.slate.map((index) => pool.ids[eligible[index]!]!),
  };
};

/** A with some of the changes that lead to B made; null where that makes no valid input. */
export const formulateWith = (
  a: Formulation,
  b: Formulation,
  changes: readonly InputChange[],
  readContext: ReadContext,
): Formulation | null => {
  const ofRules = changes.filter((change): change is RuleSetChange => change.of === 'rules');
  const ofPool = changes.filter((change): change is PoolChange => change.of === 'pool');
  const issues = createIssueList();
  const changed = ofRules.reduce<RuleSet>((ruleSet, { apply }) => apply(ruleSet), a.ruleSet);
  const ruleSet = readRuleSet(writeRuleSet(changed), issues, readContext.limits);
  const pool = ofPool.length === 0 ? a.pool : applyPoolChanges(a.pool, b.pool, ofPool);
  if (ruleSet === null || pool.ids.length === 0 || !areScoresReadable(pool, ruleSet.decimals)) return null;
  const formulation = formulate(pool, ruleSet, readContext, issues);
  return issues.total() > 0 ? null : formulation;
};
