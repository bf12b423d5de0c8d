import type { Restriction } from './repriced-leaves.ts';
import type { Problem, Slate } from './problem.ts';
import { recount, type CountedSlate, type Recount } from './recount.ts';
import type { Switches } from './search-options.ts';

/** A slate that was found, its counts, and the rows of the problem that it violates. */
export type PooledSlate = CountedSlate & {
  readonly members: ReadonlySet<number>;
  readonly counts: Recount['counts'];
  readonly broken: readonly number[];
};

/** The slates found so far, whatever the question: many a later question is answered by one of them. */
export type SolutionPool = {
  /** Counts a slate and adds it, unless it is there already. */
  readonly add: (found: { readonly slate: Slate }) => PooledSlate;
  /** Does the slate satisfy the restriction, and every row that it does not name? */
  readonly fits: (asked: Restriction, one: PooledSlate) => boolean;
  /** Some fitting slate that scores at least as much, objective units; null: none is known. */
  readonly any: (asked: Restriction, least: number) => PooledSlate | null;
  /** The fitting slate that scores most; null: none is known. */
  readonly best: (asked: Restriction) => PooledSlate | null;
};

export const createSolutionPool = (
  problem: Problem,
  { solutionPool }: Pick<Switches, 'solutionPool'>,
): SolutionPool => {
  const pooled = new Map<string, PooledSlate>();

  const fits: SolutionPool['fits'] = ({ rows, take, leave }, { members, counts, broken }) => {
    if (broken.some((row) => !rows.has(row))) return false;
    for (const [row, { min, max }] of rows) {
      if (counts[row]! < (min ?? 0) || counts[row]! > (max ?? problem.size)) return false;
    }
    return take.every((member) => members.has(member)) && !leave.some((member) => members.has(member));
  };

  return {
    fits,
    add: ({ slate }) => {
      const key = slate.join(' ');
      const before = pooled.get(key);
      if (before !== undefined) return before;
      const { objective, counts, violations } = recount(problem, slate);
      const broken = violations.flatMap((violation) => ('row' in violation ? [violation.row] : []));
      const one = { slate, objective, members: new Set(slate), counts, broken };
      pooled.set(key, one);
      return one;
    },
    any: (asked, least) => {
      if (!solutionPool) return null;
      for (const one of pooled.values()) if (one.objective >= least && fits(asked, one)) return one;
      return null;
    },
    best: (asked) => {
      let best: PooledSlate | null = null;
      if (!solutionPool) return best;
      for (const one of pooled.values()) {
        if (one.objective > (best?.objective ?? -Infinity) && fits(asked, one)) best = one;
      }
      return best;
    },
  };
};
