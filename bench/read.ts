/**
 * `npm run bench:read`: what reading a pool costs beside papaparse and `JSON.parse` alone on the same bytes: processor
 * time, rows a second and memory a row. Every measurement has a process of its own, as a command has, and they take
 * turns, so that whatever else the machine does falls on all alike.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { packageRoot } from '../src/files/package-root.ts';
import { createIssueList } from '../src/input/issues/outcome.ts';
import { panelContext } from '../src/operations/process-context.ts';
import { poolHash } from '../src/pool/pool-hash.ts';
import { readCandidates } from '../src/pool/read-candidates.ts';
import { readPoolCsv } from '../src/pool/read-pool-csv.ts';
import { readingHints } from '../src/rules/read-rule-set.ts';
import { readShippedRuleSet } from '../src/rules/shipped.ts';
import { left, plainTable, right } from '../src/report/text.ts';
import { openCallCsv, openCallJson } from './open-call-bodies.ts';

const { values } = parseArgs({
  options: {
    /** Rows of the pools. */
    sizes: { type: 'string', default: '2672,100000' },
    /** Times that everything is measured; the median counts. */
    times: { type: 'string', default: '5' },
    /** For a process that measures: what, and the file. */
    measure: { type: 'string' },
    file: { type: 'string', default: '' },
  },
});

const reading = () => ({
  ...panelContext(),
  ...readingHints(readShippedRuleSet('a-res-79-325-baseline')),
});

/** What is measured, by its name. The hash is of a pool that was read before. */
const measures = {
  papaparse: (bytes: Buffer) => () => Papa.parse(bytes.toString('utf8')).data.length,
  'CSV read': (bytes: Buffer) => {
    const hints = reading();
    return () => readPoolCsv(bytes, hints, createIssueList())!.ids.length;
  },
  hash: (bytes: Buffer) => {
    const pool = readPoolCsv(bytes, reading(), createIssueList())!;
    return () => poolHash(pool).length;
  },
  'JSON.parse': (bytes: Buffer) => () => (JSON.parse(bytes.toString('utf8')) as unknown[]).length,
  'JSON read': (bytes: Buffer) => {
    const hints = reading();
    return () => readCandidates(bytes, hints)!(createIssueList()).ids.length;
  },
} as const;
type Measure = keyof typeof measures;

/** Seconds of processor time, and MiB that the process came to have more. */
type Figures = { readonly seconds: number; readonly memory: number };

if (values.measure === undefined) run();
else process.stdout.write(JSON.stringify(measure(values.measure as Measure, readFileSync(values.file))));

function measure(name: Measure, bytes: Buffer): Figures {
  const work = measures[name](bytes);
  const memory = process.memoryUsage.rss();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (user + system) / 1e6,
    memory: (process.resourceUsage().maxRSS * 1024 - memory) / 1024 ** 2,
  };
}

type Row = Figures & { readonly rows: number; readonly what: Measure; readonly ratio: number };

function run(): void {
  const folder = mkdtempSync(join(tmpdir(), 'slate-bench-'));
  try {
    const rows = values.sizes.split(',').flatMap((size) => measureSize(Number(size), folder));
    const figures = [
      right('rows'),
      left('what'),
      right('s'),
      right('rows/s'),
      right('ratio'),
      right('B/row'),
    ];
    process.stdout.write(
      plainTable(
        figures,
        rows.map(({ rows: count, what, seconds, ratio, memory }) => [
          ...[String(count), what, seconds.toFixed(3), (count / seconds).toFixed(0), ratio.toFixed(2)],
          ((memory * 1024 ** 2) / count).toFixed(0),
        ]),
      ),
    );
    const results = join(packageRoot(), 'bench', 'results');
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, 'read.json'), `${JSON.stringify(rows, null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The medians for a pool of that many rows. The ratio is to the peer that reads the same bytes. */
function measureSize(size: number, folder: string): readonly Row[] {
  const [csv, json] = [join(folder, `${size}.csv`), join(folder, `${size}.json`)];
  writeFileSync(csv, openCallCsv(size, 'bench'));
  writeFileSync(json, openCallJson(readFileSync(csv)));
  const taken = new Map<Measure, Figures[]>();
  for (let time = 0; time < Number(values.times); time += 1) {
    for (const what of Object.keys(measures) as Measure[]) {
      taken.set(what, [...(taken.get(what) ?? []), inProcess(what, what.startsWith('JSON') ? json : csv)]);
    }
  }
  const median = (what: Measure, key: keyof Figures): number =>
    taken
      .get(what)!
      .map((figures) => figures[key])
      .sort((a, b) => a - b)[Math.floor(Number(values.times) / 2)]!;
  return (Object.keys(measures) as Measure[]).map((what) => {
    const seconds = median(what, 'seconds');
    const peer = what.startsWith('JSON') ? 'JSON.parse' : 'papaparse';
    return {
      rows: size,
      what,
      seconds,
      memory: median(what, 'memory'),
      ratio: seconds / median(peer, 'seconds'),
    };
  });
}

/** @throws Error where the process fails. */
function inProcess(what: Measure, file: string): Figures {
  const words = [fileURLToPath(import.meta.url), '--measure', what, '--file', file];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Figures;
}
