import type { Domain } from './domain.ts';
import { sizeRow, type Incidence } from './incidence.ts';
import type { DerivedRow } from './proof.ts';

/** The rows that follow from those of the problem: each is worked out once, over all candidates. */
export type DerivedRows = {
  /** In the order of their numbers, which begin where those of the incidence end. */
  readonly rows: readonly DerivedRow[];
  /**
   * Takes one in, unless it is there already.
   * @param as - `isStep`: only other derived rows need it, and the linear program does not have it.
   * @returns its number.
   */
  readonly add: (row: DerivedRow, as?: { readonly isStep: boolean }) => number;
  /** Is the row there for the sake of others alone? @param number - of the row. */
  readonly isStep: (number: number) => boolean;
  /** Forgets all but the first so many. */
  readonly truncate: (count: number) => void;
  /** These rows, and in the place of derived ones the rows of the problem that they follow from. */
  readonly sourcesOf: (numbers: readonly number[]) => ReadonlySet<number>;
  /** ⌊c_i / divisor⌋ of each candidate. @param number - of the row. */
  readonly coefficients: (number: number) => Int32Array;
  /** The largest coefficient, whatever its sign. @param number - of the row. */
  readonly largest: (number: number) => number;
  /** ⌊b / divisor⌋ of each row, in order, as the bounds of a domain have it; these do not change any more. */
  readonly uppersIn: (bounds: Pick<Domain, 'lower' | 'upper'>) => Float64Array;
};

export const createDerivedRows = ({ rowCount, members, start }: Incidence): DerivedRows => {
  const candidates = start.length - 1;
  const rows: DerivedRow[] = [];
  const steps: boolean[] = [];
  /** Worked out when they are first wanted. */
  const coefficients: (Int32Array | undefined)[] = [];
  const largest: (number | undefined)[] = [];
  const numbers = new Map<string, number>();

  let last: Record<'lower' | 'upper' | 'uppers', Float64Array> = { lower: none, upper: none, uppers: none };

  const coefficientsOf = ({ rows: parts, upper, divisor }: DerivedRow): Int32Array => {
    const sums = new Int32Array(candidates);
    for (const [row, multiplier] of parts) {
      if (row === sizeRow) for (let i = 0; i < candidates; i += 1) sums[i]! += multiplier;
      else if (row < rowCount) for (const candidate of members(row)) sums[candidate]! += multiplier;
      else {
        const own = coefficientsOfNumber(row);
        for (let i = 0; i < candidates; i += 1) sums[i]! += multiplier * own[i]!;
      }
    }
    for (const candidate of upper) sums[candidate]! += 1;
    return sums.map((sum) => Math.floor(sum / divisor));
  };

  const coefficientsOfNumber = (number: number): Int32Array =>
    (coefficients[number - rowCount] ??= coefficientsOf(rows[number - rowCount]!));

  return {
    rows,
    isStep: (number) => steps[number - rowCount]!,
    add: (row, { isStep } = { isStep: false }) => {
      const key = JSON.stringify(row);
      const before = numbers.get(key);
      if (before !== undefined) return before;
      const number = rowCount + rows.length;
      numbers.set(key, number);
      rows.push(row);
      steps.push(isStep);
      return number;
    },
    truncate: (count) => {
      for (const row of rows.slice(count)) numbers.delete(JSON.stringify(row));
      last = { lower: none, upper: none, uppers: none };
      for (const list of [rows, steps, coefficients, largest]) list.length = Math.min(list.length, count);
    },
    sourcesOf: (given) => {
      const sources = new Set<number>();
      const seen = new Set(given);
      // A derived row follows from rows with lower numbers; what is added to a set is still walked through.
      for (const number of seen) {
        if (number < rowCount) sources.add(number);
        else for (const [row] of rows[number - rowCount]!.rows) seen.add(row);
      }
      return sources;
    },
    coefficients: coefficientsOfNumber,
    largest: (number) =>
      (largest[number - rowCount] ??= coefficientsOfNumber(number).reduce(
        (most, one) => Math.max(most, Math.abs(one)),
        0,
      )),
    uppersIn: ({ lower, upper }) => {
      if (last.lower === lower && last.upper === upper && last.uppers.length === rows.length)
        return last.uppers;
      const uppers = new Float64Array(rows.length);
      rows.forEach(({ rows: parts, upper: ones, divisor }, index) => {
        let sum = ones.length;
        for (const [row, multiplier] of parts) {
          if (row >= rowCount) sum += multiplier * uppers[row - rowCount]!;
          else sum += multiplier * (multiplier > 0 ? upper : lower)[row]!;
        }
        uppers[index] = Math.floor(sum / divisor);
      });
      last = { lower, upper, uppers };
      return uppers;
    },
  };
};

const none = new Float64Array(0);
