import type { ResultDocument } from '../answers/result/result-schema.ts';
import { writerOf } from '../text/message.ts';
import { isOfTheDraw } from './text.ts';

type Selected = ResultDocument & { readonly outcome: 'selected' };

const say = writerOf('answers');

/** Whether the slate is the only best one; where the tie-break was not finished, what the warnings say of it. */
export const tiesText = ({ core, byLot, warnings }: Selected): readonly string[] => {
  if (core === null || byLot === null) return warnings.filter(isOfTheDraw).map(({ text }) => text);
  return [
    byLot.length === 0 ? say('ties.none') : say('ties.some', { core: core.length, byLot: byLot.length }),
  ];
};

/** How much a slate can score at most. @param points - that much, written; null: it is not known. */
export const upperBoundText = (points: string | null): string =>
  points === null ? say('bound.unknown') : say('bound.known', { points });
