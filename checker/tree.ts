import type { Branch, Leaf } from './certificate.ts';
import { insist, type CheckStep, type Place } from './insist.ts';
import type { Problem } from './problem.ts';

type Nodes<L extends Leaf> = readonly (Branch | L)[];

/** What refusals say of a tree: the step that they are at, and the place of its nodes. */
export type TreeName = { readonly step: CheckStep; readonly nodes: string };

/** The tree of the optimum. */
export const mainTree: TreeName = { step: 'tree', nodes: '/nodes' };

/** Who is taken (true) or left out (false) on the way to a node, by candidate. */
export type Choices = ReadonlyMap<number, boolean>;

/**
 * Is it one tree, from node 0 to all the others, that splits every case in two? A child stands after its
 * parent, so that every way up ends at the root. @returns the number of leaves.
 */
export const checkTree = <L extends Leaf>(nodes: Nodes<L>, problem: Problem, name: TreeName): number => {
  const at = (node: number): Place => ({ step: name.step, place: `${name.nodes}/${node}` });
  const children = new Set<number>();
  nodes.forEach((node, index) => {
    if (!isBranch(node)) return;
    for (const child of [node.in, node.out]) {
      insist(child > index && child < nodes.length, 'no-child', at(index));
      insist(!children.has(child), 'two-parents', at(child));
      children.add(child);
    }
  });
  const isWhole = nodes.length > 0 && children.size === nodes.length - 1;
  insist(isWhole, 'no-parent', { step: name.step, place: name.nodes });
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
  { step, nodes: list }: TreeName,
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
    const at = { step, place: `${list}/${next.enter}` };
    insist(candidate !== undefined, 'not-eligible', at);
    insist(!choices.has(candidate), 'already-decided', at);
    ahead.push(
      { forget: candidate },
      { enter: node.out, choice: [candidate, false] },
      { enter: node.in, choice: [candidate, true] },
    );
  }
}
