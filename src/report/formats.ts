import type { AssignDocument } from '../answers/assign/assignment-schema.ts';
import type { CertificateCheck } from '../answers/proof/check.ts';
import type { PoolReport } from '../answers/check-pool/pool-report.ts';
import type { RulesReport } from '../answers/check-rules/rules-report.ts';
import type { DiffDocument } from '../answers/diff/diff-schema.ts';
import type { ReplacementDocument } from '../answers/replace/replacement-schema.ts';
import type { RecordDocument } from '../answers/record/record-schema.ts';
import type { ResultDocument } from '../answers/result/result-schema.ts';
import { serialise, toLine } from '../answers/result/result.ts';
import type { VerificationDocument } from '../answers/verify/verification-schema.ts';
import type { WhatIfResult } from '../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../answers/what-if/what-if-summary-schema.ts';
import type { OperationName } from '../operations/operations.ts';
import { assignmentSheets } from './assignment-sheets.ts';
import { assignmentCsv, assignmentTable } from './assignment-table.ts';
import { certificateCheckText } from './certificate-check-text.ts';
import { replacementCsv, resultCsv, statementsCsv, verificationCsv } from './csv.ts';
import { diffTable } from './diff-table.ts';
import { poolReportTable } from './pool-report-table.ts';
import { replacementSheets } from './replacement-sheets.ts';
import { replacementTable } from './replacement-table.ts';
import { resultSheets } from './result-sheets.ts';
import { resultTable, statementsTable, type TableOptions } from './result-table.ts';
import { verificationSheets } from './verification-sheets.ts';
import { verificationTable } from './verification-table.ts';
import { whatIfCsv } from './what-if-csv.ts';
import { whatIfSheets } from './what-if-sheets.ts';
import { whatIfTable } from './what-if-table.ts';
import { rulesReportTable } from './rules-report-table.ts';
import { toWorkbook } from './workbook.ts';

/** How a document is shown, beside what is in it. */
export type View = TableOptions & {
  /** An explanation of some candidates and rules: what was asked about them is shown alone. */
  readonly narrowed?: boolean;
  /** Of a report in HTML: is the whole printed, or a short version? Absent: the short one. */
  readonly print?: 'short' | 'full';
  /** Of a comparison: what to do to learn more; absent: the usual. */
  readonly hint?: string;
};

/** A batch of what-ifs: the summary, and the results in the order of the scenarios. */
export type BatchDocument = {
  readonly summary: WhatIfSummary;
  readonly results: readonly WhatIfResult[];
};

/** What the operations answer with, where it can be written otherwise than as JSON. */
type Documents = {
  readonly solve: ResultDocument;
  readonly explain: ResultDocument;
  readonly replace: ReplacementDocument;
  readonly assign: AssignDocument;
  readonly 'what-if': BatchDocument;
  readonly diff: DiffDocument;
  readonly 'check-certificate': CertificateCheck;
  readonly verify: VerificationDocument;
  readonly 'check-pool': PoolReport;
  readonly 'check-rules': RulesReport;
  readonly record: RecordDocument;
};

type FormatSpec = {
  /** Over REST; null: for a terminal alone. */
  readonly contentType: string | null;
  /** In the folder of a batch; absent: it is not written there. */
  readonly fileName?: string;
  readonly isBinary?: true;
};

const formats = {
  table: { contentType: null },
  text: { contentType: null },
  json: { contentType: 'application/json; charset=utf-8' },
  csv: { contentType: 'text/csv; charset=utf-8', fileName: 'results.csv' },
  html: { contentType: 'text/html; charset=utf-8', fileName: 'report.html' },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileName: 'results.xlsx',
    isBinary: true,
  },
} as const satisfies Readonly<Record<string, FormatSpec>>;
export type FormatName = keyof typeof formats;

const formatNames = Object.keys(formats) as readonly FormatName[];

/** A document, written: text, or the bytes of a binary format. */
export type Content = string | Uint8Array;

type Renderer<D> = (document: D, view: View) => Content | Promise<Content>;

// The charts take a moment to load; no other format needs them.
const resultAsHtml: Renderer<ResultDocument> = async (result, { print = 'short' }) =>
  (await import('./html/reports.ts')).resultHtml(result, print);
const recordAsHtml: Renderer<RecordDocument> = async (record) =>
  (await import('./html/reports.ts')).summaryHtml(record);
