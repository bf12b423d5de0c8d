import type { CertificateCheck } from '../answers/proof/check.ts';
import type { PoolReport } from '../answers/check-pool/pool-report.ts';
import type { DiffDocument } from '../answers/diff/diff-schema.ts';
import type { ReplacementDocument } from '../answers/replace/replacement-schema.ts';
import type { ResultDocument } from '../answers/result/result-schema.ts';
import { serialise, toLine } from '../answers/result/result.ts';
import type { VerificationDocument } from '../answers/verify/verification-schema.ts';
import type { WhatIfResult } from '../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../answers/what-if/what-if-summary-schema.ts';
import type { OperationName } from '../operations/operations.ts';
import { certificateCheckText } from './certificate-check-text.ts';
import { replacementCsv, resultCsv, statementsCsv, verificationCsv } from './csv.ts';
import { diffTable } from './diff-table.ts';
import { poolReportTable } from './pool-report-table.ts';
import { replacementTable } from './replacement-table.ts';
import { resultTable, statementsTable, type TableOptions } from './result-table.ts';
import { verificationTable } from './verification-table.ts';
import { whatIfCsv } from './what-if-csv.ts';
import { whatIfTable } from './what-if-table.ts';

/** How a document is shown, beside what is in it. */
export type View = TableOptions & {
  /** An explanation of some candidates and rules: what was asked about them is shown alone. */
  readonly narrowed?: boolean;
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
  readonly 'what-if': BatchDocument;
  readonly diff: DiffDocument;
  readonly 'check-certificate': CertificateCheck;
  readonly verify: VerificationDocument;
  readonly 'check-pool': PoolReport;
};

const formatNames = ['table', 'text', 'json', 'csv', 'html'] as const;
type FormatName = (typeof formatNames)[number];

type Renderer<D> = (document: D, view: View) => string | Promise<string>;

// The charts take a moment to load; no other format needs them.
const resultAsHtml: Renderer<ResultDocument> = async (result) =>
  (await import('./html/reports.ts')).resultHtml(result);
const batchAsHtml: Renderer<BatchDocument> = async ({ summary, results }) =>
  (await import('./html/reports.ts')).whatIfHtml(summary, results);

/** Which format of which document is written by whom. Every document can be written as JSON too. */
const renderers: {
  readonly [N in keyof Documents]: Readonly<Partial<Record<FormatName, Renderer<Documents[N]>>>>;
} = {
  solve: { table: resultTable, csv: resultCsv, html: resultAsHtml },
  explain: {
    table: (result, view) => (view.narrowed === true ? statementsTable(result) : resultTable(result, view)),
    csv: statementsCsv,
    html: resultAsHtml,
  },
  replace: { table: replacementTable, csv: replacementCsv },
  'what-if': {
    table: ({ summary, results }) => whatIfTable(summary, results),
    json: ({ summary, results }) => [...results, summary].map(toLine).join(''),
    csv: ({ results }) => whatIfCsv(results),
    html: batchAsHtml,
  },
  diff: { table: (document, { hint }) => diffTable(document, hint) },
  'check-certificate': { text: certificateCheckText },
  verify: { table: verificationTable, csv: verificationCsv },
  'check-pool': { table: poolReportTable },
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

/**
 * A document in a format.
 * @throws Error where the operation has no such format.
 */
export const render = <N extends OperationName>(
  operation: N,
  format: string,
  document: Rendered<N>,
  view: View = { width: 80, next: [] },
): string | Promise<string> => {
  const renderer = renderersOf(operation)[format as FormatName];
  if (renderer === undefined) throw new Error(`${operation} has no format ${format}`);
  return renderer(document, view);
};
