import type { Archive } from './archive.ts';
import { readNumberFormat, type NumberFormat } from './cell-text.ts';
import { appendText, damaged } from './refused-workbook.ts';
import { scanXml, type Attributes } from './scan-xml.ts';
import type { ListedSheet } from './workbook.ts';

/** What an XLSX file says of itself, apart from its sheets. */
export type XlsxParts = {
  readonly sheets: readonly XlsxSheet[];
  /** Do dates count from 1904? */
  readonly from1904: boolean;
  /** Names of the parts with the texts of all sheets, and with the formats; null: there is none. */
  readonly strings: string | null;
  readonly styles: string | null;
};

type XlsxSheet = ListedSheet & {
  /** Name of its part; null: it has no cells, as a sheet with a chart. */
  readonly part: string | null;
};

/** @throws RefusedWorkbook */
export const readXlsxParts = async (archive: Archive): Promise<XlsxParts> => {
  const root = await readRelationships(archive, '_rels/.rels', '');
  const workbook = root.find(({ type }) => type === 'officeDocument')?.target;
  if (workbook === undefined) throw damaged();
  const cut = workbook.lastIndexOf('/') + 1;
  const [folder, file] = [workbook.slice(0, cut), workbook.slice(cut)];
  const parts = await readRelationships(archive, `${folder}_rels/${file}.rels`, folder);
  const partOf = (type: string): string | null => parts.find((part) => part.type === type)?.target ?? null;
  const listed = await listSheets(archive, workbook);
  return {
    from1904: listed.from1904,
    sheets: listed.sheets.map(({ name, isHidden, id }) => ({
      name,
      isHidden,
      part: parts.find((part) => part.id === id && part.type === 'worksheet')?.target ?? null,
    })),
    strings: partOf('sharedStrings'),
    styles: partOf('styles'),
  };
};

type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** What lies outside the file is left out: nothing else is ever read. @throws RefusedWorkbook */
const readRelationships = async (
  archive: Archive,
  part: string,
  folder: string,
): Promise<readonly Relationship[]> => {
  const found: Relationship[] = [];
  await scanXml(archive.read(part), {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship' || mode === 'External') return;
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolveName(folder, target) });
    },
  });
  return found;
};

const resolveName = (folder: string, target: string): string => {
  const steps = (target.startsWith('/') ? target : `${folder}${target}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
};

/** @throws RefusedWorkbook */
const listSheets = async (archive: Archive, workbook: string) => {
  const sheets: (ListedSheet & { readonly id: string })[] = [];
  let from1904 = false;
  await scanXml(archive.read(workbook), {
    open: (element, attributes) => {
      if (element === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (element !== 'sheet') return;
      const { name = '', state = 'visible' } = attributes;
      const [, id = ''] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
      sheets.push({ name, isHidden: state !== 'visible', id });
    },
  });
  return { sheets, from1904 };
};

/** A boolean of XML Schema. */
export const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** The texts that cells of all sheets refer to, by their number. @throws RefusedWorkbook */
export const readSharedStrings = async (
  archive: Archive,
  part: string | null,
): Promise<readonly string[]> => {
  const strings: string[] = [];
  if (part === null || !archive.has(part)) return strings;
  let [text, isText, ruby] = ['', false, 0];
  await scanXml(archive.read(part), {
    open: (name) => {
      if (name === 'si') text = '';
      // How Japanese text is spoken stands beside it.
      if (name === 'rPh') ruby += 1;
      isText = name === 't' && ruby === 0;
    },
    text: (more) => {
      if (isText) text = appendText(text, more);
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') ruby -= 1;
      if (name === 'si') strings.push(decodeEscapes(text));
    },
  });
  return strings;
};

/** Characters that XML cannot hold are written `_x000D_`. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** The number formats of cells, by the number of their style. @throws RefusedWorkbook */
export const readNumberFormats = async (
  archive: Archive,
  part: string | null,
): Promise<readonly NumberFormat[]> => {
  if (part === null || !archive.has(part)) return [];
  const codes = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isOfCells = false;
  await scanXml(archive.read(part), {
    open: (name, attributes) => {
      if (name === 'numFmt') addCode(codes, attributes);
      if (name === 'cellXfs') isOfCells = true;
      if (name !== 'xf' || !isOfCells) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      formats.push(codes.get(id) ?? builtInFormat(id));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return formats;
};

const addCode = (
  codes: Map<number, NumberFormat>,
  { numFmtId: id, formatCode: code = '' }: Attributes,
): void => {
  codes.set(Number(id), readNumberFormat(code));
};

/** Formats whose code is in no file: numbers of ECMA-376, 18.8.30, those of Asian languages included. */
const builtInFormat = (id: number): NumberFormat => {
  const isIn = (...ranges: readonly (readonly [number, number])[]): boolean =>
    ranges.some(([from, to]) => id >= from && id <= to);
  if (id === 22) return { as: 'date-time' };
  if (isIn([14, 17], [27, 31], [36, 36], [50, 54], [57, 58])) return { as: 'date' };
  return { as: isIn([18, 21], [32, 35], [45, 47], [55, 56]) ? 'time' : 'number' };
};
