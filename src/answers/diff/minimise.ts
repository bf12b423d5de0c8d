import { groupBy } from '../../input/collections.ts';

/** What comes of some of the changes; `unresolved`: they make no sense without the others. */
export type Verdict = 'changes' | 'same' | 'unresolved';

/** @returns null where the budget is used up. */
export type Test<T> = (subset: readonly T[]) => Verdict | null;

export type Minimised<T> = {
  readonly kept: readonly T[];
  /** Is it known that without any one of them nothing changes, or nothing makes sense? */
  readonly minimal: boolean;
};

/**
 * Delta debugging (ddmin; Zeller and Hildebrandt, Simplifying and Isolating Failure-Inducing Input, IEEE
 * Transactions on Software Engineering 28(2), 2002): looks for a subset that already changes something, among
 * ever smaller parts of the whole and what is left without them, and ends where no single item can be spared.
 * @param items - all of them together change something; none of them changes nothing.
 */
export const minimise = <T>(items: readonly T[], test: Test<T>): Minimised<T> => {
  let kept = items;
  let parts = 2;
  while (kept.length > 1) {
    const step = reduce(kept, parts, test);
    if (step === 'over') return { kept, minimal: false };
    if (step !== 'stuck') ({ kept, parts } = step);
    else if (parts < kept.length) parts = Math.min(kept.length, 2 * parts);
    else break;
  }
  return { kept, minimal: true };
};

type Step<T> = { readonly kept: readonly T[]; readonly parts: number } | 'stuck' | 'over';

const reduce = <T>(items: readonly T[], parts: number, test: Test<T>): Step<T> => {
  const split = splitInto(items, parts);
  for (const part of split) {
    const verdict = test(part);
    if (verdict === null) return 'over';
    if (verdict === 'changes') return { kept: part, parts: 2 };
  }
  // With two parts, what is left without one is the other.
  for (const part of parts > 2 ? split : []) {
    const left = new Set(part);
    const rest = items.filter((item) => !left.has(item));
    const verdict = test(rest);
    if (verdict === null) return 'over';
    if (verdict === 'changes') return { kept: rest, parts: Math.max(2, parts - 1) };
  }
  return 'stuck';
};

/** Runs of nearly the same length, none empty where there are items enough. */
const splitInto = <T>(items: readonly T[], parts: number): readonly (readonly T[])[] =>
  Array.from({ length: parts }, (_, index) =>
    items.slice(Math.floor((index * items.length) / parts), Math.floor(((index + 1) * items.length) / parts)),
  );

/**
 * The same with items in groups first, and what is left in finer groups, so that thousands of items that come
 * together cost few tests.
 * @param levels - by which key to group, coarse first; in the end every item stands alone.
 */
export const minimiseByLevels = <T>(
  items: readonly T[],
  levels: readonly ((item: T) => unknown)[],
  test: Test<T>,
): Minimised<T> => {
  let kept = items;
  for (const keyOf of [...levels, (item: T): unknown => item]) {
    const groups = [...groupBy(kept, keyOf).values()];
    const step = minimise(groups, (subset) => test(subset.flat()));
    kept = step.kept.flat();
    if (!step.minimal) return { kept, minimal: false };
  }
  return { kept, minimal: true };
};
