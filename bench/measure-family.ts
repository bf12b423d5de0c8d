/**
 * One method on the instances of a family, in a process of its own: prints a line of JSON for each. Processor time,
 * after a warm-up on other instances of the family.
 */
import { loadEngine, loadLinearEngine, solve, solveMonolithicMip } from '../solver/index.ts';
import { byLotOf, instancesOf, type Instance } from '../test/support/families.ts';
import { familyGroups, familyMethods, type FamilyMethod, type FamilyResult } from './family-measurement.ts';

type Run = Omit<FamilyResult, 'milliseconds'>;

const clock = (): number => performance.now();
const deadlineIn = (seconds: number) => ({ clock, at: clock() + seconds * 1000 });

const nothingKnown = { objective: null, upperBound: null, open: null, nodes: null, linearPrograms: null };

const createRun = async (method: FamilyMethod): Promise<(instance: Instance, seconds: number) => Run> => {
  if (method === 'pipeline') {
    const linear = await loadLinearEngine();
    return (instance, seconds) => {
      const settings = { linear, tieBreakOrder: byLotOf(instance), deadline: deadlineIn(seconds) };
      const answer = solve(instance.problem, settings);
      const { outcome } = answer;
      if (outcome === 'stopped') {
        const { best, upperBound } = answer;
        return { ...nothingKnown, outcome, objective: best?.objective ?? null, upperBound };
      }
      const { nodes, linearPrograms } = answer.effort;
      if (outcome === 'infeasible') return { ...nothingKnown, outcome, nodes, linearPrograms };
      const { objective, open } = answer;
      return { outcome, objective, upperBound: objective, open: open.length, nodes, linearPrograms };
    };
  }
  const engine = await loadEngine(method, clock);
  return ({ problem }, seconds) => {
    const claim = solveMonolithicMip(problem, engine, deadlineIn(seconds));
    switch (claim.status) {
      case 'optimal': {
        const { objective } = claim.best;
        return { ...nothingKnown, outcome: 'selected', objective, upperBound: objective };
      }
      case 'stopped':
        return { ...nothingKnown, outcome: 'stopped', objective: claim.best?.objective ?? null };
      case 'infeasible':
      case 'failed':
        return { ...nothingKnown, outcome: claim.status };
    }
  };
};

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** A run shorter than this is repeated, milliseconds. */
const short = 500;

const [groupName, size, methodName, seed, count, seconds, from] = process.argv.slice(2);
const group = familyGroups(size === 'large').find(({ name }) => name === groupName);
const method = familyMethods.find((name) => name === methodName);
if (group === undefined || method === undefined || seed === undefined) {
  throw new TypeError('usage: FAMILY default|large METHOD SEED COUNT SECONDS FROM');
}
const run = await createRun(method);

const timed = (instance: Instance): { readonly milliseconds: number; readonly answer: Run } => {
  const before = processorTime();
  const answer = run(instance, Number(seconds));
  return { milliseconds: processorTime() - before, answer };
};

const warmUpEnd = clock() + 1000;
for (const instance of instancesOf({ ...group, cases: group.cases.slice(0, 1) }, `${seed} warm-up`, 20)) {
  if (clock() < warmUpEnd) run(instance, (warmUpEnd - clock()) / 1000);
}
for (const instance of instancesOf(group, seed, Number(count)).slice(Number(from))) {
  const first = timed(instance);
  const again = first.milliseconds < short ? [timed(instance), timed(instance)] : [];
  const times = [first, ...again].map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const result: FamilyResult = {
    milliseconds: times[Math.floor(times.length / 2)]!,
    ...first.answer,
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
