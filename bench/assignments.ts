/**
 * `npm run bench:assign`: assignments of the golden tests beside `highs` on the monolithic MIP, which neither proves its
 * answer nor draws lots. Processor time of one thread, medians; code is compiled before.
 */
import { readFileSync } from 'node:fs';
import {
  loadEngine,
  loadLinearEngine,
  solve,
  solveMonolithicMip,
  withReoptimizer,
  type Problem,
} from '../solver/index.ts';
import { commandLineLimits } from '../src/input/limits.ts';
import { assignmentTieBreakOrder } from '../src/model/assignment/columns.ts';
import { formulateAssignment } from '../src/model/assignment/formulate-assignment.ts';
import { readInputs } from '../src/model/read-inputs.ts';
import { loadCountries } from '../src/reference/countries.ts';

type Case = { readonly case: string; readonly pool: string; readonly rules: unknown };

const all = JSON.parse(readFileSync('test/golden/assignments-drawn.json', 'utf8')) as readonly Case[];
/** 40 members in eight groups, twice; 200 in eight and in ten posts; 100 in twelve; 120 in twelve, the hardest. */
const wanted = ['03', '04', '08', '09', '10', '17'];
const [warmUps, warmUpLimit, runs] = [60, 10_000, 15];

const countries = loadCountries();
const linear = await loadLinearEngine();
const highs = await loadEngine('highs', () => performance.now());
const deadline = { clock: () => performance.now(), at: Infinity };

const median = (work: () => void): number => {
  const end = performance.now() + warmUpLimit;
  for (let run = 0; run < warmUps && performance.now() < end; run += 1) work();
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[runs >> 1]!;
};

const formulationOf = ({ pool, rules }: Case) => {
  const inputs = {
    pool: { as: 'csv', bytes: Buffer.from(pool) },
    rules: { as: 'value', value: rules },
    issues: [],
  } as const;
  const read = readInputs(inputs, { countries, limits: commandLineLimits });
  if (read.status === 'invalid') throw new Error(JSON.stringify(read.issues.slice(0, 3)));
  const { ruleSet, eligible } = read.value;
  const assignment = ruleSet.assignments[0]!;
  const { problem, columns } = formulateAssignment(read.value, assignment, eligible, countries);
  return { problem, order: assignmentTieBreakOrder(ruleSet.seed, assignment.id, columns) };
};

const atOnce = (problem: Problem): void => {
  if (solveMonolithicMip(problem, highs, deadline).status !== 'optimal') throw new Error('not solved');
};

console.log('case  columns  rows  proved, ms  with lots and core, ms  highs, ms  ratio');
for (const one of all.filter((candidate) => wanted.includes(candidate.case))) {
  const { problem, order } = formulationOf(one);
  const proved = median(() => {
    withReoptimizer(problem, null, { linear, deadline }, (reoptimizer) => reoptimizer.optimum({}));
  });
  const drawn = median(() => void solve(problem, { linear, deadline, tieBreakOrder: order }));
  const peer = median(() => {
    atOnce(problem);
  });
  const cells = [proved, drawn, peer, proved / peer].map((cell) => cell.toFixed(2));
  console.log(one.case, problem.scores.length, problem.rows.length, ...cells);
}
