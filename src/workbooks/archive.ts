import { crc32, createInflateRaw } from 'node:zlib';
import { issue } from '../input/issues/issue.ts';
import { readZipDirectory, type ZipEntry } from '../input/documents/zip-directory.ts';
import { damaged, RefusedWorkbook, tooLarge } from './refused-workbook.ts';

/** The parts of a workbook: files in a zip archive. Only those that are asked for are decompressed. */
export type Archive = {
  readonly has: (name: string) => boolean;
  /**
   * The bytes of a part, chunk by chunk.
   * @throws RefusedWorkbook where the part is missing, damaged, or larger than the directory says.
   */
  readonly read: (name: string) => AsyncGenerator<Uint8Array, void, undefined>;
};

/** Files in an archive: a workbook has some ten, and one for every sheet, image and chart. */
const mostFiles = 10_000;

/** Bytes that all parts come to. A sheet of 100,000 rows and 15 columns comes to 60 MB. */
const mostBytes = 1024 ** 3;

/** Bytes of a part that is read. */
const mostBytesOfPart = 256 * 1024 ** 2;

/**
 * How many times its compressed bytes a part may come to, beside {@link alwaysAllowed}. Sheets come to 5 to 40 times.
 */
const mostExpansion = 200;
const alwaysAllowed = 4 * 1024 ** 2;

const [stored, deflated] = [0, 8];

/** Length of the header before each file, without its name. */
const headerLength = 30;
const headerSignature = 0x04034b50;

/**
 * Opens an archive after a look at its directory, before anything is decompressed.
 * @throws RefusedWorkbook where it is damaged, encrypted, or comes to more than is allowed.
 */
export const openArchive = (bytes: Uint8Array): Archive => {
  const entries = readZipDirectory(bytes);
  if (entries === null) throw damaged();
  if (entries.length > mostFiles) throw tooLarge('workbook-too-large.files');
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  // Of two files of one name, two programs may read different ones.
  if (byName.size !== entries.length) throw damaged();
  checkSizes(entries, bytes.length);
  const find = (name: string): ZipEntry => {
    const entry = byName.get(name);
    if (entry === undefined) throw damaged();
    return entry;
  };
  return {
    has: (name) => byName.has(name),
    read: (name) => inflate(bytes, find(name)),
  };
};

/** @throws RefusedWorkbook */
const checkSizes = (entries: readonly ZipEntry[], length: number): void => {
  const total = (of: 'size' | 'compressed'): number => entries.reduce((sum, entry) => sum + entry[of], 0);
  if (entries.some(({ isEncrypted }) => isEncrypted)) {
    throw new RefusedWorkbook(issue('wrong-kind', { document: 'pool' }, { kind: 'encrypted' }));
  }
  // Files that lie in one another come to more than there is.
  if (total('compressed') > length) throw damaged();
  if (total('size') > mostBytes) throw tooLarge();
  if (entries.some(({ size, compressed }) => size > compressed * mostExpansion + alwaysAllowed)) {
    throw tooLarge('workbook-too-large.repetition');
  }
};

/** @throws RefusedWorkbook */
async function* inflate(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  if (entry.size > mostBytesOfPart) throw tooLarge();
  const content = contentOf(bytes, entry);
  let [size, crc] = [0, 0];
  try {
    for await (const chunk of entry.method === stored ? [content] : inflated(content)) {
      size += chunk.length;
      if (size > entry.size) throw damaged();
      crc = crc32(chunk, crc);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof RefusedWorkbook || !isOfZlib(error) ? error : damaged();
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged();
}

const inflated = (content: Uint8Array): AsyncIterable<Uint8Array> => {
  const stream = createInflateRaw({ chunkSize: 64 * 1024 });
  stream.end(content);
  return stream as AsyncIterable<Uint8Array>;
};

const isOfZlib = (error: unknown): boolean => String((error as NodeJS.ErrnoException).code).startsWith('Z_');

/** @throws RefusedWorkbook */
const contentOf = (bytes: Uint8Array, { method, offset, compressed }: ZipEntry): Uint8Array => {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (method !== stored && method !== deflated) throw damaged();
  if (offset + headerLength > archive.length) throw damaged();
  if (archive.readUInt32LE(offset) !== headerSignature) throw damaged();
  const begin = offset + headerLength + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  if (begin + compressed > archive.length) throw damaged();
  return archive.subarray(begin, begin + compressed);
};
