import fc from 'fast-check';
import type { DerivedRow, Problem } from '../../solver/index.ts';

/** All rows as a proof numbers them. */
export const numberedRows = ({ size, scores, rows, softRows }: Problem) => [
  { members: scores.map((_, index) => index), min: size, max: size, soft: null },
  ...rows.map(({ members, min, max }) => ({ members, min: min ?? 0, max: max ?? size, soft: null })),
  ...softRows.map((soft) => ({ members: soft.members, min: soft.target, max: size + soft.target, soft })),
];

/** Rows to be derived, as they are drawn: the numbers of rows and candidates are still to be made fit. */
export const drawnRows = fc.array(
  fc.record({
    rows: fc.array(fc.tuple(fc.nat(), fc.integer({ min: -3, max: 3 })), { minLength: 1, maxLength: 5 }),
    upper: fc.array(fc.nat(), { maxLength: 3 }),
    divisor: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 4 },
);

export const derivedFrom = (problem: Problem, drawn: Drawn<typeof drawnRows>): readonly DerivedRow[] => {
  const hard = 1 + problem.rows.length;
  const first = hard + problem.softRows.length;
  const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);
  return drawn.map(({ rows, upper, divisor }, index) => {
    const multipliers = rows
      .map(([at, by]): [number, number] => [at % (hard + index), by])
      .map(([at, by]): [number, number] => (at < hard ? [at, by] : [first + at - hard, Math.abs(by)]))
      .filter(([, by]) => by !== 0);
    const of = new Map(multipliers);
    return {
      rows: ascending(of.keys()).map((row) => [row, of.get(row)!] as const),
      upper: ascending(upper.map((at) => at % problem.scores.length)),
      divisor,
    };
  });
};

type Drawn<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** The formula above the type of a derived row, in the same order. */
export const coefficientsOf = (problem: Problem, derived: readonly DerivedRow[]) => {
  const rows = numberedRows(problem).map(({ members, min, max }) => ({
    counts: problem.scores.map((_, index) => Number(members.includes(index))),
    min,
    max,
  }));
  const first = rows.length;
  for (const { rows: terms, upper, divisor } of derived) {
    const counts = problem.scores.map((_, index) =>
      Math.floor(
        terms.reduce(
          (sum, [row, by]) => sum + by * rows[row]!.counts[index]!,
          Number(upper.includes(index)),
        ) / divisor,
      ),
    );
    const bound = terms.reduce((sum, [row, by]) => sum + by * (by > 0 ? rows[row]!.max : rows[row]!.min), 0);
    rows.push({ counts, min: NaN, max: Math.floor((bound + upper.length) / divisor) });
  }
  return rows.slice(first);
};
