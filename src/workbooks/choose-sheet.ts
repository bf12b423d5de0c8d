import { normaliseText } from '../input/documents/normalise-text.ts';
import { issue } from '../input/issues/issue.ts';
import { listText } from '../text/message.ts';
import { RefusedWorkbook } from './refused-workbook.ts';
import type { ListedSheet } from './workbook.ts';

/**
 * The index of the sheet to read: the one of that name, else the one at that place (from 1), else, where none is asked
 * for, the first that is not hidden.
 * @throws RefusedWorkbook where there is none.
 */
export const chooseSheet = (sheets: readonly ListedSheet[], wanted: string | undefined): number => {
  if (sheets.length === 0) throw new RefusedWorkbook(issue('unknown-sheet.none', { document: 'pool' }));
  if (wanted === undefined)
    return Math.max(
      0,
      sheets.findIndex(({ isHidden }) => !isHidden),
    );
  const find = (fold: (name: string) => string): number =>
    sheets.findIndex(({ name }) => fold(name) === fold(wanted));
  const place = /^\d+$/.test(wanted) && sheets[Number(wanted) - 1] !== undefined ? Number(wanted) - 1 : -1;
  const found = [find(String), find((name) => normaliseText(name).toLowerCase()), place];
  const index = found.find((one) => one >= 0);
  if (index !== undefined) return index;
  const named = listText(
    sheets.slice(0, mostListed).map(({ name }) => `"${name}"`),
    'unit',
  );
  throw new RefusedWorkbook(issue('unknown-sheet', { document: 'pool' }, { sheets: named }));
};

const mostListed = 50;
