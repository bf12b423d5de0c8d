import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, normaliseText } from '../../src/input/documents/normalise-text.ts';
import { blankLikeOf } from '../../src/pool/blank-likes.ts';
import { findLookAlikes, findSimilarIds, isOneEdit, skeletonOf } from '../../src/input/look-alikes.ts';
import { checkPoolFile } from '../../src/answers/check-pool/check-pool.ts';
import { planBatch } from '../../src/answers/what-if/plan-batch.ts';
import { createTaskSolver } from '../../src/answers/what-if/solve-tasks.ts';
import { canonicalColumn } from '../../src/reference/known-columns.ts';
import { hashOf } from '../../checker/canonical.ts';
import { countriesText } from '../../src/reference/countries.ts';
import { poolHashOf } from '../../checker/index.ts';
import { readingOf } from '../../checker/text.ts';
import { optionsSchema } from '../../src/answers/solve/options.ts';
import { checkCertificateOf } from '../../src/answers/proof/check.ts';
import { replacePanel } from '../../src/answers/replace/replace-panel.ts';
import { solvePanel } from '../../src/answers/solve/solve-panel.ts';
import { sealed, type CertificateDocument } from '../checker/certificates.ts';
import { randomNumbers } from '../support/random-numbers.ts';
import { csv, idsOf, issuesOf, rulesOf, solveHere, testContext } from '../support/panel.ts';

/** What cannot be seen: zero width, soft hyphen, direction marks, variation selectors, fillers, tags, joiners. */
const invisible = [
  '\u200B',
  '\u00AD',
  '\u2060',
  '\u200E',
  '\uFEFF',
  '\uFE0F',
  '\u115F',
  '\u{E0041}',
  '\u034F',
  '\u200D',
];
const spaces = ['\u00A0', '\u2003', '\u202F', '\u3000', '\t', '\u2028'];

describe('text is normalised', () => {
  test.each<[string, string, string]>([
    ['decomposed letters', 'Zu\u0308rich', 'Z\u00FCrich'],
    ['a mark behind what is taken out', 'Zu\u034F\u0308rich', 'Z\u00FCrich'],
    ['white space of every kind', ` a${spaces.join('')}b\n`, 'a b'],
    ['what cannot be seen', `a${invisible.join('')}b`, 'ab'],
    ['a joiner that Persian needs, however often', 'می\u200C\u200C\u200Dخواهم', 'می\u200Cخواهم'],
    ['a joiner beside marks that change places', '\u2460\u0301\u064B\u200Cक', '\u2460\u064B\u0301क'],
    ['a joiner behind a sign of Hindi', 'क्\u200Dष', 'क्\u200Dष'],
    [
      'joiners that nothing needs',
      '\u200Cمی\u200C a\u200Db \u{1F469}\u200D\u{1F52C}',
      'می ab \u{1F469}\u{1F52C}',
    ],
  ])('%s', (_name, given, normal) => {
    expect(normaliseText(given)).toBe(normal);
  });

  test('normalising twice changes nothing more, nor does another composition', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...invisible,
        ...spaces,
        '\u200C',
        'ü',
        'u\u0308',
        'ﬁ',
        'Ａ',
        'İ',
        'ß',
        'خ',
        'ک',
        'क',
        '्',
        'Σ',
        '1',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = normaliseText(pieces.join(''));
        expect(normaliseText(once)).toBe(once);
        expect(once).toBe(once.normalize('NFC'));
        // The checker has its own code for it.
        expect(readingOf(2).text(pieces.join(''))).toBe(once);
        expect(foldText(once.normalize('NFD').normalize('NFC'))).toBe(foldText(once));
      }),
      { numRuns: 3000, seed: 16 },
    );
  });
});

