import type { HashFormat } from '../../../checker/index.ts';
import { issue, type Issue } from '../../input/issues/issue.ts';
import { createIssueList, invalid, valid, type IssueList, type Outcome } from '../../input/issues/outcome.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { PoolCache, ReadContext } from '../../model/pool-cache.ts';
import { readInputs } from '../../model/read-inputs.ts';
import { hashFormatOf, inputsUnder } from '../proof/pool-source.ts';
import type { ComparedInput, RequestInput } from '../request-input.ts';
import { inputsOf } from '../result/inputs-of.ts';
import type { ResultDocument } from '../result/result-schema.ts';
import { readResult } from './read-results.ts';

export type DiffRequest = Pick<RequestInput, 'pool' | 'rules' | 'compared' | 'options' | 'issues'>;

/** Two results, and what they were made from where that was given. */
export type Compared = {
  readonly a: ResultDocument;
  readonly b: ResultDocument;
  readonly inputs: { readonly a: Formulation; readonly b: Formulation } | null;
};

/** Not cached, because an erased pool must not stay in memory after a comparison of its runs. */
const heldByNobody: PoolCache = { find: () => null, findContent: () => null, offer: () => undefined };

const nothing: ComparedInput = { a: null, b: null, pool: null, rules: null };

/** Reads results and inputs; all their errors are reported at once. */
export const readComparison = (request: DiffRequest, readContext: ReadContext): Outcome<Compared> => {
  const compared = request.compared ?? nothing;
  const { limits } = readContext;
  const issues = createIssueList();
  issues.addAll(request.issues);
  const a = compared.a === null ? null : readResult(compared.a, 'result-a', issues, limits);
  const b = compared.b === null ? null : readResult(compared.b, 'result-b', issues, limits);
  const given = request.pool !== null && request.rules !== null;
  const forgetful = { ...readContext, pools: heldByNobody };
  const inputs = given ? readBoth(request, compared, forgetful, issues) : null;
  if (inputs !== null && a !== null) {
    const under = (format: HashFormat) =>
      inputsUnder(format, inputsOf(inputs.a), request.pool!, inputs.a.ruleSet.given);
    issues.addAll(checkBelongs(under, a, { result: 'A', pool: 'pool', rules: 'rules' }));
  }
  if (inputs !== null && b !== null) {
    const under = (format: HashFormat) =>
      inputsUnder(format, inputsOf(inputs.b), compared.pool ?? request.pool!, inputs.b.ruleSet.given);
    issues.addAll(checkBelongs(under, b, { result: 'B', pool: 'pool-b', rules: 'rules-b' }));
  }
  return a === null || b === null || issues.total() > 0 ? invalid(issues) : valid({ a, b, inputs });
};

/** The inputs of A, and those of B, which are A's where B has none of its own. */
const readBoth = (
  { pool, rules }: DiffRequest,
  compared: ComparedInput,
  readContext: ReadContext,
  issues: IssueList,
): Compared['inputs'] => {
  const a = readInputs({ pool, rules, issues: [] }, readContext);
  if (a.status === 'invalid') issues.addAll(a.issues);
  if (compared.pool === null && compared.rules === null) {
    return a.status === 'invalid' ? null : { a: a.value, b: a.value };
  }
  const own = { pool: compared.pool ?? pool, rules: compared.rules ?? rules, issues: [] };
  const b = readInputs(own, readContext);
  if (b.status === 'invalid') {
    const reported = new Set((a.status === 'invalid' ? a.issues : []).map(textOf));
    issues.addAll(b.issues.map((own) => ofB(own, compared)).filter((own) => !reported.has(textOf(own))));
  }
  return a.status === 'invalid' || b.status === 'invalid' ? null : { a: a.value, b: b.value };
};

const textOf = (own: Issue): string => JSON.stringify(own);

/** Names the file of B where it is one of its own. */
const ofB = (own: Issue, compared: ComparedInput): Issue => {
  if (own.document === 'pool' && compared.pool !== null) return { ...own, document: 'pool-b' };
  return own.document === 'rules' && compared.rules !== null ? { ...own, document: 'rules-b' } : own;
};

type Names = {
  readonly result: 'A' | 'B';
  readonly pool: 'pool' | 'pool-b';
  readonly rules: 'rules' | 'rules-b';
};

/** Was the result made from these? The hash of a pool depends on the rule set, which says what splits it. */
const checkBelongs = (
  under: (format: HashFormat) => ResultDocument['inputs'],
  { inputs }: ResultDocument,
  names: Names,
): readonly Issue[] => {
  const hashes = under(hashFormatOf(inputs));
  const wrong = hashes.rules === inputs.rules ? (hashes.pool === inputs.pool ? null : 'pool') : 'rules';
  if (wrong === null) return [];
  const key = wrong === 'pool' ? 'wrong-input.pool' : 'wrong-input.rules';
  const given = { result: names.result, expected: inputs[wrong], actual: hashes[wrong] };
  return [issue(key, { document: names[wrong] }, given)];
};
