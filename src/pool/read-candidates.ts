import { isUtf8 } from 'node:buffer';
import type { z } from 'zod';
import { checkSchema } from '../input/documents/check-schema.ts';
import { withoutMark } from '../input/documents/text.ts';
import { memoize, ownEntry } from '../input/collections.ts';
import { candidateSchema, cellSchema, type Cell } from './candidate-schema.ts';
import { CellNumbers } from './cell-numbers.ts';
import type { CellTaker } from './cell-taker.ts';
import { createColumnNaming } from './column-names.ts';
import { createPoolBuilder, type OwnColumns, type PoolBuilder } from './pool-builder.ts';
import { columnNaming, type PoolReading } from './pool-reading.ts';
import { CandidateScanner, NotPlain } from './scan-candidates.ts';

/**
 * Reads a pool from a JSON text whose candidates are plain: without keys that are there twice, forbidden or unreadable,
 * without values of other types than candidates have, and within all limits. What cells say may be wrong; that is
 * reported in the end. No candidate becomes an object.
 * @returns what makes the pool; null where the text must be parsed and read with all checks.
 * @throws every other error: a fault of this program.
 */
export const readCandidates = (bytes: Uint8Array, reading: PoolReading): PoolBuilder['finish'] | null => {
  if (!isUtf8(bytes)) return null;
  try {
    return readPlain(withoutMark(bytes), reading);
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
};

/** The columns of candidates with the same keys in the same order. */
type Shape = {
  readonly keys: Int32Array;
  readonly own: OwnColumns;
  /** For each column, which of the fields is its cell. */
  readonly fields: readonly number[];
  /** What takes the cells of each column. */
  readonly columns: () => readonly SourceColumn[];
};

/** A column of the source, and the numbers of its different cells. */
type SourceColumn = {
  readonly taker: CellTaker;
  readonly cells: CellNumbers;
  readonly read: (cell: number) => Cell;
  /** The checked cell between two places. */
  readonly parse: (from: number, to: number) => Cell;
};

const schemaOf: Readonly<Record<string, z.ZodType<Cell | undefined>>> = candidateSchema.shape;

/** @throws NotPlain */
const readPlain = (bytes: Uint8Array, reading: PoolReading): PoolBuilder['finish'] => {
  const { limits } = reading;
  const scanner = new CandidateScanner(bytes);
  const builder = createPoolBuilder('json', reading);
  const nameOf = createColumnNaming(columnNaming(reading));

  const columnOf = memoize((column: string): SourceColumn => {
    const cells = new CellNumbers(bytes);
    const schema = ownEntry(schemaOf, column) ?? cellSchema;
    const [mayBeNumber, mayBeList] = [0, ['']].map((sample) => schema.safeParse(sample).success);
    const parse = (from: number, to: number): Cell => {
      if (to - from > limits.textLength) throw new NotPlain();
      const value = scanner.parse(from, to);
      // Every column takes texts. Of what there is much, the schema is asked once for the column.
      if (typeof value === 'string') return value;
      if (mayBeNumber && Number.isFinite(value)) return value as number;
      if (mayBeList && Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
      const parsed = checkSchema(schema, value);
      if (!parsed.success) throw new NotPlain();
      return parsed.data ?? null;
    };
    return { taker: builder.column(column), cells, parse, read: (cell) => parse(...cells.boundsOf(cell)) };
  });

  const shapeOf = (): Shape => {
    const { count } = scanner;
    const numbers = scanner.keys.slice(0, count);
    const keys = Array.from(numbers, (number) => scanner.key(number));
    const isRefused = keys.some((key) => key === '__proto__' || key.length > limits.textLength);
    if (isRefused || count > limits.columns || new Set(keys).size < count) throw new NotPlain();
    // In the order in which an object has them.
    const {
      keys: named,
      spellingOf,
      wrong,
    } = nameOf(Object.keys(Object.fromEntries(keys.map((key) => [key, '']))));
    if (wrong.length > 0) throw new NotPlain();
    const keyOf = (column: string): string => named?.get(column) ?? column;
    const texts = Object.fromEntries(
      (named === null ? keys : [...named.keys()]).map((column) => [column, '']),
    );
    const parsed = candidateSchema.safeParse(texts);
    if (!parsed.success) throw new NotPlain();
    const columns = Object.keys(parsed.data);
    const fieldOf = new Map(keys.map((key, field) => [key, field]));
    let made: readonly SourceColumn[] | null = null;
    return {
      keys: numbers,
      own: { columns, spellingOf },
      fields: columns.map((column) => fieldOf.get(keyOf(column))!),
      columns: () => (made ??= columns.map(columnOf)),
    };
  };
  const shapes = new Map<string, Shape>();
  let shape: Shape | null = null;
  const isSame = ({ keys }: Shape): boolean => {
    if (keys.length !== scanner.count) return false;
    for (let field = 0; field < keys.length; field += 1)
      if (keys[field] !== scanner.keys[field]) return false;
    return true;
  };

  let index = 0;
  for (; scanner.next(index === 0); index += 1) {
    if (index >= limits.candidates || scanner.objects > limits.objects) throw new NotPlain();
    if (shape === null || !isSame(shape)) {
      const key = scanner.keys.subarray(0, scanner.count).join();
      shape = shapes.get(key) ?? shapeOf();
      shapes.set(key, shape);
    }
    const place = builder.begin(index, shape.own);
    const { fields } = shape;
    const columns = shape.columns();
    for (let column = 0; column < columns.length; column += 1) {
      const { taker, cells, read, parse } = columns[column]!;
      const field = fields[column]!;
      const [from, to] = [scanner.starts[field]!, scanner.ends[field]!];
      const cell = taker.areDistinct ? 0 : cells.numberOf(from, to, scanner.hashes[field]!);
      if (cell === 0) taker.read(parse(from, to));
      else taker.take(place, cell, read);
    }
    const count = builder.columns();
    if (count > limits.columns || count * (index + 1) > limits.cells) throw new NotPlain();
  }
  if (index === 0) throw new NotPlain();
  return builder.finish;
};