describe('known columns are recognised, others stand as they are', () => {
  test.each([
    ['Gender', 'gender'],
    [' UN staff', 'un_staff'],
    ['Nominated-By', 'nominated_by'],
    ['NOMINATED\u00A0BY', 'nominated_by'],
    ['I\u200BD', 'id'],
    ['Region', 'region'],
    ['Ｎａｍｅ', 'name'],
    ['Score : itu', 'score:itu'],
    ['SCORE:ITU', 'score:ITU'],
    ['ｓｃｏｒｅ：itu', 'score:itu'],
    ['score_﹕ itu', 'score:itu'],
    ['Sector', 'Sector'],
    ['gendr', 'gendr'],
    ['score:', 'score:'],
  ])('%s', (header, column) => {
    expect(canonicalColumn(header)).toBe(column);
    expect(readingOf(2).column(header)).toBe(column);
  });

  test.each([
    ['sсore:b', 'score:'],
    ['Gendr', 'gender'],
    ['nаtionality', 'nationality'],
  ])('%s only looks like one, and that is said', async (column, known) => {
    const people = csv(`id,score:a,${column}\nA,1,x\nB,2,y`);
    const { warnings } = await solveHere(people, rulesOf({ id: 't', size: 1 }));
    expect(warnings.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['similar-column', { column, known }],
    ]);
  });

  test('the attributes of a member stand in the same order whatever the order of the candidates', async () => {
    const people = [
      { id: 'B', score: 2, sector: 'x', nationality: 'KEN', region: 'r' },
      { id: 'A', region: 'r', nationality: 'FRA', score: 3, gender: 'male' },
      { id: 'C', gender: 'female', score: 1 },
    ];
    const rules = rulesOf({ id: 't', size: 2, rules: [{ id: 'r', each: 'sector', max: 2 }] });
    const documentOf = async (value: object[]) =>
      JSON.stringify((await solveHere({ as: 'value', value }, rules)).slate);
    expect(await documentOf(people.toReversed())).toBe(await documentOf(people));
  });

  test('the places of issues are spelled as the file has them', async () => {
    expect(await issuesOf(csv('ID,Gender,Score\nA,x,1\n'), rulesOf({ id: 't', size: 1 }))).toMatchObject([
      { code: 'unknown-value', row: 2, column: 'Gender' },
    ]);
    const json = { as: 'value', value: [{ ID: 'A', 'UN staff': ['no', 'yes'], score: 1 }] } as const;
    expect(await issuesOf(json, rulesOf({ id: 't', size: 1 }))).toMatchObject([
      { code: 'several-values', pointer: '/0/UN staff' },
    ]);
    const weights = { id: 't', size: 1, score: { weights: { itu: 1 } } };
    const blank = {
      as: 'value',
      value: [
        { id: 'A', 'Score : itu': null },
        { id: 'B', SCORE: 1, 'score:itu': 2 },
      ],
    } as const;
    expect(await issuesOf(blank, rulesOf(weights))).toMatchObject([
      { code: 'blank-score', pointer: '/0/Score : itu' },
    ]);
    expect(await issuesOf(csv('id,SCORE: itu\nA,\nB,2\n'), rulesOf(weights))).toMatchObject([
      { code: 'blank-score', row: 2, column: 'SCORE: itu' },
    ]);
  });

  test('words of a vocabulary are recognised, and repeated ones count once', async () => {
    const people = csv('id,nationality,gender,UN Staff,score\nA,ken;KEN;Fra,FEMALE,No,1');
    const result = await solveHere(people, rulesOf({ id: 't', size: 1 }));
    expect(result.slate![0]!.attributes).toMatchObject({
      nationality: ['KEN', 'FRA'],
      gender: 'female',
      un_staff: 'no',
      region: 'african',
    });
  });

  test('two keys of a rule set that become the same', async () => {
    const where = { gender: 'male', 'gen\u200Bder': 'female' };
    const people = csv('id,gender,score\nA,male,1');
    const twice = (rules: object[]) => issuesOf(people, rulesOf({ id: 't', size: 1, rules }));
    expect(await twice([{ id: 'r', where, max: 1 }])).toMatchObject([
      { code: 'duplicate-key', pointer: '/rules/0/where/gen\u200Bder' },
    ]);
    expect(await twice([{ id: 'r', where: { gender: 'male', Gender: 'male' }, max: 1 }])).toMatchObject([
      { code: 'duplicate-key', pointer: '/rules/0/where/Gender' },
    ]);
  });

  test('a key that becomes one which JavaScript treats specially', async () => {
    const weights = { 'score 1': 1, '__pro\u200Bto__': 3 };
    expect(
      await issuesOf(csv('id,score:score 1\nA,1'), rulesOf({ id: 't', size: 1, score: { weights } })),
    ).toMatchObject([{ code: 'forbidden-key', pointer: '/score/weights/__pro\u200Bto__' }]);
  });

  test('a key that is not known takes nothing else of its section with it', async () => {
    const document = {
      id: 't',
      size: 1,
      score: { missing: 'exclude', decmals: 2 },
      reference: { colums: {}, columns: { bloc: { KEN: 'a' } } },
      rules: [{ id: 'r', each: 'bloc', max: 1 }],
    };
    const people = csv('id,nationality,score\nA,KEN,1\nB,FRA,');
    expect(await issuesOf(people, rulesOf(document))).toMatchObject([
      { code: 'unknown-key', pointer: '/score/decmals' },
      { code: 'unknown-key', pointer: '/reference/colums' },
    ]);
  });

  test('a blank text is one issue', async () => {
    const issues = await issuesOf(csv('id,score\nA,1'), rulesOf({ id: 't', size: 1, multivalued: [' '] }));
    expect(issues).toMatchObject([{ pointer: '/multivalued/0', detail: 'This text cannot be blank.' }]);
  });

  test('two headers for one column', async () => {
    const issues = await issuesOf(
      csv('id,Gender,gender,score\nA,male,male,1'),
      rulesOf({ id: 't', size: 1 }),
    );
    expect(issues).toMatchObject([{ code: 'duplicate-column', row: 1, column: 'number 3' }]);
  });
});

