import type { Fixings } from './dual-bound.ts';
import { sizeRow } from './incidence.ts';
import type { Problem } from './problem.ts';
import type { ProofLeaf } from './proof.ts';
import { recount, type CountedSlate, type Violation } from './recount.ts';

/** A node with everybody fixed: its leaf closes by counting, whatever the engine says. */
export const certainLeaf = (
  problem: Problem,
  fixings: Fixings,
): { readonly leaf: ProofLeaf; readonly slate: CountedSlate | null } => {
  const slate: number[] = [];
  fixings.forEach((fixed, candidate) => {
    if (fixed === 1) slate.push(candidate);
  });
  const { objective, violations, shortfalls } = recount(problem, slate);
  const violation = violations[0];
  if (violation !== undefined) {
    return { leaf: { kind: 'infeasible', denominator: 1, multipliers: [against(violation)] }, slate: null };
  }
  const multipliers = problem.softRows.flatMap(({ penalty }, index) =>
    shortfalls[index]! > 0 && penalty > 0 ? [[1 + problem.rows.length + index, -penalty] as const] : [],
  );
  return { leaf: { kind: 'bound', denominator: 1, multipliers }, slate: { slate, objective } };
};

const against = (violation: Violation): readonly [row: number, multiplier: number] => {
  switch (violation.kind) {
    case 'size':
      return [sizeRow, violation.count > violation.required ? 1 : -1];
    case 'below-min':
      return [1 + violation.row, -1];
    case 'above-max':
      return [1 + violation.row, 1];
    default:
      throw new TypeError('a candidate that does not exist cannot be fixed');
  }
};
