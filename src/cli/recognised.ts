import type { PoolBytes } from '../model/pool-cache.ts';
import { measureTable, tableOf } from '../pool/table-form.ts';
import { printable } from '../report/text.ts';
import { commandLineText } from './options.ts';

/**
 * One line about what a pool file was recognised as, with the number of its rows and columns; null for JSON, and for
 * CSV that is separated by commas and in UTF-8, which is as it should be.
 */
const recognisedText = (file: string, { as, bytes, recognised }: PoolBytes): string | null => {
  if (as === 'json') return null;
  if (recognised !== undefined && 'workbook' in recognised) {
    const { sheet, place, sheets, rows, columns, hiddenRows, hiddenColumns } = recognised.workbook;
    const facts = { file, sheet, place, sheets, rows, columns, hiddenRows, hiddenColumns };
    return printable(commandLineText('recognised.workbook', facts));
  }
  const { encoding } = recognised ?? { encoding: 'utf-8' };
  const form = tableOf(bytes);
  const { separator } = form;
  if (separator === ',' && encoding === 'utf-8') return null;
  const { rows, columns } = measureTable(form);
  const table = {
    file,
    separator,
    rows: rows ?? 0,
    isSplit: rows === null ? 'no' : 'yes',
    columns,
    encoding: encoding.replace(/^utf.*/, (name) => name.toUpperCase()),
  };
  return printable(commandLineText('recognised.table', { ...table, kind: kindOf(separator) }));
};

const kindOf = (separator: string): string =>
  ({ ',': 'commas', ';': 'semicolons', '\t': 'tabs' })[separator] ?? 'other';

/** The lines about those files that were read. */
export const recognisedTexts = (
  files: readonly (readonly [path: string, pool: PoolBytes | null])[],
): readonly string[] =>
  files.flatMap(([path, pool]) => (pool === null ? [] : (recognisedText(path, pool) ?? [])));