/** Six people of three sectors, as one likes to spell them. */
const sectors = (...values: readonly string[]) =>
  csv(
    `id,gender,sector,score\n${values.map((value, index) => `A${index},female,${value},${9 - index}`).join('\n')}`,
  );
const capped = (value: string, rest: object = {}) =>
  rulesOf({ id: 't', size: 2, rules: [{ id: 'cap', where: { sector: value }, max: 0, ...rest }] });

describe('a rule that reads nothing is an error', () => {
  const pool = sectors('academia', 'industry', 'state');
  const codes = async (rules: object) =>
    (await issuesOf(pool, rulesOf({ id: 't', size: 1, ...rules }))).map(({ code, pointer, detail }) => [
      code,
      pointer,
      /Did you mean "(.*)"/.exec(detail)?.[1],
    ]);

  test.each<[string, object, string, string | undefined]>([
    ['a misspelt column', { rules: [{ id: 'r', each: 'sectr', max: 1 }] }, '/rules/0/each', 'sector'],
    [
      'another case of an own column',
      { rules: [{ id: 'r', where: { Sector: 'state' }, max: 1 }] },
      '/rules/0/where/Sector',
      'sector',
    ],
    [
      'neighbours exchanged',
      { rules: [{ id: 'r', where: { setcor: 'state' }, max: 1 }] },
      '/rules/0/where/setcor',
      'sector',
    ],
    [
      'a known column that the pool lacks',
      { rules: [{ id: 'r', each: 'affiliation', max: 1 }] },
      '/rules/0/each',
      undefined,
    ],
    [
      'of the resolution',
      { rules: [{ id: 'r', each: 'affiliation', max: 1, authority: 'resolution' }] },
      '/rules/0/each',
      undefined,
    ],
    [
      'derived from what the pool lacks',
      { rules: [{ id: 'r', each: 'region', max: 1 }] },
      '/rules/0/each',
      undefined,
    ],
    [
      'nominations without a column of them',
      { rules: [{ id: 'r', where: { nominated: 'yes' }, max: 1 }] },
      '/rules/0/where/nominated',
      undefined,
    ],
    [
      'a clause',
      { eligibility: [{ id: 'e', exclude: { 'UN staff': 'yes' } }] },
      '/eligibility/0/exclude/un_staff',
      undefined,
    ],
    [
      'a soft rule',
      { rules: [{ id: 'r', where: { gendre: 'female' }, target: 1, penalty: 1 }] },
      '/rules/0/where/gendre',
      'gender',
    ],
  ])('%s', async (_name, rules, pointer, meant) => {
    expect(await codes(rules)).toEqual([['unknown-attribute', pointer, meant]]);
  });

  test('a weight', async () => {
    const issues = await issuesOf(
      csv('id,score:itu\nA,1'),
      rulesOf({ id: 't', size: 1, score: { weights: { ITU: 1 } } }),
    );
    expect(issues.map(({ code }) => code)).toEqual(['missing-score-column']);
    expect(issues[0]!.detail).toContain('Did you mean "score:itu"?');
  });

  test('a column of lists that the pool spells otherwise', async () => {
    const people = csv('id,languages,score\nA,french;english,5\nB,french,4');
    const rules = { id: 't', size: 1, rules: [{ id: 'l', each: 'languages', max: 1 }] };
    expect(await issuesOf(people, rulesOf({ ...rules, multivalued: ['Languages'] }))).toMatchObject([
      { code: 'unknown-attribute', pointer: '/multivalued/0' },
    ]);
    expect(await issuesOf(people, rulesOf({ ...rules, multivalued: ['languages', 'sports'] }))).toEqual([]);
  });

  test('a column that is blank for everybody is none', async () => {
    const blank = csv('id,sector,score\nA,,1\nB,  ,2');
    expect((await issuesOf(blank, capped('x'))).map(({ code }) => code)).toEqual(['unknown-attribute']);
    const scoreless = csv('id,score\nA,\nB,');
    const missing = { id: 't', size: 1, score: { missing: 'exclude' } };
    expect((await issuesOf(scoreless, rulesOf(missing))).map(({ code }) => code)).toEqual([
      'missing-score-column',
    ]);
    // Not where a mistake may have made it blank.
    const wrong = csv('id,gender,score\nA,x,1\nB,,2');
    const women = { id: 't', size: 1, rules: [{ id: 'w', where: { gender: 'female' }, max: 1 }] };
    expect((await issuesOf(wrong, rulesOf(women))).map(({ code }) => code)).toEqual(['unknown-value']);
  });

  test('an optional rule is not applied, and said so', async () => {
    const rules = {
      id: 't',
      size: 1,
      rules: [
        { id: 'first', where: { sector: 'state' }, max: 1 },
        { id: 'each', each: 'affiliation', max: 1, optional: true },
        { id: 'where', where: { sector: 'state', language: 'sw' }, min: 1, optional: true },
        { id: 'soft', where: { language: 'sw' }, target: 1, penalty: 1, optional: true },
        { id: 'there', where: { gender: 'female' }, max: 1, optional: true },
      ],
    };
    const result = await solveHere(pool, rulesOf(rules));
    expect(idsOf(result)).toEqual(['A0']);
    expect(result.rules.map(({ rule, applied, count }) => [rule, applied, count])).toEqual([
      ['first', undefined, 0],
      ['each', false, null],
      ['where', false, null],
      ['soft', false, null],
      ['there', undefined, 1],
    ]);
    const warnings = result.warnings.filter(({ code }) => code === 'rule-not-applied');
    expect(warnings.map(({ parameters }) => parameters)).toEqual([
      { rule: 'each', attributes: ['affiliation'] },
      { rule: 'where', attributes: ['language'] },
      { rule: 'soft', attributes: ['language'] },
    ]);
    const about = { candidates: [], rules: ['where', 'there'] };
    const options = { ...optionsSchema.parse({}), explain: 'rules' as const };
    const requestInput = { pool, rules: rulesOf(rules), slate: null, about, options, issues: [] };
    const asked = await solvePanel(requestInput, testContext);
    if (asked.status === 'invalid') throw new Error(JSON.stringify(asked.issues));
    const { statements = [] } = asked.value.result as { statements?: readonly { code: string }[] };
    expect(statements.filter(({ code }) => code === 'rule-not-applied')).toMatchObject([
      { parameters: { rule: 'where' } },
    ]);
  });

  test('what cannot be optional', async () => {
    const form = (rule: object) => codes({ rules: [{ id: 'r', optional: true, ...rule }] });
    expect(await form({ each: 'sector', max: 1, authority: 'resolution' })).toEqual([
      ['optional-resolution', '/rules/0/optional', undefined],
    ]);
    expect(await form({ include: ['A0'] })).toEqual([['rule-form', '/rules/0/optional', undefined]]);
  });
});

