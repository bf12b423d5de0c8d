import type { SlateInput } from '../answers/request-input.ts';
import { idsOfTable } from '../answers/verify/slate-table.ts';
import { fileKindOf } from '../input/documents/file-kind.ts';
import type { Issue } from '../input/issues/issue.ts';
import { mapIssues, type Issues } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import { canonicalColumn } from '../reference/known-columns.ts';
import { readWorkbook } from '../workbooks/read-workbook.ts';

/** Sheets of a workbook that are looked at. */
const mostSheets = 12;

/**
 * Takes a file with a slate for what its bytes are: of a workbook, the first sheet with a column of ids becomes CSV,
 * or the first of all where none has such a column under its usual name.
 */
export const takeSlateFile = async (
  bytes: Uint8Array,
  limits: Limits,
): Promise<{ readonly slate: SlateInput } | { readonly issues: Issues }> => {
  const kind = fileKindOf(bytes);
  if (kind !== 'xlsx' && kind !== 'ods') return { slate: { as: 'bytes', bytes } };
  const first = await readWorkbook({ kind, bytes }, limits);
  if ('issues' in first) {
    return { issues: mapIssues(first.issues, (one): Issue => ({ ...one, document: 'slate' })) };
  }
  let read = first;
  for (let place = 1; !hasIds(read.csv) && place <= Math.min(first.facts.sheets, mostSheets); place += 1) {
    const other = await readWorkbook({ kind, bytes, sheet: String(place) }, limits);
    if (!('issues' in other)) read = other;
  }
  return { slate: { as: 'bytes', bytes: hasIds(read.csv) ? read.csv : first.csv, isTable: true } };
};

const hasIds = (csv: Uint8Array): boolean =>
  idsOfTable(new TextDecoder().decode(csv), canonicalColumn) !== null;
