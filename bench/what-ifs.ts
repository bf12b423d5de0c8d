/**
 * `npm run bench:whatif`: 1,000 scenarios over the open call as a command of its own on two threads, beside
 * `highs` on the monolithic MIP of every fiftieth of them. Seconds of the clock; the peer is counted as if it ran
 * on two threads without any loss.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { loadEngine, solveMonolithicMip } from '../solver/index.ts';
import { packageRoot } from '../src/files/package-root.ts';
import { panelContext } from '../src/operations/process-context.ts';
import { formulateChanges } from '../src/answers/what-if/formulate-changes.ts';
import { planBatch } from '../src/answers/what-if/plan-batch.ts';

const count = 1000;
const threads = 2;
const every = 50;
const runs = 3;

type Rule = { readonly id: string; readonly min?: number; readonly max?: number; readonly each?: string };

const pool = join(packageRoot(), 'fixtures', 'open-call.csv');
const ruleSet = JSON.parse(
  readFileSync(join(packageRoot(), 'fixtures', 'a-res-79-325-baseline.json'), 'utf8'),
) as { readonly rules: readonly Rule[] };
const movable = ruleSet.rules.filter(
  ({ each, min, max }) => each === undefined && (min ?? max) !== undefined,
);

/** One to three rules with their bounds up to three seats off; the seed is the number of the scenario. */
const scenario = (index: number) => {
  const random = xoroshiro128plus(index + 1);
  const set: Record<string, number> = {};
  for (let left = uniformInt(random, 1, 3); left > 0; left -= 1) {
    const rule = movable[uniformInt(random, 0, movable.length - 1)]!;
    const off = (bound: number): number => Math.max(0, bound + uniformInt(random, -3, 3));
    const min = rule.min === undefined ? undefined : off(rule.min);
    const max = rule.max === undefined ? undefined : Math.max(off(rule.max), min ?? 0);
    if (min !== undefined) set[`${rule.id}.min`] = min;
    if (max !== undefined) set[`${rule.id}.max`] = max;
  }
  return { id: `s${index}`, set };
};

const file = {
  pool,
  rules: ruleSet,
  scenarios: Array.from({ length: count }, (_, index) => scenario(index)),
};
const folder = mkdtempSync(join(tmpdir(), 'slate-bench-'));
writeFileSync(join(folder, 'scenarios.json'), JSON.stringify(file));

const timed = (work: () => void): number => {
  const before = performance.now();
  work();
  return (performance.now() - before) / 1000;
};
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const command = (run: number): void => {
  const words = [
    ...[join(packageRoot(), 'dist', 'src', 'cli', 'main.js'), 'whatif', join(folder, 'scenarios.json')],
    ...['--jobs', String(threads), '--format', 'json', '--out', join(folder, String(run))],
  ];
  const { status } = spawnSync(process.execPath, words);
  if (status !== 0) throw new Error(`the command ended with ${String(status)}`);
};
const own = Array.from({ length: runs }, (_, run) =>
  timed(() => {
    command(run);
  }),
);

const readContext = panelContext();
const { clock } = readContext;
const input = {
  file,
  pool: { as: 'csv', bytes: readFileSync(pool) },
  rules: { as: 'value', value: ruleSet },
  pools: new Map(),
  issues: [],
} as const;
const planned = planBatch(input, readContext, true);
if (planned.status === 'invalid') throw new Error('the scenarios are not valid');
const { tasks, basePool } = planned.value;
const lines = readFileSync(join(folder, '0', 'results.jsonl'), 'utf8').split('\n');
const highs = await loadEngine('highs', clock);
const peer = tasks.flatMap((task, index) => {
  if (index % every !== 0) return [];
  const formed = formulateChanges(ruleSet, task.changes, basePool, readContext, task.pointer);
  if ('issues' in formed) throw new Error('a scenario is not valid');
  let objective: number | null = null;
  const seconds = timed(() => {
    const claim = solveMonolithicMip(formed.formulation.problem, highs, { clock, at: Infinity });
    objective = claim.status === 'optimal' ? claim.best.objective : null;
  });
  const { objective: found } = JSON.parse(lines[index]!) as { readonly objective: number | null };
  if (found !== objective) throw new Error(`the answers to ${task.id} differ`);
  return [seconds];
});
rmSync(folder, { recursive: true });

const mean = peer.reduce((sum, seconds) => sum + seconds, 0) / peer.length;
const whole = (mean * count) / threads;
process.stdout.write(
  [
    `${count} scenarios, whole command on ${threads} threads: median of ${runs} ${median(own).toFixed(1)} s (${own.map((one) => one.toFixed(1)).join(', ')})`,
    `highs on the monolithic MIP: ${(mean * 1000).toFixed(0)} ms each (${peer.length} of them, the same objectives), ${whole.toFixed(0)} s for all on ${threads} threads: ${(whole / median(own)).toFixed(1)} times as long`,
    '',
  ].join('\n'),
);
