/**
 * What is known about the subsets of `count` elements under a property that every superset of a conflict and
 * no subset of a consistent set has: the map of Liffiton, Previti, Malik and Marques-Silva, Fast, flexible MUS
 * enumeration (Constraints 21, 2016), where a SAT solver holds it. The clauses here are of two pure
 * kinds, so that backtracking with unit propagation is enough.
 */
export type SubsetMap = {
  /** None of its supersets is a seed again. */
  readonly addConflict: (elements: readonly number[]) => void;
  /** None of the subsets of what is left without these elements is a seed again. */
  readonly addRepair: (elements: readonly number[]) => void;
  /**
   * A set that nothing is known about and to which no element can be added; null: all is known.
   * @param isOver - asked during the search.
   */
  readonly nextSeed: (isOver: () => boolean) => readonly number[] | null | 'stopped';
};

/** Of an element: 1 in the set, 0 out of it, -1 open. */
type Assignment = Int8Array;

export const createSubsetMap = (count: number): SubsetMap => {
  const conflicts: (readonly number[])[] = [];
  const repairs: (readonly number[])[] = [];

  /** Sets what follows: some element of each conflict is out, some of each repair is in. */
  const propagate = (assignment: Assignment): boolean => {
    for (let changed = true; changed;) {
      changed = false;
      for (const [sets, wanted] of [
        [conflicts, 0],
        [repairs, 1],
      ] as const) {
        for (const set of sets) {
          if (set.some((element) => assignment[element] === wanted)) continue;
          const open = set.filter((element) => assignment[element] === -1);
          if (open.length === 0) return false;
          if (open.length > 1) continue;
          assignment[open[0]!] = wanted;
          changed = true;
        }
      }
    }
    return true;
  };

  const complete = (assignment: Assignment, isOver: () => boolean): Assignment | null | 'stopped' => {
    if (isOver()) return 'stopped';
    if (!propagate(assignment)) return null;
    let shortest: readonly number[] | null = null;
    for (const conflict of conflicts) {
      if (conflict.some((element) => assignment[element] === 0)) continue;
      const open = conflict.filter((element) => assignment[element] === -1);
      if (shortest === null || open.length < shortest.length) shortest = open;
    }
    if (shortest === null) return assignment.map((value) => (value === -1 ? 1 : value));
    for (const value of [0, 1]) {
      const next = assignment.slice();
      next[shortest[0]!] = value;
      const completed = complete(next, isOver);
      if (completed !== null) return completed;
    }
    return null;
  };

  return {
    addConflict: (elements) => {
      conflicts.push(elements);
    },
    addRepair: (elements) => {
      repairs.push(elements);
    },
    nextSeed: (isOver) => {
      const assignment = complete(new Int8Array(count).fill(-1), isOver);
      if (assignment === null || assignment === 'stopped') return assignment;
      assignment.forEach((value, element) => {
        if (value === 1) return;
        assignment[element] = 1;
        if (conflicts.some((conflict) => conflict.every((one) => assignment[one] === 1))) {
          assignment[element] = 0;
        }
      });
      return Array.from(assignment.keys()).filter((element) => assignment[element] === 1);
    },
  };
};
