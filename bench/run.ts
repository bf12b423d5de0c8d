/**
 * `npm run bench`: this pipeline, from the parsed problem to the certified answer, beside the two engines on
 * the monolithic MIP. Every method and profile has a process of its own; medians of its runs are compared.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/files/package-root.ts';
import { plainTable } from '../src/report/text.ts';
import { methods, type Measurement, type Method } from './measurement.ts';
import { profiles } from './profiles.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    /** Seconds that a run of an engine on the monolithic MIP may take. */
    limit: { type: 'string', default: '60' },
    profile: { type: 'string', multiple: true },
    /** Beside the pipeline. */
    peer: { type: 'string', multiple: true },
    seed: { type: 'string', default: 'bench' },
    out: { type: 'string', default: join(packageRoot(), 'bench', 'results', 'latest.json') },
  },
});

for (const [option, given, known] of [
  ['--profile', values.profile, profiles.map(({ name }) => name)],
  ['--peer', values.peer, methods],
] as const) {
  const unknown = given?.find((name) => !(known as readonly string[]).includes(name));
  if (unknown !== undefined) throw new TypeError(`${option}: one of ${known.join(', ')} is expected`);
}

/** The pipeline is short, so it is warmed up; the others need no warm-up, but much time. */
const warmups: Readonly<Record<Method, number>> = { pipeline: 20, highs: 1, 'javascript-lp-solver': 0 };

const measure = (profile: string, method: Method): Measurement | null => {
  const script = join(fileURLToPath(new URL('.', import.meta.url)), 'measure.js');
  // A method that ran into its limit once is not waited for again.
  const first = run(script, profile, method, 0, 1);
  if (first === null || first.milliseconds[0]! > Number(values.limit) * 500) return first;
  return run(script, profile, method, warmups[method], Math.max(5, Number(values.runs)));
};

const run = (
  script: string,
  profile: string,
  method: Method,
  warm: number,
  runs: number,
): Measurement | null => {
  const words = [script, profile, method, ...[warm, runs].map(String), values.limit, values.seed];
  const gracePeriod = (Number(values.limit) + 60) * 1000 * (runs + warm + 1);
  const { stdout, status } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    // An engine can be deaf to its limit: then there is nothing to report but that.
    timeout: runs === 1 ? Number(values.limit) * 3000 : gracePeriod,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? (JSON.parse(stdout) as Measurement) : null;
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

const chosen = profiles.filter(({ name }) => values.profile === undefined || values.profile.includes(name));
const compared = methods.filter(
  (method) => method === 'pipeline' || values.peer === undefined || values.peer.includes(method),
);
const measured = chosen.map(({ name, applications }) => {
  process.stderr.write(`measuring ${name} …\n`);
  return { name, applications, by: compared.map((method) => ({ method, result: measure(name, method) })) };
});

const text = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

const rows = measured.flatMap(({ name, by }) => {
  const own = median(by[0]!.result?.milliseconds ?? [Number.NaN]);
  return by.map(({ method, result }): string[] => {
    if (result === null) return [name, method, 'did not end', '', '', '', '', '', '', ''];
    const time = median(result.milliseconds);
    return [
      name,
      method,
      result.outcome,
      text(result.objective),
      time.toFixed(1),
      `${(time / own).toFixed(1)}x`,
      String(result.milliseconds.length),
      result.columns === null ? '' : `${result.columns} x ${text(result.rows)}`,
      text(result.nodes),
      String(result.peakMemory),
    ];
  });
});

const growth = measured
  .filter(({ name }) => name.startsWith('open-call'))
  .map(({ applications, by }) => {
    const time = median(by[0]!.result?.milliseconds ?? [Number.NaN]);
    return [String(applications), time.toFixed(1), ((time * 1000) / applications).toFixed(2)];
  });

const right = (title: string) => ({ title, align: 'right' }) as const;
process.stdout.write(
  [
    plainTable(
      [
        { title: 'profile' },
        { title: 'method' },
        { title: 'outcome' },
        right('objective'),
        right('median ms'),
        right('ratio'),
        right('runs'),
        right('LP (columns x rows)'),
        right('nodes'),
        right('peak MiB'),
      ],
      rows,
    ),
    '',
    'How the pipeline grows with the pool',
    plainTable([right('applications'), right('median ms'), right('µs an application')], growth),
    '',
  ].join('\n'),
);

const machine = { node: process.version, platform: process.platform, cores: availableParallelism() };
mkdirSync(join(values.out, '..'), { recursive: true });
writeFileSync(values.out, `${JSON.stringify({ machine, options: values, measured }, null, 2)}\n`);
process.stderr.write(`written: ${values.out}\n`);
