import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { generateOpenCall } from '../../src/pool/generate.ts';
import type { RulesInput } from '../../src/model/pool-cache.ts';
import { csv, fixtureJson, idsOf, issuesOf, solveHere, testContext } from '../support/panel.ts';

type Applicant = Readonly<
  Record<
    'id' | 'nationality' | 'gender' | 'expertise' | 'interests' | 'qualified' | 'provider_ties' | 'sector',
    string
  >
>;

const rules: RulesInput = { as: 'id', id: 'eu-2025-454' };

// In the order of the protocol: the Member States by their names in their own languages, then the EFTA States in the EEA.
const states = [
  ...['BEL', 'BGR', 'CZE', 'DNK', 'DEU', 'EST', 'IRL', 'GRC', 'ESP', 'FRA', 'HRV', 'ITA', 'CYP', 'LVA'],
  ...['LTU', 'LUX', 'HUN', 'MLT', 'NLD', 'AUT', 'POL', 'PRT', 'ROU', 'SVN', 'SVK', 'FIN', 'SWE'],
  ...['ISL', 'LIE', 'NOR'],
];
const elsewhere = ['USA', 'GBR', 'IND', 'CHE', 'BRA', 'KEN', 'JPN', 'CAN'];

const nationalitiesOf = ({ nationality }: Pick<Applicant, 'nationality'>): readonly string[] =>
  nationality.split(';');
const isOf = (country: string) => (one: Applicant) => nationalitiesOf(one).includes(country);
const isOfTheStates = (one: Applicant): boolean =>
  nationalitiesOf(one).some((country) => states.includes(country));
const isEligible = ({ qualified, provider_ties, interests }: Applicant): boolean =>
  qualified === 'yes' && provider_ties === 'no' && interests === 'disclosed';

/**
 * An open call among these States and others, half of it spread over them evenly. Nobody of Liechtenstein applies, and
 * nobody of Malta meets the criteria; every fifth of the others does not either, and every seventh works for a provider.
 */
const applicants = (): readonly Applicant[] => {
  const all = [...states, ...elsewhere];
  const countries = all.map((iso3) => {
    const { development } = testContext.countries.get(iso3)!;
    return { iso3, developing: development === 'developing' };
  });
  const call = [...generateOpenCall({ size: 1_500, seed: 'eu-2025-454', countries })].join('');
  return Papa.parse<Omit<Applicant, 'qualified' | 'provider_ties'>>(call.trim(), { header: true })
    .data.map((one, number) => ({
      ...one,
      nationality: number % 2 === 0 ? all[(number / 2) % all.length]! : one.nationality,
      qualified: number % 5 === 0 ? 'no' : 'yes',
      provider_ties: number % 7 === 0 ? 'yes' : 'no',
    }))
    .filter((one) => !nationalitiesOf(one).includes('LIE'))
    .map((one) => (nationalitiesOf(one).includes('MLT') ? { ...one, qualified: 'no' } : one));
};

const pool = applicants();
const toPool = (from: readonly object[]) => csv(Papa.unparse([...from], { newline: '\n' }));

describe('the scientific panel under the Artificial Intelligence Act', () => {
  test('names each Member State and each EFTA State in the EEA, and no other', () => {
    const { rules: entries } = fixtureJson('eu-2025-454.json') as {
      readonly rules: readonly {
        readonly id: string;
        readonly among?: readonly string[];
        readonly where?: { readonly nationality?: readonly string[] };
      }[];
    };
    const lists = [
      entries.find(({ id }) => id === 'each-state')!.among,
      entries.find(({ id }) => id === 'four-fifths')!.where!.nationality,
    ];
    for (const list of lists) expect([...list!].sort()).toEqual([...states].sort());
  });

  test('has one of each State with an eligible applicant, no more than three of a country, and four fifths', async () => {
    const result = await solveHere(toPool(pool), rules);
    expect(result).toMatchObject({ outcome: 'selected', proof: { status: 'optimal' } });
    const ids = new Set(idsOf(result));
    const members = pool.filter(({ id }) => ids.has(id));
    expect(members).toHaveLength(60);
    expect(members.every(isEligible)).toBe(true);
    const eligible = pool.filter(isEligible);
    const represented = states.filter((state) => members.some(isOf(state)));
    expect(represented).toEqual(states.filter((state) => eligible.some(isOf(state))));
    expect(states.filter((state) => !represented.includes(state))).toEqual(['MLT', 'LIE']);
    const counts = [...new Set(members.flatMap(nationalitiesOf))].map(
      (country) => members.filter(isOf(country)).length,
    );
    expect(Math.max(...counts)).toBe(3);
    expect(members.filter(isOfTheStates).length).toBeGreaterThanOrEqual(48);
    for (const gender of ['female', 'male']) {
      expect(members.filter((one) => one.gender === gender).length, gender).toBeGreaterThanOrEqual(24);
    }
    for (const area of new Set(pool.flatMap(({ expertise }) => expertise.split(';')))) {
      expect(
        members.filter(({ expertise }) => expertise.split(';').includes(area)).length,
        area,
      ).toBeGreaterThanOrEqual(3);
    }
  }, 60_000);

  test('needs the columns about criteria and ties to providers, and does without expertise', async () => {
    const without = (...columns: readonly string[]) =>
      toPool(
        pool.map((one) =>
          Object.fromEntries(Object.entries(one).filter(([column]) => !columns.includes(column))),
        ),
      );
    const issues = await issuesOf(without('provider_ties', 'qualified'), rules);
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['unknown-attribute', '/eligibility/0/require/qualified'],
      ['unknown-attribute', '/eligibility/1/exclude/provider_ties'],
    ]);
    const result = await solveHere(without('expertise'), rules);
    expect(result.outcome).toBe('selected');
    expect(result.rules.find(({ rule }) => rule === 'expertise')).toMatchObject({ applied: false });
  }, 60_000);
});
