import type { Clock } from './engine.ts';
import type { CountedSlate } from './recount.ts';
import { progressInterval } from './search-options.ts';

/** How far a search is, objective units, exact. Neither number ever gets worse from one report to the next. */
export type Progress = {
  /** Objective of the best slate so far; null: none was found yet. */
  readonly incumbent: number | null;
  /** No slate scores more. */
  readonly bound: number;
};

/** Is shown, at every node of a search, what there is; the bound takes time, and is made when it is wanted. */
export type ProgressWatch = (best: CountedSlate | null, bound: () => number) => void;

export type ProgressReport = {
  readonly watch: ProgressWatch;
  /** The search is over: nothing scores more than the slate. */
  readonly complete: (best: CountedSlate) => void;
};

/**
 * Reports what has changed, at most once in `progressInterval`.
 * @param mostBound - of every slate, known before. @param unit - searches count in it, reports do not.
 */
export const createProgressReport = (
  onProgress: (progress: Progress) => void,
  clock: Clock,
  mostBound: number,
  unit: number,
): ProgressReport => {
  let [incumbent, bound] = [-Infinity, mostBound];
  let [reportedAt, isNew] = [-Infinity, true];
  const report = (): void => {
    isNew = false;
    onProgress({ incumbent: incumbent === -Infinity ? null : incumbent * unit, bound: bound * unit });
  };
  const update = (found: number, proved: number): void => {
    if (found <= incumbent && proved >= bound) return;
    incumbent = Math.max(incumbent, found);
    bound = Math.min(bound, proved);
    isNew = true;
  };
  return {
    watch: (best, proved) => {
      const now = clock();
      if (now - reportedAt < progressInterval) return;
      update(best?.objective ?? -Infinity, proved());
      if (!isNew) return;
      reportedAt = now;
      report();
    },
    complete: ({ objective }) => {
      update(objective, objective);
      report();
    },
  };
};
