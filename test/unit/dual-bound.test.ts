import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholeDomain } from '../../solver/domain.ts';
import { createDerivedRows } from '../../solver/derived-rows.ts';
import { createDualBounds, type Multipliers } from '../../solver/dual-bound.ts';
import { toIncidence } from '../../solver/incidence.ts';
import { objectiveOf } from '../../solver/objective.ts';
import type { Problem } from '../../solver/index.ts';
import type { ProofLeaf } from '../../solver/proof.ts';

/** Every row matters, so that every multiplier is counted. */
const problemOf = (scores: readonly number[], memberships: readonly (readonly boolean[])[]): Problem => ({
  size: 2,
  scores,
  rows: memberships.map((row) => ({
    members: scores.flatMap((_, index) => (row[index] === true ? [index] : [])),
    min: 1,
    max: 1,
  })),
  softRows: [],
});

const layOut = (problem: Problem) => {
  const incidence = toIncidence(problem);
  return {
    bounds: createDualBounds(objectiveOf(problem), incidence, createDerivedRows(incidence), [
      ...problem.scores.keys(),
    ]),
    domain: wholeDomain(incidence),
  };
};

/** The formula of solver/proof.ts times the denominator, in whole numbers of any size. */
const valueByHand = (
  { size, scores, rows }: Problem,
  { denominator, values }: Multipliers,
  kind: ProofLeaf['kind'],
): bigint => {
  const y = [...values].map(BigInt);
  const ofBounds = y.reduce((sum, one, row) => sum + one * BigInt(row === 0 ? size : 1), 0n);
  return scores.reduce((sum, score, candidate) => {
    const own = rows.reduce(
      (total, { members }, row) => total + (members.includes(candidate) ? y[row + 1]! : 0n),
      y[0]!,
    );
    const cost = (kind === 'bound' ? BigInt(denominator) * BigInt(score) : 0n) - own;
    return cost > 0n ? sum + cost : sum;
  }, ofBounds);
};

const everybody = ({ scores }: Problem): Uint32Array => Uint32Array.from(scores.keys());

/** Amounts of every magnitude that is not refused. */
const amount = (exponent: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.nat(exponent))
    .map(([part, power]) => part * 2 ** power);
const candidates = 12;
const list = <T>(of: fc.Arbitrary<T>, length: number) =>
  fc.array(of, { minLength: length, maxLength: length });
const problems = fc
  .tuple(
    list(amount(52).map(Math.round), candidates),
    fc.array(list(fc.boolean(), candidates), { minLength: 1, maxLength: 6 }),
  )
  .map(([scores, memberships]) =>
    problemOf(
      scores.map((score) => score + 0),
      memberships,
    ),
  );
const withDuals = problems.chain((problem) =>
  fc.tuple(fc.constant(problem), list(amount(52), problem.rows.length + 1)),
);

describe('what multipliers come to', () => {
  test('is exact, whatever the size of scores and duals, or they are refused', () => {
    const seen = { counted: 0, refused: 0, coarse: 0 };
    fc.assert(
      fc.property(withDuals, fc.constantFrom('bound', 'infeasible'), ([problem, duals], kind) => {
        const { bounds, domain } = layOut(problem);
        const multipliers = bounds.round(duals, [...duals.keys()]);
        seen[multipliers === null ? 'refused' : 'counted'] += 1;
        if (multipliers === null) return;
        if (multipliers.denominator === 1) seen.coarse += 1;
        const value = bounds.evaluate(multipliers, kind, domain, everybody(problem), () => undefined);
        expect(value).toBe(valueByHand(problem, multipliers, kind));
      }),
      { numRuns: 4000 },
    );
    expect(Math.min(seen.counted, seen.refused, seen.coarse)).toBeGreaterThan(20);
  });

  test('is exact for those of another problem, or they are not taken', () => {
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(withDuals, problems, ([problem, duals], { scores }) => {
        const multipliers = layOut(problem).bounds.round(duals, [...duals.keys()]);
        if (multipliers === null) return;
        const other = { ...problem, scores };
        const { bounds, domain } = layOut(other);
        const isTaken = bounds.areExact(multipliers);
        seen[isTaken ? 'taken' : 'refused'] += 1;
        if (!isTaken) return;
        const value = bounds.evaluate(multipliers, 'bound', domain, everybody(other), () => undefined);
        expect(value).toBe(valueByHand(other, multipliers, 'bound'));
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(50);
  });

  test('adds up beyond what one number holds', () => {
    const scores = Array.from({ length: 40 }, (_, index) => 2 ** 51 - 2 * index - 1);
    const problem = problemOf(scores, [scores.map(() => true)]);
    const { bounds, domain } = layOut(problem);
    const multipliers = bounds.round([0, 1], [0, 1])!;
    const value = bounds.evaluate(multipliers, 'bound', domain, everybody(problem), () => undefined);
    expect(value).toBe(valueByHand(problem, multipliers, 'bound'));
    expect(value > 2n ** 56n).toBe(true);
  });

  test.each([Number.NaN, Infinity, 2 ** 60])('a dual of %s is refused', (dual) => {
    const { bounds } = layOut(
      problemOf(
        [1, 2, 3],
        [
          [false, false, false],
          [true, true, false],
        ],
      ),
    );
    for (const row of [0, 1, 2])
      expect(
        bounds.round(
          [0, 1, 2].map((one) => (one === row ? dual : 0)),
          [0, 1, 2],
        ),
      ).toBeNull();
  });
});
