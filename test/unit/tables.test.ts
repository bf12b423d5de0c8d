import { valueOf, valuesOf as valuesIn } from '../../src/pool/column.ts';
import { noHints } from '../../src/pool/pool-reading.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/input/documents/text.ts';
import { createIssueList } from '../../src/input/issues/outcome.ts';
import { readPoolCsv } from '../../src/pool/read-pool-csv.ts';
import { measureTable, recogniseTable, tableOf } from '../../src/pool/table-form.ts';
import { testContext } from '../support/panel.ts';

const read = (text: string | Uint8Array) => {
  const issues = createIssueList();
  const reading = { ...testContext, ...noHints, decimals: 1 };
  const pool = readPoolCsv(Buffer.from(text as string), reading, issues);
  const found = issues
    .reported()
    .map(({ code, row, column }) => [code, row, column].filter((part) => part !== undefined));
  return { pool, found, issues: issues.reported() };
};

const valuesOf = (text: string | Uint8Array) => {
  const { pool, found } = read(text);
  expect(found).toEqual([]);
  return {
    ids: pool!.ids,
    score: pool!.ids.map((_, index) => valueOf(pool!.scores.get('score'), index)),
    expertise: pool!.attributes.has('expertise')
      ? pool!.ids.map((_, index) => valuesIn(pool!.attributes.get('expertise')!, index))
      : undefined,
    positions: [...pool!.source.positions],
    separator: pool!.source.table!.separator,
  };
};

describe('the separator', () => {
  test.each([
    ['id,score,expertise\nA,7.5,law;ethics', ','],
    ['id;score;expertise\nA;7,5;law|ethics', ';'],
    ['id\tscore\texpertise\nA\t7,5\tlaw;ethics', '\t'],
    ['sep=|\nid|score|expertise\nA|7,5|law;ethics', '|'],
    ['sep=;\r\nid;score;expertise\r\nA;7.5;law|ethics\r\n', ';'],
    ['\uFEFFid;"score";expertise\nA;7,5;law|ethics', ';'],
    [';;\n;;\nid;score;expertise\nA;7,5;law|ethics', ';'],
  ])('%j', (text, separator) => {
    expect(valuesOf(text)).toMatchObject({
      ids: ['A'],
      score: ['7.5'],
      expertise: [['law', 'ethics']],
      separator,
    });
  });

  test.each([
    ['id;"a,b,c,d";e', ';'],
    ['id', ','],
    ['id,a;b', ','],
    ['"a\n;;;",id,x', ','],
    ['', ','],
  ])('of %j is %j', (text, separator) => {
    expect(recogniseTable(text).separator).toBe(separator);
  });
});

test('rows are counted as a spreadsheet shows them: blank ones too, a separator line not', () => {
  const text = 'sep=;\n;;\nid;score;expertise\n;;\n \u00a0;;\nA;7;law\n\nB;6;"a\nb"\nC;5;law\n';
  expect(valuesOf(text).positions).toEqual([5, 7, 8]);
});

describe('columns without a name', () => {
  test('that are blank throughout are passed over, and rows may end before them', () => {
    expect(valuesOf('id,,score,,\nA,,7,,\nB, ,6\nC,,5,\n').ids).toEqual(['A', 'B', 'C']);
  });

  test('with something in them are errors that name the column and the first row', () => {
    const { found, issues } = read('\nid,,score,\nA,,7,\nB,x,6,y\nC,z,5,\n');
    expect(found).toEqual([
      ['blank-column-name', 2, 'number 2'],
      ['blank-column-name', 2, 'number 4'],
    ]);
    expect(issues.map(({ detail }) => detail)).toEqual(
      Array.from({ length: 2 }, () => 'This column has no name, but row 4 has a value in it.'),
    );
    expect(issues.map(({ detail }) => detail).join(' ')).not.toMatch(/\b[xyz]\b/);
  });
});

