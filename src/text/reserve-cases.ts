import { writerOf } from './message.ts';
import { joinItems } from './language.ts';

const message = writerOf('explanations');

/** By number of members who withdraw together: cases tried, and how they ended. */
export type ReserveCases = {
  readonly tried: readonly number[];
  readonly served: readonly number[];
  readonly impossible: readonly number[];
  readonly unsettled: readonly number[];
  /** Numbers of members of whom not all cases were tried. */
  readonly sampled: readonly number[];
};

/** `39 of 40 members (no candidate could in 1 case)`, `all 780 pairs`: one for each number of members. */
export const reserveCases = ({
  tried,
  served,
  impossible,
  unsettled,
  sampled,
}: ReserveCases): readonly string[] =>
  tried.map((count, index) => {
    const together = index + 1;
    const text = message('reserve-case', {
      sampled: sampled.includes(together) ? 'yes' : 'no',
      covered: served[index] === count ? 'all' : 'some',
      served: served[index]!,
      cases: casesText(count, together),
    });
    const notes = notesOf(impossible[index]!, unsettled[index]!);
    return notes.length === 0 ? text : message('reserve-case.noted', { case: text, notes: joinItems(notes) });
  });

const casesText = (tried: number, together: number): string => {
  if (together === 1) return message('reserve-case.members', { tried });
  return together === 2
    ? message('reserve-case.pairs', { tried })
    : message('reserve-case.sets', { tried, together });
};

const notesOf = (impossible: number, unsettled: number): readonly string[] => [
  ...(impossible === 0 ? [] : [message('reserve-note.impossible', { cases: impossible })]),
  ...(unsettled === 0 ? [] : [message('reserve-note.unsettled', { cases: unsettled })]),
];
