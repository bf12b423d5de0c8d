import Papa from 'papaparse';
import { decodeUtf8, hasControlCharacter } from '../documents/text.ts';
import type { IssueList } from '../issues/outcome.ts';
import { createPoolBuilder, type PoolBuilder, type PoolReading } from './pool-builder.ts';
import type { Pool } from './pool.ts';

/**
 * Reads a pool from CSV: comma-separated, quoted with `"`, first row the header. Every issue found is
 * added to `issues`; the pool holds what could be read, so that further checks can go on.
 * @returns null when there is no table at all.
 */
export const readPoolCsv = (bytes: Uint8Array, reading: PoolReading, issues: IssueList): Pool | null => {
  const decoded = decodeUtf8(bytes, 'pool');
  if ('issue' in decoded) {
    issues.add(decoded.issue);
    return null;
  }
  const builder = createPoolBuilder('csv', reading, issues);
  let header = null as readonly string[] | null;
  let row = 0;
  Papa.parse<string[]>(decoded.text, {
    delimiter: ',',
    skipEmptyLines: false,
    step: ({ data, errors }) => {
      row += 1;
      if (errors.length > 0) {
        issues.add({
          code: 'csv-quotes',
          document: 'pool',
          row,
          detail: 'A quoted field is malformed or never closed.',
        });
      } else if (isEmptyLine(data)) return;
      else if (header === null) header = readHeader(data, row, builder, issues);
      else readRow(data, header, row, builder, issues);
    },
  });
  if (header === null) {
    if (issues.total() === 0) {
      issues.add({ code: 'csv-no-header', document: 'pool', row: 1, detail: 'The file has no header row.' });
    }
    return null;
  }
  return builder.finish();
};

const isEmptyLine = (fields: readonly string[]): boolean => fields.length === 1 && fields[0]!.trim() === '';

const readHeader = (
  fields: readonly string[],
  row: number,
  builder: PoolBuilder,
  issues: IssueList,
): readonly string[] => {
  const names = fields.map((field) => field.trim());
  names.forEach((name, index) => {
    const at = { document: 'pool', row, column: name === '' ? `number ${index + 1}` : name } as const;
    if (name === '') issues.add({ code: 'blank-column-name', ...at, detail: 'This column has no name.' });
    else if (hasControlCharacter(name)) {
      issues.add({
        code: 'control-character',
        ...at,
        column: `number ${index + 1}`,
        detail: 'A control character in the name of a column.',
      });
    } else if (name === '__proto__') {
      issues.add({ code: 'forbidden-key', ...at, detail: 'A column cannot have this name.' });
    } else if (names.indexOf(name) !== index) {
      issues.add({ code: 'duplicate-column', ...at, detail: 'Another column has the same name.' });
    }
  });
  if (!names.includes('id')) {
    const separated = names.length === 1 && /[;\t]/.test(names[0]!);
    issues.add({
      code: 'missing-id-column',
      document: 'pool',
      row,
      detail: separated
        ? 'There is no column "id"; the columns must be separated by commas.'
        : 'There is no column "id".',
    });
  }
  builder.declare(names);
  return names;
};

const readRow = (
  fields: readonly string[],
  header: readonly string[],
  row: number,
  builder: PoolBuilder,
  issues: IssueList,
): void => {
  if (fields.length !== header.length) {
    issues.add({
      code: 'csv-row-length',
      document: 'pool',
      row,
      detail: `The row has ${fields.length} fields where the header has ${header.length}.`,
    });
    return;
  }
  builder.begin(row);
  if (header.includes('id')) header.forEach((column, index) => builder.set(column, fields[index]));
};
