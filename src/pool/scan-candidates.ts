import { CellNumbers, doubled, hashStart, hashStep } from './cell-numbers.ts';

/** The text is not the array of plain candidates that is read byte by byte: it must be read with all checks. */
export class NotPlain extends Error {}

const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20];
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
const firstFields = 64;
/** Places of bytes beyond it are no 32-bit integers. */
const mostBytes = 2 ** 31 - 1;

/**
 * Goes through a JSON text in UTF-8, an array of candidates or an object whose only key `candidates` holds one, from
 * candidate to candidate. Of strings, numbers and lists of them only the ends are found: the caller parses them,
 * at least the first of those that have the same bytes.
 */
export class CandidateScanner {
  readonly #bytes: Uint8Array;
  readonly #buffer: Buffer;
  readonly #keyNumbers: CellNumbers;
  readonly #isWithin: boolean;
  #at = 0;
  #hash = 0;
  /** Objects and arrays so far. */
  objects = 1;
  /** Fields of the candidate. */
  count = 0;
  /** Of each field: the number of its key, and where its value begins and ends, with the hash of its bytes. */
  keys = new Int32Array(firstFields);
  starts = new Int32Array(firstFields);
  ends = new Int32Array(firstFields);
  hashes = new Int32Array(firstFields);

  /** @throws NotPlain */
  constructor(bytes: Uint8Array) {
    if (bytes.length > mostBytes) throw new NotPlain();
    this.#bytes = bytes;
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#keyNumbers = new CellNumbers(bytes);
    this.#isWithin = this.#next() === openBrace;
    if (this.#isWithin) {
      this.#expect(openBrace);
      this.#next();
      const begin = this.#at;
      this.#skipString();
      if (this.parse(begin, this.#at) !== 'candidates') throw new NotPlain();
      this.#next();
      this.#expect(colon);
      this.#next();
      this.objects += 1;
    }
    this.#expect(openBracket);
  }

  /**
   * Goes to the next candidate; false: there is none, and nothing behind the array.
   * @param isFirst - is it the first?
   * @throws NotPlain
   */
  next(isFirst: boolean): boolean {
    const byte = this.#next();
    if (byte === closeBracket && isFirst) return this.#end();
    if (!isFirst) {
      if (byte === closeBracket) return this.#end();
      this.#expect(comma);
      this.#next();
    }
    this.#expect(openBrace);
    this.objects += 1;
    this.count = 0;
    if (this.#next() === closeBrace) {
      this.#at += 1;
      return true;
    }
    for (;;) {
      this.#scanField();
      if (this.#next() === closeBrace) {
        this.#at += 1;
        return true;
      }
      this.#expect(comma);
      this.#next();
    }
  }

  /** The key of that number. @throws NotPlain */
  key(number: number): string {
    const key = this.parse(...this.#keyNumbers.boundsOf(number));
    if (typeof key !== 'string') throw new NotPlain();
    return key;
  }

  /** What bytes stand for. @throws NotPlain */
  parse(from: number, to: number): unknown {
    const text = this.#buffer.toString('utf8', from, to);
    // A string whose end was found, and which escapes nothing, stands for itself.
    if (this.#bytes[from] === quote && !text.includes('\\')) return text.slice(1, -1);
    try {
      return JSON.parse(text);
    } catch {
      throw new NotPlain();
    }
  }

  #scanField(): void {
    const { count } = this;
    if (count === this.keys.length) {
      this.keys = doubled(this.keys);
      this.starts = doubled(this.starts);
      this.ends = doubled(this.ends);
      this.hashes = doubled(this.hashes);
    }
    const begin = this.#at;
    this.#skipString();
    const key = this.#keyNumbers.numberOf(begin, this.#at, this.#hash);
    if (key === 0) throw new NotPlain();
    this.keys[count] = key;
    this.#next();
    this.#expect(colon);
    const byte = this.#next();
    this.starts[count] = this.#at;
    if (byte === quote) this.#skipString();
    else if (byte === openBracket) this.#skipList();
    else this.#skipWord(hashStart);
    this.ends[count] = this.#at;
    this.hashes[count] = this.#hash;
    this.count += 1;
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

  #end(): false {
    this.#expect(closeBracket);
    this.#next();
    if (this.#isWithin) this.#expect(closeBrace);
    if (this.#next() !== undefined) throw new NotPlain();
    return false;
  }

  #skipString(hash = hashStart): void {
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
    this.objects += 1;
    this.#at += 1;
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
