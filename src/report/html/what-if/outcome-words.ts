import { groupBy } from '../../../input/collections.ts';
import { boundWord, points } from '../../../text/wording.ts';
import { boundNamePattern } from '../../../answers/what-if/scenario-file-schema.ts';
import type { WhatIfResult } from '../../../answers/what-if/what-if-schema.ts';
import { originText } from '../../what-if-words.ts';

export const outcomeText: Readonly<Record<WhatIfResult['outcome'], string>> = {
  selected: 'best slate',
  infeasible: 'no slate',
  stopped: 'not proved',
  failed: 'failed',
};

/** `women.min` as `minimum of women`. */
export const boundText = (bound: string): string => {
  const [, rule, side] = boundNamePattern.exec(bound) ?? [];
  if (rule === undefined || side === undefined) return bound;
  return `${side === 'min' || side === 'max' ? boundWord(side) : side} of ${rule}`;
};

/** What a person calls the result. */
export const resultName = ({ id, kind, title, at }: WhatIfResult): string => {
  switch (kind) {
    case 'base':
      return 'Base: the rules as they are';
    case 'scenario':
      return title ?? id;
    case 'sweep':
      return Object.entries(at)
        .map(([bound, seats]) => `${boundText(bound)} ${seats}`)
        .join(', ');
    case 'leave-one-out':
      return `without ${Object.values(at).join(', ')}`;
    case 'draw':
      return `draw ${Object.values(at).join(', ')}`;
  }
};

/** Why there is no best slate, or whose seats in it may change, in sentences; none where neither is so. */
export const whyTexts = (result: WhatIfResult): readonly string[] => {
  switch (result.outcome) {
    case 'selected':
      return result.warnings.filter(({ code }) => code === 'ties-open').map(({ text }) => text);
    case 'infeasible':
      return [
        'It is proved that no slate keeps these rules.',
        ...result.reasons.map(({ text }) => text),
        ...(result.conflict === null ? [] : [conflictText(result.conflict)]),
        ...(result.conflict === null && result.reasons.length === 0
          ? ['Which rules stand against each other was not found in the time given.']
          : []),
      ];
    case 'stopped': {
      const { objective, proof, objectiveScale: scale } = result;
      return [
        'The time limit came before the search was over.',
        objective === null
          ? 'No slate was found so far.'
          : `The best slate so far scores ${points(objective, scale)} points; it is not proved to be the best.`,
        ...originText(result),
        proof.upperBound === null
          ? 'How much a slate can score at most is not known.'
          : `No slate scores more than ${points(proof.upperBound, scale)} points.`,
      ];
    }
    case 'failed':
      return [result.reason, 'This says nothing about the scenario itself.'];
  }
};

type Conflict = NonNullable<(WhatIfResult & { readonly outcome: 'infeasible' })['conflict']>;

/** The rules that cannot be kept at once. */
const conflictText = ({ sides, limits = [], hard }: Conflict): string => {
  const named = [
    ...sides.map(({ rule, side }) => `the ${boundWord(side)} of ${rule}`),
    ...limits.map(({ rule, side }) => `the ${boundWord(side)} of ${rule} even at its furthest`),
    ...[...groupBy(hard, ({ rule }) => rule)].map(([rule, rows]) => {
      const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
      return values.length === 0 ? rule : `${rule} (${values.join(', ')})`;
    }),
  ];
  return named.length === 1
    ? `This cannot be kept: ${named.join('')}.`
    : `These cannot all be kept: ${named.join('; ')}. None of them can be spared.`;
};
