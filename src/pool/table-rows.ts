import Papa from 'papaparse';
import { CellNumbers, doubled, hashStart, hashStep } from './cell-numbers.ts';
import type { CellTaker } from './cell-taker.ts';

/** A row of a table; good only while it is looked at. */
export type TableRow = {
  /** Fields. */
  readonly length: () => number;
  /** Is there nothing but white space in it? */
  readonly isBlank: () => boolean;
  readonly text: (index: number) => string;
  /** Is there nothing at all in the field, no quotes either? */
  readonly isEmpty: (index: number) => boolean;
  /** Gives a field that is not empty to the taker of its column. @param place - of the row, for the taker. */
  readonly give: (index: number, taker: CellTaker, place: number) => void;
};

/** @returns false: no further rows are wanted. @param isMalformed - a quoted field of it is none. */
type TakeRow = (row: TableRow, isMalformed: boolean) => boolean;

/** All fields of a row. */
export const fieldsOf = (row: TableRow): readonly string[] =>
  Array.from({ length: row.length() }, (_, index) => row.text(index));

/**
 * Gives the rows of a table in UTF-8 one by one. Fields are separated by one character and may be quoted with `"`; line
 * ends may be of any kind, even mixed, as when files were joined. Behind the last line end there is one more row, with
 * one empty field.
 */
export const forEachRow = (bytes: Uint8Array, separator: string, take: TakeRow): void => {
  if (isRegular(bytes, separator)) scanRows(bytes, separator.charCodeAt(0), take);
  else parseRows(new TextDecoder().decode(bytes), separator, take);
};

/** The same of a text, with all the exceptions that a quoted field can be. */
const parseRows = (text: string, separator: string, take: TakeRow): void => {
  let fields: readonly string[] = [];
  const row: TableRow = {
    length: () => fields.length,
    isBlank: () => fields.every((field) => field.trim() === ''),
    text: (index) => fields[index] ?? '',
    isEmpty: (index) => (fields[index] ?? '') === '',
    give: (index, taker, place) => {
      taker.set(place, fields[index]!);
    },
  };
  Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    delimiter: separator,
    newline: '\n',
    skipEmptyLines: false,
    step: ({ data, errors }, parser) => {
      fields = data;
      if (!take(row, errors.length > 0)) parser.abort();
    },
  });
};

const [quote, lineFeed, carriageReturn, space, del] = [0x22, 0x0a, 0x0d, 0x20, 0x7f];

/** Beyond it, places of bytes are no 32-bit integers. */
const mostBytes = 2 ** 31 - 1;

/** Is every field that begins with a quote one to its end, so that the rows can be read byte by byte? */
const isRegular = (bytes: Uint8Array, separator: string): boolean => {
  if (separator.length !== 1 || separator.charCodeAt(0) >= del || bytes.length > mostBytes) return false;
  if (!bytes.includes(quote)) return true;
  const between = separator.charCodeAt(0);
  let isAtBegin = true;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (isAtBegin && byte === quote) {
      at = endOfQuoted(bytes, at);
      const next = bytes[at];
      if (at > bytes.length) return false;
      if (next !== undefined && next !== between && next !== lineFeed && next !== carriageReturn)
        return false;
      isAtBegin = true;
    } else isAtBegin = byte === between || byte === lineFeed || byte === carriageReturn;
  }
  return true;
};

/** Behind the closing quote of a field; beyond the end where there is none. */
const endOfQuoted = (bytes: Uint8Array, begin: number): number => {
  let at = begin + 1;
  for (;;) {
    const end = bytes.indexOf(quote, at);
    if (end < 0) return bytes.length + 1;
    if (bytes[end + 1] !== quote) return end + 1;
    at = end + 2;
  }
};

const firstFields = 64;

/** What a byte of a field that is not quoted can be: bits. */
const [endsField, isInk, mayBeInk, isNotAscii] = [1, 2, 4, 8];

