import { formatCount } from './text.ts';
import { boundWord, enumerated, nameOfRow } from '../text/wording.ts';
import { state } from '../text/catalogue.ts';
import type { WhatIfResult, WhatIfSelected } from '../answers/what-if/what-if-schema.ts';

type Infeasible = WhatIfResult & { readonly outcome: 'infeasible' };
type Stopped = WhatIfResult & { readonly outcome: 'stopped' };

/** A signed amount of points: `+1.933`, `-0.500`, `0.000`; a dash where there is nothing to compare. */
export const signedPoints = (units: number | null, scale: number): string => {
  if (units === null) return '-';
  const text = (units / scale).toFixed(3);
  return units > 0 ? `+${text}` : text;
};

/** `women min`, `nationality-cap (FRA) max`. */
export const sideText = (side: WhatIfSelected['tight'][number]): string => `${nameOfRow(side)} ${side.side}`;

/** Why a scenario has no slate and what would help, as one sentence each. */
export const whyInfeasible = ({
  reasons,
  conflict,
  repair,
  objectiveScale,
}: Infeasible): readonly string[] => {
  const sides = (conflict?.sides ?? []).map(({ rule, side }) => `the ${boundWord(side)} of ${rule}`);
  const hard = (conflict?.hard ?? []).map(nameOfRow);
  const limits = (conflict?.limits ?? []).map(({ rule, side }) => `${rule} ${side} at its limit`);
  const parties = [...sides, ...limits, ...hard];
  return [
    ...reasons.map(({ text }) => text),
    ...(parties.length === 0 ? [] : [`These cannot stand together: ${enumerated(parties)}.`]),
    repair === null
      ? 'No repair is known: nothing that may be moved helps, or none was found in the time for it.'
      : `A repair: ${enumerated(repair.moves.map(({ rule, side, from, to }) => `${rule} ${side} from ${from} to ${to}`))}, for ${(repair.objective / objectiveScale).toFixed(3)} points.`,
  ];
};

/** Of whose bounds it is not known whether they cost something; none where it is known of all, or nobody asked. */
export const unpricedText = ({ unreached }: WhatIfSelected): readonly string[] =>
  unreached === undefined
    ? []
    : [`not known: ${enumerated([...unreached.rules.map(nameOfRow), ...unreached.families])}`];

/** How the best slate of a stopped search was found, as a sentence; none where there is none, or it is not told. */
export const originText = ({ origin }: Stopped): readonly string[] =>
  origin === null || origin === undefined ? [] : [state('slate-found', { origin }).text];

/** What is proved of slates whose draw was not finished, and what is not. @param count - of them, one at least. */
export const openText = (count: number): string =>
  `${count === 1 ? 'One slate is' : `${formatCount(count)} slates are`} proved optimal, but between equally good ones the draw was not finished: some of the members may change.`;
