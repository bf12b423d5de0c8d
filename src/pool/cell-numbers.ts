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
 * with linear probing; no byte is copied. What is looked at together stands together.
 */
export class CellNumbers {
  readonly #bytes: Uint8Array;
  /** Two places for each slot: the number of a cell, or 0, and its hash. */
  #slots = new Int32Array(4 * firstCapacity);
  /** Two places for each number: where its first cell begins, and how long it is. */
  #cells = new Int32Array(2 * firstCapacity);
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @param hash - of the bytes. @returns 0 where too many cells differ, or have hashes alike, for it to pay. */
  numberOf(from: number, to: number, hash: number): number {
    const [bytes, slots, cells, length] = [this.#bytes, this.#slots, this.#cells, to - from];
    const mask = slots.length - 1;
    let at = slotOf(hash, mask);
    let compared = 0;
    for (let cell = slots[at]!; cell !== 0; cell = slots[at]!) {
      if (slots[at + 1] === hash && cells[2 * cell + 1] === length) {
        const start = cells[2 * cell]!;
        let same = 0;
        while (same < length && bytes[start + same] === bytes[from + same]) same += 1;
        if (same === length) return cell;
      }
      at = (at + 2) & mask;
      compared += 1;
      if (compared === mostCompared) return 0;
    }
    if (this.#count === mostCells) return 0;
    this.#count += 1;
    const cell = this.#count;
    slots[at] = cell;
    slots[at + 1] = hash;
    cells[2 * cell] = from;
    cells[2 * cell + 1] = length;
    if (2 * cell + 2 === cells.length) this.#grow();
    return cell;
  }

  /** Where the first cell of that number begins. */
  beginOf(cell: number): number {
    return this.#cells[2 * cell]!;
  }

  /** Where it ends. */
  endOf(cell: number): number {
    return this.#cells[2 * cell]! + this.#cells[2 * cell + 1]!;
  }

  #grow(): void {
    const before = this.#slots;
    this.#cells = doubled(this.#cells);
    this.#slots = new Int32Array(2 * before.length);
    const mask = this.#slots.length - 1;
    for (let slot = 0; slot < before.length; slot += 2) {
      if (before[slot] === 0) continue;
      let at = slotOf(before[slot + 1]!, mask);
      while (this.#slots[at] !== 0) at = (at + 2) & mask;
      this.#slots[at] = before[slot]!;
      this.#slots[at + 1] = before[slot + 1]!;
    }
  }
}

/** The same with twice as many places. */
export const doubled = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const longer = new Int32Array(2 * array.length);
  longer.set(array);
  return longer;
};

/** The low bits of the hash depend on the last bytes alone. @param mask - of places: a slot has two of them. */
const slotOf = (hash: number, mask: number): number => ((hash ^ (hash >>> 15)) << 1) & mask;
