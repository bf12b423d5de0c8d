import type { RuleSet } from '../../rules/rule-set.ts';
import type { Statement } from '../../text/catalogue.ts';

/** One thing that is not the same in two rule sets, and the way from the first to the second. */
export type RuleSetChange = {
  readonly of: 'rules';
  readonly statement: Statement;
  /** Makes this change and no other. */
  readonly apply: (ruleSet: RuleSet) => RuleSet;
};

/** One thing that is not the same in two pools. */
export type PoolChange = { readonly of: 'pool' } & (
  | { readonly kind: 'candidate-added' | 'candidate-dropped'; readonly candidate: string }
  | { readonly kind: 'value-changed'; readonly candidate: string; readonly column: string }
  /** A column that only one of the pools has, or that only one of them splits: for all candidates at once. */
  | { readonly kind: 'column-added' | 'column-dropped' | 'column-split'; readonly column: string }
);

export type InputChange = RuleSetChange | PoolChange;

export const toRuleSetChange = (statement: Statement, apply: RuleSetChange['apply']): RuleSetChange => ({
  of: 'rules',
  statement,
  apply,
});
