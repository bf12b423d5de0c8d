/**
 * Parts of formulations of one pool, each cached under all that it depends on, so that rule sets which differ
 * in little share what they have in common. What was not used for longest is given up first.
 */
export type PoolAttributes = {
  /** @param key - a JSON value: everything that the part depends on besides the pool. */
  readonly remember: <T>(kind: string, key: unknown, make: () => T) => T;
  /** A number for a JSON value, the same for the same one, so that long values need not be compared again and again. */
  readonly numberOf: (value: unknown) => number;
};

/** @param most - cached parts of each kind, `>= 1`. */
export const createPoolAttributes = (most = 64): PoolAttributes => {
  const kinds = new Map<string, Map<string, unknown>>();
  let numbers = 0;
  const remember: PoolAttributes['remember'] = <T>(kind: string, key: unknown, make: () => T): T => {
    const known = kinds.get(kind) ?? new Map<string, unknown>();
    kinds.set(kind, known);
    const text = JSON.stringify(key);
    const part = known.has(text) ? (known.get(text) as T) : make();
    known.delete(text);
    known.set(text, part);
    if (known.size > most) known.delete(known.keys().next().value!);
    return part;
  };
  return {
    remember,
    // One that was given up gets another number, under which nothing is cached.
    numberOf: (value) => remember('number', value, () => (numbers += 1)),
  };
};