describe('a row of another length', () => {
  test('that is shorter says which columns are missing', () => {
    const { found, issues } = read('id,score,gender,expertise\nA,7\nB,6,male,law');
    expect(found).toEqual([['csv-row-length', 2]]);
    expect(issues[0]!.detail).toBe('The row has 2 fields; the header has 4. Missing: gender, expertise.');
  });

  test('that is longer says so, and names typographic quotes', () => {
    expect(read('id,expertise\nA,“law, ethics”').issues[0]!.detail).toMatch(
      /3 fields.*2\. Typographic quotes/,
    );
  });
});

describe('encodings', () => {
  const text = 'id,expertise\nA,Zoë œuvre\n';
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');

  test.each([
    ['UTF-16LE', utf16],
    ['UTF-16BE', Buffer.from(utf16).swap16()],
    ['UTF-8', Buffer.from(`\uFEFF${text}`)],
  ])('%s is recognised by its byte order mark', (_name, bytes) => {
    expect(valuesOf(bytes).expertise).toEqual([['Zoë œuvre']]);
  });

  test.each([
    ['windows-1252', [0x93, 0x5a, 0xeb, 0x94, 0x80], '“Zë”€'],
    ['latin1', [0x92], '’'],
    ['shift_jis', [0x93, 0xfa, 0x96, 0x7b], '日本'],
    ['iso-8859-6', [0xe5, 0xd5, 0xd1], 'مصر'],
    ['windows-1251', [0xd0, 0xf3, 0xf1], 'Рус'],
    ['gb18030', [0xd6, 0xd0], '中'],
    ['utf-16le', [0x41, 0x00], 'A'],
  ])('%s', (encoding, bytes, decoded) => {
    expect(decodeText(Buffer.from(bytes), 'pool', encoding)).toMatchObject({ text: decoded });
  });

  test.each([
    ['iso-8859-6', [0xa1], 'not-in-encoding'],
    ['shift_jis', [0x81], 'not-in-encoding'],
    ['utf-8', [0xff], 'not-in-encoding'],
    ['klingon', [0x41], 'unknown-encoding'],
    [undefined, [0xe9], 'not-utf-8'],
  ])('bytes that are not in %s', (encoding, bytes, code) => {
    expect(decodeText(Buffer.from(bytes), 'pool', encoding)).toMatchObject({ issue: { code } });
  });

  test('a byte order mark is stronger than a name', () => {
    expect(decodeText(utf16, 'pool', 'windows-1252')).toEqual({ text, encoding: 'utf-16le' });
  });
});

test('one table is the same pool however it is written', () => {
  const value = fc.stringMatching(/^[a-z]([a-z .]{0,6}[a-z])?$/);
  const tables = fc.array(fc.tuple(value, fc.integer({ min: -99, max: 99 })), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(tables, fc.constantFrom(',', ';', '\t', '|'), fc.boolean(), (rows, separator, isUtf16) => {
      const mark = separator === ',' ? '.' : ',';
      const lines = [
        ...(separator === '|' ? ['sep=|'] : []),
        ['id', 'note', 'score'].join(separator),
        ...rows.map(([note, tenths], at) =>
          [`A${at}`, note, (tenths / 10).toFixed(1).replace('.', mark)].join(separator),
        ),
      ];
      const text = `\uFEFF${lines.join('\r\n')}`;
      const { pool, found } = read(Buffer.from(text, isUtf16 ? 'utf16le' : 'utf8'));
      expect(found).toEqual([]);
      expect(pool!.ids.map((_, index) => Number(valueOf(pool!.scores.get('score'), index)))).toEqual(
        rows.map(([, tenths]) => tenths / 10 + 0),
      );
      const table = tableOf(Buffer.from(text));
      expect(table.separator).toBe(separator);
      expect(measureTable(table)).toEqual({ rows: rows.length, columns: 3 });
    }),
  );
});
