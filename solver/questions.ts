import type { Fixings } from './domain.ts';
import type { Slate } from './problem.ts';
import type { CountedSlate } from './recount.ts';
import type { OtherBounds } from './repriced-leaves.ts';

/** The problem with these changes. */
export type Question = {
  /** Other bounds, by row of the problem; at most one seat tighter than those of the problem. */
  readonly rows?: OtherBounds;
  /** Candidates who must be, and who must not be in the slate. */
  readonly take?: readonly number[];
  readonly leave?: readonly number[];
  /** How many members the slate must and may have in common with the slate that was given, seats. */
  readonly common?: { readonly min?: number; readonly max?: number };
};

/** What came of a question. */
export type Reoptimum =
  | ({ readonly outcome: 'selected' } & CountedSlate)
  | { readonly outcome: 'infeasible' }
  | { readonly outcome: 'stopped' };

/** The same by the tie rule: the optimum is known, but the time may have ended before all seats were drawn. */
export type Drawn =
  | Exclude<Reoptimum, { readonly outcome: 'selected' }>
  | ({
      readonly outcome: 'selected';
      /** Members whose seat the draw has not settled, ascending; empty: it is the slate of the tie rule. */
      readonly open: Slate;
    } & CountedSlate);

/** An optimum and its support: nothing that happens to the bounds of other rows raises it. */
export type SupportedReoptimum = Reoptimum & {
  /** Rows of the problem, ascending; null where that is not known. */
  readonly support: readonly number[] | null;
};

/** Answers questions about a problem, each with what earlier answers have found: all exact. */
export type Reoptimizer = {
  /**
   * The optimum and some slate that reaches it.
   * @param cutoff - only slates that score more are of interest, objective units: `infeasible` says that there
   *   is none of these.
   */
  readonly optimum: (question: Question, cutoff?: number) => SupportedReoptimum;
  /** The optimum and the slate of the tie rule. */
  readonly slate: (question: Question) => Drawn;
  /** Any slate at all, or the rows without whose bounds there would perhaps be one. */
  readonly anySlate: (question: Question) => SupportedReoptimum;
  /** Does a slate score as much, objective units? Null: the time ran out. */
  readonly reaches: (question: Question, objective: number) => boolean | null;
  /**
   * Whom the proof of the optimum decides in all slates of the problem that score as much, objective units: 1
   * is in all of them, 0 in none, -1 is open. Null: the time ran out.
   */
  readonly decided: (objective: number) => Fixings | null;
};
