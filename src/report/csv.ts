import Papa from 'papaparse';
import type { ReplacementDocument } from '../answers/replace/replacement-schema.ts';
import type { ResultDocument } from '../answers/result/result-schema.ts';
import type { VerificationDocument } from '../answers/verify/verification-schema.ts';
import { statementTableWithParameters } from './explanation-sections.ts';
import { slateTable } from './members-table.ts';
import { newSlatesTable } from './replacement-sheets.ts';
import type { TableValue, ValueTable } from './value-table.ts';

/**
 * What spreadsheets run as a formula: East Asian editions take the full-width signs too. Before a sign
 * some of them pass over quotes and white space.
 */
const formula = /^(?:[\t\r]|['"\s]*[=+\-@＝＋－＠])/;

/** Where the comma is the decimal sign, spreadsheets split at semicolons that no quotes enclose. */
const holdsSemicolon = (value: unknown): boolean => typeof value === 'string' && value.includes(';');

/** Rows as CSV (RFC 4180); text that a spreadsheet would run as a formula gets an apostrophe in front. */
export const toCsv = (fields: readonly string[], rows: readonly (readonly unknown[])[]): string => {
  const table = [[...fields], ...rows.map((row) => [...row])];
  const text = Papa.unparse(table, { escapeFormulae: formula, quotes: holdsSemicolon, newline: '\r\n' });
  return `${text}\r\n`;
};

/** A table of values as CSV: numbers as they are, lists with semicolons. */
export const tableCsv = ({ columns, rows }: ValueTable): string =>
  toCsv(
    columns.map(({ name, title }) => name ?? title),
    rows.map((row) => row.map(csvValue)),
  );

const csvValue = (value: TableValue): string | number => {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  if ('points' in value) return value.points;
  if ('change' in value) return value.change;
  if ('codes' in value) return value.codes.join(';');
  return 'share' in value ? value.share : value.join(';');
};

/** The members, one a row; a header alone where there is no slate. */
export const resultCsv = (result: ResultDocument): string => tableCsv(slateTable(result));

/** The verdicts, one clause or row of a rule a row. */
export const verificationCsv = (verification: VerificationDocument): string =>
  toCsv(
    ['rule', 'value', 'authority', 'min', 'max', 'count', 'holds', 'count:all', 'count:primary', 'members'],
    [
      [
        'size',
        '',
        '',
        verification.size.required,
        verification.size.required,
        verification.size.count,
        yes(verification.size.holds),
        '',
        '',
        '',
      ],
      ...verification.eligibility.map(({ reason, authority, holds, members }) => [
        reason,
        '',
        authority ?? '',
        '',
        '',
        members.length,
        yes(holds),
        '',
        '',
        members.join(';'),
      ]),
      ...verification.rules.map((row) => [
        row.rule,
        row.value ?? '',
        row.authority,
        row.min ?? '',
        row.max ?? '',
        row.count ?? '',
        yes(row.holds),
        row.readings?.all.count ?? '',
        row.readings?.primary.count ?? '',
        row.members.join(';'),
      ]),
    ],
  );

const yes = (holds: boolean | null): string => (holds === null ? 'not applied' : holds ? 'yes' : 'no');

/** The explanation, one statement a row. */
export const statementsCsv = (result: ResultDocument): string =>
  tableCsv(statementTableWithParameters(result));

/** The new slates, one a row. */
export const replacementCsv = (document: ReplacementDocument): string => tableCsv(newSlatesTable(document));
