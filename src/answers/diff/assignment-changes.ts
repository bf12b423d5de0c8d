import canonicalize from 'canonicalize';
import type { Assignment } from '../../rules/assignments/assignment.ts';
import { writeAssignment, writeAssignmentRule, writePost } from '../../rules/assignments/write-assignment.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { toRuleSetChange, type RuleSetChange } from './input-change.ts';
import { sideBySide, withElement } from './side-by-side.ts';

/** Assignments that were added and dropped, and in the others their posts and rules. None of them bears on the slate. */
export const assignmentChanges = (
  a: readonly Assignment[],
  b: readonly Assignment[],
): readonly RuleSetChange[] =>
  sideBySide(byId(a), byId(b)).flatMap(({ key: assignment, a: from, b: to }) => {
    if (from !== undefined && to !== undefined) return changesOf(from, to);
    const code = from === undefined ? 'assignment-added' : 'assignment-dropped';
    return [
      toRuleSetChange(state(code, { assignment }), (ruleSet) => ({
        ...ruleSet,
        assignments: withElement(ruleSet.assignments, assignment, to),
      })),
    ];
  });

const codes = {
  posts: { added: 'post-added', dropped: 'post-dropped', changed: 'post-changed' },
  rules: { added: 'post-rule-added', dropped: 'post-rule-dropped', changed: 'post-rule-changed' },
} as const;

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]));

const isSame = (a: unknown, b: unknown): boolean => canonicalize(a) === canonicalize(b);

const changesOf = (from: Assignment, to: Assignment): readonly RuleSetChange[] => {
  const { id } = from;
  const change = (statement: Statement, apply: (one: Assignment) => Assignment): RuleSetChange =>
    toRuleSetChange(statement, (ruleSet) => ({
      ...ruleSet,
      assignments: ruleSet.assignments.map((one) => (one.id === id ? apply(one) : one)),
    }));
  const ofList = <K extends 'posts' | 'rules'>(
    key: K,
    write: (element: Assignment[K][number]) => unknown,
    stateOf: (how: keyof typeof codes.posts, element: string) => Statement,
  ): readonly RuleSetChange[] =>
    sideBySide(byId<Assignment[K][number]>(from[key]), byId<Assignment[K][number]>(to[key])).flatMap(
      ({ key: element, a, b }) => {
        if (a !== undefined && b !== undefined && isSame(write(a), write(b))) return [];
        const how = a === undefined ? 'added' : b === undefined ? 'dropped' : 'changed';
        return [
          change(stateOf(how, element), (one) => ({
            ...one,
            [key]: withElement<Assignment[K][number]>(one[key], element, b),
          })),
        ];
      },
    );
  const frame = ({ each, scored }: Assignment) => ({ each, scored });
  const order = (one: Assignment): unknown => (writeAssignment(one) as { readonly posts: unknown }).posts;
  const inParts = [
    ...ofList('posts', writePost, (how, post) => state(codes.posts[how], { assignment: id, post })),
    ...ofList('rules', writeAssignmentRule, (how, rule) => state(codes.rules[how], { assignment: id, rule })),
  ];
  return [
    ...(isSame(frame(from), frame(to))
      ? []
      : [
          change(state('assignment-changed', { assignment: id }), (one) => ({
            ...one,
            each: to.each,
            scored: to.scored,
          })),
        ]),
    ...inParts,
    ...(inParts.length === 0 && !isSame(order(from), order(to))
      ? [change(state('posts-reordered', { assignment: id }), (one) => ({ ...one, posts: to.posts }))]
      : []),
  ];
};
