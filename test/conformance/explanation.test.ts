import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bestDifferingIn,
  bindingSides,
  createFillings,
  createObstacles,
  loadLinearEngine,
  moves,
  nearestWithout,
  pairSides,
  priceMember,
  priceOther,
  priceRows,
  recount,
  replacementsOf,
  replaceWithdrawn,
  reserveListOf,
  solve,
  splitPool,
  withReoptimizer,
  type TieBreakOrder,
  type Exchange,
  type ExplanationContext,
  type Problem,
  type Row,
  type Slate,
} from '../../solver/index.ts';
import { allOptima, bruteForce, byTheRule } from '../support/brute-force.ts';
import { coarseProblem, exactProblem, smallProblem } from '../support/problems.ts';

const clock = (): number => performance.now();
const linear = await loadLinearEngine();
const backwards: TieBreakOrder = (candidates) => [...candidates].sort((a, b) => b - a);
const settings = { linear, tieBreakOrder: backwards, deadline: { clock, at: Infinity } };

/** Two slates that have nobody in common, and no other. */
const twoSlates: Problem = {
  size: 3,
  scores: [9, 9, 9, 1, 1, 1],
  rows: [
    [0, 4],
    [1, 5],
    [2, 3],
    [0, 5],
    [1, 3],
    [2, 4],
  ].map((members) => ({ members, min: 1, max: 1 })),
  softRows: [],
};

/** Calls back for every generated problem that has a slate; at least so many must have one. */
const forEachOptimum = (
  problems: fc.Arbitrary<Problem>,
  numRuns: number,
  check: (explaining: ExplanationContext) => void,
): void => {
  let checked = 0;
  fc.assert(
    fc.property(problems, (problem) => {
      const answer = solve(problem, settings);
      if (answer.outcome !== 'selected') return;
      checked += 1;
      withReoptimizer(problem, answer.slate, settings, (reoptimizer) => {
        check({ problem, optimum: answer, reoptimizer });
      });
    }),
    { numRuns },
  );
  expect(checked).toBeGreaterThan(numRuns / 3);
};

/** The problem with more rows, its old ones changed. */
const withRows = (problem: Problem, change: (row: Row, index: number) => Row, more: Row[] = []): Problem => ({
  ...problem,
  rows: [...problem.rows.map(change), ...more],
});

const same = (row: Row): Row => row;

/** What should come of a question: the exchange against the reported slate, by looking at every slate. */
const exchangeByHand = (
  asked: Problem,
  { optimum }: Pick<ExplanationContext, 'optimum'>,
): Exchange | 'infeasible' => {
  const optima = allOptima(asked);
  if (optima === null) return 'infeasible';
  const slate = byTheRule(asked, optima.slates, backwards);
  return {
    change: optima.objective - optimum.objective,
    enters: slate.filter((member) => !optimum.slate.includes(member)),
    leaves: optimum.slate.filter((member) => !slate.includes(member)),
  };
};

const only = (candidate: number, bounds: Pick<Row, 'min' | 'max'>): Row => ({
  members: [candidate],
  ...bounds,
});

