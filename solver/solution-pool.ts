import type { Destination } from './repriced-leaves.ts';
import type { Problem, Slate } from './problem.ts';
import { recount, type CountedSlate, type Recount } from './recount.ts';
import type { Switches } from './switches.ts';

/** A slate that was met, its counts, and the rows of the problem that it breaks. */
export type Known = CountedSlate & {
  readonly members: ReadonlySet<number>;
  readonly counts: Recount['counts'];
  readonly broken: readonly number[];
};

/** The slates that questions have met so far: many a question is answered by one of them. */
export type KnownSlates = {
  /** Counts a slate and keeps it. */
  readonly meet: (found: { readonly slate: Slate }) => Known;
  /** Does the slate keep what is asked, and every row that is not asked about? */
  readonly fits: (asked: Destination, one: Known) => boolean;
  /** Some fitting slate that scores at least as much, objective units; null: none is known. */
  readonly any: (asked: Destination, least: number) => Known | null;
  /** The fitting slate that scores most; null: none is known. */
  readonly best: (asked: Destination) => Known | null;
};

export const createKnownSlates = (
  problem: Problem,
  { knownSlates }: Pick<Switches, 'knownSlates'>,
): KnownSlates => {
  const known = new Map<string, Known>();

  const fits: KnownSlates['fits'] = ({ rows, take, leave }, { members, counts, broken }) => {
    if (broken.some((row) => !rows.has(row))) return false;
    for (const [row, { min, max }] of rows) {
      if (counts[row]! < (min ?? 0) || counts[row]! > (max ?? problem.size)) return false;
    }
    return take.every((member) => members.has(member)) && !leave.some((member) => members.has(member));
  };

  return {
    fits,
    meet: ({ slate }) => {
      const key = slate.join(' ');
      const before = known.get(key);
      if (before !== undefined) return before;
      const { objective, counts, violations } = recount(problem, slate);
      const broken = violations.flatMap((violation) => ('row' in violation ? [violation.row] : []));
      const one = { slate, objective, members: new Set(slate), counts, broken };
      known.set(key, one);
      return one;
    },
    any: (asked, least) => {
      if (!knownSlates) return null;
      for (const one of known.values()) if (one.objective >= least && fits(asked, one)) return one;
      return null;
    },
    best: (asked) => {
      let best: Known | null = null;
      if (!knownSlates) return best;
      for (const one of known.values()) {
        if (one.objective > (best?.objective ?? -Infinity) && fits(asked, one)) best = one;
      }
      return best;
    },
  };
};