const kindsOfBytes = (separator: number): Uint8Array => {
  const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
    if (byte >= del) return mayBeInk | isNotAscii;
    return byte > space ? isInk : byte === space ? 0 : mayBeInk;
  });
  for (const byte of [separator, lineFeed, carriageReturn]) kinds[byte] = endsField;
  return kinds;
};

type NumberedCells = { readonly cells: CellNumbers; readonly read: (cell: number) => string };

/** The row that is looked at, as bytes: a field is made a text only where that is asked for. */
class ScannedRow implements TableRow {
  readonly #buffer: Buffer;
  readonly #numbered: NumberedCells[] = [];
  /** Of each field: where it begins and ends, and the hash of its bytes. */
  starts = new Int32Array(firstFields);
  ends = new Int32Array(firstFields);
  hashes = new Int32Array(firstFields);
  count = 0;
  /** The kinds of all bytes. */
  seen = 0;

  constructor(bytes: Uint8Array) {
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  length(): number {
    return this.count;
  }

  isBlank(): boolean {
    if ((this.seen & isInk) !== 0) return false;
    return (this.seen & mayBeInk) === 0 || fieldsOf(this).every((field) => field.trim() === '');
  }

  isEmpty(index: number): boolean {
    return index >= this.count || this.starts[index] === this.ends[index];
  }

  text(index: number): string {
    return index < this.count ? this.#textOf(this.starts[index]!, this.ends[index]!) : '';
  }

  give(index: number, taker: CellTaker, place: number): void {
    let cell = 0;
    if (!taker.areDistinct) {
      const { cells, read } = this.#numbered[index] ?? this.#number(index);
      cell = cells.numberOf(this.starts[index]!, this.ends[index]!, this.hashes[index]!);
      if (cell !== 0) taker.take(place, cell, read);
    }
    if (cell === 0) taker.read(this.text(index));
  }

  lengthen(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.hashes = doubled(this.hashes);
  }

  #textOf(from: number, to: number): string {
    if (this.#buffer[from] !== quote) {
      return this.#buffer.toString((this.seen & isNotAscii) === 0 ? 'latin1' : 'utf8', from, to);
    }
    return this.#buffer
      .toString('utf8', from + 1, to - 1)
      .replaceAll('""', '"')
      .replace(/\r\n?/g, '\n');
  }

  #number(index: number): NumberedCells {
    const cells = new CellNumbers(this.#buffer);
    const numbered = {
      cells,
      read: (cell: number): string => {
        const [from, to] = [cells.beginOf(cell), cells.endOf(cell)];
        return this.#textOf(from, to);
      },
    };
    this.#numbered[index] = numbered;
    return numbered;
  }
}

/** The rows of a table whose quoted fields are regular. */
const scanRows = (bytes: Uint8Array, separator: number, take: TakeRow): void => {
  const { length } = bytes;
  if (length === 0) return;
  const kinds = kindsOfBytes(separator);
  const row = new ScannedRow(bytes);
  let at = 0;
  for (;;) {
    const begin = at;
    let hash = hashStart;
    if (bytes[at] === quote) {
      const end = endOfQuoted(bytes, at);
      for (; at < end; at += 1) hash = hashStep(hash, bytes[at]!);
      row.seen |= mayBeInk | isNotAscii;
    } else {
      let seen = 0;
      while (at < length) {
        const byte = bytes[at]!;
        const kind = kinds[byte]!;
        if (kind === endsField) break;
        seen |= kind;
        hash = hashStep(hash, byte);
        at += 1;
      }
      row.seen |= seen;
    }
    if (row.count === row.starts.length) row.lengthen();
    row.starts[row.count] = begin;
    row.ends[row.count] = at;
    row.hashes[row.count] = hash;
    row.count += 1;
    if (at < length && bytes[at] === separator) {
      at += 1;
      continue;
    }
    if (!take(row, false) || at >= length) return;
    at += bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1;
    row.count = 0;
    row.seen = 0;
  }
};