describe('prices of rows', () => {
  const bounds = {
    minDown: ({ min, max }: Row) => (min === null ? null : { min: min - 1, max }),
    minUp: ({ min, max }: Row) => (min === null ? null : { min: min + 1, max }),
    maxDown: ({ min, max }: Row) => (max === null ? null : { min, max: max - 1 }),
    maxUp: ({ min, max }: Row) => (max === null ? null : { min, max: max + 1 }),
    removed: () => ({ min: null, max: null }),
  } as const;

  test('every bound moved either way, and the row without its bounds', () => {
    let infeasible = 0;
    forEachOptimum(smallProblem, 150, (explaining) => {
      const { problem, optimum } = explaining;
      problem.rows.forEach((row, index) => {
        const prices = priceRows(explaining, [index]);
        for (const move of moves) {
          const moved = bounds[move](row);
          const within = [moved?.min, moved?.max].every(
            (bound) => bound === null || bound === undefined || (bound >= 0 && bound <= problem.size),
          );
          // A bound that the move does not touch may be anywhere; rows are generated within 0 .. size.
          if (moved === null || !within) {
            expect(prices[move]).toBe(null);
            continue;
          }
          const best = bruteForce(
            withRows(problem, (own, at) => (at === index ? { ...own, ...moved } : own)),
          );
          infeasible += best === null ? 1 : 0;
          expect(prices[move]).toBe(best === null ? 'infeasible' : best - optimum.objective);
        }
      });
    });
    expect(infeasible).toBeGreaterThan(20);
  });

  test('rows that move as one, and the slates of sides that bind', () => {
    let binding = 0;
    const alike = smallProblem.map((problem) => {
      const [first] = problem.rows;
      return first === undefined
        ? problem
        : withRows(problem, (row) => ({ ...row, min: first.min, max: first.max }));
    });
    forEachOptimum(alike, 400, (explaining) => {
      const { problem } = explaining;
      if (problem.rows.length === 0) return;
      const all = problem.rows.map((_, index) => index);
      for (const side of bindingSides(explaining, all, priceRows(explaining, all))) {
        binding += 1;
        const asked = withRows(problem, (row) =>
          side.side === 'min' ? { ...row, min: row.min! - 1 } : { ...row, max: row.max! + 1 },
        );
        expect(side).toEqual({ side: side.side, ...(exchangeByHand(asked, explaining) as Exchange) });
        expect(side.change).toBeGreaterThan(0);
      }
    });
    expect(binding).toBeGreaterThan(10);
  });

  test('where no side gains alone: all pairs that gain, with their slates', () => {
    let gaining = 0;
    forEachOptimum(fc.oneof(coarseProblem, exactProblem, exactProblem), 600, (explaining) => {
      const { problem, optimum } = explaining;
      const sides = problem.rows.flatMap((row, index) => [
        ...(row.min !== null && row.min > 0 ? [{ row: index, side: 'min' as const }] : []),
        ...(row.max !== null && row.max < problem.size ? [{ row: index, side: 'max' as const }] : []),
      ]);
      const loosened = (pair: typeof sides): Problem =>
        withRows(problem, (row, index) =>
          pair
            .filter((one) => one.row === index)
            .reduce<Row>(
              (own, { side }) =>
                side === 'min' ? { ...own, min: own.min! - 1 } : { ...own, max: own.max! + 1 },
              row,
            ),
        );
      if (sides.some((side) => bruteForce(loosened([side]))! > optimum.objective)) return;
      const found = pairSides(explaining);
      const expected = sides.flatMap((first, at) =>
        sides.slice(at + 1).flatMap((second) => {
          if (first.row === second.row) return [];
          const change = bruteForce(loosened([first, second]))! - optimum.objective;
          return change > 0 ? [{ sides: [first, second], change }] : [];
        }),
      );
      gaining += expected.length;
      expect({ gaining: found.gaining, complete: found.complete }).toEqual({
        gaining: expected.length,
        complete: true,
      });
      for (const { sides: pair, ...exchange } of found.best) {
        expect(exchange).toEqual(exchangeByHand(loosened([...pair]), explaining));
      }
      expect(found.best[0]?.change).toBe(
        expected.length === 0 ? undefined : Math.max(...expected.map(({ change }) => change)),
      );
    });
    expect(gaining).toBeGreaterThan(5);
  });
});