describe('a value that is misspelt is an error, another that nobody has is not', () => {
  const pool = sectors('academia', 'civil society', 'Société', 'law', 'phase 12', 'Академия');
  const meant = async (value: string): Promise<string | null | undefined> => {
    const issues = await issuesOf(pool, capped(value));
    return issues.length === 0 ? null : /Did you mean "(.*)"/.exec(issues[0]!.detail)?.[1];
  };

  test.each([
    ['acadmia', 'academia'],
    ['academiaa', 'academia'],
    ['acadamia', 'academia'],
    ['acaedmia', 'academia'],
    ['civil-society', 'civil society'],
    ['Civilsociety', 'civil society'],
    ['societe', 'Société'],
    ['Акадeмия', 'Академия'],
    ['Академи', 'Академия'],
  ])('%s', async (value, right) => {
    expect(await meant(value)).toBe(right);
  });

  test.each(['acdmia', 'lae', 'phase 13', 'government'])('%s', async (value) => {
    expect(await meant(value)).toBeNull();
    const result = await solveHere(pool, capped(value));
    expect(result.warnings.map(({ code }) => code)).toContain('value-nobody-has');
  });

  test.each([
    'ACADEMIA',
    'ａｃａｄｅｍｉａ',
    ' acade\u00ADmia\u200B',
    'CIVIL\u00A0Society',
    'socie\u0301te\u0301',
  ])('the same value, spelled %j', async (value) => {
    const result = await solveHere(pool, capped(value));
    expect(result.rules[0]).toMatchObject({ eligible: 1, count: 0 });
  });

  test('among however much text, and in affiliations with short words', async () => {
    const long = Array.from({ length: 300 }, (_, index) => `A${index},${`${index} words `.repeat(60)},9`);
    const people = csv(`id,affiliation,score\n${long.join('\n')}\nX,MIT Media Lab,1\nY,University of Oslo,1`);
    for (const affiliation of ['MIT Media Lb', 'University cf Oslo']) {
      const rules = rulesOf({ id: 't', size: 1, rules: [{ id: 'r', where: { affiliation }, max: 0 }] });
      expect((await issuesOf(people, rules)).map(({ code }) => code)).toEqual(['unknown-attribute-value']);
    }
  });

  test('never within a vocabulary', async () => {
    const people = csv('id,nationality,score\nA,IRN,2\nB,IRN,1');
    const rules = rulesOf({ id: 't', size: 1, rules: [{ id: 'r', where: { nationality: 'IRQ' }, max: 0 }] });
    expect(await issuesOf(people, rules)).toEqual([]);
  });

  test("a pool's own words for a derived attribute", async () => {
    const people = csv('id,Region,score\nA,Africann,2\nB,Asia,1');
    const rules = rulesOf({ id: 't', size: 1, rules: [{ id: 'r', where: { region: 'african' }, max: 0 }] });
    expect((await issuesOf(people, rules))[0]?.detail).toContain('Did you mean "Africann"?');
  });
});

