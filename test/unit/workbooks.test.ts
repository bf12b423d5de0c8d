import fc from 'fast-check';
import { readOds as readOdsElsewhere, readXlsx as readXlsxElsewhere, writeOds, writeXlsx } from 'hucre';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellName, decimalText, numberText, readNumberFormat } from '../../src/workbooks/cell-text.ts';
import { convert, linesOf, ods, xlsx, xlsxRows } from '../support/workbooks.ts';

const styles = (...codes: readonly string[]): string =>
  `<numFmts>${codes.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('')}</numFmts>` +
  `<cellXfs><xf numFmtId="0"/>${codes.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}<xf numFmtId="14"/></cellXfs>`;

const cell = (attributes: string, content: string): string => `<row><c ${attributes}>${content}</c></row>`;

describe('a cell of XLSX is as it is shown', () => {
  const shown = async (attributes: string, content: string): Promise<string> => {
    const rows = `${xlsxRows([['id', 'x']])}<row><c t="inlineStr"><is><t>A</t></is></c><c ${attributes}>${content}</c></row>`;
    const strings = '<si><t>plain</t></si><si><r><t>ri</t></r><r><t>ch</t></r><rPh><t>ruby</t></rPh></si>';
    const file = xlsx({
      sheets: { S: rows },
      strings,
      styles: styles('00000', '&quot;E-&quot;000', 'yyyy\\-mm\\-dd hh:mm', '[h]:mm', '0.0'),
    });
    const [, line = ''] = await linesOf(file);
    return line.slice('A,'.length);
  };

  test.each([
    ['t="s"', '<v>0</v>', 'plain'],
    ['t="s"', '<v>1</v>', 'rich'],
    ['t="str"', '<f>A1</f><v>a_x0041_</v>', 'aA'],
    ['t="inlineStr"', '<is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is>', 'a b'],
    ['t="b"', '<v>1</v>', 'yes'],
    ['t="b"', '<v>0</v>', 'no'],
    ['t="e"', '<v>#N/A</v>', '#N/A'],
    ['', '<v>7.0999999999999996</v>', '7.1'],
    ['', '<v>0.30000000000000004</v>', '0.3'],
    ['', '<v>1E-7</v>', '0.0000001'],
    ['', '<v>1.5E+20</v>', '150000000000000000000'],
    ['', '<v>123456789012345678</v>', '123456789012345680'],
    ['', '<f>1+1</f><v>2</v>', '2'],
    ['s="1"', '<v>42</v>', '00042'],
    ['s="1"', '<v>123456</v>', '123456'],
    ['s="2"', '<v>7</v>', 'E-007'],
    ['s="3"', '<v>45292.75</v>', '2024-01-01T18:00:00'],
    ['s="3"', '<v>45292</v>', '2024-01-01'],
    ['s="4"', '<v>0.5</v>', '12:00:00'],
    ['s="5"', '<v>7.25</v>', '7.25'],
    ['s="6"', '<v>45292.75</v>', '2024-01-01'],
    ['t="d"', '<v>2024-02-29T00:00:00</v>', '2024-02-29'],
    ['t="inlineStr"', '<is><t>a&#10;"b",c</t></is>', '"a'],
  ])('%s %s', async (attributes, content, text) => {
    expect(await shown(attributes, content)).toBe(text);
  });

  test('dates from 1904', async () => {
    const rows = cell('s="1"', '<v>0</v>');
    const file = xlsx({ sheets: { S: rows }, workbook: '<workbookPr date1904="1"/>', styles: styles() });
    expect(await linesOf(file)).toEqual(['1904-01-01']);
  });
});

