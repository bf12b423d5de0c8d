import type { AssignDocument } from '../../answers/assign/assignment-schema.ts';
import type { RecordDocument } from '../../answers/record/record-schema.ts';
import type { ResultDocument } from '../../answers/result/result-schema.ts';
import type { WhatIfResult } from '../../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../../answers/what-if/what-if-summary-schema.ts';
import { printable } from '../text.ts';

/**
 * The result as one HTML file for people who open it in a browser or print it: it asks for nothing from
 * anywhere, runs no script but its own, and shows every string of the pool and the rule set as text. The same document
 * gives the same bytes. What draws it is loaded when it is first asked for. An explanation of candidates alone is a page
 * about them.
 * @param print - what of it is printed.
 */
export const resultHtml = async (
  result: ResultDocument,
  print: 'short' | 'full' = 'short',
): Promise<string> => {
  const clean = cleanText(result);
  const { renderCandidatePage, isAboutCandidates } = await import('./candidate-page.tsx');
  if (clean.outcome === 'selected' && isAboutCandidates(clean)) return renderCandidatePage(clean);
  const { renderPage } = await import('./page.tsx');
  return renderPage(clean, print);
};

/** The public summary of a record, as such a file. */
export const summaryHtml = async (record: RecordDocument): Promise<string> => {
  const { renderSummaryPage } = await import('./summary-page.tsx');
  return renderSummaryPage(cleanText(record));
};

/** Who holds which post, as such a file. */
export const assignmentHtml = async (document: AssignDocument): Promise<string> => {
  const { renderAssignmentPage } = await import('./assignment-page.tsx');
  return renderAssignmentPage(cleanText(document));
};

/**
 * A batch of what-ifs as such a file.
 * @param results - every line of the batch, in the order of the file; the base may be among them or not.
 */
export const whatIfHtml = async (
  summary: WhatIfSummary,
  results: readonly WhatIfResult[],
): Promise<string> => {
  const { renderWhatIfPage } = await import('./what-if/page.tsx');
  return renderWhatIfPage(cleanText(summary), cleanText(results));
};

/**
 * The document with every string as `printable` leaves it, keys too. It is done once, at the beginning, so that no
 * part of the report can forget it.
 */
const cleanText = <T>(document: T): T => clean(document) as T;

const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [printable(key), clean(one)]));
};
