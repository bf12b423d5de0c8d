import { floorDivide, greatestCommonDivisor } from './exact-division.ts';
import { sizeRow } from './incidence.ts';
import type { IntegerProgram, ProgramRow } from './integer-program.ts';
import type { DerivedRow, Proof, ProofLeaf } from './proof.ts';

type Side = { readonly suffix: string; readonly sense: 'G' | 'L'; readonly bound: number };

/** The constraints that a row is written as: of equations alone nothing could be derived that is rounded. */
export const sidesOf = ({ lower, upper }: ProgramRow): readonly Side[] => {
  const both: readonly Side[] = [
    { suffix: '_min', sense: 'G', bound: lower },
    { suffix: '_max', sense: 'L', bound: upper },
  ];
  return both.filter(({ bound }) => Number.isFinite(bound));
};

/** Constraints are numbered as they are written: the bounds of the columns come first. */
export const lowerBoundOf = (column: number): number => 2 * column;
export const upperBoundOf = (column: number): number => 2 * column + 1;

/** The rows that a proof adds up, by their numbers in it. */
export type Rows = {
  /** Numbers of the constraints that hold the rows from below and from above; undefined where there is none. */
  readonly lower: readonly (number | undefined)[];
  readonly upper: readonly (number | undefined)[];
  /** The derived rows that leaves and used derived rows use, by their place in the proof. */
  readonly derived: ReadonlyMap<number, WrittenRow>;
  /** All constraints, the bounds of the columns and the derived rows among them. */
  readonly count: number;
};

/** Σ over columns of coefficient × column ≤ bound, and the text that derives it. */
type WrittenRow = {
  readonly coefficients: ReadonlyMap<number, bigint>;
  readonly bound: bigint;
  readonly text: string;
};

export const numberRows = (program: IntegerProgram, proof: Proof): Rows => {
  const { costs, rows } = program;
  const senses = rows.flatMap((row, number) => sidesOf(row).map(({ sense }) => ({ number, sense })));
  const lower: (number | undefined)[] = [...rows, ...proof.derived].map(() => undefined);
  const upper = [...lower];
  senses.forEach(({ number, sense }, index) => {
    (sense === 'G' ? lower : upper)[number] = 2 * costs.length + index;
  });
  const derived = new Map<number, WrittenRow>();
  let count = 2 * costs.length + senses.length;
  for (const place of derivedUsed(proof, rows.length)) {
    derived.set(place, derive(program, { lower, upper, derived, count }, proof.derived[place]!));
    upper[rows.length + place] = count;
    count += 1;
  }
  return { lower, upper, derived, count };
};

/** Places of the derived rows that leaves use, and of those that these are derived from; ascending. */
const derivedUsed = ({ derived, nodes }: Proof, firstDerived: number): readonly number[] => {
  const used = new Set<number>();
  for (const node of nodes) {
    if (node.kind !== 'branch') for (const [row] of node.multipliers) used.add(row);
  }
  // A derived row uses only what stands before it.
  for (let place = derived.length - 1; place >= 0; place -= 1) {
    if (used.has(firstDerived + place)) for (const [row] of derived[place]!.rows) used.add(row);
  }
  return [...derived.keys()].filter((place) => used.has(firstDerived + place));
};

/**
 * Adds up sides that are written, a fraction of each, and takes away as much of every column, which is not negative,
 * as makes its coefficient the one of the derived row; then rounds down. Without the sides that are not written
 * the coefficients are no less, so there is never anything to be added.
 */
