import { ods, xlsx, xlsxRows } from './workbooks.ts';
import { zip } from './zip.ts';

const row = xlsxRows([['id'], ['A']]);
const sound = xlsx({ sheets: { S: row } });
const table = (rows: string): string => `<table:table table:name="S">${rows}</table:table>`;
const odsCell = (repeated: string, content = '<text:p>x</text:p>'): string =>
  `<table:table-cell ${repeated}>${content}</table:table-cell>`;

/** Overwrites a byte. */
const withByte = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = copy[at]! ^ 0xff;
  return copy;
};

const sheetPart = (content: string, more: object = {}): Buffer =>
  xlsx({ sheets: { S: '' }, files: [{ name: 'xl/worksheets/sheet1.xml', content, ...more }] });

/** Workbooks that are damaged, or made to do harm, and the code of the issue about each. */
export const hostileWorkbooks: readonly (readonly [name: string, make: () => Buffer, code: string])[] = [
  ['cut off in the middle', () => sound.subarray(0, sound.length / 2), 'broken-workbook'],
  ['cut off within its directory', () => sound.subarray(0, sound.length - 30), 'broken-workbook'],
  [
    'with a byte changed',
    () => withByte(sound, sound.indexOf('xl/worksheets/sheet1.xml') + 40),
    'broken-workbook',
  ],
  [
    'without relationships',
    () => zip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]),
    'broken-workbook',
  ],
  ['without sheets', () => xlsx({}), 'unknown-sheet'],
  [
    'with two files of one name',
    () => zip(['a', 'b'].map((content) => ({ name: 'xl/workbook.xml', content }))),
    'broken-workbook',
  ],
  [
    'with 20,000 files',
    () =>
      xlsx({
        sheets: { S: row },
        files: Array.from({ length: 20_000 }, (_, at) => ({ name: `f${at}`, content: '', isStored: true })),
      }),
    'workbook-too-large',
  ],
  ['a zip bomb', () => sheetPart(' '.repeat(200 * 1024 ** 2)), 'workbook-too-large'],
  [
    'a zip bomb that declares less',
    () => sheetPart(' '.repeat(50 * 1024 ** 2), { declaredSize: 1000 }),
    'broken-workbook',
  ],
  ['that declares more than it has', () => sheetPart('<a/>', { declaredSize: 5000 }), 'broken-workbook'],
  ['that declares 4 GB', () => sheetPart('<a/>', { declaredSize: 0xfffffffe }), 'workbook-too-large'],
  ['with encrypted files', () => sheetPart('<a/>', { flags: 1 }), 'wrong-kind'],
  ['encrypted, as ODS', () => encryptedOds(), 'wrong-kind'],
  [
    'with a billion laughs',
    () =>
      sheetPart(
        '<!DOCTYPE a [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>',
      ),
    'broken-workbook',
  ],
  [
    'with an external entity',
    () => sheetPart('<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>'),
    'broken-workbook',
  ],
  ['with elements in elements', () => sheetPart('<a>'.repeat(1_000_000)), 'broken-workbook'],
  [
    'with an element of a million attributes',
    () => sheetPart(`<a ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
    'broken-workbook',
  ],
  ['with XML that is none', () => sheetPart('<worksheet><sheetData></worksheet>'), 'broken-workbook'],
  [
    'with text that is not UTF-8',
    () => sheetPart(Buffer.from([0x3c, 0x61, 0x3e, 0xff]) as never),
    'broken-workbook',
  ],
  [
    'with a cell in column ZZZZZ',
    () => xlsx({ sheets: { S: '<row><c r="ZZZZZ1"><v>1</v></c></row>' } }),
    'workbook-too-large',
  ],
  [
    'with a million columns',
    () => xlsx({ sheets: { S: `<row>${'<c><v>1</v></c>'.repeat(1_000_000)}</row>` } }),
    'workbook-too-large',
  ],
  [
    'with row 2,000,000',
    () => xlsx({ sheets: { S: '<row r="2000000"><c><v>1</v></c></row>' } }),
    'broken-workbook',
  ],
  ['with rows out of order', () => xlsx({ sheets: { S: '<row r="2"/><row r="1"/>' } }), 'broken-workbook'],
  [
    'with a long text in a million cells',
    () =>
      xlsx({
        sheets: { S: Array.from({ length: 100_000 }, () => '<row><c t="s"><v>0</v></c></row>').join('') },
        strings: `<si><t>${'x'.repeat(32_767)}</t></si>`,
      }),
    'workbook-too-large',
  ],
  [
    'with wide rows',
    () =>
      xlsx({
        sheets: {
          S: Array.from({ length: 100_000 }, (_, at) => `<row><c r="XFD${at + 1}"><v>1</v></c></row>`).join(
            '',
          ),
        },
      }),
    'workbook-too-large',
  ],
  [
    'with a text that is not there',
    () => xlsx({ sheets: { S: '<row><c t="s"><v>7</v></c></row>' } }),
    'broken-workbook',
  ],
  [
    'with formulas without values',
    () => xlsx({ sheets: { S: `<row>${'<c><f>REPT("x",32767)</f></c>'.repeat(10_000)}</row>` } }),
    'formula-without-value',
  ],
  [
    'with a sheet in another file',
    () =>
      xlsx({
        sheets: { S: row },
        files: [
          {
            name: 'xl/_rels/workbook.xml.rels',
            content:
              '<r><Relationship Id="s0" Type="x/worksheet" Target="http://127.0.0.1/sheet.xml" TargetMode="External"/></r>',
          },
        ],
      }),
    'unknown-sheet',
  ],
  [
    'as ODS, with a row a million times',
    () =>
      ods(
        table(
          `<table:table-row table:number-rows-repeated="1048576">${odsCell('table:number-columns-repeated="16384"')}</table:table-row>`,
        ),
      ),
    'workbook-too-large',
  ],
  [
    'as ODS, with a billion columns',
    () =>
      ods(
        table(`<table:table-row>${odsCell('table:number-columns-repeated="1000000000"')}</table:table-row>`),
      ),
    'workbook-too-large',
  ],
  [
    'as ODS, with spaces',
    () =>
      ods(
        table(
          `<table:table-row>${odsCell('', `<text:p>${'<text:s text:c="900000000"/>'.repeat(100_000)}x</text:p>`)}</table:table-row>`,
        ),
      ),
    'workbook-too-large',
  ],
];

const encryptedOds = (): Buffer =>
  ods('', '', [
    {
      name: 'META-INF/manifest.xml',
      content:
        '<m xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></m>',
    },
  ]);
