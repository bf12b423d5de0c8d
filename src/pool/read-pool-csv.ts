import { isUnreadable, normaliseText, unreadableText } from '../input/documents/normalise-text.ts';
import { toUtf8 } from '../input/documents/text.ts';
import { issue, type Issue } from '../input/issues/issue.ts';
import type { IssueList } from '../input/issues/outcome.ts';
import { createSuggest, suggestionFor } from '../input/similarity.ts';
import { listText } from '../text/message.ts';
import type { CellTaker } from './cell-taker.ts';
import { createPoolBuilder, type PoolBuilder } from './pool-builder.ts';
import {
  columnNaming,
  tooManyCandidates,
  tooManyCells,
  tooManyColumns,
  type PoolReading,
} from './pool-reading.ts';
import type { Pool } from './pool.ts';
import { hasRowNumbers, isRowNumber } from './row-numbers.ts';
import { tableOf } from './table-form.ts';
import { fieldsOf, forEachRow, type TableRow } from './table-rows.ts';

/**
 * Reads a pool from a table of text (CSV): UTF-8, or UTF-16 with a byte order mark; separated by commas, semicolons or
 * tabs, quoted with `"`; the first row that is not blank is the header. Every issue found is added to `issues`; the pool
 * holds what could be read, so that further checks can go on.
 * @returns null when there is no table at all, or more in it than is looked at.
 */
export const readPoolCsv = (bytes: Uint8Array, reading: PoolReading, issues: IssueList): Pool | null => {
  const decoded = toUtf8(bytes, 'pool');
  if ('issue' in decoded) {
    issues.add(decoded.issue);
    return null;
  }
  const { rows, ...form } = tableOf(decoded.bytes);
  const { separator, decimalComma } = form;
  const listSeparator = separator === ';' ? '|' : ';';
  const builder = createPoolBuilder('csv', reading, { decimalComma, listSeparator });
  const table = createTableReader(builder, reading, issues, () => hasRowNumbers(rows, separator));
  forEachRow(rows, separator, table.take);
  const header = table.finish();
  if (header === null) return null;
  const pool = builder.finish(issues);
  const columns = header.columns.filter((column) => column !== '').length;
  const { rowNumbers } = header;
  return { ...pool, rowNumbers, source: { ...pool.source, table: { ...form, columns } } };
};

/** The columns of a table, as rules name them, '' those without a name; and how the header spells them. */
type Header = {
  readonly row: number;
  readonly columns: readonly string[];
  readonly spellings: readonly string[];
  readonly rowNumbers: Pool['rowNumbers'];
  /** What takes the fields of each column; null: the column has no name. */
  readonly takers: readonly (CellTaker | null)[];
  /** Is an empty field to be taken too, since another of the same name may not be empty? */
  readonly isTwice: boolean;
};

/** Takes the rows of a table from the top. */
type TableReader = {
  /** @returns false where there is more than is looked at. */
  readonly take: (row: TableRow, isMalformed: boolean) => boolean;
  /** Null: there are no candidates to speak of; why has been reported. */
  readonly finish: () => Header | null;
};

/** @param areNumbered - does the first column hold numbers of rows? Takes a look at every row. */
const createTableReader = (
  builder: PoolBuilder,
  reading: PoolReading,
  issues: IssueList,
  areNumbered: () => boolean,
): TableReader => {
  const { limits } = reading;
  let header = null as Header | null;
  // Rows without anything cost as much time as others, and are counted apart.
  let [row, candidates, blanks] = [0, 0, 0];
  let isOver = false;
  /** Rows with a quoted field that is none. */
  const malformed: number[] = [];
  /** Of columns without a name: the first row with something in it. */
  const unnamed = new Map<number, number>();
  /** Has the first column, without a name, anything but the numbers of rows that statistics programs write there? */
  let isNumbered = true;

  const stop = (reason: Issue): boolean => {
    issues.add({ ...reason, row });
    isOver = true;
    return false;
  };
  const takeRow = (fields: TableRow, { columns, spellings, takers, isTwice }: Header): void => {
    const length = fields.length();
    const missing = length < columns.length ? spellings.slice(length).filter((name) => name !== '') : [];
    if (length > columns.length || missing.length > 0) {
      issues.add(() => wrongLength(fieldsOf(fields), columns.length, missing, row));
      builder.lose();
      return;
    }
    const place = builder.begin(row);
    for (let index = 0; index < takers.length; index += 1) {
      const taker = takers[index] ?? null;
      if (taker === null) takeUnnamed(index, fields.text(index));
      else if (!fields.isEmpty(index)) fields.give(index, taker, place);
      else if (isTwice || taker.areDistinct) taker.set(place, '');
    }
  };
  const takeUnnamed = (index: number, field: string): void => {
    if (normaliseText(field) === '') return;
    if (!unnamed.has(index)) unnamed.set(index, row);
    if (index === 0) isNumbered &&= isRowNumber(field.trim());
  };
  return {
    take: (fields, isMalformed) => {
      row += 1;
      const isBlank = fields.isBlank();
      if (isBlank) blanks += 1;
      else if (header !== null) candidates += 1;
      if (Math.max(candidates, blanks) > limits.candidates) return stop(tooManyCandidates(limits));
      if (candidates * (header?.columns.length ?? 0) > limits.cells) return stop(tooManyCells(limits));
      if (isMalformed) {
        if (header === null && fields.length() === 1 && otherSeparator.test(fields.text(0))) {
          return stop(issue('missing-id-column.separator', { document: 'pool' }));
        }
        // Of a header without ids, no row is looked at.
        if (header?.columns.includes('id') === false) return true;
        malformed.push(row);
        builder.lose();
      } else if (isBlank) return true;
      else if (header === null) {
        if (fields.length() > limits.columns) return stop(tooManyColumns(limits));
        header = readHeader(fieldsOf(fields), row, builder, reading, issues, areNumbered);
      } else if (header.takers.length > 0) takeRow(fields, header);
      return true;
    },
    finish: () => {
      const [first] = malformed;
      if (first !== undefined) issues.add(malformedRows(first, malformed));
      if (isOver) return null;
      if (header === null) {
        if (issues.total() === 0) issues.add(issue('csv-no-header', { document: 'pool', row: 1 }));
        return null;
      }
      for (const [index, first] of unnamed) {
        if (index !== 0 || !isNumbered) issues.add(unnamedColumn(header.row, index, first));
      }
      if (!header.columns.includes('id')) return null;
      return unnamed.has(0) && isNumbered ? { ...header, rowNumbers: 'passed-over' } : header;
    },
  };
};

