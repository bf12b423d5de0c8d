import { type Issue, toPointer } from '../../input/issues/issue.ts';
import { createIssueList } from '../../input/issues/outcome.ts';
import { formulate } from '../../model/formulate.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { PoolAttributes } from '../../model/pool-attributes.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { underWeights, type Pool } from '../../pool/pool.ts';
import { readRuleSet } from '../../rules/read-rule-set.ts';
import { changedRules, type ChangedRules, type Changes } from './changes.ts';

/** A pool with the parts of formulations that were made over it. */
export type SharedPool = { readonly pool: Pool; readonly parts: PoolAttributes };

/**
 * The base with these changes, laid over a pool.
 * @param base - document of the base rule set. @param pointer - of the entry that asks for it.
 */
export const formulateChanges = (
  base: unknown,
  changes: Changes,
  { pool, parts }: SharedPool,
  readContext: ReadContext,
  pointer: string,
): { readonly formulation: Formulation } | { readonly issues: readonly Issue[] } => {
  const changed = changedRules(base, changes);
  const issues = createIssueList();
  const ruleSet = readRuleSet(changed.document, issues, readContext.limits);
  const formulation =
    ruleSet === null
      ? null
      : formulate(underWeights(pool, ruleSet.weights), ruleSet, readContext, issues, parts);
  return formulation === null || issues.total() > 0
    ? { issues: issues.reported().map((issue) => inScenarios(issue, changed, changes, pointer)) }
    : { formulation };
};

/** Where the scenario file has what an issue is about. */
const inScenarios = (
  issue: Issue,
  { document, origins }: ChangedRules,
  { set, score, counting }: Changes,
  entry: string,
): Issue => {
  if (issue.document === 'pool') {
    // Of the pool that the entry names, or of the base's, which other weights read otherwise.
    return { ...issue, document: 'scenarios', pointer: entry };
  }
  const [first, place, ...rest] = (issue.pointer ?? '').split('/').slice(1);
  const rule = (document as { readonly rules: readonly { readonly id: string }[] }).rules[Number(place)];
  const origin = origins[Number(place)];
  const below = rest.length === 0 ? '' : `/${rest.join('/')}`;
  const pointer = (): string => {
    const isChanged =
      (first === 'score' && score !== undefined) || (first === 'counting' && counting !== undefined);
    if (isChanged) return `${entry}${issue.pointer!}`;
    if (first !== 'rules' || origin === undefined || origin === null || rule === undefined) return entry;
    if (origin !== '/set') return `${entry}${origin}${below}`;
    const name = Object.keys(set).find((one) => one === `${rule.id}.${rest[0]}`);
    return `${entry}${toPointer(name === undefined ? ['set'] : ['set', name])}`;
  };
  return { ...issue, document: 'scenarios', pointer: pointer() };
};
