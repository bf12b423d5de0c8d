/** What two tables have under each key: those of the first in its order, then those that only the second has. */
export type Keyed<T> = { readonly key: string; readonly a: T | undefined; readonly b: T | undefined };

/** Lays two tables side by side. */
export const sideBySide = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): readonly Keyed<T>[] =>
  [...new Set([...a.keys(), ...b.keys()])].map((key) => ({ key, a: a.get(key), b: b.get(key) }));

export const isSameTable = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean =>
  sideBySide(a, b).every((entry) => entry.a === entry.b);

/** The table with another value under one key; undefined takes the key away. */
export const withEntry = <T>(
  table: ReadonlyMap<string, T>,
  key: string,
  value: T | undefined,
): ReadonlyMap<string, T> => {
  const copy = new Map(table);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
};

/** The list with another element in the place of that id, or at the end; undefined takes it away. */
export const withElement = <T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  element: T | undefined,
): readonly T[] => {
  if (element === undefined) return list.filter((one) => one.id !== id);
  return list.some((one) => one.id === id)
    ? list.map((one) => (one.id === id ? element : one))
    : [...list, element];
};