const batchAsHtml: Renderer<BatchDocument> = async ({ summary, results }) =>
  (await import('./html/reports.ts')).whatIfHtml(summary, results);

const assignmentAsHtml: Renderer<AssignDocument> = async (document) =>
  (await import('./html/reports.ts')).assignmentHtml(document);

// Nor does the library of workbooks.
const resultAsWorkbook: Renderer<ResultDocument> = (result) => toWorkbook(resultSheets(result));

/** Which format of which document is written by whom. Every document can be written as JSON too. */
const renderers: {
  readonly [N in keyof Documents]: Readonly<Partial<Record<FormatName, Renderer<Documents[N]>>>>;
} = {
  solve: { table: resultTable, csv: resultCsv, html: resultAsHtml, xlsx: resultAsWorkbook },
  explain: {
    table: (result, view) => (view.narrowed === true ? statementsTable(result) : resultTable(result, view)),
    csv: statementsCsv,
    html: resultAsHtml,
    xlsx: resultAsWorkbook,
  },
  replace: {
    table: replacementTable,
    csv: replacementCsv,
    xlsx: (document) => toWorkbook(replacementSheets(document)),
  },
  assign: {
    table: assignmentTable,
    csv: assignmentCsv,
    html: assignmentAsHtml,
    xlsx: (document) => toWorkbook(assignmentSheets(document)),
  },
  'what-if': {
    table: ({ summary, results }) => whatIfTable(summary, results),
    json: ({ summary, results }) => [...results, summary].map(toLine).join(''),
    csv: ({ results }) => whatIfCsv(results),
    html: batchAsHtml,
    xlsx: ({ summary, results }) => toWorkbook(whatIfSheets(summary, results)),
  },
  diff: { table: (document, { hint }) => diffTable(document, hint) },
  'check-certificate': { text: certificateCheckText },
  verify: {
    table: verificationTable,
    csv: verificationCsv,
    xlsx: (verification) => toWorkbook(verificationSheets(verification)),
  },
  'check-pool': { table: poolReportTable },
  'check-rules': { table: rulesReportTable },
  record: { html: recordAsHtml },
};

type Rendered<N> = N extends keyof Documents ? Documents[N] : unknown;

/** The formats of an operation's document. */
const renderersOf = <N extends OperationName>(
  operation: N,
): Readonly<Partial<Record<FormatName, Renderer<Rendered<N>>>>> => ({
  json: serialise,
  ...(renderers as Readonly<Record<string, object>>)[operation],
});

/** The formats that an operation's document can be written in, the default first. */
export const formatsOf = (operation: OperationName): readonly [FormatName, ...FormatName[]] => {
  const [first = 'json', ...more] = formatNames.filter((name) => name in renderersOf(operation));
  return [first, ...more];
};

/** Those of them that REST serves, JSON first. */
export const servedFormatsOf = (operation: OperationName): readonly FormatName[] =>
  formatsOf(operation).filter((format) => formats[format].contentType !== null);

/** @throws Error where REST does not serve the format. */
export const contentTypeOf = (format: string): string => {
  const contentType = specOf(format)?.contentType;
  if (contentType === undefined || contentType === null) throw new Error(`${format} has no content type`);
  return contentType;
};

/** @throws Error where REST serves no such format. */
export const formatOf = (contentType: string): FormatName => {
  const format = formatNames.find((name) => formats[name].contentType === contentType);
  if (format === undefined) throw new Error(`no format has the content type ${contentType}`);
  return format;
};

/**
 * A document in a format.
 * @throws Error where the operation has no such format.
 */
export const render = <N extends OperationName>(
  operation: N,
  format: string,
  document: Rendered<N>,
  view: View = { width: 80, next: [] },
): Content | Promise<Content> => {
  const renderer = renderersOf(operation)[format as FormatName];
  if (renderer === undefined) throw new Error(`${operation} has no format ${format}`);
  return renderer(document, view);
};

/** Null: there is no such format. */
const specOf = (format: string): FormatSpec | null =>
  Object.hasOwn(formats, format) ? formats[format as FormatName] : null;

/** Is the format no text? */
export const isBinary = (format: string): boolean => specOf(format)?.isBinary === true;

/** What a report in that format is called in the folder of a batch; null: it is not written there. */
export const fileNameOf = (format: string): string | null => specOf(format)?.fileName ?? null;
