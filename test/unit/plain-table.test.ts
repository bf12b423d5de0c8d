import { expect, test } from 'vitest';
import { left, plainTable, right } from '../../src/report/text.ts';

const columns = [left('who'), right('points'), left('where', 6)];

test('a table of plain text and one of text that takes more columns are set alike', () => {
  const rows = [
    ['E-1', '7.5', 'somewhere'],
    ['Ünal – “E”', '10', ''],
  ];
  expect(plainTable(columns, rows)).toBe(
    [
      'who         points  where',
      '────────────────────────────',
      'E-1            7.5  somew…',
      'Ünal – “E”      10',
      '',
    ].join('\n'),
  );
  expect(plainTable(columns, [...rows, ['外', '1', '']])).toBe(
    [
      'who         points  where',
      '────────────────────────────',
      'E-1            7.5  somew…',
      'Ünal – “E”      10',
      '外               1',
      '',
    ].join('\n'),
  );
  expect(plainTable(columns, [])).toBe('who  points  where\n\n');
});
