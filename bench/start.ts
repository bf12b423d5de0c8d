/**
 * `npm run bench:start`: what each command takes from its start to its end, beside an empty Node process in the same run:
 * processor time of all threads, and the most memory.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/files/package-root.ts';
import { plainTable } from '../src/report/text.ts';

const { values } = parseArgs({
  options: {
    /** Rounds; in each, every command runs once. */
    runs: { type: 'string', default: '7' },
    /** Only commands with this text. */
    only: { type: 'string', default: '' },
    /** Where the figures are written as JSON. */
    out: { type: 'string', default: join(packageRoot(), 'bench', 'results', 'start.json') },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'slate-start-'));
const path = (name: string): string => join(folder, name);
const main = join(packageRoot(), 'dist', 'src', 'cli', 'main.js');

// Says at the end of the process what it has used.
const reporter = path('reporter.cjs');
writeFileSync(
  reporter,
  `if (require('node:worker_threads').isMainThread) {
     process.on('exit', () => require('node:fs').writeSync(3, JSON.stringify(process.resourceUsage())));
   }`,
);

type Usage = { readonly milliseconds: number; readonly mebibytes: number };

/** @throws Error where the process fails. */
const run = (words: readonly string[]): Usage => {
  const { output, status } = spawnSync(process.execPath, ['--require', reporter, ...words], {
    cwd: packageRoot(),
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const said = output[3] ?? '';
  if (status !== 0 || said === '') throw new Error(`node ${words.join(' ')} exits with ${String(status)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(said) as NodeJS.ResourceUsage;
  return { milliseconds: (userCPUTime + systemCPUTime) / 1000, mebibytes: maxRSS / 1024 };
};

const inputs = ['--pool', 'fixtures/open-call.csv', '--rules', 'a-res-79-325-baseline'];
const result = path('result.json');
const certificate = path('certificate.json');
const scenarios = path('scenarios.yaml');
run([main, 'solve', ...inputs, '--format', 'json', '--out', result, '--certificate', certificate]);
writeFileSync(
  scenarios,
  `pool: ${JSON.stringify(join(packageRoot(), 'fixtures', 'open-call.csv'))}
rules: a-res-79-325-baseline
scenarios:
  - { id: more-women, set: { women.min: 22 } }
  - { id: fewer-academics, set: { academia.max: 16 } }
`,
);

const commands: readonly (readonly string[])[] = [
  ['--version'],
  ['--help'],
  ['solve', '--help'],
  ['rules', 'list'],
  ['pool', 'check', 'fixtures/open-call.csv'],
  ['rules', 'check', 'a-res-79-325-baseline'],
  ['solve', ...inputs, '--explain', 'none'],
  ['solve', ...inputs, '--explain', 'none', '--format', 'json'],
  ['solve', ...inputs, '--explain', 'rules'],
  ['solve', ...inputs, '--explain', 'full', '--format', 'json'],
  ['explain', ...inputs, '--candidate', 'C-1636'],
  ['replace', ...inputs, '--withdraw', 'C-0080'],
  ['assign', ...inputs, '--assignment', 'bureau'],
  ['verify', ...inputs, '--slate', result],
  ['check', ...inputs, '--certificate', certificate],
  ['diff', result, result],
  ['whatif', scenarios],
];

const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!;

const measured = [
  { name: 'an empty process', words: ['--eval', '0'] },
  ...commands.map((words) => ({
    name: words.join(' ').replace(inputs.join(' '), '…').replaceAll(`${folder}/`, ''),
    words: [main, ...words],
  })),
]
  .filter(({ name }, index) => index === 0 || name.includes(values.only))
  .map((one) => ({ ...one, usages: [] as Usage[] }));
for (let round = 0; round < Number(values.runs); round += 1) {
  for (const { words, usages } of measured) usages.push(run(words));
}
rmSync(folder, { recursive: true });

const figures = measured.map(({ name, usages }) => ({
  name,
  milliseconds: median(usages.map(({ milliseconds }) => milliseconds)),
  mebibytes: Math.max(...usages.map(({ mebibytes }) => mebibytes)),
}));
const empty = figures[0]!.milliseconds;
const rows = figures.map(({ name, milliseconds, mebibytes }) => [
  name,
  milliseconds.toFixed(0),
  (milliseconds / empty).toFixed(1),
  mebibytes.toFixed(0),
]);
process.stdout.write(
  plainTable(
    [
      { title: 'command' },
      { title: 'processor time, ms', align: 'right' },
      { title: 'ratio', align: 'right' },
      { title: 'peak MiB', align: 'right' },
    ],
    rows,
  ),
);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(
  values.out,
  `${JSON.stringify({ node: process.version, runs: Number(values.runs), figures }, null, 2)}\n`,
);
