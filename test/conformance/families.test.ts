import { describe, expect, test } from 'vitest';
import {
  allOn,
  loadEngine,
  loadLinearEngine,
  recount,
  solve,
  solveMonolithicMip,
  type Answer,
  type TieBreakOrder,
  type Problem,
  type SolveSettings,
  type Switches,
} from '../../solver/index.ts';
import { allOptima, byTheRule } from '../support/brute-force.ts';
import { whatFails } from '../support/check-proof.ts';
import { byLotOf, familyOf, instancesOf, type Family, type Instance } from '../support/families.ts';
import { range } from '../support/families/draw.ts';
import { groupings, matchings, oddCaps, oddExact, pairs } from '../support/families/graphs.ts';
import { households, moved, quotas, soft } from '../support/families/quotas.ts';
import { covers, kinds, multiTags } from '../support/families/tags.ts';
import { parityFamilies, smallFamilies, twistedInstancesOf } from '../support/small-families.ts';
import { cases } from '../support/cases.ts';

const clock = (): number => performance.now();
const deadline = { clock, at: Infinity };
const linear = await loadLinearEngine();
const highs = await loadEngine('highs', clock);

const solved = (instance: Instance, settings: Partial<SolveSettings> = {}): Answer =>
  solve(instance.problem, { linear, deadline, tieBreakOrder: byLotOf(instance), ...settings });

/** What of an answer is a function of the problem and the lots. */
const outcomeOf = (answer: Answer): object =>
  answer.outcome === 'selected'
    ? { objective: answer.objective, slate: answer.slate, open: answer.open, core: answer.core }
    : { outcome: answer.outcome };

/** The same by looking at every slate. */
const bruteForced = (problem: Problem, tieBreakOrder: TieBreakOrder): object => {
  const optima = allOptima(problem);
  if (optima === null) return { outcome: 'infeasible' };
  const { objective, slates } = optima;
  const slate = byTheRule(problem, slates, tieBreakOrder);
  const core = slate.filter((member) => slates.every((other) => other.includes(member)));
  return { objective, slate, open: [], core };
};

const objectiveOf = (answer: Answer): number | null =>
  answer.outcome === 'selected' ? answer.objective : null;

const proofFails = ({ problem }: Instance, answer: Answer): string | null =>
  answer.outcome === 'stopped' ? 'stopped' : whatFails(problem, answer.proof, objectiveOf(answer));

const switchedOff: readonly [string, Switches][] = Object.keys(allOn).map((name) => [
  name,
  { ...allOn, [name]: false },
]);

describe.each(smallFamilies)('few candidates of $name', (family) => {
  const instances = twistedInstancesOf(family, 'small', cases(15));

  test('optimum, slate, core and proof are those of looking at every slate', () => {
    for (const instance of instances) {
      const answer = solved(instance);
      expect(outcomeOf(answer), instance.name).toEqual(bruteForced(instance.problem, byLotOf(instance)));
      expect(proofFails(instance, answer), instance.name).toBeNull();
    }
  });

  test.each(switchedOff)('without %s they are the same', (_, switches) => {
    for (const instance of instances.filter((_instance, index) => index % 3 === 0)) {
      const answer = solved(instance, { switches });
      expect(outcomeOf(answer), instance.name).toEqual(outcomeOf(solved(instance)));
      expect(proofFails(instance, answer), instance.name).toBeNull();
    }
  });
});

