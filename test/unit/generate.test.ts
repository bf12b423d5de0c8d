import { describe, expect, test } from 'vitest';
import { generateOpenCall, type GeneratorCountry } from '../../src/pool/generate.ts';
import { loadCountries } from '../../src/reference/countries.ts';

const header =
  'id,nationality,affiliation,gender,expertise,sector,score:itu,score:odet,score:unesco,un_staff,interests,available,nominated_by';

const countries: readonly GeneratorCountry[] = [...loadCountries().values()].map((country) => ({
  iso3: country.iso3,
  developing: country.development === 'developing',
}));

const developing = new Set(countries.filter((country) => country.developing).map(({ iso3 }) => iso3));

const generate = (size: number, seed: string, from = countries): string =>
  [...generateOpenCall({ size, seed, countries: from })].join('');

const parseLine = (line: string) => {
  const cells = line.split(',');
  const cell = (column: number): string => cells[column]!;
  return {
    id: cell(0),
    nationality: cell(1).split(';'),
    affiliation: cell(2).split(';'),
    gender: cell(3),
    expertise: cell(4).split(';'),
    sector: cell(5),
    scores: cells.slice(6, 9),
    unStaff: cell(9),
    interests: cell(10),
    available: cell(11),
    nominatedBy: cell(12),
    cellCount: cells.length,
  };
};
type Line = ReturnType<typeof parseLine>;

const parse = (csv: string): readonly Line[] => csv.trimEnd().split('\n').slice(1).map(parseLine);
const callSize = 2_672;
const text = generate(callSize, 'open call');
const lines = parse(text);

const share = (has: (line: Line) => boolean): number => lines.filter(has).length / lines.length;
const countOf = (values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]): number => {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
};
const within = (value: number, expected: number, tolerance: number): void => {
  expect(value).toBeGreaterThanOrEqual(expected - tolerance);
  expect(value).toBeLessThanOrEqual(expected + tolerance);
};

describe('the same input gives the same bytes', () => {
  test('whenever it is generated', () => {
    expect(generate(callSize, 'open call')).toBe(text);
  });

  test('of another seed it gives others', () => {
    expect(generate(callSize, 'open call 2')).not.toBe(text);
    expect(generate(callSize, '')).not.toBe(text);
  });

  test('and on every machine these', () => {
    const two = [
      { iso3: 'AAA', developing: true },
      { iso3: 'BBB', developing: false },
    ];
    expect(generate(3, 'fixed', two).split('\n').slice(1)).toEqual([
      'C-0001,AAA,Global Lab 1,female,society-economy;security-infrastructure,private,56.1,57.6,54.0,no,disclosed,yes,AAA',
      'C-0002,BBB,Institute 4 of BBB,male,society-economy,private,72.9,76.1,72.2,no,disclosed,yes,',
      'C-0003,AAA,Global Lab 1,male,digital-society;ai-for-science;human-ai-interaction,private,65.6,59.5,67.9,no,disclosed,yes,',
      '',
    ]);
  });
});

