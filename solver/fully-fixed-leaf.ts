import type { Domain } from './domain.ts';
import { sizeRow } from './incidence.ts';
import type { Problem } from './problem.ts';
import type { ProofLeaf } from './proof.ts';
import { recount, type CountedSlate } from './recount.ts';

/** A node with everybody fixed: its leaf closes by counting, without an engine. */
export const fullyFixedLeaf = (
  problem: Problem,
  { fixings, lower, upper }: Domain,
): { readonly leaf: ProofLeaf; readonly slate: CountedSlate | null } => {
  const slate: number[] = [];
  fixings.forEach((fixed, candidate) => {
    if (fixed === 1) slate.push(candidate);
  });
  const { objective, counts, shortfalls } = recount(problem, slate);
  const against = (row: number, multiplier: 1 | -1): ProofLeaf => ({
    kind: 'infeasible',
    denominator: 1,
    multipliers: [[row, multiplier]],
  });
  for (const [row, count] of [slate.length, ...counts].entries()) {
    if (count < lower[row]!) return { leaf: against(row, -1), slate: null };
    if (count > upper[row]!) return { leaf: against(row, 1), slate: null };
  }
  const firstSoft = sizeRow + 1 + problem.rows.length;
  const multipliers = problem.softRows.flatMap(({ penalty }, index) =>
    shortfalls[index]! > 0 && penalty > 0 ? [[firstSoft + index, -penalty] as const] : [],
  );
  return { leaf: { kind: 'bound', denominator: 1, multipliers }, slate: { slate, objective } };
};