describe('what looks the same is the same, or is warned about', () => {
  const each = rulesOf({ id: 't', size: 2, rules: [{ id: 'cap', each: 'sector', max: 1 }] });
  const rowsOf = async (...values: string[]) =>
    (await solveHere(sectors(...values), each)).rules.map(({ value, eligible }) => [value, eligible]);
  const warned = async (...values: string[]) =>
    (await solveHere(sectors(...values), each)).warnings.map(({ code, parameters }) => [
      code,
      parameters['values'],
    ]);

  test('case, width, composition and what cannot be seen do not tell values apart', async () => {
    expect(
      await rowsOf('Zürich', 'ZÜRICH', 'zu\u0308rich', 'Ｚürich', 'Zü\u200Brich', 'Zürich\u00A0', 'x'),
    ).toEqual([
      ['Zürich', 6],
      ['x', 1],
    ]);
  });

  test('a merger is reported, as the candidates spell it', async () => {
    const { warnings } = await solveHere(sectors('academia', 'Academia', 'x', 'Academia'), each);
    expect(
      warnings.filter(({ code }) => code === 'merged-values').map(({ parameters }) => parameters),
    ).toEqual([
      {
        attribute: 'sector',
        values: ['academia', 'Academia'],
        counts: [1, 2],
        candidates: ['A0', 'A1'],
        label: 'academia',
      },
    ]);
  });

  test.each<[string, readonly string[], string, readonly (readonly string[])[]]>([
    ['accents', ['société', 'societe'], 'similar-values', [['societe', 'société']]],
    [
      'punctuation',
      ['civil society', 'civil-society', 'x'],
      'similar-values',
      [['civil society', 'civil-society']],
    ],
    ['one edit', ['academia', 'acadmeia', 'x'], 'similar-values', [['academia', 'acadmeia']]],
    ['sharp s', ['STRASSE', 'Straße', 'x'], 'similar-values', [['STRASSE', 'Straße']]],
    ['signs without a shape', ['law', 'law\u2800', 'x'], 'similar-values', [['law', 'law\u2800']]],
    ['dashes and minus', ['A-1', 'A\u22121'], 'similar-values', [['A-1', 'A\u22121']]],
    ['letters of Persian and Arabic', ['علی', 'علي'], 'similar-values', [['علي', 'علی']]],
    ['letters of another script', ['academia', 'аcаdemiа'], 'similar-values', [['academia', 'аcаdemiа']]],
    ['figures', ['group 11', 'group 12', 'track 1-2', 'track 12'], 'similar-values', []],
    ['short words', ['law', 'lav'], 'similar-values', []],
    [
      'lists',
      ['law', '"law, ethics"', 'law；x', 'law/y', 'ethics|law'],
      'unsplit-list',
      [['law, ethics'], ['law；x'], ['law/y'], ['ethics|law']],
    ],
    [
      'a list by line breaks',
      ['law', 'human rights', '"Law\nhuman rights"', 'human rights law', 'rights'],
      'unsplit-list',
      [['Law human rights'], ['human rights law']],
    ],
    [
      'lists in other ways',
      ['law', 'law／ethics', 'law､x', 'law・x', 'law & x', 'law<br>x', '"law\n- ethics"', 'R&D'],
      'unsplit-list',
      [['law／ethics'], ['law､x'], ['law・x'], ['law & x'], ['law<br>x'], ['law - ethics']],
    ],
    ['no list', ['law', '"ethics, safety"'], 'unsplit-list', []],
    [
      'nothing to say',
      ['law', 'N/A', '-', 'null', 'н/д', '不适用'],
      'blank-like-value',
      [['N/A'], ['-'], ['null'], ['н/д'], ['不适用']],
    ],
    [
      'errors of spreadsheets',
      ['law', '#REF!', '#N/A', '#DIV/0!', 'Err:502', '#1'],
      'spreadsheet-error',
      [['#REF!'], ['#N/A'], ['#DIV/0!'], ['Err:502']],
    ],
  ])('%s', async (_name, values, code, expected) => {
    const found = await warned(...values);
    expect(found.filter(([one]) => one === code).map(([, list]) => list)).toEqual(expected);
  });

  test('a list is recognised by what a rule names too', async () => {
    const law = rulesOf({ id: 't', size: 1, rules: [{ id: 'law', where: { sector: 'law' }, max: 1 }] });
    const { warnings } = await solveHere(sectors('"law, ethics"', 'x'), law);
    expect(warnings.map(({ code }) => code)).toEqual(['value-nobody-has', 'unsplit-list']);
  });

  test('what no rule reads is not looked at, and warnings are the same in any order of the rows', async () => {
    const none = await solveHere(sectors('academia', 'Academia'), rulesOf({ id: 't', size: 1 }));
    expect(none.warnings).toEqual([]);
    const rows = ['A,x,Law,1', 'B,x,law,2', 'C,x,laws,3', 'D,x,N/A,4'].map((row) =>
      row.replace(',x,', ',female,'),
    );
    const inOrder = await solveHere(csv(`id,gender,sector,score\n${rows.join('\n')}`), each);
    const reversed = await solveHere(csv(`id,gender,sector,score\n${rows.reverse().join('\n')}`), each);
    expect(reversed.warnings).toEqual(inOrder.warnings);
    // Where those whom warnings name stand is a matter of the run.
    expect(inOrder.run.places).toEqual({ A: 'row 2', B: 'row 3', D: 'row 5' });
    expect(reversed.run.places).toEqual({ A: 'row 5', B: 'row 4', D: 'row 2' });
    expect(inOrder.warnings.length).toBeGreaterThan(1);
  });

  test('ids: the same but for what cannot be seen is the same; what looks alike is warned about', async () => {
    const twice = csv('id,score\nA-01,1\nA-01\u200B,2');
    expect(await issuesOf(twice, rulesOf({ id: 't', size: 1 }))).toMatchObject([
      { code: 'duplicate-id', row: 3 },
    ]);
    expect(findSimilarIds(['A-01', 'a-01', 'А-01', 'A‑01', 'B'])).toEqual([[0, 2, 3]]);
    const { warnings } = await solveHere(csv('id,score\nA1,1\nА1,2'), rulesOf({ id: 't', size: 1 }));
    expect(warnings.map(({ code }) => code)).toEqual(['similar-ids']);
  });

  test('one country under several names, where a rule counts each of them: pool check and solve say so', async () => {
    const pool = csv('id,land,score\nA,Germany,1\nB,Allemagne,2\nC,DEU,3\nD,Kenya,4\nE,n/a,5');
    const rules = { id: 't', size: 2, attributes: { score: {} }, rules: [{ id: 'l', each: 'land', max: 1 }] };
    const { warnings } = await solveHere(pool, rulesOf(rules));
    const found = warnings.find(({ code }) => code === 'country-twice');
    expect(found?.text).toBe(
      'In land, Allemagne, DEU and Germany are one country (DEU), but count as different values. Where it holds countries, declare it with type: country.',
    );
    const declared = { ...rules, attributes: { land: { type: 'country', values: { 'n/a': null } } } };
    expect((await solveHere(pool, rulesOf(declared))).warnings.map(({ code }) => code)).not.toContain(
      'country-twice',
    );
    const checked = checkPoolFile({ pool, rules: rulesOf(rules), issues: [] }, testContext);
    if (checked.status === 'invalid') throw new Error(JSON.stringify(checked.issues));
    expect(checked.value.report.warnings.map(({ code }) => code)).toContain('country-twice');
  });

  test('what was read as a blank, a decimal or a country: pool check says it as solve does', async () => {
    const pool = csv('id,land,age,score\nA,Germany,n/a,1\nB,DEU,"7,5",2');
    const rules = rulesOf({
      id: 't',
      size: 1,
      attributes: { land: { type: 'country' }, age: { type: 'number' } },
    });
    const { warnings } = await solveHere(pool, rules);
    const checked = checkPoolFile({ pool, rules, issues: [] }, testContext);
    if (checked.status === 'invalid') throw new Error(JSON.stringify(checked.issues));
    expect(warnings).toHaveLength(3);
    expect(checked.value.report.warnings).toEqual(warnings);
  });

  test('text that was read in the wrong encoding is refused', async () => {
    const broken = csv('id,name,gender,score\nA,Ren\uFFFD,female,1');
    expect(await issuesOf(broken, rulesOf({ id: 't', size: 1 }))).toMatchObject([
      { code: 'replacement-character', row: 2, column: 'name' },
    ]);
  });
});