test.each([
  ['General', 'number'],
  ['0.00', 'number'],
  ['#,##0 "days"', 'number'],
  ['0.00E+00', 'number'],
  ['[Red]0;[Blue]-0', 'number'],
  ['@', 'number'],
  ['d/m/yyyy', 'date'],
  ['[$-409]d\\-mmm\\-yy;@', 'date'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['m/d/yy h:mm AM/PM', 'date-time'],
  ['mm:ss.0', 'time'],
  ['[h]:mm:ss', 'time'],
  ['00', 'digits'],
])('the number format %s is of a %s', (code, as) => {
  expect(readNumberFormat(code).as).toBe(as);
});

test('days before March 1900 are those that spreadsheets show', () => {
  const day = { as: 'date' } as const;
  expect(['1', '59', '61', '-1'].map((serial) => numberText(serial, day, false))).toEqual([
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '-1',
  ]);
});

test('any number is a plain decimal of the same value', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = decimalText(String(value))!;
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(Number.isInteger(value) ? value + 0 : Number(value.toPrecision(15)));
    }),
  );
});

test('cells are named as spreadsheets name them', () => {
  expect([cellName(0, 0), cellName(9, 25), cellName(9, 26), cellName(0, 16_383)]).toEqual([
    'A1',
    'Z10',
    'AA10',
    'XFD1',
  ]);
});

