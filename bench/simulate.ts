/**
 * `npm run simulate`: a service and two workers in one process, which are killed, delayed and interrupted as a seed says.
 * `-- --steps 100000 --seed N --path P`: as many turns and faults as are wanted; seed and path are those that a
 * failure has printed.
 */
import '../test/simulation/builtins.ts';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { plainTable } from '../src/report/text.ts';
import { pickWith, stepsOfHistory } from '../test/simulation/pick.ts';
import { openSimulation, simulate } from '../test/simulation/simulate.ts';

const { values } = parseArgs({
  options: {
    steps: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    path: { type: 'string' },
  },
});

const histories = Math.ceil(Number(values.steps) / stepsOfHistory);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const database = await openSimulation();
const counts = new Map<string, number>();
const began = performance.now();
const result = await fc.check(
  fc.asyncProperty(fc.gen(), async (choose) => {
    const history = await simulate(database, pickWith(choose), stepsOfHistory);
    for (const [what, count] of Object.entries(history.counts))
      counts.set(what, (counts.get(what) ?? 0) + count);
    if (history.faults.length > 0) throw new Error(history.faults.slice(0, 20).join('\n'));
  }),
  {
    seed,
    numRuns: histories,
    endOnFailure: true,
    ...(values.path === undefined ? {} : { path: values.path }),
  },
);
await database.close();
const seconds = ((performance.now() - began) / 1000).toFixed(0);
process.stdout.write(
  `${result.numRuns} histories of ${stepsOfHistory} steps, seed ${seed}, ${seconds} s\n\n${plainTable(
    [{ title: 'what happened' }, { title: 'times', align: 'right' }],
    [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([what, count]) => [what, String(count)]),
  )}`,
);
if (result.failed) {
  const { counterexamplePath: path, errorInstance } = result;
  process.stdout.write(
    `\nFailed: npm run simulate -- --seed ${seed} --path ${path}\n${String(errorInstance)}\n`,
  );
} else {
  process.stdout.write('\nNothing that was promised was lost.\n');
}
// The queues of those who were killed would look after their tables for ever.
process.exit(result.failed ? 1 : 0);
