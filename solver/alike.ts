import type { Fixings } from './domain.ts';
import type { Problem } from './problem.ts';

/**
 * Candidates who count alike (same score, same rows): they can change places in every slate, so of each group those
 * who come first are taken first.
 */
export type Alike = {
  /** The group of a candidate, in the order in which they are taken; undefined: nobody asks about this one. */
  readonly groupOf: (candidate: number) => readonly number[] | undefined;
  /**
   * Fixes a candidate, and with it those of the group whom that decides.
   * @returns false where that cannot be, somebody being fixed otherwise already.
   */
  readonly fix: (fixings: Fixings, candidate: number, value: 0 | 1) => boolean;
};

/** @param order - candidates, those first who are taken first; nobody else is in a group. */
export const createAlike = (
  order: readonly number[],
  kindOf: (candidate: number) => string,
  candidates: number,
): Alike => {
  const groups = new Map<string, number[]>();
  const ownGroup = new Map<number, readonly number[]>();
  const placeOf = new Int32Array(candidates);
  for (const candidate of order) {
    const kind = kindOf(candidate);
    let group = groups.get(kind);
    if (group === undefined) groups.set(kind, (group = []));
    placeOf[candidate] = group.length;
    group.push(candidate);
    ownGroup.set(candidate, group);
  }
  return {
    groupOf: (candidate) => ownGroup.get(candidate),
    fix: (fixings, candidate, value) => {
      if (fixings[candidate] !== -1) return fixings[candidate] === value;
      fixings[candidate] = value;
      const group = ownGroup.get(candidate) ?? [];
      const step = value === 1 ? -1 : 1;
      for (let at = placeOf[candidate]! + step; at >= 0 && at < group.length; at += step) {
        if (fixings[group[at]!] !== -1) break;
        fixings[group[at]!] = value;
      }
      return true;
    },
  };
};

/** What a candidate counts for. @param rowsOf - the rows that can be broken, by number. */
export const kindsOf =
  ({ scores }: Problem, rowsOf: (candidate: number) => Int32Array) =>
  (candidate: number): string =>
    `${scores[candidate]!}:${rowsOf(candidate).join(' ')}`;
