/** The values of one attribute of one candidate; empty where blank. */
export type Values = readonly string[];

/** A column of a pool, coded: candidates share the lists of values, few of which differ. */
export type Column = {
  /** The different lists: the empty one first, then the others in the order of the first candidates who have them. */
  readonly lists: readonly Values[];
  /** By candidate: which of the lists. */
  readonly codes: Uint32Array;
};

export const blank: Values = [];

/** The values of a candidate. */
export const valuesOf = ({ lists, codes }: Column, candidate: number): Values => lists[codes[candidate]!]!;

/** The only value of a candidate, or the first; null where blank or where there is no such column. */
export const valueOf = (column: Column | undefined, candidate: number): string | null =>
  column === undefined ? null : (valuesOf(column, candidate)[0] ?? null);

/** The column with other lists in place of its own. @param map - the blank stays one. */
export const mapColumn = ({ lists, codes }: Column, map: (values: Values) => Values): Column => ({
  lists: lists.map((list, code) => (code === 0 ? blank : map(list))),
  codes,
});

/** A column in which all are blank. @param count - candidates. */
export const blankColumn = (count: number): Column => ({ lists: [blank], codes: new Uint32Array(count) });

/** Makes a column of the values of every candidate. @param count - candidates. */
export const columnOf = (count: number, valuesAt: (candidate: number) => Values): Column => {
  const builder = new ColumnBuilder();
  for (let candidate = 0; candidate < count; candidate += 1) {
    builder.put(candidate, builder.codeOf(valuesAt(candidate)));
  }
  return builder.finish(ascending(count));
};

/** 0, 1, 2, … */
export const ascending = (count: number): Uint32Array => {
  const numbers = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) numbers[index] = index;
  return numbers;
};

/** How many candidates have each list, by its code. @param among - candidates; absent: all. */
export const countCodes = ({ lists, codes }: Column, among?: readonly number[]): Uint32Array => {
  const counts = new Uint32Array(lists.length);
  // By index: an iterator would take most of the time.
  if (among === undefined) for (let index = 0; index < codes.length; index += 1) counts[codes[index]!]! += 1;
  else for (let index = 0; index < among.length; index += 1) counts[codes[among[index]!]!]! += 1;
  return counts;
};

/** The first candidate who has each list, by its code; -1: nobody has. */
export const firstOfCodes = ({ lists, codes }: Column): Int32Array => {
  const firsts = new Int32Array(lists.length).fill(-1);
  for (let candidate = codes.length - 1; candidate >= 0; candidate -= 1)
    firsts[codes[candidate]!] = candidate;
  return firsts;
};

const firstCapacity = 256;

/** Takes the values of the rows of a source, in any order. */
export class ColumnBuilder {
  readonly #known = new Map<string, number>();
  readonly #lists: Values[] = [blank];
  #codes = new Uint32Array(firstCapacity);

  /** The code of a list: lists with the same values have one. */
  codeOf(values: Values): number {
    if (values.length === 0) return 0;
    const key = values.length === 1 ? values[0]! : values.join('\0');
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const code = this.#lists.push(values) - 1;
    this.#known.set(key, code);
    return code;
  }

  put(row: number, code: number): void {
    if (row >= this.#codes.length) this.#lengthen(row);
    this.#codes[row] = code;
  }

  /** What was put for a row; 0, that of the blank, where nothing was. */
  at(row: number): number {
    return this.#codes[row] ?? 0;
  }

  /** @param order - the row of each candidate. */
  finish(order: Uint32Array): Column {
    const [codes, all, { length }] = [this.#codes, this.#lists, order];
    const renumbered = new Uint32Array(all.length);
    const lists: Values[] = [blank];
    const sorted = new Uint32Array(length);
    for (let candidate = 0; candidate < length; candidate += 1) {
      const code = codes[order[candidate]!] ?? 0;
      if (code === 0) continue;
      if (renumbered[code] === 0) renumbered[code] = lists.push(all[code]!) - 1;
      sorted[candidate] = renumbered[code]!;
    }
    return { lists, codes: sorted };
  }

  #lengthen(row: number): void {
    const longer = new Uint32Array(Math.max(2 * this.#codes.length, row + 1));
    longer.set(this.#codes);
    this.#codes = longer;
  }
}
