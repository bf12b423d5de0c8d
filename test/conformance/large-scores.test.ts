import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  loadLinearEngine,
  recount,
  solve,
  type Answer,
  type LinearEngine,
  type Problem,
} from '../../solver/index.ts';
import { bruteForce } from '../support/brute-force.ts';
import { whatFails } from '../support/check-proof.ts';
import { readFixture, rulesOf, fixtureJson, solveHere } from '../support/panel.ts';
import { randomNumbers } from '../support/random-numbers.ts';
import { cases } from '../support/cases.ts';

const clock = (): number => performance.now();
const deadline = { clock, at: Infinity };
const linear = await loadLinearEngine();

/** A problem with few different scores, each of so many units at the most, and rows that cross. */
const tiedProblem = (
  seed: number,
  { candidates, size, most, levels }: Readonly<Record<'candidates' | 'size' | 'most' | 'levels', number>>,
): Problem => {
  const random = randomNumbers(seed);
  const below = (n: number): number => Math.floor(random() * n);
  // A sum that is beyond what numbers hold is refused before it comes here.
  const highest = Math.min(most, Math.floor(2 ** 53 / (size + 1)));
  const scores = Array.from({ length: levels }, () => Math.floor(highest * (0.3 + 0.7 * random())));
  return {
    size,
    scores: Array.from({ length: candidates }, () => scores[below(levels)]!),
    rows: Array.from({ length: 2 + below(8) }, () => {
      const [one, other] = [below(size + 1), below(size + 1)];
      return {
        members: [...Array(candidates).keys()].filter(() => random() < 0.4),
        min: random() < 0.6 ? Math.min(one, other, 3) : null,
        max: random() < 0.7 ? Math.max(one, other, 1) : null,
      };
    }),
    softRows: [],
  };
};

const objectiveOf = (answer: Answer): number | null =>
  answer.outcome === 'selected' ? answer.objective : null;

describe('scores of 1e9 to 1e15 units', () => {
  test('small problems with ties: the optimum is that of looking at every slate', () => {
    for (let seed = 0; seed < cases(90); seed += 1) {
      const problem = tiedProblem(seed, {
        candidates: 9 + (seed % 6),
        size: 2 + (seed % 4),
        most: 10 ** (9 + (seed % 7)),
        levels: 1 + (seed % 5),
      });
      const best = bruteForce(problem);
      const answer = solve(problem, { linear, deadline });
      if (answer.outcome === 'stopped') throw new Error('stopped');
      expect(objectiveOf(answer), String(seed)).toBe(best);
      expect(whatFails(problem, answer.proof, best)).toBeNull();
      expect(answer).toMatchObject(answer.outcome === 'selected' ? { open: [] } : {});
    }
  });

  test('larger ones are proved, in trees of a few nodes', () => {
    for (let seed = 0; seed < cases(24); seed += 1) {
      const problem = tiedProblem(1000 + seed, {
        candidates: 30 + 10 * seed,
        size: 5 + (seed % 3),
        most: 10 ** (11 + (seed % 5)),
        levels: 2 + (seed % 20),
      });
      const answer = solve(problem, { linear, deadline, wantsCore: false });
      if (answer.outcome === 'stopped') throw new Error('stopped');
      expect(
        whatFails(problem, answer.proof, answer.outcome === 'selected' ? answer.objective : null),
      ).toBeNull();
      expect(answer.proof.nodes.length).toBeLessThan(200);
      if (answer.outcome === 'selected') expect(recount(problem, answer.slate).violations).toEqual([]);
    }
  });

  // On some programs of the whole call HiGHS gives up; `npm test` takes a quarter of the candidates.
  test('the open call, or a quarter of it, with scores of six decimals', async () => {
    const random = randomNumbers(1);
    const [header = '', ...lines] = readFixture('open-call.csv').toString('utf8').trim().split('\n');
    const isScore = header.split(',').map((name) => name.startsWith('score:'));
    const digits = (): string => String(Math.floor(random() * 1e5)).padStart(5, '0');
    const finer = lines.slice(0, cases(lines.length)).map((line) =>
      line
        .split(',')
        .map((cell, at) =>
          isScore[at] === true && cell !== '' ? `${Number(cell).toFixed(1)}${digits()}` : cell,
        )
        .join(','),
    );
    const rules = fixtureJson('a-res-79-325-baseline.json') as { readonly score: Record<string, unknown> };
    const names = Object.keys(rules.score['weights'] as object);
    const weights = Object.fromEntries(names.map((name, index) => [name, index === 1 ? 333334 : 333333]));
    const result = await solveHere(
      { as: 'csv', bytes: Buffer.from([header, ...finer, ''].join('\n')) },
      rulesOf({ ...rules, score: { decimals: 6, weights } }),
    );
    expect(result).toMatchObject({
      outcome: 'selected',
      objectiveScale: 1e12,
      proof: { status: 'optimal', gap: 0 },
      ties: { status: 'settled', open: [] },
    });
  });
});

test('an engine that gives up on any program at any time takes nothing from the answer', () => {
  const givingUp = (every: number): LinearEngine => ({
    ...linear,
    solve: () => ({ status: 'failed', reason: 'as the test wants it' }),
    openLinear: () => {
      const session = linear.openLinear();
      let calls = 0;
      const solveOne = session.solve;
      return {
        ...session,
        solve: () => {
          calls += 1;
          return calls % every === 0 ? { status: 'failed', reason: 'as the test wants it' } : solveOne();
        },
      };
    },
  });
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 4 }), (seed, every) => {
      const problem = tiedProblem(seed, { candidates: 9, size: 3, most: 1e15, levels: 3 });
      const answer = solve(problem, { linear: givingUp(every), deadline });
      if (answer.outcome === 'stopped') throw new Error('stopped');
      expect(objectiveOf(answer)).toBe(bruteForce(problem));
    }),
    { numRuns: 60 },
  );
});
