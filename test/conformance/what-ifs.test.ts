import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCertificate } from '../../checker/index.ts';
import type { PoolInput } from '../../src/model/pool-cache.ts';
import { countriesText } from '../../src/reference/countries.ts';
import { changedRules, type Changes } from '../../src/answers/what-if/changes.ts';
import { planBatch } from '../../src/answers/what-if/plan-batch.ts';
import { createTaskSolver } from '../../src/answers/what-if/solve-tasks.ts';
import { answerHere, inputOf } from '../support/batches.ts';
import { idsOf, rulesOf, solveHere, testContext } from '../support/panel.ts';

const groups = ['red', 'green', 'blue'] as const;
const countries = ['FRA', 'KEN', 'FJI', 'BRA'] as const;

/** A pool of twelve with ids, a group, a country and two scores each: small, and with ties. */
const smallPool = fc.array(
  fc.record({
    group: fc.constantFrom(...groups),
    nationality: fc.constantFrom(...countries),
    'score:a': fc.integer({ min: 0, max: 6 }),
    'score:b': fc.integer({ min: 0, max: 6 }),
  }),
  { minLength: 12, maxLength: 12 },
);

/** Every value that the rules name is there. */
const toPool = (
  candidates: readonly { readonly group: string; readonly nationality: string }[],
): PoolInput => ({
  as: 'value',
  value: candidates.map((candidate, index) => ({
    id: `c${String(index).padStart(2, '0')}`,
    ...candidate,
    group: groups[index] ?? candidate.group,
    nationality: countries[index] ?? candidate.nationality,
  })),
});

const base = {
  id: 'small',
  size: 4,
  score: { weights: { a: 1, b: 1 } },
  rules: [
    { id: 'cap', each: 'nationality', max: 2 },
    { id: 'red', where: { group: 'red' }, min: 1, max: 3, negotiable: { min: 0, max: 4 } },
    { id: 'green', where: { group: 'green' }, min: 1, negotiable: { min: 0 } },
    { id: 'wish', where: { nationality: 'FJI' }, target: 1, penalty: 1.5 },
  ],
  ties: { seed: 'what-ifs' },
};

const seats = fc.integer({ min: 0, max: 4 });
const id = fc.integer({ min: 0, max: 11 }).map((index) => `c${String(index).padStart(2, '0')}`);

/** One scenario: any mixture of changes. */
const scenario = fc
  .record(
    {
      set: fc.record(
        {
          'cap.max': seats,
          'green.min': seats,
          'red.max': fc.constantFrom(null, 3, 4),
          'red.min': fc.integer({ min: 0, max: 3 }),
          'wish.target': seats,
        },
        { requiredKeys: [] },
      ),
      add: fc.constant([{ id: 'added', where: { group: 'blue' }, min: 1 }]),
      drop: fc.constant(['green']),
      include: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
      exclude: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
      score: fc.record({ weights: fc.record({ a: fc.integer({ min: 1, max: 3 }) }) }),
      counting: fc.constant({ nationality: 'primary' as const }),
    },
    { requiredKeys: [] },
  )
  .map(({ drop, set = {}, ...rest }) => {
    const left = drop === undefined ? set : { ...set, 'green.min': undefined };
    return {
      ...rest,
      ...(drop === undefined ? {} : { drop }),
      set: Object.fromEntries(Object.entries(left).filter(([, value]) => value !== undefined)),
    };
  });

