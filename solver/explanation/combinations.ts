/**
 * All sets of `size` of the items, or where there are more than `most` as many of them, evenly spread over
 * their lexicographic order: the same ones every time.
 */
export const combinations = <T>(
  items: readonly T[],
  size: number,
  most: number,
): { readonly sets: readonly (readonly T[])[]; readonly all: boolean } => {
  const total = binomial(items.length, size);
  const all = total <= most;
  const count = all ? total : most;
  const sets = Array.from({ length: count }, (_, index) =>
    combinationAt(items, size, all ? index : Math.floor((index * total) / count)),
  );
  return { sets, all };
};

/** The set at a place of the lexicographic order, from 0. */
const combinationAt = <T>(items: readonly T[], size: number, place: number): readonly T[] => {
  const set: T[] = [];
  let [left, at] = [place, 0];
  while (set.length < size) {
    const starting = binomial(items.length - at - 1, size - set.length - 1);
    if (left < starting) set.push(items[at]!);
    else left -= starting;
    at += 1;
  }
  return set;
};

const binomial = (n: number, k: number): number => {
  if (k < 0 || k > n) return 0;
  let result = 1;
  for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i;
  return Math.round(result);
};
