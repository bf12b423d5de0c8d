import type { Branch, Certificate, Leaf } from './certificate.ts';
import { insist } from './insist.ts';
import type { Problem, Row } from './problem.ts';

type Nodes = Certificate['nodes'];

/** Who is taken (true) or left out (false) on the way to a node, by candidate. */
type Choices = ReadonlyMap<number, boolean>;

/**
 * Is it one tree, from node 0 to all the others, that splits every case in two? A child stands after its
 * parent, so that every way up ends at the root. @returns the number of leaves.
 */
export const checkTree = (nodes: Nodes, { ids }: Problem): number => {
  const children = new Set<number>();
  nodes.forEach((node, index) => {
    if (!isBranch(node)) return;
    for (const child of [node.in, node.out]) {
      insist(child > index && child < nodes.length, 'tree', `Node ${index} has no child ${child} after it.`);
      insist(!children.has(child), 'tree', `Node ${child} is the child of two branches.`);
      children.add(child);
    }
  });
  insist(nodes.length > 0 && children.size === nodes.length - 1, 'tree', 'A node is the child of no branch.');
  return [...leavesOf(nodes, ids)].length;
};

/** Every leaf closes: nothing in its part of the tree scores more than the bound, or there is nothing in it. */
export const checkLeaves = (certificate: Certificate, named: readonly Row[], problem: Problem): void => {
  const { ids } = problem;
  const unit = BigInt(certificate.unit);
  const { rows, scores } = inUnits(named, problem, unit);
  const groups = groupByRows(rows, ids.length);
  for (const { node, leaf, choices } of leavesOf(certificate.nodes, ids)) {
    const value = dualValue(leaf, choices, rows, groups, scores);
    if (leaf.kind === 'infeasible') {
      insist(value < 0n, 'leaf', `Node ${node} is not shown to be infeasible.`);
    } else {
      insist(certificate.bound !== null, 'leaf', `Node ${node} bounds what should be infeasible.`);
      // floor(value / denominator) <= bound / unit; the bound is an objective, so the unit divides it
      const limit = (BigInt(certificate.bound) / unit + 1n) * BigInt(leaf.denominator);
      insist(value < limit, 'leaf', `Node ${node} is not shown to keep within the bound.`);
    }
  }
};

/** Scores and penalties in multiples of the unit, which has to divide them all. */
const inUnits = (
  rows: readonly Row[],
  { scores }: Problem,
  unit: bigint,
): { readonly rows: readonly Row[]; readonly scores: readonly bigint[] } => {
  const divide = (amount: bigint): bigint => {
    insist(amount % unit === 0n, 'unit', 'The unit does not divide every score and penalty.');
    return amount / unit;
  };
  return {
    rows: rows.map((row) => ({ ...row, penalty: row.penalty === null ? null : divide(row.penalty) })),
    scores: scores.map(divide),
  };
};

const isBranch = (node: Branch | Leaf): node is Branch => 'branch' in node;

type Step =
  | { readonly enter: number; readonly choice: readonly [number, boolean] | null }
  | { readonly forget: number };

/** The leaves in depth-first order; `choices` changes when the next one is asked for. */
function* leavesOf(
  nodes: Nodes,
  ids: readonly string[],
): Generator<{ readonly node: number; readonly leaf: Leaf; readonly choices: Choices }, void, undefined> {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const choices = new Map<number, boolean>();
  const ahead: Step[] = [{ enter: 0, choice: null }];
  for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
    if ('forget' in step) {
      choices.delete(step.forget);
      continue;
    }
    if (step.choice !== null) choices.set(...step.choice);
    const node = nodes[step.enter]!;
    if (!isBranch(node)) {
      yield { node: step.enter, leaf: node, choices };
      continue;
    }
    const candidate = indexOf.get(node.branch);
    insist(candidate !== undefined, 'tree', `Node ${step.enter} branches on nobody who is eligible.`);
    insist(!choices.has(candidate), 'tree', `Node ${step.enter} branches on a candidate already decided.`);
    ahead.push(
      { forget: candidate },
      { enter: node.out, choice: [candidate, false] },
      { enter: node.in, choice: [candidate, true] },
    );
  }
}

/** Candidates who count in the same rows of the certificate, and those rows. */
type Group = { readonly rows: readonly number[]; readonly members: readonly number[] };

const groupByRows = (rows: readonly Row[], candidates: number): readonly Group[] => {
  const rowsOf = Array.from({ length: candidates }, (): number[] => []);
  rows.forEach((row, index) => {
    for (const member of row.members) rowsOf[member]!.push(index);
  });
  const groups = new Map<string, { readonly rows: number[]; readonly members: number[] }>();
  rowsOf.forEach((own, candidate) => {
    const group = groups.get(own.join()) ?? { rows: own, members: [] };
    groups.set(own.join(), group);
    group.members.push(candidate);
  });
  return [...groups.values()];
};

/**
 * The upper bound by weak duality, times the denominator D of the leaf. With m_r = D y_r,
 *
 *     Σ_r (m_r > 0 ? m_r max_r : m_r min_r) + Σ_i max over the allowed x_i of (D s_i − Σ_r m_r a_ri) x_i
 *       + Σ over soft r of max(0, −D p_r − m_r) min_r
 *
 * where an infeasible leaf takes every s and p as 0. A soft row without a multiplier adds nothing.
 */
const dualValue = (
  { kind, denominator, multipliers }: Leaf,
  choices: Choices,
  rows: readonly Row[],
  groups: readonly Group[],
  scores: readonly bigint[],
): bigint => {
  const pointsCount = kind === 'bound' ? BigInt(denominator) : 0n;
  const m = rows.map(() => 0n);
  let value = 0n;
  for (const [index, multiplier] of multipliers) {
    const row = rows[index]!;
    const own = BigInt(multiplier);
    m[index] = own;
    value += own > 0n ? own * row.max : own * row.min;
    const shortfallGain = -pointsCount * (row.penalty ?? 0n) - own;
    if (row.penalty !== null && shortfallGain > 0n) value += shortfallGain * row.min;
  }
  for (const group of groups) {
    const load = group.rows.reduce((sum, index) => sum + m[index]!, 0n);
    for (const candidate of group.members) {
      const gain = pointsCount * scores[candidate]! - load;
      if (choices.get(candidate) ?? gain > 0n) value += gain;
    }
  }
  return value;
};