describe.each(parityFamilies)('where rows are derived: $name', (family) => {
  const instances = instancesOf(family, 'parity', cases(5));

  test('the same as by looking at every slate, with and without each of the switches', () => {
    let derived = 0;
    for (const instance of instances) {
      const expected = bruteForced(instance.problem, byLotOf(instance));
      for (const switches of [allOn, ...switchedOff.map(([, one]) => one)]) {
        const answer = solved(instance, { switches });
        expect(outcomeOf(answer), instance.name).toEqual(expected);
        expect(proofFails(instance, answer), instance.name).toBeNull();
        if (answer.outcome === 'stopped') continue;
        if (!switches.cuts) expect(answer.proof.derived).toEqual([]);
        derived += answer.proof.derived.length;
      }
    }
    expect(derived).toBeGreaterThan(0);
  });

  test('a similar problem that starts from the tree: the same answer as without it', () => {
    let derived = 0;
    for (const [place, instance] of instances.entries()) {
      const { problem } = instance;
      const first = solved(instance);
      if (first.outcome === 'stopped') throw new Error('stopped');
      derived += first.tree.derived.length;
      const slate = first.outcome === 'selected' ? first.slate : null;
      const start = { promising: first.promising, slate, tree: first.tree };
      const similar: readonly Problem[] = [
        problem,
        { ...problem, scores: problem.scores.map((score, candidate) => score + ((candidate + place) % 3)) },
        {
          ...problem,
          rows: problem.rows.map((row, index) =>
            index % 4 === place % 4 && row.max !== null ? { ...row, max: row.max + 1 } : row,
          ),
        },
        { ...problem, rows: problem.rows.map((row) => ({ ...row, min: row.min === null ? null : 0 })) },
      ];
      for (const other of similar) {
        const tieBreakOrder = byLotOf(instance);
        const answer = solve(other, { linear, deadline, tieBreakOrder, start });
        expect(outcomeOf(answer), instance.name).toEqual(
          outcomeOf(solve(other, { linear, deadline, tieBreakOrder })),
        );
        expect(proofFails({ ...instance, problem: other }, answer), instance.name).toBeNull();
      }
    }
    expect(derived).toBeGreaterThan(0);
  });
});

const middleFamilies: readonly Family[] = [
  familyOf('quotas', quotas, [
    { n: 100, k: 12, attributes: 4, values: 4, slack: 1, levels: 1 },
    { n: 150, k: 20, attributes: 5, values: 4, slack: 0, levels: 150 },
  ]),
  familyOf('moved', moved, [{ n: 60, k: 12, attributes: 5, values: 5, moves: 2, levels: 1 }]),
  familyOf('households', households, [
    { n: 100, k: 12, attributes: 4, values: 4, slack: 1, levels: 5 },
    { n: 200, k: 20, attributes: 4, values: 4, slack: 0, levels: 1 },
  ]),
  familyOf('soft', soft, [{ n: 80, k: 12, attributes: 4, values: 4, slack: 1, levels: 5 }]),
  familyOf('matchings', matchings, [{ n: 100, k: 16, vertices: 34, levels: 100 }]),
  familyOf('groupings', groupings, [{ n: 80, k: 14, values: 17, levels: 1 }]),
  familyOf('covers', covers, [{ n: 60, k: 8, tags: 24, density: 20, levels: 1 }]),
  familyOf('pairs', pairs, [
    { n: 70, k: 12, pairs: 400, levels: 5 },
    { n: 60, k: 13, pairs: 200, levels: 1 },
  ]),
  familyOf('tags', multiTags, [{ n: 100, k: 12, tags: 12, most: 3, slack: 0, levels: 5 }]),
  familyOf('kinds', kinds, [{ n: 150, k: 16, kinds: 16, tags: 8, levels: 1 }]),
  familyOf('odd-exact', oddExact, [{ sets: 2, m: 4, levels: 72 }]),
  familyOf('odd-caps', oddCaps, [
    { sets: 4, m: 2, over: 1, levels: 40 },
    { sets: 4, m: 2, over: 0, levels: 5 },
  ]),
];