const derive = (
  program: IntegerProgram,
  rows: Rows,
  { rows: terms, upper, divisor }: DerivedRow,
): WrittenRow => {
  const by = BigInt(divisor);
  const sums = new Map(upper.map((column) => [column, 1n]));
  const add = (to: Map<number, bigint>, row: number, multiplier: bigint): void => {
    eachCoefficient(program, rows, row, (column, coefficient) => {
      to.set(column, (to.get(column) ?? 0n) + multiplier * coefficient);
    });
  };
  const written = new Map(sums);
  let right = BigInt(upper.length);
  for (const [row, multiplier] of terms) {
    add(sums, row, BigInt(multiplier));
    right += BigInt(multiplier) * boundOf(program, rows, row, multiplier > 0);
  }
  const parts: string[] = [];
  for (const [row, multiplier] of onWrittenSides(terms, rows)) {
    add(written, row, multiplier);
    parts.push(`${sideOf(rows, row, multiplier)} ${fraction(multiplier, divisor)}`);
  }
  for (const column of upper) parts.push(`${upperBoundOf(column)} ${fraction(1n, divisor)}`);
  const coefficients = new Map<number, bigint>();
  const columns = new Set([...sums.keys(), ...written.keys()]);
  for (const column of [...columns].sort((a, b) => a - b)) {
    const coefficient = floorDivide(sums.get(column) ?? 0n, by);
    if (coefficient !== 0n) coefficients.set(column, coefficient);
    const rest = (written.get(column) ?? 0n) - coefficient * by;
    if (rest !== 0n) parts.push(`${lowerBoundOf(column)} ${fraction(-rest, divisor)}`);
  }
  const bound = floorDivide(right, by);
  const left = [coefficients.size, ...[...coefficients].flat()].join(' ');
  return {
    coefficients,
    bound,
    text: `L ${bound} ${left} { rnd ${[parts.length, ...parts].join(' ')} } -1`,
  };
};

/** The columns of a row, each with its coefficient. */
export const eachCoefficient = (
  { rows }: IntegerProgram,
  { derived }: Rows,
  row: number,
  use: (column: number, coefficient: bigint) => void,
): void => {
  if (row < rows.length) for (const column of rows[row]!.columns) use(column, 1n);
  else
    for (const [column, coefficient] of derived.get(row - rows.length)!.coefficients)
      use(column, coefficient);
};

/** The bound of a row from above or from below, with 0 and the size for those that it does not have. */
const boundOf = ({ rows }: IntegerProgram, { derived }: Rows, row: number, isUpper: boolean): bigint => {
  if (row >= rows.length) return derived.get(row - rows.length)!.bound;
  const bound = isUpper ? rows[row]!.upper : rows[row]!.lower;
  return BigInt(Number.isFinite(bound) ? bound : isUpper ? rows[sizeRow]!.upper : 0);
};

/** The constraint that holds a row on the side of a multiplier. */
export const sideOf = ({ lower, upper }: Rows, row: number, multiplier: bigint): number =>
  (multiplier > 0n ? upper : lower)[row]!;

/**
 * Multipliers by row, on sides that are written only; they prove no less. The lower bound 0 that a row does
 * not have follows from the bounds of its columns, so the multiplier goes; the upper bound, the size or more,
 * follows from the size row and the bounds of the other columns, so the multiplier moves to the size row.
 */
export const onWrittenSides = (
  multipliers: ProofLeaf['multipliers'],
  { lower, upper }: Rows,
): ReadonlyMap<number, bigint> => {
  const written = new Map<number, bigint>();
  for (const [row, multiplier] of multipliers) {
    const side = (multiplier > 0 ? upper : lower)[row];
    if (side === undefined && multiplier < 0) continue;
    const target = side === undefined ? sizeRow : row;
    written.set(target, (written.get(target) ?? 0n) + BigInt(multiplier));
  }
  return written;
};

/** In lowest terms, as the format compares numbers without reducing them; whole numbers stand alone. */
export const fraction = (numerator: bigint, denominator: number): string => {
  const divisor = greatestCommonDivisor(denominator, Number(numerator % BigInt(denominator)));
  const whole = numerator / BigInt(divisor);
  return divisor === denominator ? `${whole}` : `${whole}/${denominator / divisor}`;
};
