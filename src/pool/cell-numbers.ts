/** Initial value and step of the hash: FNV-1a (Fowler, Noll and Vo), 32 bits. */
export const hashStart = 0x811c9dc5 | 0;
export const hashStep = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);

/** Different cells beyond which a column is taken for one in which all differ. */
const mostCells = 250_000;
const firstCapacity = 64;
/** Others that are compared for one cell: more there are only where cells were made to have the same hash. */
const mostCompared = 100;

/**
 * Numbers the different cells of one column of a source of bytes, from 1; equal bytes have one number. Open addressing
 * with linear probing; no byte is copied.
 */
export class CellNumbers {
  readonly #bytes: Uint8Array;
  #table = new Int32Array(2 * firstCapacity);
  #hashes = new Int32Array(firstCapacity);
  #starts = new Int32Array(firstCapacity);
  #lengths = new Int32Array(firstCapacity);
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @param hash - of the bytes. @returns 0 where too many cells differ, or have hashes alike, for it to pay. */
  numberOf(from: number, to: number, hash: number): number {
    const [bytes, table] = [this.#bytes, this.#table];
    const mask = table.length - 1;
    const length = to - from;
    let at = slotOf(hash, mask);
    let compared = 0;
    for (let cell = table[at]!; cell !== 0; cell = table[at]!) {
      if (this.#hashes[cell] === hash && this.#lengths[cell] === length) {
        const start = this.#starts[cell]!;
        let same = 0;
        while (same < length && bytes[start + same] === bytes[from + same]) same += 1;
        if (same === length) return cell;
      }
      at = (at + 1) & mask;
      compared += 1;
      if (compared === mostCompared) return 0;
    }
    if (this.#count === mostCells) return 0;
    this.#count += 1;
    const cell = this.#count;
    table[at] = cell;
    this.#hashes[cell] = hash;
    this.#starts[cell] = from;
    this.#lengths[cell] = length;
    if (cell + 1 === this.#hashes.length) this.#grow();
    return cell;
  }

  /** Where the first cell of that number begins and ends. */
  boundsOf(cell: number): readonly [from: number, to: number] {
    const start = this.#starts[cell]!;
    return [start, start + this.#lengths[cell]!];
  }

  #grow(): void {
    this.#hashes = doubled(this.#hashes);
    this.#starts = doubled(this.#starts);
    this.#lengths = doubled(this.#lengths);
    this.#table = new Int32Array(2 * this.#table.length);
    const mask = this.#table.length - 1;
    for (let cell = 1; cell <= this.#count; cell += 1) {
      let at = slotOf(this.#hashes[cell]!, mask);
      while (this.#table[at] !== 0) at = (at + 1) & mask;
      this.#table[at] = cell;
    }
  }
}

/** The same with twice as many places. */
export const doubled = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const longer = new Int32Array(2 * array.length);
  longer.set(array);
  return longer;
};

/** The low bits of the hash depend on the last bytes alone. */
const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask;