describe.each(middleFamilies)('more candidates of $name', (family) => {
  const instances = instancesOf(family, 'middle', 2);

  test('HiGHS finds the same for the monolithic MIP, and the proof holds', () => {
    for (const instance of instances) {
      const answer = solved(instance);
      const claim = solveMonolithicMip(instance.problem, highs, deadline);
      expect(claim, instance.name).toMatchObject(
        answer.outcome === 'selected'
          ? { status: 'optimal', best: { objective: answer.objective } }
          : { status: answer.outcome },
      );
      expect(proofFails(instance, answer), instance.name).toBeNull();
    }
  });

  test('the same solve again, and one of the candidates in another order, have the same slate', () => {
    for (const instance of instances.slice(0, 2)) {
      const answer = solved(instance, { provesTies: true });
      expect(solved(instance, { provesTies: true })).toEqual(answer);
      const { problem, lots } = instance;
      // Candidate i stands where i × 7 leads; no number of candidates here is a multiple of 7, but for one of 70.
      const count = problem.scores.length;
      const placeOf = range(count).map((candidate) => (candidate * (count % 7 === 0 ? 11 : 7)) % count);
      const places = (candidates: readonly number[]): number[] =>
        candidates.map((candidate) => placeOf[candidate]!).sort((a, b) => a - b);
      const moveTo = (values: readonly number[]): number[] => {
        const list = new Array<number>(count);
        values.forEach((value, candidate) => (list[placeOf[candidate]!] = value));
        return list;
      };
      const permuted: Instance = {
        ...instance,
        lots: moveTo(lots),
        problem: {
          ...problem,
          scores: moveTo(problem.scores),
          rows: problem.rows.map((row) => ({ ...row, members: places(row.members) })),
          softRows: problem.softRows.map((row) => ({ ...row, members: places(row.members) })),
        },
      };
      const other = solved(permuted);
      expect(outcomeOf(other), instance.name).toEqual(
        answer.outcome === 'selected'
          ? {
              objective: answer.objective,
              slate: places(answer.slate),
              open: [],
              core: answer.core && places(answer.core),
            }
          : { outcome: 'infeasible' },
      );
    }
  });
});

describe.each([
  familyOf('quotas', quotas, [{ n: 40, k: 10, attributes: 4, values: 4, slack: 0, levels: 1 }]),
  familyOf('households', households, [{ n: 40, k: 8, attributes: 3, values: 3, slack: 1, levels: 2 }]),
  familyOf('soft', soft, [{ n: 36, k: 8, attributes: 4, values: 3, slack: 1, levels: 2 }]),
  familyOf('matchings', matchings, [{ n: 40, k: 8, vertices: 18, levels: 1 }]),
  familyOf('pairs', pairs, [{ n: 36, k: 9, pairs: 150, levels: 1 }]),
  familyOf('tags', multiTags, [{ n: 40, k: 10, tags: 8, most: 3, slack: 0, levels: 2 }]),
  familyOf('covers', covers, [{ n: 36, k: 7, tags: 16, density: 20, levels: 1 }]),
  familyOf('odd-caps', oddCaps, [{ sets: 3, m: 2, over: 0, levels: 2 }]),
])('lots of $name', (family) => {
  /** An optimal slate of these members and others, none of whom is left out already; null: there is none. */
  const withMembers = (
    problem: Problem,
    objective: number,
    taken: readonly number[],
    left: readonly number[],
  ): readonly number[] | null => {
    const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
    const rows = [
      ...problem.rows,
      { members: sorted(taken), min: taken.length, max: null },
      { members: sorted(left), min: null, max: 0 },
    ];
    const claim = solveMonolithicMip({ ...problem, rows }, highs, deadline);
    return claim.status === 'optimal' && claim.best.objective === objective ? claim.best.slate : null;
  };

  test('the slate and its core are those of asking about one candidate after the other', () => {
    for (const instance of instancesOf(family, 'lots', 2)) {
      const { problem } = instance;
      const answer = solved(instance);
      if (answer.outcome !== 'selected') throw new Error(answer.outcome);
      const { objective, slate, core } = answer;
      const [taken, left]: [number[], number[]] = [[], []];
      let known = slate;
      for (const candidate of byLotOf(instance)(range(problem.scores.length))) {
        const holding = known.includes(candidate)
          ? known
          : withMembers(problem, objective, [...taken, candidate], left);
        (holding === null ? left : taken).push(candidate);
        known = holding ?? known;
      }
      expect(slate, instance.name).toEqual(taken.sort((a, b) => a - b));
      const spared = slate.filter((member) => withMembers(problem, objective, [], [member]) !== null);
      expect(core, instance.name).toEqual(slate.filter((member) => !spared.includes(member)));
      expect(recount(problem, slate)).toMatchObject({ violations: [], objective });
    }
  });
});
