import { state, type Statement } from '../../text/catalogue.ts';
import type { DiffDocument } from './diff-schema.ts';
import type { Cause, Search } from './find-cause.ts';
import type { InputChange } from './input-change.ts';
import { describePoolChange } from './pool-changes.ts';
import type { Compared } from './read-comparison.ts';
import { isSame, type Selection } from './trials.ts';

/** Largest number of changes that are reported one by one. */
const mostListed = 200;

type CauseParts = Pick<DiffDocument, 'inputChanges' | 'cause' | 'warnings' | 'statements'>;
type Inputs = NonNullable<Compared['inputs']>;

/** What a search has found, as parts of the document. */
export const stateCause = (search: Search, results: Compared, inputs: Inputs): CauseParts => {
  const describe = (change: InputChange): Statement =>
    change.of === 'rules' ? change.statement : describePoolChange(change, inputs.a.pool, inputs.b.pool);
  const { changes, solved, cause, trials } = search;
  const inputChanges = {
    count: changes.length,
    told: changes.slice(0, mostListed).map(describe),
    trials,
  };
  if (solved === null) {
    return { inputChanges, warnings: [], statements: [state('cause-unfinished', {})] };
  }
  const warnings = [
    ...checkReproduced('A', results.a, solved.a),
    ...checkReproduced('B', results.b, solved.b),
  ];
  if (cause === null) {
    const statements = [state('cause-none', { changes: changes.length })];
    return { inputChanges, cause: null, warnings, statements };
  }
  const described = cause.changes
    .slice(0, mostListed)
    .map(({ change, without }) => ({ statement: describe(change), without }));
  const { enters, leaves } = exchangeOf(solved.a, cause.selection);
  return {
    inputChanges,
    cause: {
      changes: described,
      count: cause.changes.length,
      irreducible: cause.irreducible,
      outcome: cause.selection === null ? 'infeasible' : 'selected',
      enters,
      leaves,
      reaches: isSame(cause.selection, solved.b),
    },
    warnings,
    statements: [
      verdictOn(cause, search),
      ...described.map(({ statement }) => statement),
      effectOf(cause, solved.a, enters, leaves),
    ],
  };
};

const checkReproduced = (name: 'A' | 'B', result: Compared['a'], solved: Selection): readonly Statement[] => {
  const reported = result.slate?.map(({ id }) => id).sort() ?? null;
  const open = result.outcome === 'selected' && result.ties.status === 'open';
  const kept =
    open ||
    (result.outcome === 'stopped' ? reported !== null && isSame(reported, solved) : isSame(reported, solved));
  return kept ? [] : [state('result-not-reproduced', { result: name, version: result.run.slate })];
};

const exchangeOf = (before: Selection, after: Selection) => {
  const [was, is] = [before ?? [], after ?? []];
  const [inBefore, inAfter] = [new Set(was), new Set(is)];
  return {
    enters: is.filter((id) => !inBefore.has(id)),
    leaves: was.filter((id) => !inAfter.has(id)),
  };
};

const verdictOn = ({ changes, irreducible }: Cause, { changes: all, trials }: Search): Statement => {
  const counts = { changes: changes.length, total: all.length };
  return irreducible ? state('cause-found', counts) : state('cause-not-irreducible', { ...counts, trials });
};

const effectOf = (
  { changes, selection }: Cause,
  before: Selection,
  enters: readonly string[],
  leaves: readonly string[],
): Statement => {
  const count = changes.length;
  if (selection === null) return state('cause-makes-infeasible', { changes: count });
  return before === null
    ? state('cause-makes-feasible', { changes: count })
    : state('cause-effect', { changes: count, enters, leaves });
};
