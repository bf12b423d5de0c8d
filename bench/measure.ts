/** One method on one profile, in a process of its own: prints a line of JSON. */
import { loadEngine, loadLinearEngine, solve, solveMonolithicMip, type Problem } from '../solver/index.ts';
import { methods, type Measurement, type Method } from './measurement.ts';
import { problemOf, profiles } from './profiles.ts';

type Run = Pick<Measurement, 'outcome' | 'objective' | 'columns' | 'rows' | 'linearPrograms' | 'nodes'>;

const clock = (): number => performance.now();

const createRun = async (method: Method, seconds: number): Promise<(problem: Problem) => Run> => {
  const deadline = () => ({ clock, at: clock() + seconds * 1000 });
  if (method === 'pipeline') {
    const linear = await loadLinearEngine();
    return (problem) => {
      const answer = solve(problem, { linear, deadline: deadline() });
      const effort = answer.outcome === 'stopped' ? null : answer.effort;
      return {
        outcome: answer.outcome,
        objective: answer.outcome === 'selected' ? answer.objective : null,
        columns: effort?.columns ?? null,
        rows: effort?.rows ?? null,
        linearPrograms: effort?.linearPrograms ?? null,
        nodes: effort?.nodes ?? null,
      };
    };
  }
  const engine = await loadEngine(method, clock);
  return (problem) => {
    const claim = solveMonolithicMip(problem, engine, deadline());
    return {
      outcome: claim.status === 'optimal' ? 'selected' : claim.status,
      objective: claim.status === 'optimal' ? claim.best.objective : null,
      columns: null,
      rows: null,
      linearPrograms: null,
      nodes: null,
    };
  };
};

const [profileName, methodName, warmups, runs, seconds, seed] = process.argv.slice(2);
const profile = profiles.find(({ name }) => name === profileName);
const method = methods.find((name) => name === methodName);
if (profile === undefined || method === undefined) {
  throw new TypeError('usage: PROFILE METHOD WARMUPS RUNS SECONDS SEED');
}
const problem = problemOf(profile, seed ?? 'bench');
const run = await createRun(method, Number(seconds));
for (let count = 0; count < Number(warmups); count += 1) run(problem);
const milliseconds: number[] = [];
let last: Run | null = null;
for (let count = 0; count < Number(runs); count += 1) {
  const started = clock();
  last = run(problem);
  milliseconds.push(clock() - started);
}
const measurement: Measurement = {
  profile: profile.name,
  method,
  milliseconds,
  ...last!,
  peakMemory: Math.round(process.resourceUsage().maxRSS / 1024),
};
process.stdout.write(`${JSON.stringify(measurement)}\n`);
