import { toIntegerProgram, type IntegerProgram } from './integer-program.ts';
import type { Problem, Slate } from './problem.ts';
import type { Proof, ProofLeaf } from './proof.ts';
import { recount } from './recount.ts';
import { inUnits } from './units.ts';
import {
  eachCoefficient,
  fraction,
  lowerBoundOf,
  numberRows,
  onWrittenSides,
  sideOf,
  sidesOf,
  upperBoundOf,
  type Rows,
} from './vipr-rows.ts';

/** What a proof is the proof of. */
type Proven =
  | { readonly outcome: 'selected'; readonly slate: Slate; readonly objective: number }
  | { readonly outcome: 'infeasible' };

/**
 * A problem, its proven answer and the proof in the public format VIPR 1.0, in pieces to be written one
 * after the other. Numbers only: no ids, no names of rules.
 *
 * Columns are x0, x1, … for the candidates in order, then t0, t1, … for the shortfalls of the soft rows.
 * Constraints are l and u, the bounds of the columns, then r0 for the size and r1, r2, … for the rows, then
 * the soft rows, numbered as in a {@link Proof}; `_min` and `_max` are the two sides of a row. Bounds that a
 * row does not have are not written. d0, d1, … are the derived rows that the leaves use, in the order of the proof.
 * Every branch assumes `in` and `out` of its candidate, and every node k of the tree derives nk:
 *
 *     leaf     y · rows + reduced costs · bounds of the columns, rounded down:   objective ≤ bound
 *              or, where nothing can be chosen,                                          0 ≤ −1
 *     branch   what holds with the candidate in and with the candidate out
 *
 * The objective is counted in the unit of the proof. Nothing is checked here: a proof that does not hold becomes a file
 * that a checker rejects.
 *
 * Source: https://github.com/scipopt/vipr, cert_spec_v1_0.md.
 */
export function* toVipr(problem: Problem, proof: Proof, result: Proven): Generator<string> {
  const scaled = inUnits(problem, proof.unit);
  const answer =
    result.outcome === 'selected' ? { ...result, objective: result.objective / proof.unit } : result;
  const program = toIntegerProgram(scaled);
  yield* programText(program, scaled.scores.length);
  yield* resultText(scaled, answer);
  yield* derivations(program, proof, answer);
}

function* programText({ costs, uppers, rows }: IntegerProgram, candidates: number): Generator<string> {
  const columns = Array.from(costs.keys());
  const names = columns.map((column) => (column < candidates ? `x${column}` : `t${column - candidates}`));
  const sideCount = rows.reduce((sum, row) => sum + sidesOf(row).length, 0);
  yield '% x: candidates, t: seats short of soft targets. See docs/proof.md.\nVER 1.0\n';
  yield `VAR ${columns.length}\n${names.join(' ')}\nINT ${columns.length}\n${columns.join(' ')}\n`;
  yield `OBJ max\n${sparse(columns.map((column) => [column, costs[column]!]))}\n`;
  yield `CON ${2 * columns.length + sideCount} ${2 * columns.length}\n`;
  yield columns
    .map((column) => `l${column} G 0 1 ${column} 1\nu${column} L ${uppers[column]!} 1 ${column} 1\n`)
    .join('');
  for (const [number, row] of rows.entries()) {
    const left = sparse(row.columns.map((column) => [column, 1]));
    yield sidesOf(row)
      .map(({ suffix, sense, bound }) => `r${number}${suffix} ${sense} ${bound} ${left}\n`)
      .join('');
  }
}

function* resultText(problem: Problem, result: Proven): Generator<string> {
  if (result.outcome === 'infeasible') {
    yield 'RTP infeas\nSOL 0\n';
    return;
  }
  const { slate, objective } = result;
  const { shortfalls } = recount(problem, slate);
  const values = [
    ...slate.map((candidate) => [candidate, 1] as const),
    ...shortfalls.map((seats, index) => [problem.scores.length + index, seats] as const),
  ];
  yield `RTP range ${objective} ${objective}\nSOL 1\nslate ${sparse(values)}\n`;
}

/** How many entries are not 0, and these. */
const sparse = (entries: readonly (readonly [index: number, value: number])[]): string => {
  const present = entries.filter(([, value]) => value !== 0);
  return [present.length, ...present.flat()].join(' ');
};

