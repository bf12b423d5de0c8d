/**
 * `npm run bench:families`: generated problems of many kinds, solved by this pipeline (to the proved optimum, with
 * ties decided and the core) and by `highs` on the monolithic MIP. Processor time, each method in processes of its own.
 * Exit code 1 when two answers cannot both be right.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/files/package-root.ts';
import { instancesOf, type Family } from '../test/support/families.ts';
import { disagreementOf } from './family-comparison.ts';
import { familyGroups, type FamilyMethod, type FamilyResult } from './family-measurement.ts';
import { familyTables, type MeasuredInstance } from './family-tables.ts';

const { values } = parseArgs({
  options: {
    /** The same seed gives the same problems. */
    seed: { type: 'string', default: 'families' },
    /** Of the families and the sweeps, by name. */
    family: { type: 'string', multiple: true },
    /** Problems of each size of a family. */
    count: { type: 'string', default: '2' },
    /** Seconds that an answer may take. */
    limit: { type: 'string', default: '20' },
    /** The large sizes of each family. */
    large: { type: 'boolean', default: false },
    out: { type: 'string', default: join(packageRoot(), 'bench', 'results', 'families.json') },
  },
});

const groups = familyGroups(values.large);
const unknown = values.family?.find((name) => !groups.some((group) => group.name === name));
if (unknown !== undefined) {
  throw new TypeError(`--family: one of ${groups.map(({ name }) => name).join(', ')} is expected`);
}
const limit = Number(values.limit);
const count = Number(values.count);
if (!(limit > 0) || !Number.isInteger(count) || count < 1) {
  throw new TypeError('--limit: more than 0, and --count: a whole number from 1 are expected');
}

/** An engine can be deaf to its limit: after so many milliseconds without an answer its process is killed. */
const timeout = (limit * 2 + 10) * 1000;

const didNotEnd: FamilyResult = {
  milliseconds: limit * 1000,
  outcome: 'did not end',
  objective: null,
  upperBound: null,
  open: null,
  nodes: null,
  linearPrograms: null,
};

/** The answers from that instance on, as many as the process lives to give. */
const answersFrom = async (group: Family, method: FamilyMethod, from: number): Promise<FamilyResult[]> => {
  const script = join(fileURLToPath(new URL('.', import.meta.url)), 'measure-family.js');
  const size = values.large ? 'large' : 'default';
  const words = [script, group.name, size, method, values.seed, ...[count, limit, from].map(String)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), timeout);
  const results: FamilyResult[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    results.push(JSON.parse(line) as FamilyResult);
    timer.refresh();
  }
  clearTimeout(timer);
  return results;
};

const measure = async (group: Family, method: FamilyMethod, instances: number): Promise<FamilyResult[]> => {
  const results: FamilyResult[] = [];
  while (results.length < instances) {
    results.push(...(await answersFrom(group, method, results.length)));
    if (results.length < instances) results.push(didNotEnd);
  }
  return results;
};

const measured: MeasuredInstance[] = [];
for (const group of groups) {
  if (values.family !== undefined && !values.family.includes(group.name)) continue;
  process.stderr.write(`measuring ${group.name} …\n`);
  const instances = instancesOf(group, values.seed, count);
  const pipeline = await measure(group, 'pipeline', instances.length);
  const highs = await measure(group, 'highs', instances.length);
  instances.forEach((instance, index) => {
    const results = { pipeline: pipeline[index]!, highs: highs[index]! };
    const { name, parameters } = instance;
    measured.push({
      family: group.name,
      name,
      parameters,
      ...results,
      disagreement: disagreementOf(instance, results),
    });
  });
}

process.stdout.write(`${familyTables(measured)}\n`);
const machine = { node: process.version, platform: process.platform, cores: availableParallelism() };
mkdirSync(join(values.out, '..'), { recursive: true });
writeFileSync(values.out, `${JSON.stringify({ machine, options: values, measured }, null, 2)}\n`);
process.stderr.write(`written: ${values.out}\n`);
process.exitCode = measured.some(({ disagreement }) => disagreement !== null) ? 1 : 0;
