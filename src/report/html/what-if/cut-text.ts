import { writerOf } from '../../../text/message.ts';
import { joinSentences } from '../../../text/language.ts';

/** How much the report shows; beyond that it says how many are left out. The lines of the batch have all. */
export const most = {
  scenarios: 300,
  sweeps: 40,
  /** Points of one sweep. */
  points: 400,
  leftOut: 20,
  /** Parts of one leave-one-out. */
  parts: 150,
  noises: 10,
  /** Trials of one noise. */
  draws: 100,
  /** Bars of one chart. */
  bars: 60,
  /** Candidates in the table of one noise. */
  frequencies: 500,
  gains: 60,
  matrixRows: 60,
  matrixColumns: 30,
  balanceRows: 40,
  /** Values of an attribute that has a balance by scenario. */
  values: 12,
  notes: 50,
} as const;

type Cut =
  `cut.${'scenarios' | 'series' | 'parts' | 'points' | 'trials' | 'slates' | 'groups' | 'candidates'}`;

/** A text, and how much of something is shown where that is not all. */
export const withCut = (text: string, what: Cut, shown: number, all: number): string =>
  shown < all ? joinSentences([text, writerOf('whatIfReport')(what, { shown, all })]) : text;
