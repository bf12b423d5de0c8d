import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { isObject, memoizeWeakly } from '../input/collections.ts';
import type { Column } from './column.ts';
import { ownAttributes, type Pool } from './pool.ts';

/**
 * Number of the definition below (`inputs.format`). Under 1, documents of which have no number, columns and values
 * stood as they were, trimmed; `checker/` still has it.
 */
export const poolHashFormat = 2 as const;

/**
 * SHA-256 (hexadecimal) of the RFC 8785 JSON of the normalised candidates sorted by id: the columns of
 * the source that are not blank, under the names that rules use, without `name`; all text normalised, values of a
 * vocabulary as it spells them and others as the candidate does; columns of several values as arrays, scores as
 * decimal strings. CSV and JSON of the same pool agree. Canonical JSON of an array is that of its elements
 * between commas, so it is never held as a whole, and what many candidates have in common is written once.
 */
export const poolHash = (pool: Pool): string => {
  const known = hashes.get(pool);
  if (known !== undefined) return known;
  const made = hashAnew(pool);
  hashes.set(pool, made);
  return made;
};

/** A pool never changes, and several documents of one job name its hash. */
const hashes = new WeakMap<Pool, string>();

const hashAnew = (pool: Pool): string => {
  const hash = createHash('sha256');
  const fields = fieldsOf(pool);
  const place = fields.findIndex((field) => field === null);
  const [before, after] = [fields.slice(0, place), fields.slice(place + 1)] as [Field[], Field[]];
  const longest = fields.reduce((sum, field) => sum + (field?.longest ?? 0), 0);
  let target = spaceFor(chunk);
  let end = target.bytes.write('[');
  for (let candidate = 0; candidate < pool.ids.length; candidate += 1) {
    const id = pool.ids[candidate]!;
    const needed = longest + mostOverhead + mostOfCharacter * id.length;
    if (end + needed > target.bytes.length) {
      hash.update(target.bytes.subarray(0, end));
      if (needed > target.bytes.length) target = spaceFor(needed);
      end = 0;
    }
    const { bytes, view } = target;
    if (candidate > 0) bytes[end++] = comma;
    bytes[end++] = openBrace;
    end = writeFields(before, candidate, view, end);
    end += bytes.write('"id":', end, 'latin1');
    end = writeString(id, bytes, end);
    end = writeFields(after, candidate, view, end);
    // In place of the comma behind the last field.
    bytes[end - 1] = closeBrace;
  }
  end += target.bytes.write(']', end);
  return hash.update(target.bytes.subarray(0, end)).digest('hex');
};

/** Bytes that are hashed at a time. */
const chunk = 65_536;
/** Bytes of a candidate besides values and id, and for a character of the id, at the most. */
const [mostOverhead, mostOfCharacter] = [32, 6];

/** Bytes, of which `view` copies four at a time. */
type Space = { readonly bytes: Buffer; readonly view: DataView };

const wordLength = 4;

const spaceFor = (length: number): Space => {
  const bytes = Buffer.alloc(length + wordLength);
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) };
};

/**
 * Writes the values of a candidate, each with its key and a comma behind it. Up to three bytes behind them are
 * overwritten too.
 * @returns where they end.
 */
const writeFields = (fields: readonly Field[], candidate: number, to: DataView, begin: number): number => {
  let end = begin;
  for (let index = 0; index < fields.length; index += 1) {
    const { codes, entries, starts } = fields[index]!;
    const code = codes[candidate]!;
    const [first, behind] = [starts[code]!, starts[code + 1]!];
    const shift = end - first;
    // A call that copies a few bytes takes longer than they do.
    for (let at = first; at < behind; at += wordLength) {
      to.setUint32(at + shift, entries.getUint32(at, true), true);
    }
    end = behind + shift;
  }
  return end;
};

/** Writes a string as JSON, and a comma. @returns where they end. */
const writeString = (text: string, to: Buffer, at: number): number => {
  to[at] = quote;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character < space || character > tilde || character === quote || character === backslash) {
      return at + to.write(`${JSON.stringify(text)},`, at);
    }
    to[at + 1 + index] = character;
  }
  to[at + 1 + text.length] = quote;
  to[at + 2 + text.length] = comma;
  return at + 3 + text.length;
};

const [space, quote, comma, backslash, tilde] = [0x20, 0x22, 0x2c, 0x5c, 0x7e];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];

/** SHA-256 (hexadecimal) of the RFC 8785 JSON of any JSON value. */
export const jsonHash = (value: unknown): string =>
  createHash('sha256').update(canonicalText(value)).digest('hex');

/**
 * Of an object, as a rule set, the objects that are its values, or entries of lists that are, are written once: rule
 * sets of scenarios share most of them.
 * @throws TypeError for what is no JSON value.
 */
const canonicalText = (value: unknown): string => {
  if (!isObject(value)) return textOf(value);
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${ofList(value[key])}`).join()}}`;
};

const ofList = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(ofEntry).join()}]` : ofEntry(value);

/** @throws TypeError for what is no JSON value. */
const textOf = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values have a canonical form');
  return text;
};

const ofEntry = (value: unknown): string => (isObject(value) ? ofObject(value) : textOf(value));

const ofObject = memoizeWeakly(textOf);

/**
 * A column: for each of its lists a key of a candidate and its value, as canonical JSON, and a comma; nothing for the
 * blank. Those of list i begin at `starts[i]` of `entries`.
 */
type Field = {
  readonly codes: Uint32Array;
  readonly entries: DataView;
  readonly starts: Int32Array;
  readonly longest: number;
};

/** In the order of RFC 8785, by UTF-16 code units; strings are written there as `JSON.stringify` does. Null: the id. */
const fieldsOf = (pool: Pool): readonly (Field | null)[] => {
  const fieldOf = (column: string, { lists, codes }: Column, several: boolean): Field => {
    const key = Buffer.from(`${JSON.stringify(column)}:`);
    const room = lists.reduce(
      (sum, list) => list.reduce((own, { length }) => own + mostOverhead + mostOfCharacter * length, sum),
      0,
    );
    const { bytes, view } = spaceFor(room + lists.length * (key.length + mostOverhead));
    const starts = new Int32Array(lists.length + 1);
    let end = 0;
    let longest = 0;
    lists.forEach((list, code) => {
      if (code === 0) return;
      bytes.set(key, end);
      end += key.length;
      if (several) {
        bytes[end++] = openBracket;
        for (const value of list) end = writeString(value, bytes, end);
        // In place of the comma behind the last value.
        bytes[end - 1] = closeBracket;
        bytes[end++] = comma;
      } else end = writeString(list[0]!, bytes, end);
      starts[code + 1] = end;
      longest = Math.max(longest, end - starts[code]!);
    });
    return { codes, entries: view, starts, longest };
  };
  const columns: (readonly [column: string, field: Field | null])[] = [
    ['id', null],
    ...Array.from(
      ownAttributes(pool),
      ([column, own]) => [column, fieldOf(column, own, pool.multivalued.has(column))] as const,
    ),
    ...Array.from(pool.scores, ([column, own]) => [column, fieldOf(column, own, false)] as const),
  ];
  return columns.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, field]) => field);
};