describe('look-alikes', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', '1', ' '), minLength: 3, maxLength: 9 });

  test('all pairs are found that comparing every pair finds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word.map(foldText), { maxLength: 30 }), fc.boolean(), (texts, byWord) => {
        const { oneEdit, find } = findLookAlikes(texts, byWord);
        const expected = texts.flatMap((a, i) =>
          texts.flatMap((b, j) =>
            i < j && isOneEdit(a, b, byWord) && skeletonOf(a) !== skeletonOf(b) ? [[i, j]] : [],
          ),
        );
        expect(oneEdit).toEqual(expected);
        for (const [i, j] of expected) {
          const others = findLookAlikes(
            texts.filter((_, index) => index !== i),
            byWord,
          );
          expect(others.find(texts[i!]!)).not.toBeNull();
          expect(find(texts[j!]!)).not.toBeNull();
        }
      }),
      { numRuns: 400, seed: 16 },
    );
  });

  test('families that differ by one letter on purpose are not laid out pair by pair', () => {
    const family = Array.from({ length: 3000 }, (_, index) => `unit ${String.fromCodePoint(0x4e00 + index)}`);
    const { oneEdit, complete, find } = findLookAlikes([...family, 'academia', 'acadmia'], false);
    expect(oneEdit).toEqual([[3000, 3001]]);
    expect(complete).toBe(false);
    expect(find('acadamia')).toBe(3000);
  });

  test('however many values and however many slips, each slip is found', () => {
    const random = randomNumbers(7);
    const letters = (count: number): string =>
      Array.from({ length: count }, () => String.fromCodePoint(97 + Math.floor(random() * 26))).join('');
    const values = Array.from({ length: 20_000 }, () => letters(30));
    const { find } = findLookAlikes(values, false);
    const slips = values.slice(0, 1000).map((value) => `${value.slice(0, 9)}${value.slice(10)}`);
    expect(slips.map(find)).toEqual([...slips.keys()]);
  });

  test('one edit is symmetric, and brute force agrees', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 7 });
    const edits = (text: string): ReadonlySet<string> => {
      const made = new Set<string>();
      for (let at = 0; at <= text.length; at += 1) {
        for (const letter of 'abc') {
          made.add(text.slice(0, at) + letter + text.slice(at));
          if (at < text.length) made.add(text.slice(0, at) + letter + text.slice(at + 1));
        }
        made.add(text.slice(0, at) + text.slice(at + 1));
        made.add(
          text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2),
        );
      }
      made.delete(text);
      return made;
    };
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(isOneEdit(a, b, false)).toBe(b.length >= 4 && edits(a).has(b));
        expect(isOneEdit(b, a, false)).toBe(isOneEdit(a, b, false));
      }),
      { numRuns: 3000, seed: 16 },
    );
  });

  test('affiliations that are numbered or named by codes differ on purpose', () => {
    expect(isOneEdit('institute 1 of aus', 'institute 1 of aut', true)).toBe(false);
    expect(isOneEdit('institute 1 of aus', 'institute 1 of aut', false)).toBe(true);
    expect(isOneEdit('insitute 1 of aus', 'institute 1 of aus', true)).toBe(true);
  });

  test('words for nothing', () => {
    expect(['unknown', '?', '…', 'k.A.', 'S/O'].map(blankLikeOf)).toEqual(Array(5).fill('blank'));
    expect(['none', 'missing', 'law', '0', 'no'].map(blankLikeOf)).toEqual(Array(5).fill(null));
  });
});

