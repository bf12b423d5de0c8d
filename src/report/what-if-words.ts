import type { WhatIfResult, WhatIfSelected } from '../answers/what-if/what-if-schema.ts';
import { groupBy } from '../input/collections.ts';
import { state } from '../text/catalogue.ts';
import { codeText, listText, wholeList, writerOf } from '../text/message.ts';
import { quotedTitle, titleOfName, titleOfRow, valueOfRow } from '../text/names.ts';
import { points, signedPoints } from '../text/numbers.ts';
import { upperBoundText } from './text.ts';
import { joinItems } from '../text/language.ts';

type Infeasible = WhatIfResult & { readonly outcome: 'infeasible' };
type Stopped = WhatIfResult & { readonly outcome: 'stopped' };

const message = writerOf('answers');

/** `+1.933`, `-0.500`, `0.000`; a dash where there is nothing to compare. */
export const changeOrDash = (units: number | null, scale: number): string =>
  units === null ? '-' : signedPoints(units, scale);

/** `women min`, `nationality-cap (FRA) max`. */
export const sideText = (side: WhatIfSelected['tight'][number]): string =>
  `${titleOfRow(side)} ${codeText(side.side)}`;

/** Why a scenario has no slate, in sentences: what counting shows, and which rules conflict. */
export const whyInfeasible = ({ reasons, conflict }: Infeasible): readonly string[] => [
  ...reasons.map(({ text }) => text),
  ...(conflict === null ? [] : [conflictText(conflict)]),
  ...(conflict === null && reasons.length === 0 ? [message('conflict.none')] : []),
];

const conflictText = ({ sides, limits = [], hard }: NonNullable<Infeasible['conflict']>): string => {
  const parts = [
    ...sides.map(({ rule, side }) => writerOf('words')('bound.of-rule', { rule: quotedTitle(rule), side })),
    ...limits.map(({ rule, side }) => message('conflict.limit', { rule: quotedTitle(rule), side })),
    ...[...groupBy(hard, ({ rule }) => rule)].map(([rule, rows]) => {
      const values = rows.flatMap(({ value }) => (value === null ? [] : [valueOfRow(rule, value)]));
      return values.length === 0 ? quotedTitle(rule) : `${quotedTitle(rule)} (${wholeList(values)})`;
    }),
  ];
  return parts.length === 1
    ? message('conflict.one', { parts })
    : message('conflict.several', { parts: joinItems(parts) });
};

/** What would give it a slate, as a sentence. */
export const repairText = ({ repair, objectiveScale }: Infeasible): string =>
  repair === null
    ? message('repair.none')
    : message('repair.moves', {
        points: points(repair.objective, objectiveScale),
        moves: repair.moves.map(({ rule, side, from, to }) =>
          message('repair.move', { rule: quotedTitle(rule), side, from, to }),
        ),
      });

/** How far a stopped search came, in sentences. */
export const stoppedTexts = (result: Stopped): readonly string[] => {
  const { objective, objectiveScale: scale, proof } = result;
  return [
    message('stopped'),
    objective === null
      ? message('stopped.nothing')
      : message('stopped.best', { points: points(objective, scale) }),
    ...originText(result),
    upperBoundText(proof.upperBound === null ? null : points(proof.upperBound, scale)),
  ];
};

/** How the best slate of a stopped search was found; none where there is none, or it is not known. */
export const originText = ({ origin }: Stopped): readonly string[] =>
  origin === null || origin === undefined ? [] : [state('slate-found', { origin }).text];

/** Of whose bounds it is not known whether they cost something; none where it is known of all, or nobody asked. */
export const unpricedText = ({ unreached }: WhatIfSelected): readonly string[] =>
  unreached === undefined
    ? []
    : [
        message('unpriced', {
          names: listText(
            [...unreached.rules.map(titleOfRow), ...unreached.families.map(titleOfName)],
            'unit',
          ),
        }),
      ];

/** What is proved of slates whose tie-break was not finished, and what is not. @param count - of them, one at least. */
export const openText = (count: number): string => message('open', { count });
