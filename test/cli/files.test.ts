import { gzipSync } from 'node:zlib';
import { writeOds, writeXlsx } from 'hucre';
import { beforeAll, expect, test } from 'vitest';
import { ownFolder } from '../support/own-folder.ts';
import { slate } from '../support/processes.ts';
import { xlsx, xlsxRows } from '../support/workbooks.ts';

const { path, file } = ownFolder();

const header = ['id', 'nationality', 'gender', 'expertise', 'score'];
const rows = [
  ['A', 'KEN', 'female', 'law;ethics', 7.5],
  ['B', 'FRA', 'male', 'law', 6],
  ['C', 'DEU', 'female', 'health', 5.5],
] as const;

const table = (separator: string, decimal: string, list: string): string =>
  [header, ...rows]
    .map((row) =>
      row
        .map((cell) =>
          typeof cell === 'number' ? String(cell).replace('.', decimal) : cell.replace(';', list),
        )
        .join(separator),
    )
    .join('\r\n');

const rules = file(
  'rules.json',
  JSON.stringify({
    id: 'small',
    size: 2,
    rules: [{ id: 'law', each: 'expertise', max: 1 }],
    ties: { seed: '1' },
  }),
);
const plain = file('plain.csv', table(',', '.', ';'));

const files: Readonly<Record<string, string>> = {
  semicolons: file('semicolons.csv', table(';', ',', '|')),
  tabs: file('tabs.txt', table('\t', ',', ';')),
  utf16: path('utf16.txt'),
  xlsx: path('pool.xlsx'),
  ods: path('pool.ods'),
};

beforeAll(async () => {
  file('utf16.txt', Buffer.from(`\uFEFF${table('\t', ',', ';')}`, 'utf16le'));
  const sheets = [
    { name: 'Notes', rows: [['x']], hidden: true },
    { name: 'Applications', rows: [header, ...rows].map((row) => [...row]) },
  ];
  file('pool.xlsx', Buffer.from(await writeXlsx({ sheets })));
  file('pool.ods', Buffer.from(await writeOds({ sheets: sheets.slice(1) })));
});

test.each([
  ['semicolons', /semicolons\.csv: separated by semicolons, decimal commas, UTF-8; 3 rows, 5 columns/],
  ['tabs', /separated by tabs, decimal commas, UTF-8; 3 rows, 5 columns/],
  ['utf16', /separated by tabs, decimal commas, UTF-16LE; 3 rows, 5 columns/],
  ['xlsx', /pool\.xlsx: sheet "Applications" \(2 of 2\); 3 rows, 5 columns/],
  ['ods', /pool\.ods: sheet "Applications" \(1 of 1\); 3 rows, 5 columns/],
])('the same pool with %s gives the same result, and says in a line what it is', async (name, line) => {
  const of = async (pool: string) => slate('solve', '--pool', pool, '--rules', rules, '--format', 'json');
  const [here, there] = await Promise.all([of(files[name]!), of(plain)]);
  const parse = ({ stdout }: { readonly stdout: string }) => {
    const { slate: members, inputs } = JSON.parse(stdout) as {
      readonly slate: unknown;
      readonly inputs: unknown;
    };
    return { members, inputs };
  };
  expect(parse(here)).toEqual(parse(there));
  expect(here.stderr.split('\n')[0]).toMatch(line);
  expect(there.stderr).not.toContain('separated');
});

test('a check of the pool has what was recognised', async () => {
  const of = async (name: string) => {
    const { stdout } = await slate('pool', 'check', files[name]!, '--format', 'json');
    return (JSON.parse(stdout) as { readonly source: unknown }).source;
  };
  expect(await of('utf16')).toEqual({
    format: 'csv',
    encoding: 'utf-16le',
    separator: '\t',
    decimalComma: true,
    rows: 3,
    columns: 5,
  });
  expect(await of('xlsx')).toMatchObject({
    format: 'xlsx',
    sheet: 'Applications',
    place: 2,
    sheets: 2,
    rows: 3,
  });
});

test('an encoding and a sheet can be named', async () => {
  const latin = file('latin.csv', Buffer.from('id,city\nA,Zürich', 'latin1'));
  const checked = await slate('pool', 'check', latin, '--encoding', 'windows-1252');
  expect(checked).toMatchObject({ code: 0 });
  expect(checked.stderr).toContain('separated by commas, windows-1252; 1 row, 2 columns');
  expect(await slate('pool', 'check', latin)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('not-utf-8') as string,
  });
  const other = await slate('pool', 'check', files['xlsx']!, '--sheet', 'Notes');
  expect(other.stderr).toContain('missing-id-column');
  for (const words of [
    ['--sheet', 'None'],
    ['--encoding', 'klingon'],
  ]) {
    const refused = await slate('pool', 'check', files['xlsx']!, ...words);
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/unknown-(sheet|encoding)/) as string,
    });
  }
});

test('a scenario file may name a workbook', async () => {
  const scenarios = file(
    'scenarios.yaml',
    `pool: pool.xlsx\nrules: rules.json\nscenarios: [{ id: a, set: { law.max: 2 } }]\n`,
  );
  const answered = await slate('whatif', scenarios, '--format', 'json', '--quiet');
  expect(answered.code).toBe(0);
  expect(answered.stderr).toContain('sheet "Applications"');
});

test('errors in a workbook name its rows', async () => {
  const book = file(
    'broken.xlsx',
    xlsx({
      sheets: {
        S: `<row/>${xlsxRows([
          ['id', 'gender'],
          ['', ''],
          ['A', 'female'],
          ['B', 'mle'],
        ])}`,
      },
    }),
  );
  const { code, stderr } = await slate('pool', 'check', book);
  expect(code).toBe(2);
  expect(stderr).toMatch(/broken\.xlsx: row 5, column gender/);
});

test('what is no pool at all is named', async () => {
  const zipped = file('pool.csv.gz', gzipSync('id\nA'));
  const refused = await slate('solve', '--pool', zipped, '--rules', rules);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('This is a gzip file. Decompress it first.');
  const { stderr } = await slate('solve', '--pool', plain, '--rules', files['xlsx']!);
  expect(stderr).toContain('This is a workbook. Only a pool and a slate can be read from workbooks.');
});
