import type { Branch, Leaf } from './certificate.ts';
import { insist, type CheckStep } from './insist.ts';
import type { Problem } from './problem.ts';

type Nodes<L extends Leaf> = readonly (Branch | L)[];

/** What refusals say of a tree: the step that they are at, and what stands behind the number of a node. */
export type TreeName = { readonly step: CheckStep; readonly of: string };

/** The tree of the optimum. */
export const mainTree: TreeName = { step: 'tree', of: '' };

/** Who is taken (true) or left out (false) on the way to a node, by candidate. */
export type Choices = ReadonlyMap<number, boolean>;

/**
 * Is it one tree, from node 0 to all the others, that splits every case in two? A child stands after its
 * parent, so that every way up ends at the root. @returns the number of leaves.
 */
export const checkTree = <L extends Leaf>(nodes: Nodes<L>, problem: Problem, name: TreeName): number => {
  const { step, of } = name;
  const children = new Set<number>();
  nodes.forEach((node, index) => {
    if (!isBranch(node)) return;
    for (const child of [node.in, node.out]) {
      insist(
        child > index && child < nodes.length,
        step,
        `Node ${index}${of} has no child ${child} after it.`,
      );
      insist(!children.has(child), step, `Node ${child}${of} is the child of two branches.`);
      children.add(child);
    }
  });
  insist(
    nodes.length > 0 && children.size === nodes.length - 1,
    step,
    `A node${of} is the child of no branch.`,
  );
  return [...leavesOf(nodes, problem, name)].length;
};

const isBranch = (node: Branch | Leaf): node is Branch => 'branch' in node;

type Step =
  | { readonly enter: number; readonly choice: readonly [number, boolean] | null }
  | { readonly forget: number };

/** The leaves in depth-first order; `choices` changes when the next one is asked for. */
export function* leavesOf<L extends Leaf>(
  nodes: Nodes<L>,
  { indexOf }: Problem,
  { step, of }: TreeName,
): Generator<{ readonly node: number; readonly leaf: L; readonly choices: Choices }, void, undefined> {
  const choices = new Map<number, boolean>();
  const ahead: Step[] = [{ enter: 0, choice: null }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if ('forget' in next) {
      choices.delete(next.forget);
      continue;
    }
    if (next.choice !== null) choices.set(...next.choice);
    const node = nodes[next.enter]!;
    if (!isBranch(node)) {
      yield { node: next.enter, leaf: node, choices };
      continue;
    }
    const candidate = indexOf.get(node.branch);
    const name = `Node ${next.enter}${of}`;
    insist(candidate !== undefined, step, `${name} branches on nobody who is eligible.`);
    insist(!choices.has(candidate), step, `${name} branches on a candidate already decided.`);
    ahead.push(
      { forget: candidate },
      { enter: node.out, choice: [candidate, false] },
      { enter: node.in, choice: [candidate, true] },
    );
  }
}