describe('candidates', () => {
  test.each([
    ['scores of all kinds', smallProblem],
    ['coarse scores', coarseProblem],
  ])('%s: every member left out, everybody else taken in, and what stands in the way', (_, problems) => {
    forEachOptimum(problems, 100, (explaining) => {
      const { problem, optimum } = explaining;
      const obstaclesOf = createObstacles(explaining);
      problem.scores.forEach((score, candidate) => {
        const isMember = optimum.slate.includes(candidate);
        const row = only(candidate, isMember ? { min: null, max: 0 } : { min: 1, max: null });
        const expected = exchangeByHand(withRows(problem, same, [row]), explaining);
        expect((isMember ? priceMember : priceOther)(explaining, candidate)).toEqual(expected);
        if (isMember) return;
        if (expected !== 'infeasible') {
          // With the break-even score the candidate is in some best slate, with less in none.
          const withScore = (own: number): Problem => ({
            ...problem,
            scores: problem.scores.map((other, index) => (index === candidate ? own : other)),
          });
          const [even, less] = [score - expected.change, score - expected.change - 1].map((own) =>
            allOptima(withScore(own))!.slates.some((slate) => slate.includes(candidate)),
          );
          expect([even, less]).toEqual([true, false]);
        }
        const { outscored, bounds } = obstaclesOf(candidate);
        const gaining = optimum.slate.filter((member) => {
          const swapped = swap(optimum.slate, member, candidate);
          return recount(problem, swapped).objective > optimum.objective;
        });
        expect(outscored).toBe(gaining.length);
        const blocked = new Map<string, number>();
        for (const member of gaining) {
          const { violations } = recount(problem, swap(optimum.slate, member, candidate));
          for (const violation of violations) {
            if (!('row' in violation)) throw new Error(violation.kind);
            const key = `${violation.row} ${violation.kind === 'below-min' ? 'min' : 'max'}`;
            blocked.set(key, (blocked.get(key) ?? 0) + 1);
          }
        }
        expect(new Map(bounds.map(({ row: of, side, blocked: seats }) => [`${of} ${side}`, seats]))).toEqual(
          blocked,
        );
      });
    });
  });

  test('replacements: all who can take a seat alone, the best by score and then by lot', () => {
    let none = 0;
    forEachOptimum(coarseProblem, 200, ({ problem, optimum }) => {
      const found = replacementsOf(problem, optimum.slate, backwards);
      for (const member of optimum.slate) {
        const able = problem.scores.flatMap((_, candidate) => {
          if (optimum.slate.includes(candidate)) return [];
          const { violations, objective } = recount(problem, swap(optimum.slate, member, candidate));
          return violations.length > 0 ? [] : [{ candidate, change: objective - optimum.objective }];
        });
        const { all, best } = found.get(member)!;
        expect([...all].sort((a, b) => a.candidate - b.candidate)).toEqual(able);
        const highest = Math.max(...able.map(({ change }) => change));
        const first = backwards(
          able.filter(({ change }) => change === highest).map(({ candidate }) => candidate),
        )[0];
        none += first === undefined ? 1 : 0;
        expect(best).toEqual(first === undefined ? null : { candidate: first, change: highest });
      }
    });
    expect(none).toBeGreaterThan(20);
  });

  test('the best way to fill seats while all others stay, by counting: what a search finds too', () => {
    const seen = { found: 0, none: 0 };
    forEachOptimum(coarseProblem, 100, (explaining) => {
      const { problem, optimum } = explaining;
      const { best, canFill } = createFillings(problem, optimum.slate, backwards);
      const others = [...problem.scores.keys()].filter((candidate) => !optimum.slate.includes(candidate));
      for (const leave of [1, 2, 3].flatMap((seats) => subsets(optimum.slate, seats))) {
        const staying = optimum.slate.filter((member) => !leave.includes(member));
        const asked = withRows(problem, same, [
          { members: leave, min: null, max: 0 },
          { members: staying, min: staying.length, max: null },
        ]);
        const expected = exchangeByHand(asked, explaining);
        seen[expected === 'infeasible' ? 'none' : 'found'] += 1;
        expect(best([leave])).toEqual(expected);
        expect(canFill(leave, others)).toBe(expected !== 'infeasible');
      }
    });
    expect(Math.min(seen.found, seen.none)).toBeGreaterThan(50);
  });

  test('without a member whom nobody can replace alone: the slate with the fewest changes', () => {
    const seen = { near: 0, far: 0, none: 0 };
    const exact = fc.oneof(
      { weight: 9, arbitrary: exactProblem },
      { weight: 1, arbitrary: fc.constant(twoSlates) },
    );
    forEachOptimum(exact, 300, (explaining) => {
      const { problem, optimum, reoptimizer } = explaining;
      const fillings = createFillings(problem, optimum.slate, backwards);
      // Where there are too many ways to count, a search finds the same.
      const tooMany = { ...fillings, best: () => null };
      const found = replacementsOf(problem, optimum.slate, backwards);
      for (const member of optimum.slate) {
        if (found.get(member)!.best !== null) continue;
        const { fewestChanges } = replaceWithdrawn(problem, optimum.slate, [member], reoptimizer)!;
        if (fewestChanges === 'infeasible') seen.none += 1;
        else seen[fewestChanges.enters.length > 2 ? 'far' : 'near'] += 1;
        for (const counted of [fillings, tooMany]) {
          const nearest = nearestWithout(explaining, member, counted);
          expect(nearest === 'infeasible' ? nearest : { ...nearest, open: [] }).toEqual(fewestChanges);
        }
      }
    });
    expect(Math.min(seen.near, seen.far, seen.none)).toBeGreaterThan(5);
  });

  test('the reserve list: what it is said to serve it serves, and what is said to be impossible is', () => {
    const seen = { served: 0, impossible: 0 };
    forEachOptimum(smallProblem, 60, (explaining) => {
      const { problem, optimum } = explaining;
      const { candidates, withdrawals, complete } = reserveListOf(
        explaining,
        replacementsOf(problem, optimum.slate, backwards),
        createFillings(problem, optimum.slate, backwards),
        () => false,
      );
      expect(complete).toBe(true);
      const list = candidates.map(({ candidate }) => candidate);
      for (const { seats, tried, all, served, impossible } of withdrawals) {
        const sets = subsets(optimum.slate, seats);
        expect({ tried, all }).toEqual({ tried: sets.length, all: true });
        const others = problem.scores.map((_, candidate) => candidate);
        const count = (from: readonly number[]): number =>
          sets.filter((leave) => canBeFilled(problem, optimum.slate, leave, from)).length;
        seen.served += served;
        seen.impossible += impossible;
        expect(served).toBe(count(list));
        expect(sets.length - impossible).toBe(count(others));
      }
    });
    expect(Math.min(seen.served, seen.impossible)).toBeGreaterThan(50);
  });
});

