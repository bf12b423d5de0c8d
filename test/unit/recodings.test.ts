import { describe, expect, test } from 'vitest';
import { convertPool } from '../../src/answers/check-pool/convert-pool.ts';
import { createIssueList } from '../../src/input/issues/outcome.ts';
import { csv, issuesOf, rulesOf, solveHere, testContext } from '../support/panel.ts';

const pool = [
  'id,nationality,Age,Since,score',
  'a,United States of Am.,89+,2026-01-05,1',
  'b,Kenya,99.0,n.d.,2',
  'c,FRA,9,long ago,3',
  'd,America; Kenya,30.50,2020-02-29,4',
].join('\n');

const attributes = {
  nationality: { values: { 'United States of Am.': 'USA', america: 'United States' } },
  age: { column: 'Age', type: 'number', values: { '89+': 89, '99': null } },
  since: { column: 'Since', type: 'date', values: { 'long ago': '1990-01-01' } },
};
const rules = (more: object = {}) => rulesOf({ id: 't', size: 1, attributes: { ...attributes, ...more } });

const convert = (text: string): string => {
  const outcome = convertPool(
    { pool: csv(text), rules: rules(), issues: createIssueList().reported() },
    testContext,
  );
  if (outcome.status === 'invalid') throw new Error(JSON.stringify(outcome.issues));
  return outcome.value.csv!;
};

const faults = async (more: object): Promise<string[]> =>
  (await issuesOf(csv(pool), rules(more))).map(({ code, pointer }) => `${code} ${pointer ?? ''}`);

describe('a recoding of countries, numbers or dates adds to what is read', () => {
  test('and converting what was converted changes nothing', () => {
    const converted = convert(pool);
    expect(converted.split('\n').slice(0, -1)).toEqual([
      'id,nationality,age,since,score',
      'a,USA,89,2026-01-05,1',
      'b,KEN,,,2',
      'c,FRA,9,1990-01-01,3',
      'd,USA;KEN,30.5,2020-02-29,4',
    ]);
    expect(convert(converted)).toBe(converted);
  });

  test('what is derived from the country follows, and only what the rule set does not say is reported', async () => {
    const result = await solveHere(
      csv(pool),
      rulesOf({
        id: 't',
        size: 1,
        attributes,
        rules: [{ id: 'r', where: { region: 'african' }, min: 1 }],
      }),
    );
    expect(result.slate!.map(({ id }) => id)).toEqual(['b']);
    const read = result.warnings.find(({ code }) => code === 'read-as-country')!;
    expect(read.text).toBe('In nationality, names and codes were read as countries: "Kenya" as KEN.');
  });

  test.each<[string, object, string]>([
    [
      'a target that is no country',
      { nationality: { values: { america: 'Yankees' } } },
      'unknown-country /attributes/nationality/values/america',
    ],
    [
      'a code that stands for another country',
      { nationality: { values: { usa: 'CAN', america: 'USA' } } },
      'recoding-chain /attributes/nationality/values/usa',
    ],
    [
      'a code that names are read as',
      { nationality: { values: { KEN: 'FRA', america: 'USA' } } },
      'recoding-chain /attributes/nationality/values/KEN',
    ],
    [
      'a target that is no number',
      { age: { column: 'Age', type: 'number', values: { '89+': 'old' } } },
      'wrong-value /attributes/age/values/89+',
    ],
    [
      'a target that is no day',
      { since: { column: 'Since', type: 'date', values: { 'long ago': '1990' } } },
      'not-a-day /attributes/since/values/long ago',
    ],
    [
      'a chain of numbers',
      { age: { column: 'Age', type: 'number', values: { '89+': 89, '89.0': 90 } } },
      'recoding-chain /attributes/age/values/89.0',
    ],
    [
      'a list for numbers',
      { age: { column: 'Age', type: 'number', values: [89] } },
      'attribute-form /attributes/age/values',
    ],
  ])('%s is an error', async (_name, more, expected) => {
    expect(await faults(more)).toContain(expected);
  });

  test('a list stays a vocabulary, and with the type category so does a map', async () => {
    expect(await faults({ nationality: { values: ['USA', 'KEN'] } })).toContain('unknown-value ');
    expect(await faults({ nationality: { type: 'category', values: { america: 'Yankees' } } })).toContain(
      'unknown-value ',
    );
  });
});

test('a country with a slip is named, and others are not', async () => {
  const wrong = 'id,nationality,score\na,Germny,1\nb,Mary Miller,2\nc,Wakanda,3\nd,Germny,4';
  const issues = await issuesOf(
    csv(wrong),
    rulesOf({ id: 't', size: 1, rules: [{ id: 'r', each: 'region', max: 1 }] }),
  );
  const text = issues.map(({ code, detail }) => `${code}: ${detail}`).join('\n');
  expect(text).toContain('unknown-country: This is not a country. Did you mean "Germany"?');
  expect(text).not.toMatch(/Mary|Wakanda/);
});
