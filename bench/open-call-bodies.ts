import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { packageRoot } from '../src/files/package-root.ts';
import { generateOpenCall } from '../src/pool/generate.ts';
import { loadCountries } from '../src/reference/countries.ts';

/** The bodies of `POST /v1/slates` for the golden open call. */
export type OpenCallBodies = {
  /** How many bodies there are: the candidates can begin with any of them. */
  readonly count: number;
  /** The candidates from number `first` on, then those before it: other bytes and the same answer. */
  readonly bodyAt: (first: number) => Buffer;
};

const severalValues: readonly string[] = ['nationality', 'affiliation', 'expertise'];

/** Reads `fixtures/open-call.csv`, to be solved under the shipped rule set of that id. */
export const openCallBodies = (rules: string): OpenCallBodies => {
  const csv = readFileSync(join(packageRoot(), 'fixtures', 'open-call.csv'), 'utf8');
  const { data } = Papa.parse<Readonly<Record<string, string>>>(csv, { header: true, skipEmptyLines: true });
  const texts = data.map((row) => `${JSON.stringify(candidateOf(row))},`);
  const all = Buffer.from(texts.join(''));
  let end = 0;
  const starts = texts.map((text) => (end += Buffer.byteLength(text)) - Buffer.byteLength(text));
  const [head, tail] = [
    Buffer.from('{"pool":{"candidates":['),
    Buffer.from(`]},"rules":${JSON.stringify(rules)}}`),
  ];
  return {
    count: texts.length,
    bodyAt: (first) => {
      const start = starts[first % starts.length]!;
      const rotated = Buffer.concat([all.subarray(start), all.subarray(0, start)]);
      return Buffer.concat([head, rotated.subarray(0, -1), tail]);
    },
  };
};

/** A row as the value that stands for it in JSON: blanks are absent, scores numbers, several values a list. */
const candidateOf = (row: Readonly<Record<string, string>>): object =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([, cell]) => cell !== '')
      .map(([column, cell]) => [
        column,
        severalValues.includes(column) ? cell.split(';') : column.startsWith('score') ? Number(cell) : cell,
      ]),
  );

/** A generated open call as CSV. */
export const openCallCsv = (size: number, seed: string): string => {
  const countries = [...loadCountries().values()]
    .filter(({ unStatus }) => unStatus === 'member')
    .map(({ iso3, development }) => ({ iso3, developing: development === 'developing' }));
  return [...generateOpenCall({ size, seed, countries })].join('');
};

/** The same as JSON: an array of candidates. */
export const openCallJson = (csv: Buffer): string => {
  const { data } = Papa.parse<Readonly<Record<string, string>>>(csv.toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return JSON.stringify(data.map(candidateOf));
};
