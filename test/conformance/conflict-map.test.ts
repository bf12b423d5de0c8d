import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  loadLinearEngine,
  mapConflicts,
  smallestMoves,
  withReoptimizer,
  type TieBreakOrder,
  type NegotiableSide,
  type Problem,
  type Row,
} from '../../solver/index.ts';
import { allOptima, bruteForce, byTheRule } from '../support/brute-force.ts';
import { smallProblem } from '../support/problems.ts';

const clock = (): number => performance.now();
const linear = await loadLinearEngine();
const backwards: TieBreakOrder = (candidates) => [...candidates].sort((a, b) => b - a);
const settings = { linear, tieBreakOrder: backwards, deadline: { clock, at: Infinity } };

/** Problems under more rules than they can keep, and some of their sides negotiable; neighbours may move as one. */
const contested = fc
  .tuple(
    smallProblem,
    fc.array(fc.record({ row: fc.nat(), min: fc.nat(3), max: fc.nat(3), together: fc.boolean() }), {
      minLength: 2,
      maxLength: 6,
    }),
  )
  .map(([problem, draws]) => {
    const rows = problem.rows.map(({ members, min, max }): Row => ({
      members,
      min: min === null ? 1 : min + 1,
      max: max === null ? null : Math.max(min === null ? 1 : min + 1, max - 1),
    }));
    const sides: NegotiableSide[] = [];
    const taken = new Set<string>();
    const add = (own: readonly number[], side: 'min' | 'max', by: number): void => {
      const from = rows[own[0]!]![side];
      if (from === null || by === 0 || own.some((row) => taken.has(`${row} ${side}`))) return;
      if (side === 'min' && from === 0) return;
      for (const row of own) {
        taken.add(`${row} ${side}`);
        rows[row] = { ...rows[row]!, [side]: from };
        // Rows of one rule have the same bounds.
        const { min, max } = rows[row];
        if (min !== null && max !== null && min > max) rows[row] = { ...rows[row], min: max, max: min };
      }
      if (own.some((row) => rows[row]![side] !== from)) return;
      sides.push({ rows: own, side, from, limit: side === 'min' ? Math.max(0, from - by) : from + by });
    };
    for (const { row, min, max, together } of rows.length === 0 ? [] : draws) {
      const first = row % rows.length;
      const own = together && first + 1 < rows.length ? [first, first + 1] : [first];
      add(own, 'min', min);
      add(own, 'max', max);
    }
    return {
      problem: { ...problem, rows },
      sides: sides.filter(({ rows: own, side, from }) => own.every((row) => rows[row]![side] === from)),
    };
  });

/** The problem with every side where it stands; null: away. Rows of `dropped` have no other bounds. */
const standing = (
  problem: Problem,
  sides: readonly NegotiableSide[],
  at: (index: number) => number | null,
  dropped: (row: number) => boolean = () => false,
): Problem => {
  const rows = problem.rows.map((row, index) =>
    dropped(index) ? { ...row, min: null, max: null } : { ...row },
  );
  sides.forEach(({ rows: own, side }, index) => {
    for (const row of own) rows[row] = { ...rows[row]!, [side]: at(index) };
  });
  return { ...problem, rows };
};

const isSubset = (a: readonly number[], b: readonly number[]): boolean => a.every((one) => b.includes(one));

const minimal = (sets: readonly (readonly number[])[]): (readonly number[])[] =>
  sets.filter(
    (set) => !sets.some((other) => other !== set && other.length < set.length && isSubset(other, set)),
  );

