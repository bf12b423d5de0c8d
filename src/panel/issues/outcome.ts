import type { Issue } from './issue.ts';

/** How many issues are told in full; beyond it they are only counted. */
const mostIssuesTold = 1000;

/** Issues as they are found: all of them counted, the first thousand kept. */
export type IssueList = {
  readonly add: (issue: Issue) => void;
  readonly addAll: (issues: Iterable<Issue>) => void;
  /** How many were added. */
  readonly total: () => number;
  readonly told: () => readonly Issue[];
};

export const createIssueList = (): IssueList => {
  const kept: Issue[] = [];
  let total = 0;
  const add = (issue: Issue): void => {
    total += 1;
    if (kept.length < mostIssuesTold) kept.push(issue);
  };
  return {
    add,
    addAll: (issues) => {
      for (const issue of issues) add(issue);
    },
    total: () => total,
    told: () => kept,
  };
};

/** Input that was refused: everything that is wrong with it. */
export type Invalid = {
  readonly status: 'invalid';
  /** The first {@link mostIssuesTold} issues, in the order of the documents. */
  readonly issues: readonly Issue[];
  /** How many there are in all. */
  readonly total: number;
};

/** A value, or everything that is wrong with what it was to be made from. */
export type Outcome<T> = { readonly status: 'valid'; readonly value: T } | Invalid;

export const valid = <T>(value: T): Outcome<T> => ({ status: 'valid', value });

export const invalid = (list: IssueList): Invalid => ({
  status: 'invalid',
  issues: list.told(),
  total: list.total(),
});

/** The same of issues that are all there already. */
export const invalidBecause = (issues: readonly Issue[]): Invalid => {
  const list = createIssueList();
  list.addAll(issues);
  return invalid(list);
};
