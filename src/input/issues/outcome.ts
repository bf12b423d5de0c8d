import type { Issue } from './issue.ts';

/** How many issues are reported in full; beyond it they are only counted. */
export const mostIssuesReported = 1000;
/** And how many characters of them: places within long keys would make an answer larger than what was sent. */
const mostCharactersReported = 1_000_000;

/** Issues that are reported, and how many more there are (absent: none), at least. */
export type Issues = readonly Issue[] & { readonly unreported?: number };

/** Issues as they are found: all of them counted, the first thousand kept, or fewer where they are very long. */
export type IssueList = {
  /** @param issue - or what makes it, which is not called for an issue that is only counted. */
  readonly add: (issue: Issue | (() => Issue)) => void;
  readonly addAll: (issues: Issues) => void;
  /** Counts issues that are not reported. */
  readonly count: (unreported: number) => void;
  /** How many were added and counted. */
  readonly total: () => number;
  readonly reported: () => Issues;
};

export const createIssueList = (): IssueList => {
  const listed: Issue[] = [];
  let total = 0;
  let characters = 0;
  const count = (unreported: number): void => {
    total += unreported;
  };
  const add = (given: Issue | (() => Issue)): void => {
    count(1);
    if (listed.length >= mostIssuesReported || characters > mostCharactersReported) return;
    const issue = typeof given === 'function' ? given() : given;
    characters += lengthOf(issue);
    // The first is reported however long it is.
    if (characters <= mostCharactersReported || total === 1) listed.push(issue);
  };
  return {
    add,
    addAll: (issues) => {
      for (const issue of issues) add(issue);
      count(issues.unreported ?? 0);
    },
    count,
    total: () => total,
    reported: () => withUnreported(listed, total - listed.length),
  };
};

const withUnreported = (reported: readonly Issue[], unreported: number): Issues =>
  unreported === 0 ? reported : Object.assign([...reported], { unreported });

const lengthOf = ({ pointer = '', column = '', detail }: Issue): number =>
  pointer.length + column.length + detail.length;

/** Issues found apart, as one list. */
export const joinIssues = (...lists: readonly Issues[]): Issues => {
  const all = createIssueList();
  for (const list of lists) all.addAll(list);
  return all.reported();
};

/** The same issues, reported otherwise. */
export const mapIssues = (issues: Issues, change: (issue: Issue) => Issue): Issues =>
  withUnreported(issues.map(change), issues.unreported ?? 0);

/** Input that was refused: everything that is wrong with it. */
export type Invalid = {
  readonly status: 'invalid';
  /** The first {@link mostIssuesReported} issues, in the order of the documents. */
  readonly issues: readonly Issue[];
  /** How many there are in all; at least so many, where a long list is not read to its end. */
  readonly total: number;
};

/** A value, or everything that is wrong with what it was to be made from. */
export type Outcome<T> = { readonly status: 'valid'; readonly value: T } | Invalid;

export const valid = <T>(value: T): Outcome<T> => ({ status: 'valid', value });

export const invalid = (list: IssueList): Invalid => ({
  status: 'invalid',
  issues: [...list.reported()],
  total: list.total(),
});

/** The same of issues that are all there already. */
export const invalidBecause = (issues: Issues): Invalid => {
  const list = createIssueList();
  list.addAll(issues);
  return invalid(list);
};
