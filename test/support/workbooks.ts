import { serviceLimits } from '../../src/input/limits.ts';
import { fileKindOf } from '../../src/input/documents/file-kind.ts';
import { convertWorkbook } from '../../src/workbooks/convert-workbook.ts';
import { zip, type ZippedFile } from './zip.ts';

const xmlns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What an XLSX file is made of, as far as a test needs it otherwise. */
export type XlsxContent = {
  /** What is in `sheetData` of each sheet, by its name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Elements before `sheetData`. */
  readonly before?: string;
  /** Attributes of the element of each sheet in the workbook. */
  readonly states?: Readonly<Record<string, string>>;
  readonly workbook?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** Files beside those, or instead of them. */
  readonly files?: readonly ZippedFile[];
};

/** An XLSX file, made by hand. */
export const xlsx = ({
  sheets = {},
  before = '',
  states = {},
  workbook = '',
  strings = '',
  styles = '',
  files = [],
}: XlsxContent): Buffer => {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const own: readonly ZippedFile[] = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: `<r>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</r>` },
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><workbook ${xmlns} xmlns:r="${relations}">${workbook}<sheets>${names
        .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}" ${states[name] ?? ''}/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<r>${names.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('')}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('f', 'styles', '/xl/styles.xml')}</r>`,
    },
    { name: 'xl/sharedStrings.xml', content: `<sst ${xmlns}>${strings}</sst>` },
    { name: 'xl/styles.xml', content: `<styleSheet ${xmlns}>${styles}</styleSheet>` },
    ...names.map((name, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `<worksheet ${xmlns}>${before}<sheetData>${sheets[name]!}</sheetData></worksheet>`,
    })),
  ];
  return zip([...own.filter(({ name }) => !files.some((file) => file.name === name)), ...files]);
};

/** Rows of text cells, for an XLSX file. */
export const xlsxRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`)
    .join('');

const office = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
].join(' ');

/** An ODS file, made by hand. @param tables - the elements of its sheets. */
export const ods = (tables: string, styles = '', files: readonly ZippedFile[] = []): Buffer =>
  zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
    {
      name: 'content.xml',
      content: `<office:document-content ${office}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
    ...files,
  ]);

const workbookLimits = { mostBytes: serviceLimits.decompressed, mostCells: serviceLimits.cells };

/** Reads a workbook in this thread. */
export const convert = (bytes: Uint8Array, sheet?: string) => {
  const kind = fileKindOf(bytes);
  if (kind !== 'xlsx' && kind !== 'ods') throw new Error(`this is ${kind ?? 'text'}`);
  return convertWorkbook({ kind, bytes, sheet, limits: workbookLimits });
};

/** The lines of a sheet. @throws Error where it is refused. */
export const linesOf = async (bytes: Uint8Array, sheet?: string): Promise<readonly string[]> => {
  const read = await convert(bytes, sheet);
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  return Buffer.from(read.csv).toString().trimEnd().split('\n');
};