test('a result shows the known columns and what the rule set reads or declares, and nothing else', async () => {
  const pool = csv(
    'id,name,e-mail,nationality,sector,languages,telephone,score\nA,X,x@y,KEN,law,en;sw,123,1',
  );
  const rules = {
    id: 't',
    size: 1,
    multivalued: ['languages'],
    rules: [{ id: 'r', each: 'sector', max: 1 }],
  };
  const result = await solveHere(pool, rulesOf(rules), { explain: 'full' });
  expect(Object.keys(result.slate![0]!.attributes)).toEqual([
    ...['nationality', 'sector', 'languages', 'region', 'development', 'ldc', 'lldc', 'sids'],
  ]);
  expect(JSON.stringify(result)).not.toMatch(/x@y|123|telephone/);
});

describe('scenarios speak of rules, candidates and values as they are read', () => {
  const pool = csv('id,gender,sector,score\nA,female,law,9\nB,female,law,8\nC,male,state,7\nD,male,state,6');
  const rules = rulesOf({
    'id\u200B': 't',
    size: 2,
    'rules\u200B': [{ id: 'm\u200Ben', where: { gender: 'male' }, min: 1 }],
  });
  const plan = (file: object) =>
    planBatch(
      { file: { pool: 'p', rules: 'r', ...file }, pool, rules, pools: new Map(), issues: [] },
      testContext,
    );

  test.each(['men.min', 'm\u200Ben.min', ' m\u00ADen.min'])('%j', async (bound) => {
    const planned = plan({
      scenarios: [
        { id: 's', set: { [bound]: 2 } },
        { id: 'd', drop: ['men\u200B'] },
      ],
    });
    if (planned.status === 'invalid') throw new Error(JSON.stringify(planned.issues));
    const solver = await createTaskSolver(planned.value, testContext);
    const [set, dropped] = planned.value.tasks.map((task) => solver.solve(task).result);
    expect(set).toMatchObject({ outcome: 'selected', objective: 130 });
    expect(dropped).toMatchObject({ outcome: 'selected', objective: 170 });
  });

  test('values that are left out one by one', () => {
    const issuesOf = (entry: object, people = pool) => {
      const file = { pool: 'p', rules: 'r', leaveOneOut: [{ id: 'l', ...entry }] };
      const planned = planBatch({ file, pool: people, rules, pools: new Map(), issues: [] }, testContext);
      return planned.status === 'invalid' ? planned.issues : [];
    };
    const details = (...given: Parameters<typeof issuesOf>) => issuesOf(...given).map(({ detail }) => detail);
    expect(details({ attribute: 'Sector ', values: ['law'] })).toEqual([
      'The pool has no data for the attribute "Sector". Did you mean "sector"?',
    ]);
    expect(issuesOf({ attribute: 'sector', values: ['LAW', 'state', 'la\u200Bw'] })).toMatchObject([
      { code: 'wrong-value', pointer: '/leaveOneOut/0/values/2' },
    ]);
    expect(issuesOf({ attribute: 'sector', values: ['LAW', 'st\u200Bate'] })).toEqual([]);
    expect(details({ attribute: 'sector', values: ['stade'] })[0]).toContain('Did you mean "state"?');
    // Not where it is somebody's name, and criteria keep their case.
    const named = csv(
      'id,name,gender,sector,score:a,score:A\nA,Jane State,male,jane state,9,1\nB,X,male,law,1,2\nC,Y,male,law,1,1',
    );
    expect(details({ attribute: 'sector', values: ['jane stade'] }, named)[0]).not.toContain('jane state');
    expect(details({ scores: ['a', 'A'] }, named)).toEqual([]);
  });
});

