import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAttributes, type Attributes } from '../../src/model/attributes.ts';
import { decimalsOf, normaliseDecimal, scaleDecimal } from '../../src/pool/decimal.ts';
import { findLikelySamePersons, findSimilarAffiliations } from '../../src/pool/near-duplicates.ts';
import { noHints } from '../../src/pool/pool-reading.ts';
import { readPool } from '../../src/model/read-inputs.ts';
import { createIssueList } from '../../src/input/issues/outcome.ts';
import { reportPool } from '../../src/answers/check-pool/pool-report.ts';
import { readRuleSet } from '../../src/rules/read-rule-set.ts';
import type { PoolInput } from '../../src/model/pool-cache.ts';
import type { Pool } from '../../src/pool/pool.ts';
import { csv, idsOf, readFixture, rulesOf, solveHere, testContext } from '../support/panel.ts';

const underNothing = {
  ruleSet: readRuleSet({ id: 't', size: 1 }, createIssueList(), testContext.limits)!,
  countries: testContext.countries,
};

/** As rules would see them that say nothing. */
const attributesOf = (pool: Pool): Attributes =>
  createAttributes(pool, underNothing.ruleSet, underNothing.countries);

const poolFrom = (input: PoolInput): Pool => {
  const issues = createIssueList();
  const pool = readPool(input, { ...testContext, ...noHints, decimals: 1 }, issues);
  if (pool === null || issues.total() > 0) throw new Error(JSON.stringify(issues.reported()));
  return pool;
};

describe('the same pool is the same', () => {
  const rules = rulesOf({ id: 't', size: 1, rules: [{ id: 'cap', each: 'nationality', max: 1 }] });
  const text = 'id,name,nationality,gender,score,note\nB,Beta,KEN;FRA,female,60.50,x\nA,Alpha,USA,,7,\n';
  const hashOf = async (pool: PoolInput) => (await solveHere(pool, rules)).inputs.pool;

  test.each<[string, PoolInput]>([
    ['with a byte order mark', csv(`\uFEFF${text}`)],
    ['with CRLF', csv(text.replaceAll('\n', '\r\n'))],
    [
      'with spaces around values and trailing zeros',
      csv(text.replace('KEN;FRA', ' KEN ; FRA;KEN').replace('60.50', ' 060.5 ')),
    ],
    [
      'with the rows in another order',
      csv('id,name,nationality,gender,score,note\nA,Alpha,USA,,7,\nB,Beta,KEN;FRA,female,60.50,x\n'),
    ],
    [
      'with the columns in another order',
      csv('note,score,gender,nationality,id\n,7,,USA,A\nx,60.5,female,KEN;FRA,B\n'),
    ],
    ['without names', csv(text.replace('Beta', '').replace('Alpha', ''))],
    [
      'as JSON',
      {
        as: 'value',
        value: [
          { id: 'A', nationality: 'USA', score: 7 },
          { id: 'B', name: 'Gamma', nationality: ['KEN', 'FRA'], gender: 'female', score: '60.5', note: 'x' },
        ],
      },
    ],
  ])('%s', async (_name, pool) => {
    expect(await hashOf(pool)).toBe(await hashOf(csv(text)));
  });

  test('and any change of content is another one', async () => {
    expect(await hashOf(csv(text.replace('KEN;FRA', 'FRA;KEN')))).not.toBe(await hashOf(csv(text)));
    expect(await hashOf(csv(text.replace('60.50', '60.6')))).not.toBe(await hashOf(csv(text)));
  });

  test('the hash is that of RFC 8785 over the normalised candidates', async () => {
    const { createHash } = await import('node:crypto');
    const canonical =
      '[{"id":"A","nationality":["USA"],"score":"7"},{"gender":"female","id":"B","nationality":["KEN","FRA"],"note":"x","score":"60.5"}]';
    expect(await hashOf(csv(text))).toBe(createHash('sha256').update(canonical).digest('hex'));
  });

  test('the result does not depend on the order of the candidates', async () => {
    const [header = '', ...rows] = readFixture('open-call.csv')
      .toString('utf8')
      .trim()
      .split('\r\n')
      .slice(0, 400);
    const small = {
      id: 't',
      size: 8,
      rules: [
        { id: 'cap', each: 'nationality', max: 2 },
        { id: 'w', where: { gender: 'female' }, min: 4 },
      ],
    };
    const documentOf = async (lines: readonly string[]) => {
      const result = await solveHere(csv([header, ...lines].join('\n')), rulesOf(small));
      return JSON.stringify({ ...result, run: null });
    };
    const shuffled = fc.sample(fc.shuffledSubarray(rows, { minLength: rows.length }), {
      numRuns: 2,
      seed: 5,
    });
    const straight = await documentOf(rows);
    for (const lines of shuffled) expect(await documentOf(lines)).toBe(straight);
  });
});

