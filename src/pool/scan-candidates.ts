import type { Limits } from '../input/limits.ts';
import { CellNumbers, doubled, hashStart, hashStep } from './cell-numbers.ts';

/** The text is not the array of plain candidates that is read byte by byte: it must be read with all checks. */
export class NotPlain extends Error {}

/** The cells under one key of the candidates, numbered by their bytes and not yet parsed. */
export class ScannedColumn {
  /** The key as it is written, quotes included. */
  readonly keyBegin: number;
  readonly keyLength: number;
  readonly cells: CellNumbers;
  /** By candidate: the number of its cell; 0, it has none; -1, the next of those without a number. */
  numbers = new Int32Array(firstCandidates);
  /** Where each of those without a number begins and ends. */
  readonly unnumbered: number[] = [];

  constructor(bytes: Uint8Array, keyBegin: number, keyLength: number) {
    this.keyBegin = keyBegin;
    this.keyLength = keyLength;
    this.cells = new CellNumbers(bytes);
  }

  /** @throws NotPlain where the candidate has the key twice. */
  put(candidate: number, from: number, to: number, hash: number): void {
    while (candidate >= this.numbers.length) this.numbers = doubled(this.numbers);
    if (this.numbers[candidate] !== 0) throw new NotPlain();
    const number = this.cells.numberOf(from, to, hash);
    if (number === 0) this.unnumbered.push(from, to);
    this.numbers[candidate] = number === 0 ? -1 : number;
  }
}

/** What a text of plain candidates is made of. */
export type ScannedCandidates = {
  /** The text in which all that is. */
  readonly bytes: Uint8Array;
  /** Where the text of the pool ends. */
  readonly end: number;
  readonly candidates: number;
  /** Objects and arrays. */
  readonly objects: number;
  /** By the number of the key, from 0. */
  readonly columns: readonly ScannedColumn[];
  /** By candidate: its shape. */
  readonly shapes: Int32Array;
  /** The numbers of the keys of a shape, in their order. */
  readonly keysOf: (shape: number) => readonly number[];
};

const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20];
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
const firstCandidates = 256;
/** Places of bytes beyond it are no 32-bit integers. */
const mostBytes = 2 ** 31 - 1;
const candidatesKey = Buffer.from('"candidates"');

/** How many of what the text holds are looked at here. */
export type ScanLimits = Pick<Limits, 'candidates' | 'columns' | 'cells' | 'objects'>;

/**
 * Goes through a JSON text in UTF-8, an array of candidates or an object whose only key `candidates` holds one. Of
 * strings, numbers and lists of them only the ends are found, and cells that have the same bytes under the same key get
 * one number: each of those is parsed once, by what reads them, which finds out whether it is JSON.
 * @param begin - where the text of the pool begins. What is behind it is not looked at.
 * @throws NotPlain
 */
export const scanCandidates = (bytes: Uint8Array, begin: number, limits: ScanLimits): ScannedCandidates =>
  new Scanner(bytes, begin).scan(limits);

class Scanner {
  readonly #bytes: Uint8Array;
  #at: number;
  #hash = 0;
  #objects = 0;
  readonly #keyNumbers: CellNumbers;
  readonly #columns: ScannedColumn[] = [];
  readonly #shapes = new Shapes();

  constructor(bytes: Uint8Array, begin: number) {
    if (bytes.length > mostBytes) throw new NotPlain();
    this.#bytes = bytes;
    this.#at = begin;
    this.#keyNumbers = new CellNumbers(bytes);
  }

