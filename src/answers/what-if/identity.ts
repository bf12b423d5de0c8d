import { boundsOf, targetOf } from '../../rules/forms/forms.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { withNames } from '../../text/names.ts';
import { namesOfRules } from '../result/labels.ts';
import { toBoundName, type Changes } from './changes.ts';
import type { Task } from './plan-tasks.ts';
import type { WhatIfResult } from './what-if-schema.ts';

/** What a result says of the task that it is of. */
export type Identity = Pick<WhatIfResult, 'id' | 'kind' | 'of' | 'title' | 'at' | 'changes'>;

/** @param base - rule set that the task changes. */
export const identityOf = (
  { id, kind, of, title, at, changes }: Omit<Task, 'kind'> & Pick<Identity, 'kind'>,
  base: RuleSet,
): Identity => ({
  id,
  kind,
  of,
  title,
  at,
  changes: withNames(namesOfRules(base), () => inWords(changes, base)),
});

/** The changes in words, in the order of the rules and then of the keys. */
const inWords = (changes: Changes, base: RuleSet): readonly Statement[] => {
  const { set, add = [], drop = [], include, exclude, score, counting, leftOut, pool } = changes;
  const moved = Object.entries(set).map(([name, to]) => ({ ...toBoundName(name), to }));
  return [
    ...base.rules.flatMap((rule) =>
      moved.filter((bound) => bound.rule === rule.id).flatMap((bound) => boundInWords(bound, base)),
    ),
    ...drop.map((rule) => state('rule-dropped', { rule })),
    ...add.map(({ id }) => state('rule-added', { rule: id })),
    ...(include === undefined ? [] : [state('candidates-included', { candidates: include })]),
    ...(exclude === undefined ? [] : [state('candidates-excluded', { candidates: exclude })]),
    ...(leftOut === undefined ? [] : [state('value-left-out', { attribute: leftOut[0], value: leftOut[1] })]),
    ...(score === undefined ? [] : [state('weights-set', { weights: weightsInWords(score.weights) })]),
    ...Object.entries(counting ?? {}).flatMap(([attribute, to]): Statement[] => {
      const from = base.counting[attribute as keyof RuleSet['counting']];
      return to === undefined || to === from ? [] : [state('counting-changed', { attribute, from, to })];
    }),
    ...(pool === undefined ? [] : [state('pool-changed', {})]),
  ];
};

const boundInWords = (
  { rule: id, side, to }: ReturnType<typeof toBoundName> & { readonly to: number | null },
  { rules }: RuleSet,
): readonly Statement[] => {
  const rule = rules.find((one) => one.id === id)!;
  if (side === 'target') {
    const from = targetOf(rule)?.target ?? 0;
    return to === null || to === from ? [] : [state('target-moved', { rule: id, from, to })];
  }
  const from = boundsOf(rule)?.[side] ?? null;
  if (from === to) return [];
  if (to === null) return [state('bound-dropped', { rule: id, side, from: from! })];
  return [
    from === null
      ? state('bound-added', { rule: id, side, to })
      : state('bound-moved', { rule: id, side, from, to }),
  ];
};

const weightsInWords = (weights: Readonly<Record<string, number>>): string[] =>
  Object.entries(weights).map(([criterion, weight]) => `${criterion} ${weight}`);
