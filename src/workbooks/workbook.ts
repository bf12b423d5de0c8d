import type { WorkbookKind } from '../input/documents/file-kind.ts';

/** The most that a sheet may come to. */
export type WorkbookLimits = {
  /** Bytes of its text. */
  readonly mostBytes: number;
  /** Cells of its rows, blank ones between others too. */
  readonly mostCells: number;
};

/** What was read of a workbook. */
export type WorkbookFacts = {
  readonly kind: WorkbookKind;
  readonly sheet: string;
  /** Place of the sheet among those of the workbook, from 1. */
  readonly place: number;
  /** Sheets of the workbook. */
  readonly sheets: number;
  /** Rows below the header that are not blank, and columns that have a name or a value. */
  readonly rows: number;
  readonly columns: number;
  /** Rows and columns among them that the spreadsheet hides; they are read too. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
};

/** A sheet that was read. */
export type ReadSheet = { readonly csv: Uint8Array; readonly facts: WorkbookFacts };

/** A sheet as the workbook lists it. */
export type ListedSheet = { readonly name: string; readonly isHidden: boolean };

/** Columns that a sheet can have: A to XFD. */
export const mostColumns = 16_384;