test('texts for people and seeds stay as they are, and only where they are such', async () => {
  const people = csv('id,nationality,score\nA,FRA,3\nB,DEU,2\nC,KEN,1');
  const columns = { source: { FRA: 'High\u200B', DEU: 'High', KEN: 'Low' } };
  const result = await solveHere(
    people,
    rulesOf({
      id: 't',
      size: 2,
      title: 'A  title',
      ties: { seed: 's  s' },
      reference: { columns },
      rules: [{ id: 'r', each: 'source', max: 1 }],
    }),
  );
  expect(idsOf(result)).toEqual(['A', 'C']);
  expect(result.inputs.seed).toBe('s  s');
});

test('who withdraws is named as the pool spells the id, once', async () => {
  const request = {
    pool: csv('id,score\nA,3\nB,2\nC,1'),
    rules: rulesOf({ id: 't', size: 2 }),
    slate: null,
    withdraw: ['A\u200B', ' A'],
    options: optionsSchema.parse({}),
    issues: [],
  };
  const replaced = await replacePanel(request, testContext, () => undefined);
  if (replaced.status === 'invalid') throw new Error(JSON.stringify(replaced.issues));
  expect(replaced.value.withdrawn).toEqual(['A']);
  expect(replaced.value.statements.map(({ code }) => code)).not.toContain('withdrawn-not-a-member');
  expect(replaced.value.optimum).toMatchObject({ leaves: ['A'], enters: ['C'] });
});

test('a certificate of the first definition is read under it where less is accepted today', async () => {
  const rules = { id: 't', size: 1, rules: [{ id: 'r', each: 'Gender', max: 1 }] };
  const people = 'id,Gender,score\nA,F,3\nB,M,2';
  const { certificate } = (await solveHere(
    csv(people.replace('Gender', 'sex')),
    rulesOf({ ...rules, rules: [{ id: 'r', each: 'sex', max: 1 }] }),
    {
      certificate: true,
    },
  )) as { certificate?: CertificateDocument };
  const pool = { format: 'csv', text: people } as const;
  const { reference } = certificate!['inputs'] as { reference: string };
  const earlier = { pool: poolHashOf(pool, rules, 1, countriesText()), rules: hashOf(rules), reference };
  const check = (inputs: object, document: object = rules) =>
    checkCertificateOf(
      {
        pool: csv(people),
        rules: rulesOf(document),
        slate: null,
        options: null,
        issues: [],
        certificate: Buffer.from(JSON.stringify(sealed({ ...certificate, inputs }))),
      },
      testContext,
    );
  expect(check(earlier)).toMatchObject({ status: 'valid', value: { holds: true, format: 1 } });
  // What does not hold is reported as what it is: an issue of the pool.
  const refused = { status: 'invalid', issues: [{ code: 'unknown-value' }] };
  expect(check({ ...earlier, format: 2 })).toMatchObject(refused);
  expect(check({ ...earlier, pool: 'f'.repeat(64) })).toMatchObject(refused);
  // What was an issue then is one today.
  expect(check(earlier, { ...rules, sise: 2 }).status).toBe('invalid');
});
