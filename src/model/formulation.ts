import type { Problem } from '../../solver/index.ts';
import type { Pool } from '../pool/pool.ts';
import type { Rule } from '../rules/forms/forms.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Statement } from '../text/catalogue.ts';
import type { Attributes } from './attributes.ts';
import type { Criteria } from './objective.ts';

/** A rule set laid over a pool: the selection problem, and what each of its parts means. */
export type Formulation = {
  readonly pool: Pool;
  readonly ruleSet: RuleSet;
  readonly attributes: Attributes;
  /**
   * The attributes that results show of a candidate: the known ones, and what the rule set reads or declares. Whatever
   * else a pool holds (an e-mail address, say) is no business of a result's readers.
   */
  readonly shown: readonly string[];
  /** Why each candidate of the pool is ineligible; null for the eligible. */
  readonly ineligible: readonly (string | null)[];
  /** Candidate of the problem to candidate of the pool; ascending, so ordered by id. */
  readonly eligible: readonly number[];
  /** Optional rules that have no row, as the pool lacks an attribute that they read. */
  readonly unapplied: readonly Rule[];
  /** What each row of the problem means, in the same order. */
  readonly rows: readonly RuleRow[];
  /** What each soft row of the problem means, in the same order. */
  readonly softRows: readonly SoftRuleRow[];
  readonly problem: Problem;
  /** Score columns of the pool and their weights. */
  readonly criteria: Criteria;
  /**
   * What a step of the finest decimal in a score of a candidate of the pool is worth, objective units, by criterion in
   * the order of `criteria`; 0 where the score is blank.
   */
  readonly stepsOf: (candidate: number) => readonly number[];
  /** What divides an objective into points. */
  readonly objectiveScale: number;
  readonly warnings: readonly Statement[];
};

/** A row: one rule, or one value of an `each` rule. */
export type RuleRow = {
  readonly rule: Rule;
  /** Value of the attribute of an `each` rule; null for other rules. */
  readonly value: string | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Candidates of the pool who count there, eligible or not, ascending. */
  readonly counted: readonly number[];
};

export type SoftRuleRow = {
  readonly rule: Rule & { readonly kind: 'soft' };
  readonly counted: readonly number[];
};
