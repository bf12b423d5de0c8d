import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Problem } from '../solver/index.ts';
import { packageRoot } from '../src/files/package-root.ts';
import type { Formulation } from '../src/model/formulation.ts';
import { readInputs } from '../src/model/read-inputs.ts';
import { generateOpenCall } from '../src/pool/generate.ts';
import { commandLineLimits } from '../src/input/limits.ts';
import { loadCountries } from '../src/reference/countries.ts';

/** A problem to measure on, and how large it is. */
export type Profile = { readonly name: string; readonly applications: number; readonly hard: boolean };

export const profiles: readonly Profile[] = [
  { name: 'open-call-2672', applications: 2672, hard: false },
  { name: 'open-call-10000', applications: 10_000, hard: false },
  { name: 'open-call-100000', applications: 100_000, hard: false },
  { name: 'hard-2672', applications: 2672, hard: true },
];

/** The parsed problem of a profile; the same seed gives the same problem everywhere. */
export const problemOf = (profile: Profile, seed: string): Problem => formulationOf(profile, seed).problem;

/** The same with what its parts mean. */
export const formulationOf = ({ applications, hard }: Profile, seed: string): Formulation => {
  const countries = loadCountries();
  const known = [...countries.values()]
    .filter(({ unStatus }) => unStatus === 'member')
    .map(({ iso3, development }) => ({ iso3, developing: development === 'developing' }));
  const csv = [...generateOpenCall({ size: applications, seed, countries: known })].join('');
  const outcome = readInputs(
    {
      pool: { as: 'csv', bytes: Buffer.from(hard ? harden(csv, seed) : csv) },
      rules: { as: 'value', value: hard ? hardRules() : baseline() },
      issues: [],
    },
    { countries, limits: commandLineLimits },
  );
  if (outcome.status === 'invalid') throw new Error(JSON.stringify(outcome.issues.slice(0, 3)));
  return outcome.value;
};

type RuleSetDocument = { readonly rules: readonly { readonly id: string }[] };

const baseline = (): RuleSetDocument =>
  JSON.parse(
    readFileSync(join(packageRoot(), 'fixtures', 'a-res-79-325-baseline.json'), 'utf8'),
  ) as RuleSetDocument;

/** 21 areas with at least 3 seats each, career stage, sector, language, and women of every region. */
const hardRules = (): object => {
  const document = baseline();
  const regions = ['african', 'asia-pacific', 'eastern-european', 'latin-american-and-caribbean'];
  return {
    ...document,
    id: 'hard',
    multivalued: ['area'],
    rules: [
      ...document.rules.filter(({ id }) => !/^(expertise|academia|civil-society|women-)/.test(id)),
      { id: 'area', each: 'area', min: 3 },
      { id: 'career', each: 'career', min: 8, max: 16 },
      { id: 'sector', each: 'sector', min: 3, max: 16 },
      { id: 'language', each: 'language', min: 4, max: 12 },
      ...regions.map((region) => ({
        id: `women-${region}`,
        where: { gender: 'female', region },
        min: region === 'eastern-european' ? 2 : 3,
      })),
    ],
  };
};

const areas = Array.from({ length: 21 }, (_, index) => `area-${index + 1}`);
const careers = ['early', 'middle', 'senior'];
const languages = ['arabic', 'chinese', 'english', 'french', 'russian', 'spanish'];

/** The same applications with up to three areas, a career stage and a language each. */
const harden = (csv: string, seed: string): string => {
  const rng = xoroshiro128plus(createHash('sha256').update(seed, 'utf8').digest().readInt32BE(0));
  const draw = (list: readonly string[]): string => list[uniformInt(rng, 0, list.length - 1)]!;
  const [header, ...lines] = csv.trimEnd().split('\n');
  const extended = lines.map((line) => {
    const own = new Set(Array.from({ length: uniformInt(rng, 1, 3) }, () => draw(areas)));
    return `${line},${[...own].join(';')},${draw(careers)},${draw(languages)}`;
  });
  return [`${header!},area,career,language`, ...extended].join('\n');
};
