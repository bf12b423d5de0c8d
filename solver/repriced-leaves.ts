import type { ClosedLeaf } from './search-goal.ts';
import type { DerivedRows } from './derived-rows.ts';
import type { Domain } from './domain.ts';
import { floorOf, type DualBounds } from './dual-bound.ts';
import { sizeRow } from './incidence.ts';
import type { Row } from './problem.ts';

/** Bounds of a row, seats; null: none. */
export type RowBounds = Pick<Row, 'min' | 'max'>;

/** Bounds that differ from those of the problem, by row of the problem. */
export type OtherBounds = ReadonlyMap<number, RowBounds>;

/** Leaves that cover all slates under these bounds, and what their multipliers come to there. */
export type Tree = { readonly leaves: readonly ClosedLeaf[]; readonly rows: OtherBounds };

/** Other bounds and fixings than those of the problem. */
export type Restriction = {
  readonly rows: OtherBounds;
  readonly take: readonly number[];
  readonly leave: readonly number[];
};

/**
 * The leaves of a tree as they stand under other bounds and fixings: multipliers stay, and what they come to
 * moves with the bounds. Those that the fixings empty are left out. Exact.
 * @param whole - the domain of the problem as it is.
 */
export const repriceLeaves = (
  { leaves, rows: from }: Tree,
  { rows: to, take, leave }: Restriction,
  whole: Domain,
  bounds: DualBounds,
  derived: DerivedRows,
): readonly ClosedLeaf[] => {
  const size = whole.upper[sizeRow]!;
  const fixed = new Map([
    ...take.map((candidate) => [candidate, 1] as const),
    ...leave.map((candidate) => [candidate, 0] as const),
  ]);
  const moved = movedRows(from, to);
  const boundOf = (rows: OtherBounds, row: number, multiplier: number): number => {
    const other = rows.get(row);
    if (multiplier > 0) return other === undefined ? whole.upper[1 + row]! : (other.max ?? size);
    return other === undefined ? whole.lower[1 + row]! : (other.min ?? 0);
  };
  const firstDerived = whole.upper.length;
  const uppersUnder = (rows: OtherBounds): Float64Array => derived.uppersIn(boundsUnder(rows, whole));
  const [before, after] = derived.rows.length === 0 ? [none, none] : [uppersUnder(from), uppersUnder(to)];
  return leaves.flatMap((leaf): ClosedLeaf[] => {
    const decided = new Map(leaf.path);
    for (const [candidate, value] of leaf.path) if ((fixed.get(candidate) ?? value) !== value) return [];
    // The objective of a single slate bounds nothing once rows move: the caller must search.
    if (leaf.kind === 'fully-fixed') return [{ ...leaf, objective: Number.MAX_SAFE_INTEGER }];
    const { multipliers } = leaf;
    let { value } = leaf;
    for (const row of moved) {
      const multiplier = multipliers.values[1 + row]!;
      if (multiplier === 0) continue;
      value += BigInt(multiplier) * BigInt(boundOf(to, row, multiplier) - boundOf(from, row, multiplier));
    }
    for (let at = multipliers.support.length - 1; at >= 0; at -= 1) {
      const row = multipliers.support[at]!;
      if (row < firstDerived) break;
      const place = row - firstDerived;
      value += BigInt(multipliers.values[row]!) * BigInt(after[place]! - before[place]!);
    }
    for (const [candidate, taken] of fixed) {
      if (decided.has(candidate)) continue;
      const cost = bounds.reducedCost(candidate, multipliers, leaf.kind);
      if (taken === 1 ? cost < 0 : cost > 0) value -= BigInt(Math.abs(cost));
    }
    return [{ ...leaf, value }];
  });
};

const none = new Float64Array(0);

/** The bounds of the problem, but for these. */
export const boundsUnder = (
  rows: OtherBounds,
  { lower, upper }: Pick<Domain, 'lower' | 'upper'>,
): Pick<Domain, 'lower' | 'upper'> => {
  const own = { lower: lower.slice(), upper: upper.slice() };
  for (const [row, { min, max }] of rows) {
    own.lower[1 + row] = min ?? 0;
    own.upper[1 + row] = max ?? upper[sizeRow]!;
  }
  return own;
};

const movedRows = (from: OtherBounds, to: OtherBounds): readonly number[] => [
  ...new Set([...from.keys(), ...to.keys()]),
];

/** No slate of the leaves scores more; `-Infinity`: there is none. */
export const boundOf = (leaves: readonly ClosedLeaf[]): number =>
  leaves.reduce((most, leaf) => {
    switch (leaf.kind) {
      case 'bound':
        return Math.max(most, floorOf(leaf.value, leaf.multipliers.denominator));
      case 'infeasible':
        return leaf.value < 0n ? most : Infinity;
      case 'fully-fixed':
        return Math.max(most, leaf.objective ?? -Infinity);
    }
  }, -Infinity);

/**
 * The support of the leaves: rows of the problem, ascending. Whatever happens to the bounds of other rows, the leaves
 * prove what they prove. Null where a leaf counts a single slate.
 */
export const rowsOf = (
  leaves: readonly ClosedLeaf[],
  rowCount: number,
  derived: DerivedRows,
): readonly number[] | null => {
  const rows = new Set<number>();
  for (const leaf of leaves) {
    if (leaf.kind === 'fully-fixed') return null;
    for (const row of derived.sourcesOf(leaf.multipliers.support)) {
      if (row !== sizeRow && row <= rowCount) rows.add(row - 1);
    }
  }
  return [...rows].sort((a, b) => a - b);
};