  scan(limits: ScanLimits): ScannedCandidates {
    const isWithin = this.#next() === openBrace;
    if (isWithin) {
      this.#begin(openBrace);
      this.#next();
      if (!this.#passOver(candidatesKey, 0, candidatesKey.length)) throw new NotPlain();
      this.#next();
      this.#expect(colon);
      this.#next();
    }
    this.#begin(openBracket);
    let shapes = new Int32Array(firstCandidates);
    let candidates = 0;
    for (let byte = this.#next(); byte !== closeBracket || candidates === 0; byte = this.#next()) {
      if (candidates > 0) {
        this.#expect(comma);
        this.#next();
      }
      if (candidates === shapes.length) shapes = doubled(shapes);
      shapes[candidates] = this.#scanCandidate(candidates);
      candidates += 1;
      const columns = this.#columns.length;
      if (candidates > limits.candidates || this.#objects > limits.objects) throw new NotPlain();
      if (columns > limits.columns || columns * candidates > limits.cells) throw new NotPlain();
    }
    this.#expect(closeBracket);
    if (isWithin) {
      this.#next();
      this.#expect(closeBrace);
    }
    return {
      bytes: this.#bytes,
      end: this.#at,
      candidates,
      objects: this.#objects,
      columns: this.#columns,
      shapes,
      keysOf: (shape) => this.#shapes.keysOf(shape),
    };
  }

  /** @returns the shape of the candidate. */
  #scanCandidate(candidate: number): number {
    this.#begin(openBrace);
    let shape = 0;
    let byte = this.#next();
    while (byte !== closeBrace) {
      if (shape !== 0) {
        this.#expect(comma);
        this.#next();
      }
      const key = this.#scanKey(this.#shapes.likelyAfter(shape));
      shape = this.#shapes.with(shape, key);
      this.#next();
      this.#expect(colon);
      this.#scanValue(this.#columns[key]!, candidate);
      byte = this.#next();
    }
    this.#at += 1;
    return shape;
  }

  /** @param likely - the number of the key that stood here last time; -1: none did. @returns the number of the key. */
  #scanKey(likely: number): number {
    const expected = likely === -1 ? undefined : this.#columns[likely]!;
    if (expected !== undefined && this.#passOver(this.#bytes, expected.keyBegin, expected.keyLength))
      return likely;
    const begin = this.#at;
    this.#skipString(hashStart);
    const number = this.#keyNumbers.numberOf(begin, this.#at, this.#hash);
    if (number === 0) throw new NotPlain();
    if (number > this.#columns.length) {
      this.#columns.push(new ScannedColumn(this.#bytes, begin, this.#at - begin));
    }
    return number - 1;
  }

  #scanValue(column: ScannedColumn, candidate: number): void {
    const byte = this.#next();
    const begin = this.#at;
    if (byte === quote) this.#skipString(hashStart);
    else if (byte === openBracket) this.#skipList();
    else this.#skipWord(hashStart);
    column.put(candidate, begin, this.#at, this.#hash);
  }

  /** Goes behind these bytes, if they are there. */
  #passOver(expected: Uint8Array, begin: number, length: number): boolean {
    const [bytes, at] = [this.#bytes, this.#at];
    let same = 0;
    while (same < length && bytes[at + same] === expected[begin + same]) same += 1;
    if (same < length) return false;
    this.#at = at + length;
    return true;
  }

  /** Behind white space: the byte that is there; undefined at the end. */
  #next(): number | undefined {
    const bytes = this.#bytes;
    let at = this.#at;
    let byte = bytes[at];
    while (byte === space || byte === lineFeed || byte === carriageReturn || byte === tab) byte = bytes[++at];
    this.#at = at;
    return byte;
  }

  #expect(byte: number): void {
    if (this.#bytes[this.#at] !== byte) throw new NotPlain();
    this.#at += 1;
  }

  /** An object or an array begins. */
  #begin(bracket: number): void {
    this.#expect(bracket);
    this.#objects += 1;
  }

  #skipString(hash: number): void {
    const bytes = this.#bytes;
    let at = this.#at;
    if (bytes[at] !== quote) throw new NotPlain();
    let own = hashStep(hash, quote);
    for (;;) {
      at += 1;
      const byte = bytes[at];
      if (byte === undefined || byte < space) throw new NotPlain();
      own = hashStep(own, byte);
      if (byte === quote) break;
      if (byte === backslash) {
        at += 1;
        own = hashStep(own, bytes[at] ?? 0);
      }
    }
    this.#hash = own;
    this.#at = at + 1;
  }

  /** A list of strings, numbers and words. */
  #skipList(): void {
    this.#begin(openBracket);
    let hash = hashStep(hashStart, openBracket);
    for (let byte = this.#next(); byte !== closeBracket; byte = this.#next()) {
      if (byte === quote) this.#skipString(hash);
      else if (byte === comma) {
        this.#hash = hashStep(hash, comma);
        this.#at += 1;
      } else this.#skipWord(hash);
      hash = this.#hash;
    }
    this.#hash = hash;
    this.#at += 1;
  }

  /** A number, or `true`, `false` or `null`. */
  #skipWord(hash: number): void {
    const bytes = this.#bytes;
    const begin = this.#at;
    let at = begin;
    let own = hash;
    for (let byte = bytes[at]; byte !== undefined && isOfWord(byte); byte = bytes[at]) {
      own = hashStep(own, byte);
      at += 1;
    }
    if (at === begin) throw new NotPlain();
    this.#hash = own;
    this.#at = at;
  }
}

/** Digits, letters, signs and the point. */
const isOfWord = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) ||
  (byte >= 0x61 && byte <= 0x7a) ||
  byte === 0x2d ||
  byte === 0x2b ||
  byte === 0x2e ||
  byte === 0x45;

/** Which keys stand behind which: a tree, in which a shape is the way from the root, which is 0. */
class Shapes {
  readonly #keys = [-1];
  readonly #parents = [0];
  /** By shape: the one with one key more that was met last; 0: none was. */
  readonly #likely = [0];
  readonly #known = new Map<number, number>();

  /** The key that was met last behind those of the shape; -1: none was. */
  likelyAfter(shape: number): number {
    return this.#keys[this.#likely[shape]!]!;
  }

  /** The shape with one key more. */
  with(shape: number, key: number): number {
    const likely = this.#likely[shape]!;
    if (likely !== 0 && this.#keys[likely] === key) return likely;
    const place = shape * mostKeys + key;
    const longer = this.#known.get(place) ?? this.#keys.length;
    if (longer === this.#keys.length) {
      this.#known.set(place, longer);
      this.#keys.push(key);
      this.#parents.push(shape);
      this.#likely.push(0);
    }
    this.#likely[shape] = longer;
    return longer;
  }

  keysOf(shape: number): readonly number[] {
    const keys: number[] = [];
    for (let at = shape; at !== 0; at = this.#parents[at]!) keys.push(this.#keys[at]!);
    return keys.reverse();
  }
}

/** Keys have smaller numbers: of more, none are numbered. */
const mostKeys = 2 ** 20;
