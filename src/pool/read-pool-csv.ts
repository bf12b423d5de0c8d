import Papa from 'papaparse';
import { isUnreadable, normaliseText, unreadableText } from '../input/documents/normalise-text.ts';
import { decodeUtf8 } from '../input/documents/text.ts';
import { issue, type Issue } from '../input/issues/issue.ts';
import type { IssueList } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import { canonicalColumn } from '../reference/known-columns.ts';
import {
  createPoolBuilder,
  tooManyCandidates,
  tooManyCells,
  tooManyColumns,
  type PoolBuilder,
  type PoolReading,
} from './pool-builder.ts';
import type { Pool } from './pool.ts';

/**
 * Reads a pool from CSV: comma-separated, quoted with `"`, first row the header. Every issue found is
 * added to `issues`; the pool holds what could be read, so that further checks can go on.
 * @returns null when there is no table at all, or more in it than is looked at.
 */
export const readPoolCsv = (bytes: Uint8Array, reading: PoolReading, issues: IssueList): Pool | null => {
  const decoded = decodeUtf8(bytes, 'pool');
  if ('issue' in decoded) {
    issues.add(decoded.issue);
    return null;
  }
  const builder = createPoolBuilder('csv', reading, issues);
  const { limits } = reading;
  let header = null as readonly string[] | null;
  let row = 0;
  let candidates = 0;
  // Lines without anything cost as much time as others, and are counted apart.
  let blanks = 0;
  let over = false as boolean;
  // Line ends may be of any kind, even mixed, as when files were joined.
  Papa.parse<string[]>(decoded.text.replace(/\r\n?/g, '\n'), {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: false,
    step: ({ data, errors }, parser) => {
      row += 1;
      const stop = (reason: Issue): void => {
        issues.add({ ...reason, row });
        over = true;
        parser.abort();
      };
      if (isEmptyLine(data)) blanks += 1;
      else if (header !== null) candidates += 1;
      if (Math.max(candidates, blanks) > limits.candidates) stop(tooManyCandidates(limits));
      else if (candidates * (header?.length ?? 0) > limits.cells) stop(tooManyCells(limits));
      else if (errors.length > 0) {
        const place = { document: 'pool', row } as const;
        issues.add(() => issue('csv-quotes', place));
        builder.lose();
      } else if (isEmptyLine(data)) return;
      else if (header === null && data.length > limits.columns) stop(tooManyColumns(limits));
      else if (header === null) header = readHeader(data, row, builder, limits, issues);
      else if (header.includes('id')) readRow(data, header, row, builder, issues);
    },
  });
  if (over) return null;
  if (header === null) {
    if (issues.total() === 0) issues.add(issue('csv-no-header', { document: 'pool', row: 1 }));
    return null;
  }
  // Without ids there are no candidates to speak of; what is wrong with the header has been reported.
  return header.includes('id') ? builder.finish() : null;
};

const isEmptyLine = (fields: readonly string[]): boolean => fields.length === 1 && fields[0]!.trim() === '';

const readHeader = (
  fields: readonly string[],
  row: number,
  builder: PoolBuilder,
  { textLength }: Limits,
  issues: IssueList,
): readonly string[] => {
  // The number and not the name: where the header is missing, this row is a person's.
  const numberOf = (index: number): string => `number ${index + 1}`;
  const isTooLong = (name: string): boolean => name.length > textLength;
  const spellings = fields.map(normaliseText);
  // What stands below a name that is too long is not reported with it, over and over.
  const names = spellings.map((name, index) => (isTooLong(name) ? numberOf(index) : canonicalColumn(name)));
  const seen = new Map<string, number>();
  names.forEach((name, index) => {
    const at = { document: 'pool', row, column: numberOf(index) } as const;
    const first = seen.get(name);
    if (isTooLong(spellings[index]!))
      issues.add(issue('text-too-long.column-name', at, { most: textLength }));
    else if (name === '') issues.add(issue('blank-column-name', at));
    else if (isUnreadable(fields[index]!)) issues.add(issue(unreadableText(fields[index]!), at));
    else if (name === '__proto__') issues.add(issue('forbidden-key.column', at));
    else if (first !== undefined) issues.add(issue('duplicate-column', at, { first: first + 1 }));
    seen.set(name, first ?? index);
  });
  if (!names.includes('id')) {
    const separated = names.length === 1 && /[;\t]/.test(names[0]!);
    const key = separated ? 'missing-id-column.separator' : 'missing-id-column';
    issues.add(issue(key, { document: 'pool', row }));
  }
  builder.declare(
    names,
    spellings.map((name, index) => (isTooLong(name) ? numberOf(index) : name)),
  );
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
    issues.add(() =>
      issue(
        'csv-row-length',
        { document: 'pool', row },
        {
          count: fields.length,
          expected: header.length,
          hasTypographicQuotes: fields.some((field) => typographicQuote.test(field)) ? 'yes' : 'no',
        },
      ),
    );
    builder.lose();
    return;
  }
  builder.begin(row);
  header.forEach((column, index) => {
    builder.set(column, fields[index]);
  });
};

/** Quotes that look like the one of CSV, and are none: “ ” „ ‟ « » ″ ＂ */
const typographicQuote =
  /^\s*[\u201C-\u201F\u00AB\u00BB\u2033\uFF02]|[\u201C-\u201F\u00AB\u00BB\u2033\uFF02]\s*$/u;
