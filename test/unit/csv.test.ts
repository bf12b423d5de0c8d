import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/report/csv.ts';

/** The one cell of a table, as it is written. */
const written = (cell: unknown): string =>
  toCsv(['x'], [[cell]])
    .split('x\r\n')[1]!
    .slice(0, -2);

/** As a spreadsheet reads it that splits at the semicolon, or at the comma. */
const read = (csv: string, delimiter: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(csv, { delimiter, newline: '\r\n', skipEmptyLines: true }).data;

describe('text that a spreadsheet would run', () => {
  test.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\tx', '\rx'],
    ...['＝1+1', '＋1', '－1', '＠SUM(A1)'],
    ...[' =1', '\u00a0=1', '\u3000＝1', '\n=1', '"=1"', "'=1", '"+1', ' " =1', '" ＠x'],
  ])('%j gets an apostrophe in front', (cell) => {
    expect(written(cell)).toBe(`"'${cell.replaceAll('"', '""')}"`);
    expect(read(toCsv(['x'], [[cell]]), ',')[1]).toEqual([`'${cell}`]);
  });

  test.each(['a=b', 'x-1', 'E-01', 'a@b', 'A＝B', 'A " =1', "d'Ivoire", '"quoted"', ' x', '…=1'])(
    '%j does not',
    (cell) => {
      expect(read(toCsv(['x'], [[cell]]), ',')[1]).toEqual([cell]);
    },
  );

  test('numbers stay numbers', () => {
    expect([-1.5, 0, 2].map(written)).toEqual(['-1.5', '0', '2']);
  });

  test('a header is text like any other', () => {
    expect(toCsv(['=x', 'a;b'], [])).toBe('"\'=x","a;b"\r\n');
  });
});

test('cells with a semicolon are one cell where the comma is the decimal sign, too', () => {
  expect(written('law;ethics')).toBe('"law;ethics"');
  expect(read(toCsv(['x'], [['law;ethics'], ['a']]), ';')).toEqual([['x'], ['law;ethics'], ['a']]);
});
