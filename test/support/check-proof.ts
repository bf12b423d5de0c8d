import type { Problem, Proof } from '../../solver/index.ts';

/**
 * Does the proof show that no slate scores more than `bound` (null: that there is none)? The formula of
 * `solver/proof.ts`, written down once more without any of the solver's code.
 * @returns what fails, or null.
 */
export const whatFails = (problem: Problem, proof: Proof, bound: number | null): string | null => {
  const { size, scores, rows, softRows } = problem;
  const unit = BigInt(proof.unit);
  const all = [
    { members: scores.map((_, index) => index), lower: size, upper: size, penalty: null },
    ...rows.map(({ members, min, max }) => ({
      members,
      lower: min ?? 0,
      upper: max ?? size,
      penalty: null,
    })),
    ...softRows.map(({ members, target, penalty }) => ({
      members,
      lower: target,
      upper: size + target,
      penalty: BigInt(penalty) / unit,
    })),
  ];
  const visit = (node: number, fixed: ReadonlyMap<number, boolean>): string | null => {
    const here = proof.nodes[node];
    if (here === undefined) return `no node ${node}`;
    if (here.kind === 'branch') {
      if (fixed.has(here.candidate) || here.in <= node || here.out <= node || here.in === here.out)
        return `branch ${node}`;
      return (
        visit(here.in, new Map(fixed).set(here.candidate, true)) ??
        visit(here.out, new Map(fixed).set(here.candidate, false))
      );
    }
    const weight = here.kind === 'bound' ? BigInt(here.denominator) : 0n;
    const loads = scores.map(() => 0n);
    const multipliers = new Map(here.multipliers.map(([row, value]) => [row, BigInt(value)]));
    let value = 0n;
    all.forEach(({ members, lower, upper, penalty }, row) => {
      const multiplier = multipliers.get(row) ?? 0n;
      value += multiplier * BigInt(multiplier > 0n ? upper : lower);
      for (const member of members) loads[member]! += multiplier;
      if (penalty === null) return;
      const gain = -weight * penalty - multiplier;
      if (gain > 0n) value += gain * BigInt(lower);
    });
    scores.forEach((score, candidate) => {
      if (BigInt(score) % unit !== 0n) value = 10n ** 30n;
      const gain = (weight * BigInt(score)) / unit - loads[candidate]!;
      if (fixed.get(candidate) ?? gain > 0n) value += gain;
    });
    if (here.kind === 'infeasible') return value < 0n ? null : `infeasible leaf ${node}`;
    if (bound === null) return `bound leaf ${node} in a proof that there is nothing`;
    return value < (BigInt(bound) / unit + 1n) * BigInt(here.denominator) ? null : `bound leaf ${node}`;
  };
  return visit(0, new Map());
};
