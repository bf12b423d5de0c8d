import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullyFixedLeaf } from '../../solver/fully-fixed-leaf.ts';
import { wholeDomain } from '../../solver/domain.ts';
import { floorOf } from '../../solver/dual-bound.ts';
import { toIncidence } from '../../solver/incidence.ts';
import type { Problem } from '../../solver/index.ts';
import type { ProofLeaf } from '../../solver/proof.ts';
import { recount } from '../../solver/recount.ts';
import { smallProblem } from '../support/problems.ts';

/** The formula of solver/proof.ts for a leaf with everybody fixed, where the denominator is 1. */
const valueOf = ({ kind, multipliers }: ProofLeaf, problem: Problem, members: readonly number[]): number => {
  const { size, scores, rows, softRows } = problem;
  const whole = {
    members: scores.map((_, candidate) => candidate),
    min: size as number | null,
    max: size as number | null,
  };
  const all = [
    ...[whole, ...rows].map((row) => ({ ...row, min: row.min ?? 0, max: row.max ?? size, penalty: null })),
    ...softRows.map(({ target, ...row }) => ({ ...row, min: target, max: size + target })),
  ];
  const y = new Map(multipliers);
  const points = kind === 'bound' ? 1 : 0;
  let value = 0;
  all.forEach((row, index) => {
    const own = y.get(index) ?? 0;
    value += own > 0 ? own * row.max : own * row.min;
    if (row.penalty !== null) value += Math.max(0, -points * row.penalty - own) * row.min;
  });
  for (const member of members) {
    const load = all.reduce(
      (sum, row, index) => sum + (row.members.includes(member) ? (y.get(index) ?? 0) : 0),
      0,
    );
    value += points * scores[member]! - load;
  }
  return value;
};

test('a leaf with everybody fixed proves what its one slate scores, or that it breaks a row', () => {
  fc.assert(
    fc.property(smallProblem, fc.nat(), (problem, choice) => {
      const members = problem.scores.flatMap((_, candidate) =>
        (choice >> candidate) & 1 ? [candidate] : [],
      );
      const domain = wholeDomain(toIncidence(problem));
      domain.fixings.fill(0);
      for (const member of members) domain.fixings[member] = 1;
      const { leaf, slate } = fullyFixedLeaf(problem, domain);
      const { objective, violations } = recount(problem, members);
      expect(slate).toEqual(violations.length === 0 ? { slate: members, objective } : null);
      const value = valueOf(leaf, problem, members);
      if (slate === null) expect(value).toBeLessThan(0);
      else expect(value).toBe(objective);
    }),
    { numRuns: 3000, seed: 16 },
  );
});

test('a bound is rounded down, below zero too', () => {
  expect([7n, -7n, -8n, 8n, 0n].map((value) => floorOf(value, 4))).toEqual([1, -2, -2, 2, 0]);
});
