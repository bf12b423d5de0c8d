import type { Cell } from './candidate-schema.ts';
import type { ColumnBuilder } from './column.ts';

/** A text that was taken for something else, and the rows that have it. */
export type Taken = { readonly text: string; readonly as: string | null; readonly by: number[] };

/** What came of reading a cell. */
export type ReadCell = {
  /** The columns of the pool that it filled. */
  readonly columns: readonly ColumnBuilder[];
  readonly taken: readonly Taken[];
  /** Must a cell like it be read again: is something wrong with it? */
  readonly isReadAnew: boolean;
};

/** What came of a cell: the codes in each of the columns that it fills, and what was taken for something else. */
type Met = { readonly codes: readonly number[]; readonly taken: readonly Taken[] };

const [isReadAnew, isInMets] = [-1, -2];
const firstCapacity = 256;
/** Texts that are numbered. */
const mostTexts = 20_000;

/** Takes the cells of one column of a source. Cells that are alike have one number, and are read once. */
export class CellTaker {
  /** Are all cells likely to differ, so that it does not pay to number them? */
  readonly areDistinct: boolean;
  readonly #read: (cell: Cell) => ReadCell;
  /** By the number of a cell: 0, not met; 1 and more, its code and one; else one of the above. */
  #met = new Int32Array(firstCapacity);
  readonly #mets = new Map<number, Met>();
  readonly #texts = new Map<string, number>();
  #columns: readonly ColumnBuilder[] = [];
  #only: ColumnBuilder | null = null;

  constructor(areDistinct: boolean, read: (cell: Cell) => ReadCell) {
    this.areDistinct = areDistinct;
    this.#read = read;
  }

  /** @param row - of the candidate. @param read - what stands in the cell of that number. */
  take(row: number, cell: number, read: (cell: number) => Cell): void {
    const before = cell < this.#met.length ? this.#met[cell]! : 0;
    if (before > 0) this.#only!.put(row, before - 1);
    else if (before === 0) this.#meet(row, cell, read(cell));
    else this.#takeAgain(row, cell, read);
  }

  /** Takes a cell by itself, for a source that numbers cells and has no number for this one. */
  read(cell: Cell): void {
    this.#read(cell);
  }

  /** Takes a cell of a source that numbers none: texts are numbered here. The numbers of `take` are not these. */
  set(row: number, cell: Cell): void {
    if (this.areDistinct || typeof cell !== 'string') this.#read(cell);
    else {
      const known = this.#texts.get(cell);
      if (known === undefined && this.#texts.size === mostTexts) this.#read(cell);
      else {
        const number = known ?? this.#texts.size + 1;
        if (known === undefined) this.#texts.set(cell, number);
        this.take(row, number, () => cell);
      }
    }
  }

  #meet(row: number, cell: number, content: Cell): void {
    const { columns, taken, isReadAnew: hasFault } = this.#read(content);
    if (cell >= this.#met.length) {
      const longer = new Int32Array(2 * cell);
      longer.set(this.#met);
      this.#met = longer;
    }
    this.#columns = columns;
    this.#only = columns[0] ?? null;
    if (hasFault) this.#met[cell] = isReadAnew;
    else if (columns.length === 1 && taken.length === 0) this.#met[cell] = columns[0]!.at(row) + 1;
    else {
      this.#met[cell] = isInMets;
      this.#mets.set(cell, { codes: columns.map((column) => column.at(row)), taken });
    }
  }

  #takeAgain(row: number, cell: number, read: (cell: number) => Cell): void {
    const met = this.#mets.get(cell);
    if (met === undefined) {
      this.#read(read(cell));
      return;
    }
    this.#columns.forEach((column, index) => {
      column.put(row, met.codes[index]!);
    });
    for (const { by } of met.taken) by.push(row);
  }
}