test('all conflicts and all repairs are those of looking at every set of sides and every slate', () => {
  const seen = { conflicts: 0, repairs: 0, hopeless: 0, several: 0, hard: 0, limits: 0 };
  fc.assert(
    fc.property(contested, ({ problem, sides }) => {
      if (bruteForce(problem) !== null) return;
      const sets = Array.from({ length: 2 ** sides.length }, (_, bits) =>
        sides.flatMap((__, index) => ((bits >> index) % 2 === 1 ? [index] : [])),
      );
      const at = (set: readonly number[]) => (index: number) =>
        set.includes(index) ? sides[index]!.from : sides[index]!.limit;
      const consistent = new Map(
        sets.map((set) => [set, bruteForce(standing(problem, sides, at(set))) !== null]),
      );
      const conflicts = minimal(sets.filter((set) => !consistent.get(set)!));
      const repairs = minimal(
        sets
          .filter((set) => consistent.get(set)!)
          .map((set) => [...sides.keys()].filter((one) => !set.includes(one))),
      );

      withReoptimizer(problem, null, settings, (reoptimizer) => {
        const map = mapConflicts(problem, sides, reoptimizer, settings.deadline);
        expect(map.ended).toBe('complete');
        const sorted = (all: readonly (readonly number[])[]): string[] =>
          all.map((set) => set.join(' ')).sort();
        expect(sorted(map.conflicts.map((conflict) => conflict.sides))).toEqual(sorted(conflicts));
        expect(sorted(map.repairs)).toEqual(sorted(repairs));
        seen.conflicts += conflicts.length;
        seen.repairs += repairs.length;
        seen.hopeless += repairs.length === 0 ? 1 : 0;
        seen.several += conflicts.length > 1 ? 1 : 0;

        for (const { sides: own, limits, hard } of map.conflicts) {
          const isInfeasible = (
            own_: readonly number[],
            limits_: readonly number[],
            hard_: readonly number[],
          ) =>
            bruteForce(
              standing(
                problem,
                sides,
                (index) =>
                  own_.includes(index)
                    ? sides[index]!.from
                    : limits_.includes(index)
                      ? sides[index]!.limit
                      : null,
                (row) => !hard_.includes(row),
              ),
            ) === null;
          seen.hard += hard.length;
          seen.limits += limits.length;
          // What is named is enough, and nothing of what stands beside the sides can be spared.
          expect(isInfeasible(own, limits, hard)).toBe(true);
          for (const one of limits)
            expect(
              isInfeasible(
                own,
                limits.filter((other) => other !== one),
                hard,
              ),
            ).toBe(false);
          for (const one of hard)
            expect(
              isInfeasible(
                own,
                limits,
                hard.filter((other) => other !== one),
              ),
            ).toBe(false);
        }

        for (const repair of map.repairs) {
          const answer = smallestMoves(repair, problem, sides, reoptimizer)!;
          const { seats, objective, slate } = bestMoves(repair, problem, sides);
          expect(answer).toEqual({
            smallest: true,
            objective,
            slate,
            moves: repair.map((index, place) => {
              const { side, from } = sides[index]!;
              return { side: index, to: side === 'min' ? from - seats[place]! : from + seats[place]! };
            }),
          });
        }
      });
    }),
    { numRuns: 600 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
});

/** So many groups of two, of which both must and only one may be chosen; others enough for all the seats. */
const pairs = (count: number): { readonly problem: Problem; readonly sides: readonly NegotiableSide[] } => {
  const groups = Array.from({ length: count }, (_, index) => [2 * index, 2 * index + 1]);
  const rows = groups.flatMap((members): Row[] => [
    { members, min: 2, max: null },
    { members, min: null, max: 1 },
  ]);
  return {
    problem: {
      size: 2 * count,
      scores: Array.from({ length: 4 * count }, (_, index) => index),
      rows,
      softRows: [],
    },
    sides: groups.flatMap((_, index): NegotiableSide[] => [
      { rows: [2 * index], side: 'min', from: 2, limit: 0 },
      { rows: [2 * index + 1], side: 'max', from: 1, limit: 2 },
    ]),
  };
};

test(
  'too many conflicts and repairs: the search ends, says so, and what it reports is right',
  {
    timeout: 120_000,
  },
  () => {
    const { problem, sides } = pairs(12);
    withReoptimizer(problem, null, settings, (reoptimizer) => {
      const map = mapConflicts(problem, sides, reoptimizer, settings.deadline);
      expect(map.ended).toBe('limit');
      expect(map.conflicts.length + map.repairs.length).toBe(500);
      for (const { sides: own } of map.conflicts) {
        expect(own).toEqual([own[0], own[0]! + 1]);
        expect(own[0]! % 2).toBe(0);
      }
      // Each repair moves one side of each pair.
      for (const repair of map.repairs) {
        expect(repair.map((index) => Math.floor(index / 2))).toEqual([...Array(12).keys()]);
      }
    });
  },
);

test('out of time: the map says so', () => {
  const { problem, sides } = pairs(3);
  withReoptimizer(problem, null, settings, (reoptimizer) => {
    const late = { clock, at: clock() - 1 };
    expect(mapConflicts(problem, sides, reoptimizer, late)).toEqual({
      conflicts: [],
      repairs: [],
      ended: 'time',
    });
  });
});

test('too many ways to move: none of the moves can be made smaller alone', () => {
  const groups = Array.from({ length: 7 }, (_, group) =>
    Array.from({ length: 10 }, (__, index) => 10 * group + index),
  );
  const problem: Problem = {
    size: 20,
    scores: groups.flat().map((candidate) => candidate % 7),
    rows: groups.map((members) => ({ members, min: 9, max: null })),
    softRows: [],
  };
  const sides = groups.map((_, row): NegotiableSide => ({ rows: [row], side: 'min', from: 9, limit: 1 }));
  withReoptimizer(problem, null, settings, (reoptimizer) => {
    const repair = [0, 1, 2, 3, 4, 5];
    const answer = smallestMoves(repair, problem, sides, reoptimizer)!;
    expect(answer.smallest).toBe(false);
    expect(answer.moves.map(({ side }) => side)).toEqual(repair);
    const minima = answer.moves.reduce((sum, { to }) => sum + to, 9);
    expect(minima).toBe(20);
  });
});

/** The moves of a repair as the design states them, by trying every way to move every side. */
const bestMoves = (repair: readonly number[], problem: Problem, sides: readonly NegotiableSide[]) => {
  const ways = repair.reduce<number[][]>(
    (all, index) => {
      const { from, limit } = sides[index]!;
      const room = Array.from({ length: Math.abs(limit - from) + 1 }, (_, seats) => seats);
      return all.flatMap((way) => room.map((seats) => [...way, seats]));
    },
    [[]],
  );
  const sum = (seats: readonly number[]): number => seats.reduce((total, one) => total + one, 0);
  const answer = ways.flatMap((seats) => {
    const moved = standing(problem, sides, (index) => {
      const { side, from } = sides[index]!;
      const by = seats[repair.indexOf(index)] ?? 0;
      return side === 'min' ? from - by : from + by;
    });
    const optima = allOptima(moved);
    return optima === null ? [] : [{ seats, ...optima }];
  });
  // `sort` keeps the lexicographic order of equal ones.
  const [best] = answer.sort((a, b) => sum(a.seats) - sum(b.seats) || b.objective - a.objective);
  return {
    seats: best!.seats,
    objective: best!.objective,
    slate: byTheRule(problem, best!.slates, backwards),
  };
};