/** The number and not the name: where the header is missing, its row is a person's. */
const numberOf = (index: number): string => `number ${index + 1}`;

/** What may have been meant to separate the columns where nothing does. */
const otherSeparator = /[;|\t]/;

const malformedRows = (first: number, rows: readonly number[]): Issue => {
  const place = { document: 'pool', row: first } as const;
  const others = rows.slice(1, mostRowsNamed).map(String);
  return rows.length === 1
    ? issue('csv-quotes', place)
    : issue('csv-quotes.rows', place, { count: rows.length, rows: listText([String(first), ...others]) });
};

const mostRowsNamed = 3;

const unnamedColumn = (row: number, index: number, first: number): Issue =>
  issue('blank-column-name', { document: 'pool', row, column: numberOf(index) }, { row: first });

const readHeader = (
  fields: readonly string[],
  row: number,
  builder: PoolBuilder,
  reading: PoolReading,
  issues: IssueList,
  areNumbered: () => boolean,
): Header => {
  const { textLength } = reading.limits;
  const columnOf = columnNaming(reading);
  const isTooLong = (name: string): boolean => name.length > textLength;
  const normalised = fields.map(normaliseText);
  // What stands below a name that is too long is not reported with it, over and over.
  const spellings = normalised.map((name, index) => (isTooLong(name) ? numberOf(index) : name));
  const named = normalised.map((name, index) => (isTooLong(name) ? numberOf(index) : columnOf(name)));
  const idColumn = reading.attributes.find(({ name }) => name === 'id')?.column ?? 'id';
  const isIdLess = !named.includes('id') && idColumn === 'id' && named[0] === '' && named.length > 1;
  // R and pandas write the numbers of rows under no name.
  const rowNumbers = isIdLess && areNumbered() ? 'ids' : null;
  const columns = rowNumbers === null ? named : ['id', ...named.slice(1)];
  const seen = new Map<string, number>();
  columns.forEach((name, index) => {
    const at = { document: 'pool', row, column: numberOf(index) } as const;
    const first = seen.get(name);
    if (isTooLong(normalised[index]!))
      issues.add(issue('text-too-long.column-name', at, { most: textLength }));
    else if (isUnreadable(fields[index]!)) issues.add(issue(unreadableText(fields[index]!), at));
    else if (name === '') return;
    else if (name === '__proto__') issues.add(issue('forbidden-key.column', at));
    else if (first !== undefined) issues.add(issue('duplicate-column', at, { first: first + 1 }));
    seen.set(name, first ?? index);
  });
  if (!columns.includes('id')) {
    const isUnsplit = columns.length === 1 && otherSeparator.test(columns[0]!);
    const place = { document: 'pool', row } as const;
    if (isUnsplit) issues.add(issue('missing-id-column.separator', place));
    else if (idColumn === 'id') issues.add(issue('missing-id-column', place));
    else {
      const near = suggestionFor(idColumn, spellings, createSuggest());
      issues.add(issue('missing-id-column.declared', place, { column: idColumn, ...near }));
    }
  }
  const isNamed = (_name: string, index: number): boolean => columns[index] !== '';
  const namedColumns = columns.filter(isNamed);
  builder.declare(namedColumns, spellings.filter(isNamed));
  const takers = columns.map((column) => (column === '' ? null : builder.column(column)));
  return {
    row,
    columns,
    spellings,
    rowNumbers,
    // Without ids no row is looked at.
    takers: columns.includes('id') ? takers : [],
    isTwice: new Set(namedColumns).size < namedColumns.length,
  };
};

/** @param missing - names of the columns for which the row has nothing. */
const wrongLength = (
  fields: readonly string[],
  expected: number,
  missing: readonly string[],
  row: number,
): Issue => {
  const counts = {
    count: fields.length,
    expected,
    hasTypographicQuotes: fields.some((field) => typographicQuote.test(field)) ? 'yes' : 'no',
  } as const;
  const place = { document: 'pool', row } as const;
  if (missing.length === 0) return issue('csv-row-length', place, counts);
  const named = [...missing.slice(0, mostNamed), ...(missing.length > mostNamed ? ['…'] : [])];
  return issue('csv-row-length.short', place, { ...counts, missing: listText(named, 'unit') });
};

const mostNamed = 12;

/** Quotes that look like the one of CSV, and are none: “ ” „ ‟ « » ″ ＂ */
const typographicQuote =
  /^\s*[\u201C-\u201F\u00AB\u00BB\u2033\uFF02]|[\u201C-\u201F\u00AB\u00BB\u2033\uFF02]\s*$/u;
