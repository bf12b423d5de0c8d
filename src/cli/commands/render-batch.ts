import { toLine } from '../../answers/result/result.ts';
import { isOpen, type WhatIfResult } from '../../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../../answers/what-if/what-if-summary-schema.ts';
import { whatIfCsv } from '../../report/what-if-csv.ts';
import { whatIfTable } from '../../report/what-if-table.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';

/** A batch as `--format` asks for it; `json` is a line for each result, and the summary as the last. */
export const renderBatch = async (
  format: string,
  summary: WhatIfSummary,
  results: readonly WhatIfResult[],
): Promise<string> => {
  switch (format) {
    case 'json':
      return [...results, summary].map(toLine).join('');
    case 'csv':
      return whatIfCsv(results);
    case 'html': {
      // The charts take a moment to load; no other format needs them.
      const { whatIfHtml } = await import('../../report/html/reports.ts');
      return whatIfHtml(summary, results);
    }
    default:
      return whatIfTable(summary, results);
  }
};

/**
 * What a batch exits with: that of a stop, unless each of its answers is proved and drawn to the end. Null: not even
 * the base is solved.
 */
export const exitCodeOfBatch = (summary: WhatIfSummary | null): ExitCode => {
  if (summary === null || summary.base.outcome === 'stopped' || isOpen(summary.base))
    return exitCodes.stopped;
  const { open = 0, stopped, failed, missing } = summary.counts;
  return open + stopped + failed + missing > 0 ? exitCodes.stopped : exitCodes.done;
};