const contradiction = 'L -1 0';

function* derivations(program: IntegerProgram, proof: Proof, result: Proven): Generator<string> {
  const { nodes } = proof;
  const rows = numberRows(program, proof);
  const branches = nodes.flatMap((node) => (node.kind === 'branch' ? [node] : []));
  const branched = [...new Set(branches.map(({ candidate }) => candidate))].sort((a, b) => a - b);
  const first = rows.count;
  /** Numbers of the assumptions that leave a candidate out and take it in. */
  const outOf = new Map(branched.map((candidate, index) => [candidate, first + 2 * index]));
  const inOf = new Map(branched.map((candidate, index) => [candidate, first + 2 * index + 1]));
  // A child stands after its parent, so from the last node to the first every child comes before its parent.
  const last = first + 2 * branched.length + nodes.length - 1;
  const numberOf = (node: number): number => last - node;
  const choicesOf = choices(proof);
  const claim = result.outcome === 'selected' ? `L ${result.objective} OBJ` : contradiction;

  yield `DER ${rows.derived.size + last - first + 1}\n`;
  for (const [number, { text }] of rows.derived) yield `d${number} ${text}\n`;
  yield branched.map((x) => `out${x} L 0 1 ${x} 1 { asm } -1\nin${x} G 1 1 ${x} 1 { asm } -1\n`).join('');
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index]!;
    if (node.kind === 'branch') {
      const [out, into] = [outOf.get(node.candidate)!, inOf.get(node.candidate)!];
      yield `n${index} ${claim} { uns ${numberOf(node.out)} ${out} ${numberOf(node.in)} ${into} } -1\n`;
    } else {
      const taken = choicesOf(index);
      const terms = combination(program, rows, node, {
        lower: (column) => (taken.get(column) === true ? inOf.get(column)! : lowerBoundOf(column)),
        upper: (column) => (taken.get(column) === false ? outOf.get(column)! : upperBoundOf(column)),
      });
      yield node.kind === 'bound'
        ? `n${index} ${claim} { rnd ${terms} } -1\n`
        : `n${index} ${contradiction} { lin ${terms} } -1\n`;
    }
  }
}

/** The candidates decided on the way to a node: taken or not. */
const choices = ({ nodes }: Proof): ((node: number) => ReadonlyMap<number, boolean>) => {
  const above = new Map<number, { readonly parent: number; readonly choice: readonly [number, boolean] }>();
  nodes.forEach((node, parent) => {
    if (node.kind !== 'branch') return;
    above.set(node.in, { parent, choice: [node.candidate, true] });
    above.set(node.out, { parent, choice: [node.candidate, false] });
  });
  return (node) => {
    const taken = new Map<number, boolean>();
    for (let step = above.get(node); step !== undefined; step = above.get(step.parent)) {
      taken.set(...step.choice);
    }
    return taken;
  };
};

/** Numbers of the constraints that hold a column from below and from above at a leaf. */
type ColumnSides = {
  readonly lower: (column: number) => number;
  readonly upper: (column: number) => number;
};

/** How many constraints a leaf adds up, and each with its multiplier. */
const combination = (
  program: IntegerProgram,
  rows: Rows,
  leaf: ProofLeaf,
  columnSides: ColumnSides,
): string => {
  // Without an objective the denominator cancels out.
  const denominator = leaf.kind === 'bound' ? leaf.denominator : 1;
  const factor = leaf.kind === 'bound' ? BigInt(denominator) : 0n;
  const gains = Array.from(program.costs, (cost) => factor * BigInt(cost));
  const terms: string[] = [];
  for (const [row, multiplier] of onWrittenSides(leaf.multipliers, rows)) {
    terms.push(`${sideOf(rows, row, multiplier)} ${fraction(multiplier, denominator)}`);
    eachCoefficient(program, rows, row, (column, coefficient) => {
      gains[column]! -= multiplier * coefficient;
    });
  }
  gains.forEach((gain, column) => {
    if (gain === 0n) return;
    const side = gain > 0n ? columnSides.upper(column) : columnSides.lower(column);
    terms.push(`${side} ${fraction(gain, denominator)}`);
  });
  return [terms.length, ...terms].join(' ');
};
