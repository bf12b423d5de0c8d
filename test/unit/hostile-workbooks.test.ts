import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileKindOf } from '../../src/input/documents/file-kind.ts';
import { serviceLimits } from '../../src/input/limits.ts';
import { readWorkbook } from '../../src/workbooks/read-workbook.ts';
import { hostileWorkbooks } from '../support/hostile-workbooks.ts';
import { convert, linesOf, ods, xlsx, xlsxRows } from '../support/workbooks.ts';

const codesOf = (read: object): readonly string[] | null =>
  'issues' in read
    ? [...new Set((read.issues as { readonly code: string }[]).map(({ code }) => code))]
    : null;

describe('a workbook', () => {
  test.each(hostileWorkbooks)('%s is refused, in its thread too', async (_name, make, code) => {
    const bytes = make();
    const kind = fileKindOf(bytes);
    if (kind !== 'xlsx' && kind !== 'ods') throw new Error(String(kind));
    expect(codesOf(await readWorkbook({ kind, bytes }, serviceLimits))).toEqual([code]);
    expect(codesOf(await convert(bytes))).toEqual([code]);
  });

  test('with macros, links to other files and an unknown part is read as data', async () => {
    const file = xlsx({
      sheets: { S: `${xlsxRows([['id']])}<row><c t="str"><f>[1]Other!A1</f><v>A</v></c></row>` },
      files: [
        { name: 'xl/vbaProject.bin', content: 'Sub Auto_Open()' },
        { name: 'xl/externalLinks/externalLink1.xml', content: '<!DOCTYPE a []><a/>' },
        { name: '../../etc/passwd', content: 'x' },
      ],
    });
    expect(await linesOf(file)).toEqual(['id', 'A']);
  });
});

describe('whatever bytes of a workbook are changed', () => {
  const sheets = [
    xlsx({
      sheets: {
        S: xlsxRows([
          ['id', 'x'],
          ['A', 'b'],
        ]),
      },
    }),
    ods('<table:table table:name="S"><table:table-row><table:table-cell/></table:table-row></table:table>'),
  ];
  test.each(sheets)('it is read or refused, and nothing else', async (file) => {
    const kind = fileKindOf(file) as 'xlsx' | 'ods';
    const changes = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const bytes = Buffer.from(file);
        for (const [at, byte] of all) bytes[at] = byte;
        const { convertWorkbook } = await import('../../src/workbooks/convert-workbook.ts');
        const limits = { mostBytes: 1e6, mostCells: 1e6 };
        const read = await convertWorkbook({ kind, bytes, limits });
        expect('issues' in read ? read.issues.length : read.csv.length).toBeGreaterThan(-1);
      }),
      { numRuns: 300 },
    );
  });
});