describe('other slates', () => {
  test('the best one that differs in so many seats', () => {
    forEachOptimum(smallProblem, 100, (explaining) => {
      const { problem, optimum } = explaining;
      for (const seats of [1, 2, 3, 6]) {
        const row: Row = { members: optimum.slate, min: null, max: problem.size - seats };
        const expected =
          seats > problem.size ? 'infeasible' : exchangeByHand(withRows(problem, same, [row]), explaining);
        expect(bestDifferingIn(explaining, seats)).toEqual(expected);
      }
    });
  });

  test('always, contested and never within a loss', () => {
    forEachOptimum(smallProblem, 100, (explaining) => {
      const { problem, optimum } = explaining;
      for (const loss of [0, 7, 40]) {
        const within = allSlates(problem).filter(({ objective }) => objective >= optimum.objective - loss);
        const holding = problem.scores.map(
          (_, candidate) => within.filter(({ slate }) => slate.includes(candidate)).length,
        );
        const where = (test: (count: number) => boolean): number[] =>
          [...holding.keys()].filter((candidate) => test(holding[candidate]!));
        expect(splitPool(explaining, loss)).toEqual({
          always: where((count) => count === within.length),
          contested: where((count) => count > 0 && count < within.length),
          never: where((count) => count === 0).length,
        });
      }
    });
  });

  test('withdrawals: keeping all, with the fewest changes, and the best of all', () => {
    const seen = { kept: 0, fewest: 0, infeasible: 0 };
    const withWithdrawn = fc.tuple(exactProblem, fc.uniqueArray(fc.nat(10), { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(withWithdrawn, ([problem, drawn]) => {
        const answer = solve(problem, settings);
        if (answer.outcome !== 'selected') return;
        const withdrawn = drawn
          .filter((candidate) => candidate < problem.scores.length)
          .sort((a, b) => a - b);
        // Every other time somebody has left the slate already.
        const given = answer.slate.slice(drawn[0]! % 2);
        const withdrawal = withReoptimizer(problem, given, settings, (reoptimizer) =>
          replaceWithdrawn(problem, given, withdrawn, reoptimizer),
        );
        const remaining = given.filter((member) => !withdrawn.includes(member));
        const services = (common: number): Exchange | 'infeasible' =>
          exchangeByHand(
            withRows(problem, same, [
              { members: withdrawn, min: null, max: 0 },
              { members: remaining, min: common, max: null },
            ]),
            { optimum: { slate: given, objective: recount(problem, given).objective } },
          );
        const by = [...remaining.keys(), remaining.length].reverse().map(services);
        const fewest = by.find((exchange) => exchange !== 'infeasible') ?? 'infeasible';
        seen.kept += by[0] === 'infeasible' ? 0 : 1;
        seen.fewest += by[0] === 'infeasible' && fewest !== 'infeasible' ? 1 : 0;
        seen.infeasible += fewest === 'infeasible' ? 1 : 0;
        const settled = (exchange: Exchange | 'infeasible' | undefined) =>
          typeof exchange === 'object' ? { ...exchange, open: [] } : exchange;
        expect(withdrawal).toEqual({
          keepingAll: settled(by[0]),
          fewestChanges: settled(fewest),
          optimum: settled(by.at(-1)),
        });
      }),
      { numRuns: 600 },
    );
    expect(Math.min(seen.kept, seen.fewest, seen.infeasible)).toBeGreaterThan(3);
  });
});

const swap = (slate: Slate, member: number, candidate: number): number[] =>
  [...slate.filter((one) => one !== member), candidate].sort((a, b) => a - b);

const subsets = (items: readonly number[], size: number): number[][] => {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
};

const allSlates = (problem: Problem): { slate: number[]; objective: number }[] =>
  subsets([...problem.scores.keys()], problem.size).flatMap((slate) => {
    const { objective, violations } = recount(problem, slate);
    return violations.length > 0 ? [] : [{ slate, objective }];
  });

/** Can the seats of those who leave be filled from a list while everybody else stays? */
const canBeFilled = (
  problem: Problem,
  slate: Slate,
  leave: readonly number[],
  list: readonly number[],
): boolean => {
  const staying = slate.filter((member) => !leave.includes(member));
  const free = list.filter((candidate) => !slate.includes(candidate));
  return subsets(free, leave.length).some(
    (taken) => recount(problem, [...staying, ...taken]).violations.length === 0,
  );
};