describe('the file', () => {
  test('is a header and one whole line for each application, with LF ends', () => {
    expect(text.split('\n')[0]).toBe(header);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/["\r]|\n\n/);
    expect(lines).toHaveLength(callSize);
    expect(lines.every((line) => line.cellCount === header.split(',').length)).toBe(true);
  });

  test('comes in chunks: the header, then at most 1,000 lines each', () => {
    const chunks = [...generateOpenCall({ size: 2_001, seed: 's', countries })];
    expect(chunks.map((chunk) => chunk.split('\n').length - 1)).toEqual([1, 1_000, 1_000, 1]);
  });

  test.each([
    [1, 'C-0001'],
    [9_999, 'C-9999'],
    [10_000, 'C-10000'],
  ])('of size %i has unique ids, ascending as text, up to %s', (size, last) => {
    const ids = parse(generate(size, 's')).map((line) => line.id);
    expect(ids.at(-1)).toBe(last);
    expect(new Set(ids).size).toBe(size);
    expect([...ids].sort()).toEqual(ids);
  });

  test.each([0, -1, 1.5, 10_000_001, Number.NaN])('of size %d is refused', (size) => {
    expect(() => generate(size, 's')).toThrow(RangeError);
  });

  test('needs a country, and makes do with one', () => {
    expect(() => generate(1, 's', [])).toThrow(RangeError);
    const alone = parse(generate(500, 's', [{ iso3: 'IND', developing: true }]));
    expect(alone.every((line) => line.nationality.join() === 'IND')).toBe(true);
  });

  test('of the largest size starts at once', () => {
    const chunks = generateOpenCall({ size: 10_000_000, seed: 's', countries });
    expect(chunks.next().value).toBe(`${header}\n`);
    expect(chunks.next().value).toMatch(/^C-00000001,/);
  });
});

describe('every line', () => {
  const known = new Set(countries.map((country) => country.iso3));

  test('names one or two different known countries', () => {
    for (const { nationality } of lines) {
      expect(nationality.every((iso3) => known.has(iso3))).toBe(true);
      expect(new Set(nationality).size).toBe(nationality.length);
      expect(nationality.length).toBeLessThanOrEqual(2);
    }
  });

  test('names one or two different organisations, an institute only of the primary nationality', () => {
    for (const { affiliation, nationality } of lines) {
      const institute = new RegExp(`^Institute ([1-9]|1\\d|2[0-5]) of ${nationality[0]!}$`);
      const lab = /^Global Lab ([1-9]|1\d|2[0-5])$/;
      expect(affiliation[0]).toSatisfy((name: string) => institute.test(name) || lab.test(name));
      if (affiliation.length > 1) expect(affiliation[1]).toMatch(lab);
      expect(new Set(affiliation).size).toBe(affiliation.length);
      expect(affiliation.length).toBeLessThanOrEqual(2);
    }
  });

  test('has three scores of one decimal in 0.0..100.0, without leading zeros', () => {
    for (const score of lines.flatMap((line) => line.scores)) {
      expect(score).toMatch(/^(0|[1-9]\d{0,2})\.\d$/);
      expect(Number(score)).toBeLessThanOrEqual(100);
    }
  });

  test('answers the eligibility questions in their own words', () => {
    const answers = new Set(lines.map((line) => [line.unStaff, line.interests, line.available].join()));
    for (const answer of answers) expect(answer).toMatch(/^(yes|no),(disclosed|missing),(yes|no)$/);
  });

  test('is nominated by the primary nationality or by nobody', () => {
    expect(lines.every((line) => ['', line.nationality[0]].includes(line.nominatedBy))).toBe(true);
  });
});

// The expected numbers were measured on a reference call of 2,672 applications.
describe('the proportions are those of an open call', () => {
  test('countries: a few large ones, a long tail, about 140 in all', () => {
    const counts = countOf(lines.map((line) => line.nationality[0]!));
    const largest = [...counts].sort((a, b) => b[1] - a[1]);
    within(counts.size, 139, 20);
    expect(new Set(largest.slice(0, 3).map(([iso3]) => iso3))).toEqual(new Set(['IND', 'USA', 'CHN']));
    within(mean(largest.slice(0, 3).map(([, count]) => count)), 166, 35);
    within(largest.slice(0, 43).reduce((sum, [, count]) => sum + count, 0) / callSize, 0.796, 0.055);
    within(
      share((line) => developing.has(line.nationality[0]!)),
      0.62,
      0.04,
    );
  });

  test('at 40,000 applications hardly a country is missing', () => {
    const counts = countOf(parse(generate(40_000, 's')).map((line) => line.nationality[0]!));
    expect(counts.size).toBeGreaterThan(190);
  });

  test('affiliations: first institutes and Global Lab 1 far ahead', () => {
    const all = lines.flatMap((line) => line.affiliation);
    const counts = countOf(all);
    const largest = [...counts].sort((a, b) => b[1] - a[1]);
    expect(largest[0]?.[0]).toBe('Global Lab 1');
    within(counts.get('Global Lab 1') ?? 0, 282, 60);
    within(counts.get('Global Lab 2') ?? 0, 94, 35);
    within(counts.get('Institute 1 of IND') ?? 0, 89, 35);
    const institutes = all.filter((name) => name.startsWith('Institute'));
    within(
      institutes.filter((name) => name.startsWith('Institute 1 ')).length / institutes.length,
      0.52,
      0.05,
    );
    within(counts.size, 691, 80);
    within(
      share((line) => line.affiliation[0]!.startsWith('Global')),
      0.132,
      0.03,
    );
  });

  test.each<[string, number, number, (line: Line) => boolean]>([
    ['two nationalities', 0.062, 0.02, (line) => line.nationality.length === 2],
    ['two affiliations', 0.115, 0.025, (line) => line.affiliation.length === 2],
    ['male', 0.649, 0.04, (line) => line.gender === 'male'],
    ['female', 0.337, 0.04, (line) => line.gender === 'female'],
    ['undisclosed', 0.014, 0.009, (line) => line.gender === 'undisclosed'],
    ['academia', 0.581, 0.04, (line) => line.sector === 'academia'],
    ['private', 0.188, 0.03, (line) => line.sector === 'private'],
    ['government', 0.1, 0.025, (line) => line.sector === 'government'],
    ['civil society', 0.084, 0.025, (line) => line.sector === 'civil-society'],
    ['technical community', 0.048, 0.02, (line) => line.sector === 'technical-community'],
    ['one area', 0.454, 0.04, (line) => line.expertise.length === 1],
    ['two areas', 0.47, 0.04, (line) => line.expertise.length === 2],
    ['UN staff', 0.021, 0.012, (line) => line.unStaff === 'yes'],
    ['interests missing', 0.047, 0.018, (line) => line.interests === 'missing'],
    ['not available', 0.018, 0.012, (line) => line.available === 'no'],
    ['nominated', 0.158, 0.03, (line) => line.nominatedBy !== ''],
  ])('%s: %d', (_, expected, tolerance, has) => {
    within(share(has), expected, tolerance);
  });

  test('areas: twelve, none twice in a line, machine learning the most frequent', () => {
    expect(lines.every((line) => new Set(line.expertise).size === line.expertise.length)).toBe(true);
    const counts = countOf(lines.flatMap((line) => line.expertise));
    expect(counts.size).toBe(12);
    within(counts.get('machine-learning') ?? 0, 630, 110);
    within(counts.get('ai-for-science') ?? 0, 452, 90);
    within(counts.get('digital-society') ?? 0, 336, 80);
    within(counts.get('risk-impact-assessment') ?? 0, 259, 70);
  });

  test('scores: a common quality, reviewers who stray a little, developed countries somewhat ahead', () => {
    const scores = lines.map((line) => line.scores.map(Number));
    const qualities = scores.map(mean);
    within(mean(qualities), 64, 1);
    within(Math.sqrt(variance(qualities)), 12, 0.7);
    within(Math.sqrt(mean(scores.map(variance))), 4, 0.3);
    for (const reviewer of [0, 1, 2]) within(mean(scores.map((three) => three[reviewer]!)), 64, 1);
    const meanOf = (isDeveloping: boolean): number =>
      mean(qualities.filter((_, index) => developing.has(lines[index]!.nationality[0]!) === isDeveloping));
    within(meanOf(false), 68.4, 1.2);
    within(meanOf(true), 61.3, 1.2);
  });
});
