import { readZipDirectory } from './zip-directory.ts';

const archives = ['gzip', 'bzip2', 'xz', 'zstd', 'sevenZip', 'rar', 'zip'] as const;
type Archive = (typeof archives)[number];

/** What a file is that is neither text nor a workbook that can be read. */
export type ForeignKind =
  | Archive
  | ('pdf' | 'rtf' | 'image' | 'html' | 'sqlite' | 'parquet')
  | ('xls' | 'xlsb' | 'xmlWorkbook' | 'numbers' | 'encrypted')
  | ('doc' | 'docx' | 'odt' | 'presentation' | 'ole');

/** Is the file that was meant in it, compressed? */
export const isArchive = (kind: FileKind): kind is Archive => archives.some((archive) => archive === kind);

export type WorkbookKind = 'xlsx' | 'ods';

/** What the bytes of a file begin with; null: nothing that is known, so it may be text. */
export type FileKind = ForeignKind | WorkbookKind;

/** Recognises a file by its bytes, whatever its name. Looks at its beginning, and at the names within a container. */
export const fileKindOf = (bytes: Uint8Array): FileKind | null => {
  const known = signatures.find(({ at = 0, hex }) => hasBytes(bytes, at, hex));
  if (known === undefined) return kindOfText(bytes);
  if (known.kind === 'zip') return kindOfZip(bytes);
  return known.kind === 'ole' ? kindOfOle(bytes) : known.kind;
};

type Signature = { readonly kind: ForeignKind; readonly hex: string; readonly at?: number };

const signatures: readonly Signature[] = [
  { kind: 'gzip', hex: '1f8b' },
  { kind: 'bzip2', hex: '425a68' },
  { kind: 'xz', hex: 'fd377a585a00' },
  { kind: 'zstd', hex: '28b52ffd' },
  { kind: 'sevenZip', hex: '377abcaf271c' },
  { kind: 'rar', hex: '526172211a07' },
  { kind: 'zip', hex: '504b0304' },
  { kind: 'zip', hex: '504b0506' },
  { kind: 'ole', hex: 'd0cf11e0a1b11ae1' },
  { kind: 'pdf', hex: '255044462d' },
  { kind: 'rtf', hex: '7b5c727466' },
  { kind: 'image', hex: '89504e470d0a1a0a' },
  { kind: 'image', hex: 'ffd8ff' },
  { kind: 'image', hex: '474946383761' },
  { kind: 'image', hex: '474946383961' },
  { kind: 'image', hex: '49492a00' },
  { kind: 'image', hex: '4d4d002a' },
  { kind: 'image', hex: '57454250', at: 8 },
  { kind: 'image', hex: '6674797068656963', at: 4 },
  { kind: 'sqlite', hex: '53514c69746520666f726d6174203300' },
  { kind: 'parquet', hex: '50415231' },
];

const hasBytes = (bytes: Uint8Array, at: number, hex: string): boolean =>
  bufferOf(bytes.subarray(at, at + hex.length / 2)).toString('hex') === hex;

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Web pages and XML are text; no pool, rule set or slate begins as they do. Programs save both under `.xls`. */
const kindOfText = (bytes: Uint8Array): FileKind | null => {
  const beginning = bufferOf(bytes.subarray(0, 1024)).toString('latin1').replace(/^ï»¿/, '').trimStart();
  if (/^<(?:!doctype html|html|table|meta|head)\b/i.test(beginning)) return 'html';
  return /^<\?xml\b/.test(beginning) && beginning.includes('Excel.Sheet') ? 'xmlWorkbook' : null;
};

/** Files in a zip archive by which programs are known. */
const inZip: readonly (readonly [string, FileKind])[] = [
  ['xl/workbook.bin', 'xlsb'],
  ['xl/workbook.xml', 'xlsx'],
  ['xl/worksheets/sheet1.xml', 'xlsx'],
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'presentation'],
  ['Index/Document.iwa', 'numbers'],
];

/** What an OpenDocument file says at its very beginning. */
const openDocuments: readonly (readonly [string, FileKind])[] = [
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'presentation'],
  ['application/vnd.oasis.opendocument.', 'odt'],
];

const kindOfZip = (bytes: Uint8Array): FileKind => {
  const beginning = bufferOf(bytes.subarray(0, 256)).toString('latin1');
  const openDocument = openDocuments.find(([type]) => beginning.includes(type));
  if (openDocument !== undefined) return openDocument[1];
  const names = readZipDirectory(bytes)?.map(({ name }) => name);
  // Of an archive that was cut off, only the names before each file are there.
  const isIn = (name: string): boolean =>
    names === undefined ? bufferOf(bytes).includes(name, 0, 'latin1') : names.includes(name);
  return inZip.find(([name]) => isIn(name))?.[1] ?? 'zip';
};

/** Names in the directory of a file of Office 97 to 2003, which newer versions use for what is encrypted. */
const inOle: readonly (readonly [string, ForeignKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'presentation'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
];

const kindOfOle = (bytes: Uint8Array): ForeignKind =>
  inOle.find(([name]) => bufferOf(bytes).includes(name, 0, 'utf16le'))?.[1] ?? 'ole';
