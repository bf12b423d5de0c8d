import { isAscii, isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import { checkSchema } from '../input/documents/check-schema.ts';
import { withoutMark } from '../input/documents/text.ts';
import { memoize, ownEntry } from '../input/collections.ts';
import type { Limits } from '../input/limits.ts';
import { candidateSchema, cellSchema, type Cell } from './candidate-schema.ts';
import type { CellTaker } from './cell-taker.ts';
import { createColumnNaming } from './column-names.ts';
import { createPoolBuilder, type OwnColumns, type PoolBuilder } from './pool-builder.ts';
import { columnNaming, type PoolReading } from './pool-reading.ts';
import { NotPlain, scanCandidates, type ScannedCandidates, type ScannedColumn } from './scan-candidates.ts';

/**
 * Reads a pool from a JSON text whose candidates are plain: without keys that are there twice, forbidden or unreadable,
 * without values of other types than candidates have, and within all limits. What cells say may be wrong; that is
 * reported in the end. No candidate becomes an object.
 * @returns what makes the pool; null where the text must be parsed and read with all checks.
 * @throws every other error: a fault of this program.
 */
export const readCandidates = (bytes: Uint8Array, reading: PoolReading): PoolBuilder['finish'] | null => {
  if (!isUtf8(bytes)) return null;
  const text = withoutMark(bytes);
  const scanned = scanPlain(text, 0, reading.limits);
  if (scanned === null) return null;
  for (let at = scanned.end; at < text.length; at += 1) if (!isWhiteSpace(text[at]!)) return null;
  return readScannedCandidates(scanned, reading);
};

const isWhiteSpace = (byte: number): boolean =>
  byte === 0x20 || (byte >= 0x09 && byte <= 0x0d && byte !== 0x0b && byte !== 0x0c);

/** Scans the text of a pool that begins at that place of a text in UTF-8; null where its candidates are not plain. */
export const scanPlain = (bytes: Uint8Array, begin: number, limits: Limits): ScannedCandidates | null =>
  plainly(() => scanCandidates(bytes, begin, limits));

/** The same of candidates that have been scanned, for which it needs the hints of a rule set. */
export const readScannedCandidates = (
  scanned: ScannedCandidates,
  reading: PoolReading,
): PoolBuilder['finish'] | null => plainly(() => readPlain(scanned, reading));

/** @returns null for what is not plain. @throws every other error. */
const plainly = <T>(make: () => T): T | null => {
  try {
    return make();
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
};

/** The columns of candidates with the same keys in the same order. */
type Shape = {
  readonly own: OwnColumns;
  readonly columns: readonly SourceColumn[];
};

/** A column of the source, and what takes its cells. */
type SourceColumn = {
  readonly source: ScannedColumn;
  readonly taker: CellTaker;
  readonly read: (cell: number) => Cell;
  /** The checked cell of the candidate that is read now, which has no number. */
  readonly readNext: () => Cell;
};

const schemaOf: Readonly<Record<string, z.ZodType<Cell | undefined>>> = candidateSchema.shape;

/** @throws NotPlain */
const readPlain = (scanned: ScannedCandidates, reading: PoolReading): PoolBuilder['finish'] => {
  const { limits } = reading;
  const parse = parserOf(scanned.bytes);
  const builder = createPoolBuilder('json', reading);
  const nameOf = createColumnNaming(columnNaming(reading));
  const keyOf = memoize((number: number): string => {
    const { keyBegin, keyLength } = scanned.columns[number]!;
    return parse(keyBegin, keyBegin + keyLength) as string;
  });

  const nextOf = memoize(({ unnumbered }: ScannedColumn) => {
    let next = 0;
    return () => [unnumbered[next++]!, unnumbered[next++]!] as const;
  });

  const columnOf = (source: ScannedColumn, column: string): SourceColumn => {
    const schema = ownEntry(schemaOf, column) ?? cellSchema;
    const [mayBeNumber, mayBeList] = [0, ['']].map((sample) => schema.safeParse(sample).success);
    const cellAt = (from: number, to: number): Cell => {
      if (to - from > limits.textLength) throw new NotPlain();
      const value = parse(from, to);
      // Every column takes texts. Of what there is much, the schema is asked once for the column.
      if (typeof value === 'string') return value;
      if (mayBeNumber && Number.isFinite(value)) return value as number;
      if (mayBeList && Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
      const parsed = checkSchema(schema, value);
      if (!parsed.success) throw new NotPlain();
      return parsed.data ?? null;
    };
    const next = nextOf(source);
    return {
      source,
      taker: builder.column(column),
      read: (cell) => cellAt(source.cells.beginOf(cell), source.cells.endOf(cell)),
      readNext: () => cellAt(...next()),
    };
  };
  const sourceColumns = new Map<string, SourceColumn>();

  const shapeOf = (number: number): Shape => {
    const numbers = scanned.keysOf(number);
    const keys = numbers.map(keyOf);
    const isRefused = keys.some((key) => key === '__proto__' || key.length > limits.textLength);
    if (isRefused || keys.length > limits.columns || new Set(keys).size < keys.length) throw new NotPlain();
    // In the order in which an object has them.
    const {
      keys: named,
      spellingOf,
      wrong,
    } = nameOf(Object.keys(Object.fromEntries(keys.map((key) => [key, '']))));
    if (wrong.length > 0) throw new NotPlain();
    const texts = Object.fromEntries(
      (named === null ? keys : [...named.keys()]).map((column) => [column, '']),
    );
    const parsed = candidateSchema.safeParse(texts);
    if (!parsed.success) throw new NotPlain();
    const columns = Object.keys(parsed.data);
    if (columns.length < keys.length) throw new NotPlain();
    const numberOf = new Map(keys.map((key, field) => [key, numbers[field]!]));
    return {
      own: { columns, spellingOf },
      columns: columns.map((column) => {
        const number = numberOf.get(named?.get(column) ?? column)!;
        const place = `${number} ${column}`;
        const made = sourceColumns.get(place) ?? columnOf(scanned.columns[number]!, column);
        sourceColumns.set(place, made);
        return made;
      }),
    };
  };
  const shapes = new Map<number, Shape>();
  let shape: Shape | null = null;

  for (let candidate = 0; candidate < scanned.candidates; candidate += 1) {
    const number = scanned.shapes[candidate]!;
    if (candidate === 0 || number !== scanned.shapes[candidate - 1]) {
      shape = shapes.get(number) ?? shapeOf(number);
      shapes.set(number, shape);
    }
    const { own, columns } = shape!;
    const place = builder.begin(candidate, own);
    for (let column = 0; column < columns.length; column += 1) {
      const { source, taker, read, readNext } = columns[column]!;
      const cell = source.numbers[candidate]!;
      if (cell === -1) taker.read(readNext());
      else if (taker.areDistinct) taker.read(read(cell));
      else taker.take(place, cell, read);
    }
    const count = builder.columns();
    if (count > limits.columns || count * (candidate + 1) > limits.cells) throw new NotPlain();
  }
  return builder.finish;
};

const quote = 0x22;
const mostHeld = 64 * 1024 ** 2;

/** What bytes stand for. @throws NotPlain */
const parserOf = (bytes: Uint8Array): ((from: number, to: number) => unknown) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Where a byte is a character, the text is decoded once, for as much of it as may be held a second time.
  const whole = bytes.length <= mostHeld && isAscii(bytes) ? buffer.toString('latin1') : null;
  return (from, to) => {
    const text = whole?.slice(from, to) ?? buffer.toString('utf8', from, to);
    // A string whose end was found, and which escapes nothing, stands for itself.
    if (bytes[from] === quote && !text.includes('\\')) return text.slice(1, -1);
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new NotPlain();
    }
  };
};
