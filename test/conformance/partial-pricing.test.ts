import { expect, test } from 'vitest';
import { allOn, loadLinearEngine, solve, type Problem, type Row } from '../../solver/index.ts';
import { wholeDomain } from '../../solver/domain.ts';
import { withWorkspace, type Workspace } from '../../solver/workspace.ts';
import { whatFails } from '../support/check-proof.ts';
import { randomNumbers } from '../support/random-numbers.ts';

const linear = await loadLinearEngine();
const deadline = { clock: () => performance.now(), at: Infinity };

/**
 * Groups that cross, and triples of strong candidates of whom each two exclude each other. The linear program takes
 * half of each of the three, and that is enough for the minimum over them and a group of weak candidates; a slate
 * can take one only, and needs some of the weak, who stand far behind everybody until the tree has branched for a
 * while.
 */
const crossingGroups = (seed: number): Problem => {
  const random = randomNumbers(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const candidates = 1500 + 350 * (seed % 11);
  const everybody = [...Array(candidates).keys()];
  const triples = 4 + 2 * below(2);
  const size = 3 * triples + 4 + below(10);
  const kind = everybody.map((one) => {
    if (one < 3 * triples) return 'strong';
    return random() < 0.3 ? 'weak' : 'usual';
  });
  const scores = kind.map((own) => {
    switch (own) {
      case 'strong':
        return 1000 + below(6);
      case 'usual':
        return 500 + below(500);
      case 'weak':
        return below(200);
    }
  });
  const crossing = [3, 4, 5].flatMap((groups): Row[] => {
    const own = everybody.map(() => below(groups));
    return Array.from({ length: groups }, (_, group) => ({
      members: everybody.filter((one) => own[one] === group),
      min: Math.max(0, Math.floor(size / groups) - 2),
      max: Math.ceil(size / groups) + 1,
    }));
  });
  const apart = everybody.slice(0, 3 * triples).map((one): Row => {
    const next = one % 3 === 2 ? one - 2 : one + 1;
    return { members: [one, next].sort((a, b) => a - b), min: null, max: 1 };
  });
  const atLeast = {
    members: everybody.filter((one) => kind[one] !== 'usual'),
    min: 1.5 * triples - 1,
    max: null,
  };
  return { size, scores, rows: [...crossing, ...apart, atLeast], softRows: [] };
};

test('on pools of 1,500 to 5,000 with crossing groups nobody who matters is passed over', () => {
  let partial = 0;
  for (let seed = 0; seed < 12; seed += 1) {
    const problem = crossingGroups(seed);
    const settings = { linear, deadline, wantsCore: false };
    const answer = solve(problem, settings);
    const whole = solve(problem, { ...settings, switches: { ...allOn, partialPricing: false } });
    if (answer.outcome !== 'selected' || whole.outcome !== 'selected') throw new Error('no slate');
    expect(whole.effort.partialPricings).toBe(0);
    partial += answer.effort.partialPricings > 0 ? 1 : 0;
    expect(answer, String(seed)).toMatchObject({ objective: whole.objective, slate: whole.slate, open: [] });
    expect(whatFails(problem, answer.proof, answer.objective), String(seed)).toBeNull();
  }
  expect(partial).toBeGreaterThan(8);
}, 60_000);

test('pricing ends with its time, and says that it knows nothing', () => {
  const over = { clock: () => 1, at: 0 };
  const use = ({ relaxation, incidence }: Workspace) => {
    const relaxed = relaxation.solve(wholeDomain(incidence), over);
    expect(relaxed).toEqual({ status: 'unknown', values: null });
    expect(relaxation.sizes().solves).toBe(1);
  };
  withWorkspace(crossingGroups(0), linear, use, allOn, [0, 1, 2]);
});