describe('decimals', () => {
  test('are read exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (units, decimals) => {
        const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
        const cut = digits.length - decimals;
        const text = `${units < 0 ? '-' : ''}${digits.slice(0, cut)}${decimals > 0 ? `.${digits.slice(cut)}` : ''}`;
        const decimal = normaliseDecimal(text)!;
        expect(decimalsOf(decimal)).toBeLessThanOrEqual(decimals);
        expect(scaleDecimal(decimal, decimals)).toBe(units === 0 ? 0 : units);
      }),
    );
  });

  test.each(['', '.5', '5.', '1e3', '+1', '1,5', '0x1', ' 1', '--1', 'NaN', '１'])('%j is none', (text) => {
    expect(normaliseDecimal(text)).toBeNull();
  });

  test('minus nothing is nothing', () => {
    expect(normaliseDecimal('-0.00')).toBe('0');
  });
});

describe('likely duplicates', () => {
  test('affiliations: another order of words, accents, a slip; not another number or code', () => {
    const pairs = findSimilarAffiliations([
      'University of Nairobi',
      'Univeristy of Nairobi',
      'Nairobi University',
      'Universität Zürich',
      'Universitat Zurich',
      'Institute 1 of KEN',
      'Institute 2 of KEN',
      'Institute 1 of KGZ',
      'Global Lab 1',
      'Global Lab 11',
    ]);
    expect(pairs.map(({ first, second }) => [first, second])).toEqual([
      ['Nairobi University', 'University of Nairobi'],
      ['Univeristy of Nairobi', 'University of Nairobi'],
      ['Universitat Zurich', 'Universität Zürich'],
    ]);
  });

  test('persons: folded name and a nationality in common; ids only', () => {
    const pool = poolFrom(
      csv(
        'id,name,nationality,score\n1,José  PEREZ,MEX;ESP,1\n2,"Perez, Jose",ESP,1\n3,Jose Perez,ARG,1\n4,Other,MEX,1\n5,,MEX,1\n6,,MEX,1',
      ),
    );
    expect(findLikelySamePersons(pool)).toEqual([[0, 1]]);
    const report = reportPool(pool, attributesOf(pool), underNothing);
    expect(report.warnings).toMatchObject([
      { code: 'likely-same-person-in-pool', parameters: { candidates: ['1', '2'] } },
    ]);
    expect(JSON.stringify(report)).not.toMatch(/perez/i);
  });

  test('however many affiliations look alike, the report is short', () => {
    const word = Array.from('polytechnicum');
    const alike = Array.from({ length: 4000 }, (_, bits) =>
      word
        .map((letter, place) => (((bits >> place) & 1) === 1 && place < 12 ? `${letter}.` : letter))
        .join(''),
    );
    const places = Array.from('abcdefghijklmnopqrstuvwxy', (letter) => letter.repeat(8));
    const turned = places.flatMap((place) => [`${place} University`, `University of ${place}`]);
    const rows = [...alike, ...turned].map((affiliation, index) => `A${index},${affiliation},1`);
    const pool = poolFrom(csv(['id,affiliation,score', ...rows].join('\n')));
    const { warnings } = reportPool(pool, attributesOf(pool), underNothing);
    const codes = warnings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'similar-affiliations-in-pool')).toHaveLength(20);
    expect(codes.filter((code) => code === 'similar-values')).toHaveLength(1);
    expect(warnings.at(-1)).toMatchObject({ code: 'further-doubtful-values', parameters: { count: 5 } });
    expect(Math.max(...warnings.map(({ text }) => text.length))).toBeLessThan(2000);
  });

  test('one person on two seats is warned about in the result', async () => {
    const result = await solveHere(
      csv('id,name,nationality,score\n1,Jane Doe,KEN,9\n2,DOE Jane,KEN,8\n3,X,KEN,1'),
      rulesOf({ id: 't', size: 2 }),
    );
    expect(idsOf(result)).toEqual(['1', '2']);
    expect(result.warnings).toContainEqual(
      expect.objectContaining({ code: 'likely-same-person', parameters: { candidates: ['1', '2'] } }),
    );
  });
});