describe('rows of the text are rows of the sheet', () => {
  test('blank rows stay, blank cells at the end do not', async () => {
    const rows =
      '<row r="2"><c r="A2" t="str"><v>id</v></c><c r="C2" t="str"><v>score</v></c></row>' +
      '<row r="5"><c r="A5" t="str"><v>A</v></c><c r="C5"><v>1</v></c><c r="F5" s="0"/></row>' +
      '<row r="6"><c r="B6" t="str"><v>  </v></c></row>';
    expect(await linesOf(xlsx({ sheets: { S: rows } }))).toEqual(['', 'id,,score', '', '', 'A,,1']);
  });

  test('a column that only a row has gets its place in the header', async () => {
    const rows = xlsxRows([['id'], ['A'], ['B', '', 'x']]);
    expect(await linesOf(xlsx({ sheets: { S: rows } }))).toEqual(['id,,', 'A', 'B,,x']);
  });

  test('what looks like a separator line is quoted', async () => {
    const rows = xlsxRows([['sep=;'], ['a;b']]);
    expect(await linesOf(xlsx({ sheets: { S: rows } }))).toEqual(['"sep=;"', '"a;b"']);
  });

  test('ODS: repeated cells and rows, groups, notes, several paragraphs, merged cells', async () => {
    const text = (content: string, attributes = ''): string =>
      `<table:table-cell office:value-type="string" ${attributes}>${content}</table:table-cell>`;
    const table =
      '<table:table table:name="S"><table:table-header-rows><table:table-row>' +
      `${text('<text:p>id</text:p>')}<table:table-cell table:number-columns-repeated="2"/>${text('<text:p>x</text:p>')}` +
      '</table:table-row></table:table-header-rows>' +
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
      '<table:table-row-group><table:table-row table:number-rows-repeated="2">' +
      text('<text:p>A</text:p>', 'table:number-columns-spanned="2"') +
      '<table:covered-table-cell><text:p>covered</text:p></table:covered-table-cell><table:table-cell/>' +
      text(
        '<office:annotation><text:p>note</text:p></office:annotation> <text:p>a<text:s text:c="2"/>b</text:p> <text:p>c<text:tab/>d</text:p>',
      ) +
      '</table:table-row></table:table-row-group>' +
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row></table:table>';
    const read = await convert(ods(table));
    expect('csv' in read && Buffer.from(read.csv).toString()).toBe(
      'id,,,x\n\n\nA,,,"a  b\nc\td"\nA,,,"a  b\nc\td"\n',
    );
  });

  test('ODS: values by their type', async () => {
    const of = (type: string, attributes: string, text = ''): string =>
      `<table:table-cell office:value-type="${type}" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
    const cells =
      of('float', 'office:value="0.1"', '0,1') +
      of('float', 'office:value="42"', '00042') +
      of('percentage', 'office:value="0.5"', '50 %') +
      of('boolean', 'office:boolean-value="true"', 'WAHR') +
      of('date', 'office:date-value="2024-02-29"', '29.02.24') +
      of('date', 'office:date-value="2024-02-29T08:30:00"', '29.02.24') +
      of('time', 'office:time-value="PT09H05M00S"', '9:05') +
      of('string', 'calcext:value-type="error"', '#N/A');
    const table = `<table:table table:name="S"><table:table-row>${cells}</table:table-row></table:table>`;
    expect(await linesOf(ods(table))).toEqual([
      '0.1,00042,0.5,yes,2024-02-29,2024-02-29T08:30:00,09:05:00,#N/A',
    ]);
  });
});

describe('the sheet', () => {
  const sheets = { Lists: xlsxRows([['a']]), Applications: xlsxRows([['b']]), '03': xlsxRows([['c']]) };
  const file = xlsx({ sheets, states: { Lists: 'state="hidden"' } });

  test.each([
    [undefined, 'b'],
    ['Lists', 'a'],
    ['applications', 'b'],
    ['1', 'a'],
    ['03', 'c'],
    ['3', 'c'],
  ])('%s', async (sheet, text) => {
    expect(await linesOf(file, sheet)).toEqual([text]);
  });

  test('that is not there is an error with those that are', async () => {
    expect(await convert(file, 'Pool')).toMatchObject({
      issues: [
        { code: 'unknown-sheet', detail: expect.stringContaining('"Lists", "Applications", "03"') as string },
      ],
    });
  });

  test('of ODS is found in the same way', async () => {
    const table = (name: string, style = ''): string =>
      `<table:table table:name="${name}" ${style}><table:table-row><table:table-cell><text:p>${name}</text:p></table:table-cell></table:table-row></table:table>`;
    const hidden =
      '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>';
    const book = ods(table('Lists', 'table:style-name="h"') + table('Applications') + table('2'), hidden);
    const found = await Promise.all([undefined, 'lists', '1', '2'].map((sheet) => linesOf(book, sheet)));
    expect(found).toEqual([['Applications'], ['Lists'], ['Lists'], ['2']]);
    expect(await convert(book, 'Pool')).toMatchObject({ issues: [{ code: 'unknown-sheet' }] });
  });
});

test('hidden rows and columns are read and counted', async () => {
  const rows = xlsxRows([['id', 'x']]) + '<row hidden="1"><c t="str"><v>A</v></c></row>';
  const file = xlsx({ sheets: { S: rows }, before: '<cols><col min="2" max="9" hidden="1"/></cols>' });
  expect(await convert(file)).toMatchObject({
    facts: { rows: 1, columns: 2, hiddenRows: 1, hiddenColumns: 1 },
  });
});

test('a formula without a value is an error that names the cell, and all of them are reported', async () => {
  const file = xlsx({ sheets: { S: '<row r="3"><c r="B3"><f>A1</f></c><c r="C3"><f>A2</f><v/></c></row>' } });
  expect(await convert(file)).toMatchObject({
    issues: [
      { code: 'formula-without-value', row: 3, detail: expect.stringContaining('B3') as string },
      { code: 'formula-without-value', row: 3, detail: expect.stringContaining('C3') as string },
    ],
  });
});

describe('tables that another program writes', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((value) => value.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ').trim());
  const rows = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  const header = ['id', 'x', 'y'];

  test.each([
    ['XLSX', writeXlsx, readXlsxElsewhere],
    ['ODS', writeOds, readOdsElsewhere],
  ] as const)(
    '%s: what went in comes out, as the other reader has it',
    async (_kind, write, readElsewhere) => {
      await fc.assert(
        fc.asyncProperty(rows, async (cells) => {
          const table = [header, ...cells.map(([, ...rest], index) => [`A${index}`, ...rest])];
          const file = Buffer.from(await write({ sheets: [{ name: 'S', rows: table }] }));
          const lines = Papa.parse<string[]>((await linesOf(file)).join('\n')).data;
          const elsewhere = (await readElsewhere(file)).sheets[0]!.rows;
          const padded = (all: readonly (readonly unknown[])[]): unknown =>
            all.map((row) => header.map((_, at) => row[at] ?? ''));
          expect(padded(lines)).toEqual(padded(table));
          expect(padded(lines)).toEqual(padded(elsewhere));
        }),
        { numRuns: 60 },
      );
    },
  );
});
