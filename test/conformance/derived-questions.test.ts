import { describe, expect, test } from 'vitest';
import {
  allOn,
  loadEngine,
  loadLinearEngine,
  mapConflicts,
  solve,
  solveMonolithicMip,
  withReoptimizer,
  type NegotiableSide,
  type Problem,
  type Question,
  type Row,
  type RowBounds,
} from '../../solver/index.ts';
import { allOptima, byTheRule } from '../support/brute-force.ts';
import { byLotOf, instancesOf, type Instance } from '../support/families.ts';
import { randomOf, range, type Random } from '../support/families/draw.ts';
import { parityFamilies } from '../support/small-families.ts';
import { cases } from '../support/cases.ts';

const linear = await loadLinearEngine();
const deadline = { clock: () => 0, at: Infinity };
const highs = await loadEngine('highs', deadline.clock);

/** The best objective as HiGHS has it, null where it finds no slate: where too many slates are left to look at. */
const optimumOf = (problem: Problem): number | null => {
  const claim = solveMonolithicMip(problem, highs, deadline);
  if (claim.status !== 'optimal' && claim.status !== 'infeasible') throw new Error(claim.status);
  return claim.status === 'optimal' ? claim.best.objective : null;
};

/** The problem with other bounds, and with rows for who is taken and who is left out. */
const toProblem = (problem: Problem, { rows = new Map(), take = [], leave = [] }: Question): Problem => ({
  ...problem,
  rows: [
    ...problem.rows.map((row, index) => ({ ...row, ...rows.get(index) })),
    { members: [...take].sort((a, b) => a - b), min: take.length, max: null },
    { members: [...leave].sort((a, b) => a - b), min: null, max: 0 },
  ],
});

/** Bounds of some rows moved by a seat, and a few candidates taken or left. */
const drawQuestion = (random: Random, { rows, scores }: Problem): Question => {
  const moved = (bound: number | null): number | null =>
    bound === null ? null : Math.max(0, bound + random.whole(-1, 1));
  const someRows = random.shuffled(range(rows.length)).slice(0, random.whole(0, 3));
  const others = new Map(
    someRows.map((row): [number, RowBounds] => {
      const [min, max] = [moved(rows[row]!.min), moved(rows[row]!.max)];
      return [row, { min, max: max !== null && min !== null ? Math.max(min, max) : max }];
    }),
  );
  const some = random.shuffled(range(scores.length));
  return {
    rows: others,
    take: some.slice(0, random.whole(0, 2)),
    leave: some.slice(2, 2 + random.whole(0, 2)),
  };
};

/** Does it have the same optimum where the rows outside its support have no bounds? */
const optimumOver = (problem: Problem, asked: Problem, rows: readonly number[]): number | null =>
  optimumOf({
    ...asked,
    rows: asked.rows.map((row, index): Row =>
      index >= problem.rows.length || rows.includes(index) ? row : { ...row, min: null, max: null },
    ),
  });

const settingsOf = (instance: Instance, solutionPool: boolean) => ({
  linear,
  deadline,
  tieBreakOrder: byLotOf(instance),
  switches: { ...allOn, solutionPool },
});

describe.each(parityFamilies)('where rows are derived: $name', (family) => {
  const instances = instancesOf(family, 'questions', cases(8));

  test.each([true, false])('any questions, slates being known: %s', (solutionPool) => {
    const seen = { derived: 0, selected: 0, infeasible: 0, supported: 0 };
    for (const instance of instances) {
      const { problem } = instance;
      const random = randomOf(`questions ${instance.name}`);
      const settings = settingsOf(instance, solutionPool);
      const answer = solve(problem, settings);
      if (answer.outcome === 'stopped') throw new Error('stopped');
      seen.derived += answer.proof.derived.length;
      const given = answer.outcome === 'selected' ? answer.slate : null;
      withReoptimizer(problem, given, settings, (reoptimizer) => {
        for (let count = 0; count < 8; count += 1) {
          const question = drawQuestion(random, problem);
          const asked = toProblem(problem, question);
          const optima = allOptima(asked);
          const any = reoptimizer.anySlate(question);
          const optimum = reoptimizer.optimum(question);
          seen[optima === null ? 'infeasible' : 'selected'] += 1;
          if (optima === null) {
            expect([any.outcome, optimum.outcome]).toEqual(['infeasible', 'infeasible']);
            expect(reoptimizer.slate(question)).toEqual({ outcome: 'infeasible' });
          } else {
            const { objective, slates } = optima;
            expect([any.outcome, optimum]).toMatchObject(['selected', { outcome: 'selected', objective }]);
            const slate = byTheRule(problem, slates, settings.tieBreakOrder);
            expect(reoptimizer.slate(question)).toEqual({ outcome: 'selected', objective, slate, open: [] });
            expect(reoptimizer.reaches(question, objective)).toBe(true);
            expect(reoptimizer.reaches(question, objective + 1)).toBe(false);
          }
          for (const { support } of optima === null ? [any, optimum] : [optimum]) {
            if (support === null) continue;
            seen.supported += 1;
            expect(optimumOver(problem, asked, support)).toBe(optima?.objective ?? null);
          }
        }
      });
    }
    expect(seen.derived).toBeGreaterThan(0);
    expect(seen.selected + seen.infeasible).toBe(8 * instances.length);
    expect(seen.selected).toBeGreaterThan(0);
    expect(seen.supported).toBeGreaterThan(5);
  });
});

