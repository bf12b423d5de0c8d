import type { WorkbookKind } from '../input/documents/file-kind.ts';
import { createIssueList, type Issues } from '../input/issues/outcome.ts';
import { openArchive } from './archive.ts';
import { readOds } from './read-ods.ts';
import { readXlsx } from './read-xlsx.ts';
import { damaged, RefusedWorkbook } from './refused-workbook.ts';
import type { ReadSheet, WorkbookLimits } from './workbook.ts';

/** A workbook to read. */
export type WorkbookToRead = {
  readonly kind: WorkbookKind;
  readonly bytes: Uint8Array;
  /** Name or place (from 1) of the sheet; absent: the first that is not hidden. */
  readonly sheet?: string | undefined;
  readonly limits: WorkbookLimits;
};

export type ConvertedWorkbook = ReadSheet | { readonly issues: Issues };

/** A sheet of a workbook as CSV, whose rows are those of the sheet; or everything that is wrong with it. */
export const convertWorkbook = async ({
  kind,
  bytes,
  sheet,
  limits,
}: WorkbookToRead): Promise<ConvertedWorkbook> => {
  const issues = createIssueList();
  try {
    const read = await (kind === 'xlsx' ? readXlsx : readOds)(openArchive(bytes), sheet, limits, issues);
    return issues.total() > 0 ? { issues: issues.reported() } : read;
  } catch (error) {
    // Nothing that a file says may end the program.
    issues.add((error instanceof RefusedWorkbook ? error : damaged()).issue);
    return { issues: issues.reported() };
  }
};
