import type { Certificate, Leaf } from './certificate.ts';
import { insist } from './insist.ts';
import type { Problem } from './problem.ts';
import { priced, type Prices, type Program } from './program.ts';
import { leavesOf, mainTree, type Choices } from './tree.ts';

/** Every leaf closes: nothing in its part of the tree scores more than the bound, or there is nothing in it. */
export const checkLeaves = (certificate: Certificate, program: Program, problem: Problem): void => {
  for (const { node, leaf, value } of valuedLeaves(certificate, program, problem)) {
    const of = { step: 'leaf', place: `/nodes/${node}` } as const;
    if (leaf.kind === 'infeasible') {
      insist(value < 0n, 'not-infeasible', of);
    } else {
      insist(certificate.bound !== null, 'no-bound', of);
      // floor(value / denominator) <= bound / unit; the bound is an objective, so the unit divides it
      const limit = (BigInt(certificate.bound) / BigInt(certificate.unit) + 1n) * BigInt(leaf.denominator);
      insist(value < limit, 'exceeds-bound', of);
    }
  }
};

/**
 * Who is in every slate of the objective (true) or in none (false), as far as the leaves show. Each such slate is in a
 * leaf with room for it, value − denominator × objective ≥ 0, and there it takes those who gain more than that
 * room, and leaves out those who lose more. For a certificate whose leaves close.
 * @param objective - in units.
 */
export const decideByLeaves = (
  certificate: Certificate,
  objective: bigint,
  program: Program,
  problem: Problem,
): ReadonlyMap<number, boolean> => {
  let agreed: ReadonlyMap<number, boolean> | null = null;
  for (const { leaf, choices, value, gain } of valuedLeaves(certificate, program, problem)) {
    const room = value - objective * BigInt(leaf.denominator);
    if (leaf.kind === 'infeasible' || room < 0n) continue;
    const decide = (candidate: number): boolean | undefined => {
      const own = gain(candidate);
      return choices.get(candidate) ?? (own > room ? true : own < -room ? false : undefined);
    };
    const among: Iterable<number> = agreed?.keys() ?? problem.ids.keys();
    const decided = new Map<number, boolean>();
    for (const candidate of among) {
      const choice = decide(candidate);
      const isAlike = agreed === null || agreed.get(candidate) === choice;
      if (choice !== undefined && isAlike) decided.set(candidate, choice);
    }
    agreed = decided;
  }
  return agreed ?? new Map();
};

/** The leaves with the upper bound of each, times its denominator; an infeasible one takes every s and p as 0. */
function* valuedLeaves(
  { nodes }: Certificate,
  program: Program,
  problem: Problem,
): Generator<
  { readonly node: number; readonly leaf: Leaf; readonly choices: Choices; readonly value: bigint } & Prices
> {
  for (const { node, leaf, choices } of leavesOf(nodes, problem, mainTree)) {
    const weight = leaf.kind === 'bound' ? BigInt(leaf.denominator) : 0n;
    const prices = priced(leaf.multipliers, weight, program, { step: 'leaf', place: `/nodes/${node}` });
    let value = prices.fixed;
    for (const candidate of problem.ids.keys()) {
      const gain = prices.gain(candidate);
      if (choices.get(candidate) ?? gain > 0n) value += gain;
    }
    yield { node, leaf, choices, value, ...prices };
  }
}
