import { describe, expect, test } from 'vitest';
import { readDay, readDecimal } from '../../src/pool/read-figures.ts';
import { csv, issuesOf, rulesOf, solveHere } from '../support/panel.ts';

const rules = (more: object = {}) => rulesOf({ id: 't', size: 1, score: { decimals: 6 }, ...more });
const column = (name: string, cells: readonly string[], separator = '\t'): string =>
  [`id${separator}${name}`, ...cells.map((cell, index) => `p${index}${separator}${cell}`)].join('\n');

describe('a number', () => {
  test.each([
    ['60.4', 'none', '60.4'],
    ['４８', 'none', '48'],
    ['－４８．５', 'none', '-48.5'],
    ['٤٨', 'none', '48'],
    ['۴۸', 'none', '48'],
    ['४८', 'none', '48'],
    ['٤٨٫٥', 'none', '48.5'],
    ['١٬٢٣٤٬٥٦٧٫٨', 'none', '1234567.8'],
    ['2 670,25', 'decimal', '2670.25'],
    ['2 670,250', 'doubtful', '2670.25'],
    ['12 345 678', 'none', '12345678'],
    ['2’670.25', 'none', '2670.25'],
    ["2'670'000", 'none', '2670000'],
    ['\u22123', 'none', '-3'],
    ['7.8e-4', 'none', '0.00078'],
    ['7,8E-04', 'decimal', '0.00078'],
    ['1.25e+02', 'none', '125'],
    ['-1e3', 'none', '-1000'],
    ['1.5e0', 'none', '1.5'],
    ['7,5', 'doubtful', '7.5'],
  ] as const)('%s (comma: %s) is %s', (text, comma, value) => {
    expect(readDecimal(text, comma)?.value).toBe(value);
  });

  test.each([
    ['2 67', 'none'],
    ['2 6700', 'none'],
    ['1234 567', 'none'],
    ["2'670 000", 'none'],
    ['2,670', 'doubtful'],
    ['2,670.25', 'doubtful'],
    ['2.670,25', 'decimal'],
    ['7,5', 'none'],
    ['1e', 'none'],
    ['1e5000', 'none'],
    ['e5', 'none'],
    ['0x10', 'none'],
    ['half', 'none'],
  ] as const)('%s (comma: %s) is none', (text, comma) => {
    expect(readDecimal(text, comma)).toBeNull();
  });
});

test('a date in digits of another script is one, and wrong days are none', () => {
  expect(readDay('２０２６-０１-０５')).toEqual({ value: '2026-01-05', isPlain: false });
  expect(readDay('２０２６－０１－０５')?.value).toBe('2026-01-05');
  expect(readDay('٢٠٢٦-٠١-٠٥')?.value).toBe('2026-01-05');
  expect(readDay('2026-01-05')).toEqual({ value: '2026-01-05', isPlain: true });
  expect(readDay('２０２６-０２-３０')).toBeNull();
});

describe('in a pool', () => {
  test('what is not written plainly is reported, and counts exactly', async () => {
    const result = await solveHere(
      csv(column('score', ['2 670,25', '2\u202f671,5', '2\u00a0600', '٤٨', '7,8e-4', '3'])),
      rules(),
    );
    expect(result.slate![0]).toMatchObject({ id: 'p1', score: 2_671_500_000 });
    expect(result.warnings.map(({ code, text }) => [code, text])).toContainEqual([
      'read-as-decimal',
      'In score, these were read as numbers: "2 670,25" as 2670.25, "2 671,5" as 2671.5, "2 600" as 2600, "٤٨" as 48 and "7,8e-4" as 0.00078.',
    ]);
  });

  test('so are dates', async () => {
    const result = await solveHere(
      csv(column('born', ['２０２６-０１-０５', '2026-01-06'])),
      rules({
        score: 'none',
        attributes: { born: { type: 'date' } },
        rules: [{ id: 'r', where: { born: { max: '2026-01-05' } }, min: 1 }],
      }),
    );
    expect(result.slate!.map(({ id }) => id)).toEqual(['p0']);
    expect(result.warnings.map(({ code, text }) => [code, text])).toContainEqual([
      'read-as-date',
      'In born, these were read as dates: "２０２６-０１-０５" as 2026-01-05.',
    ]);
  });

  test('too many decimals: what to do depends on how many they are', async () => {
    const details = async (cells: readonly string[]): Promise<string[]> =>
      (await issuesOf(csv(column('score', cells)), rules({ score: { decimals: 2 } }))).map(
        ({ detail }) => detail,
      );
    expect(await details(['7.1234'])).toEqual([
      'A score can have at most 2 decimal places here. Raise score.decimals in the rule set (to 6 at most), or round the scores in the source. It says "7.1234".',
    ]);
    expect(await details(['0.0074400000000000004'])).toEqual([
      'A score can have at most 2 decimal places here, and 6 with any score.decimals. Round the scores in the source.',
    ]);
    expect(await details(['7.8e-4'])).toHaveLength(1);
  });
});