describe('every scenario of a batch', () => {
  test('is answered as its rule set alone is, by the tie rule, and compared with the base', async () => {
    const counted = { selected: 0, infeasible: 0 };
    await fc.assert(
      fc.asyncProperty(
        smallPool,
        fc.array(scenario, { minLength: 3, maxLength: 6 }),
        async (candidates, list) => {
          const pool = toPool(candidates);
          const scenarios = list.map((one, index) => ({ id: `s${index}`, ...one }));
          const answered = await answerHere(inputOf({ scenarios }, pool, rulesOf(base)));
          const alone = await solveHere(pool, rulesOf(base), { explain: 'none' });
          const baseSlate = idsOf(alone);
          expect(answered.base.slate ?? []).toEqual(baseSlate);
          for (const [index, changes] of list.entries()) {
            const { document } = changedRules(base, changes as unknown as Changes);
            const single = await solveHere(pool, rulesOf(document), { explain: 'none' });
            const result = answered.results[index]!;
            expect([result.outcome, result.objective, result.slate ?? []]).toEqual([
              single.outcome,
              single.objective,
              idsOf(single),
            ]);
            counted[result.outcome === 'selected' ? 'selected' : 'infeasible'] += 1;
            if (result.outcome !== 'selected' || alone.objective === null) continue;
            expect(result.enters).toEqual(result.slate.filter((one) => !baseSlate.includes(one)));
            expect(result.leaves).toEqual(baseSlate.filter((one) => !result.slate.includes(one)));
            expect(result.kept).toBe(4 - result.enters.length);
            const weighted = 'score' in changes;
            if (!weighted) expect(result.change).toBe(result.objective - alone.objective);
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(Math.min(counted.selected, counted.infeasible)).toBeGreaterThan(10);
  }, 120_000);

  test('has a certificate that the independent checker accepts, for the rule set that comes with it', async () => {
    let checked = 0;
    await fc.assert(
      fc.asyncProperty(
        smallPool,
        fc.array(scenario, { minLength: 3, maxLength: 6 }),
        async (candidates, list) => {
          const pool = toPool(candidates);
          const scenarios = list.map((one, index) => ({ id: `s${index}`, ...one }));
          const planned = planBatch(inputOf({ scenarios }, pool, rulesOf(base)), testContext);
          if (planned.status === 'invalid') throw new Error(JSON.stringify(planned.issues));
          const solver = await createTaskSolver(planned.value, testContext);
          for (const solved of [solver.base, ...planned.value.tasks.map((task) => solver.solve(task))]) {
            const checkedResult = checkCertificate({
              pool: { format: 'json', text: JSON.stringify((pool as { readonly value: unknown }).value) },
              rules: solved.proof!.ruleSet,
              certificate: JSON.parse(JSON.stringify(solved.proof!.certificate())) as unknown,
              countries: countriesText(),
            });
            expect(checkedResult).toMatchObject({ holds: true });
            checked += 1;
          }
        },
      ),
      { numRuns: 25 },
    );
    expect(checked).toBeGreaterThan(90);
  }, 120_000);

  test('without a slate has a conflict, and a repair that works', async () => {
    let repaired = 0;
    await fc.assert(
      fc.asyncProperty(smallPool, seats, async (candidates, least) => {
        const pool = toPool(candidates);
        const set = { 'red.min': Math.max(2, Math.min(3, least)), 'green.min': least, 'cap.max': 1 };
        const { byId } = await answerHere(inputOf({ scenarios: [{ id: 's', set }] }, pool, rulesOf(base)));
        const result = byId.get('s')!;
        if (result.outcome !== 'infeasible') return;
        expect(result.conflict).not.toBeNull();
        if (result.repair === null) return;
        const moved = Object.fromEntries(
          result.repair.moves.map(({ rule, side, to }) => [`${rule}.${side}`, to]),
        );
        const { document } = changedRules(base, { set: { ...set, ...moved } });
        const single = await solveHere(pool, rulesOf(document), { explain: 'none' });
        expect([single.objective, idsOf(single)]).toEqual([result.repair.objective, result.repair.slate]);
        repaired += 1;
      }),
      { numRuns: 60 },
    );
    expect(repaired).toBeGreaterThan(5);
  }, 120_000);
});

test('the front of a grid is all that no other point dominates', async () => {
  await fc.assert(
    fc.asyncProperty(smallPool, async (candidates) => {
      const sweeps = [{ id: 'g', set: { 'green.min': { from: 0, to: 3 }, 'cap.max': { from: 1, to: 4 } } }];
      const { summary } = await answerHere(inputOf({ sweeps }, toPool(candidates), rulesOf(base)));
      const { points, front } = summary.sweeps[0]!;
      const found = points.filter(({ outcome }) => outcome === 'selected');
      const dominates = (a: (typeof points)[number], b: (typeof points)[number]): boolean =>
        a.at[0]! >= b.at[0]! &&
        a.at[1]! <= b.at[1]! &&
        a.objective! >= b.objective! &&
        (a.at[0]! > b.at[0]! || a.at[1]! < b.at[1]! || a.objective! > b.objective!);
      expect(front).toEqual(
        found.filter((point) => !found.some((other) => dominates(other, point))).map((point) => point.id),
      );
      expect(points).toHaveLength(16);
    }),
    { numRuns: 15 },
  );
}, 60_000);