/** Every set of at most so many sides: which of them cannot be satisfied, and which have to move. */
const bruteForced = (problem: Problem, sides: readonly NegotiableSide[]) => {
  const standing = (isKept: (side: number) => boolean): Problem => {
    const rows = problem.rows.map((row) => ({ ...row }));
    sides.forEach(({ rows: own, side, from, limit }, index) => {
      for (const row of own) rows[row] = { ...rows[row]!, [side]: isKept(index) ? from : limit };
    });
    return { ...problem, rows };
  };
  const sets = range(2 ** sides.length).map((bits) =>
    range(sides.length).filter((side) => (bits >> side) & 1),
  );
  const [satisfiable, broken]: [number[][], number[][]] = [[], []];
  for (const set of sets) {
    (optimumOf(standing((side) => set.includes(side))) === null ? broken : satisfiable).push(set);
  }
  const minimal = (all: readonly number[][]): string[] =>
    all
      .filter(
        (set) => !all.some((other) => other.length < set.length && other.every((one) => set.includes(one))),
      )
      .map(String)
      .sort();
  const complement = (set: readonly number[]): number[] =>
    range(sides.length).filter((one) => !set.includes(one));
  return { conflicts: minimal(broken), repairs: minimal(satisfiable.map(complement)) };
};

test.each(parityFamilies.slice(0, 2))('every conflict by parity, and every repair: $name', (family) => {
  const seen = { derived: 0, conflicts: 0, repairs: 0 };
  for (const instance of instancesOf(family, 'conflicts', 3)) {
    const { problem } = instance;
    const random = randomOf(`conflicts ${instance.name}`);
    const settings = settingsOf(instance, true);
    const answer = solve(problem, settings);
    if (answer.outcome !== 'infeasible') throw new Error(answer.outcome);
    seen.derived += answer.proof.derived.length;
    const all = problem.rows.flatMap(({ min, max }, row): NegotiableSide[] => [
      ...(max === null ? [] : [{ rows: [row], side: 'max' as const, from: max, limit: max + 1 }]),
      ...(min === null ? [] : [{ rows: [row], side: 'min' as const, from: min, limit: min - 1 }]),
    ]);
    for (const count of [3, 5]) {
      const sides = random.shuffled(all).slice(0, count);
      const expected = bruteForced(problem, sides);
      withReoptimizer(problem, null, settings, (reoptimizer) => {
        const map = mapConflicts(problem, sides, reoptimizer, deadline);
        expect(map.ended).toBe('complete');
        expect(map.conflicts.map((conflict) => String(conflict.sides)).sort()).toEqual(expected.conflicts);
        expect(map.repairs.map(String).sort()).toEqual(expected.repairs);
        for (const { sides: own, limits, hard } of map.conflicts) {
          const rows = problem.rows.map((row, index): Row =>
            hard.includes(index) ? { ...row } : { ...row, min: null, max: null },
          );
          sides.forEach(({ rows: [row], side, from, limit }, index) => {
            const bound = own.includes(index) ? from : limits.includes(index) ? limit : null;
            rows[row!] = { ...rows[row!]!, [side]: bound };
          });
          expect(optimumOf({ ...problem, rows })).toBeNull();
        }
        seen.conflicts += map.conflicts.length;
        seen.repairs += map.repairs.length;
      });
    }
  }
  expect(Math.min(seen.derived, seen.conflicts, seen.repairs)).toBeGreaterThan(5);
});
