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
  const derived: { readonly counts: readonly bigint[]; readonly upper: bigint }[] = [];
  for (const [place, { rows: terms, upper, divisor }] of proof.derived.entries()) {
    const counts = scores.map((_, candidate) => BigInt(Number(upper.includes(candidate))));
    let bound = BigInt(upper.length);
    for (const [row, multiplier] of terms) {
      const m = BigInt(multiplier);
      const earlier = derived[row - all.length];
      if (earlier !== undefined ? m <= 0n : all[row] === undefined || all[row].penalty !== null || m === 0n)
        return `derived row ${place}`;
      bound += m * (earlier?.upper ?? BigInt(m > 0n ? all[row]!.upper : all[row]!.lower));
      if (earlier !== undefined)
        earlier.counts.forEach((count, candidate) => (counts[candidate]! += m * count));
      else for (const member of all[row]!.members) counts[member]! += m;
    }
    if (divisor < 1) return `derived row ${place}`;
    const floor = (value: bigint): bigint => {
      const rest = ((value % BigInt(divisor)) + BigInt(divisor)) % BigInt(divisor);
      return (value - rest) / BigInt(divisor);
    };
    derived.push({ counts: counts.map(floor), upper: floor(bound) });
  }
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
    for (const [row, { counts, upper }] of derived.entries()) {
      const multiplier = multipliers.get(all.length + row) ?? 0n;
      if (multiplier < 0n) return `lower side of derived row ${row}`;
      value += multiplier * upper;
      if (multiplier > 0n) counts.forEach((count, candidate) => (loads[candidate]! += multiplier * count));
    }
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
