import type { Domain } from './domain.ts';
import { sizeRow, type Incidence } from './incidence.ts';
import type { DerivedRow } from './proof.ts';

/** The rows that follow from those of the problem: each is worked out once, over all candidates. */
export type DerivedRows = {
  /** In the order of their numbers, which begin where those of the incidence end. */
  readonly rows: readonly DerivedRow[];
  /** Takes one in, unless it is there already. @returns its number. */
  readonly add: (row: DerivedRow) => number;
  /** Forgets all but the first so many. */
  readonly keep: (count: number) => void;
  /** ⌊c_i / divisor⌋ of each candidate. @param number - of the row. */
  readonly coefficients: (number: number) => Int32Array;
  /** The largest coefficient, whatever its sign. @param number - of the row. */
  readonly largest: (number: number) => number;
  /** ⌊b / divisor⌋ of each row, in order, as the bounds of a domain have it. */
  readonly uppersIn: (bounds: Pick<Domain, 'lower' | 'upper'>) => Float64Array;
};

export const createDerivedRows = ({ rowCount, members, start }: Incidence): DerivedRows => {
  const candidates = start.length - 1;
  const rows: DerivedRow[] = [];
  const coefficients: Int32Array[] = [];
  const largest: number[] = [];
  const numbers = new Map<string, number>();

  const coefficientsOf = ({ rows: parts, upper, divisor }: DerivedRow): Int32Array => {
    const sums = new Int32Array(candidates);
    for (const [row, multiplier] of parts) {
      if (row === sizeRow) for (let i = 0; i < candidates; i += 1) sums[i]! += multiplier;
      else if (row < rowCount) for (const candidate of members(row)) sums[candidate]! += multiplier;
      else {
        const own = coefficients[row - rowCount]!;
        for (let i = 0; i < candidates; i += 1) sums[i]! += multiplier * own[i]!;
      }
    }
    for (const candidate of upper) sums[candidate]! += 1;
    return sums.map((sum) => Math.floor(sum / divisor));
  };

  return {
    rows,
    add: (row) => {
      const key = JSON.stringify(row);
      const before = numbers.get(key);
      if (before !== undefined) return before;
      const own = coefficientsOf(row);
      const number = rowCount + rows.length;
      numbers.set(key, number);
      rows.push(row);
      coefficients.push(own);
      largest.push(own.reduce((most, one) => Math.max(most, Math.abs(one)), 0));
      return number;
    },
    keep: (count) => {
      for (const row of rows.slice(count)) numbers.delete(JSON.stringify(row));
      for (const list of [rows, coefficients, largest]) list.length = Math.min(list.length, count);
    },
    coefficients: (number) => coefficients[number - rowCount]!,
    largest: (number) => largest[number - rowCount]!,
    uppersIn: ({ lower, upper }) => {
      const uppers = new Float64Array(rows.length);
      rows.forEach(({ rows: parts, upper: ones, divisor }, index) => {
        let sum = ones.length;
        for (const [row, multiplier] of parts) {
          if (row >= rowCount) sum += multiplier * uppers[row - rowCount]!;
          else sum += multiplier * (multiplier > 0 ? upper : lower)[row]!;
        }
        uppers[index] = Math.floor(sum / divisor);
      });
      return uppers;
    },
  };
};
