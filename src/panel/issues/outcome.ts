import type { Issue } from './issue.ts';

/** How many issues are told in full; beyond it they are only counted. */
const mostIssuesTold = 1000;
/** And how many characters of them: places within long keys would make an answer larger than what was sent. */
const mostCharactersTold = 1_000_000;

/** Issues as they are found: all of them counted, the first thousand kept, or fewer where they are very long. */
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
  let characters = 0;
  const add = (issue: Issue): void => {
    total += 1;
    characters += lengthOf(issue);
    // The first is told however long it is.
    const fits = kept.length < mostIssuesTold && (characters <= mostCharactersTold || total === 1);
    if (fits) kept.push(issue);
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

const lengthOf = ({ pointer = '', column = '', detail }: Issue): number =>
  pointer.length + column.length + detail.length;

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
