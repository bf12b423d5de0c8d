import { toLine } from '../../answers/result/result.ts';
import type { WhatIfResult } from '../../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../../answers/what-if/what-if-summary-schema.ts';
import type { BatchFolder } from '../batch-folder.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { forSpreadsheets, type Written } from '../output.ts';
import { renderBatch } from './render-batch.ts';
import { formatOf } from './render-result.ts';
import { writeTo } from './shared.ts';

/**
 * Writes the report of a batch: into its folder where it has one, else to standard output. A table is printed
 * in any case; a stream of lines has been written already, and ends with the summary.
 */
export const deliverBatch = async (
  summary: WhatIfSummary,
  results: readonly WhatIfResult[],
  folder: BatchFolder | null,
  options: OptionValues,
  context: CommandContext,
): Promise<Written> => {
  const deliver = async (name: string, text: string): Promise<Written> => {
    if (folder !== null) return writeTo(folder.path(name), text, context);
    await context.writeOut(text);
    return 'written';
  };
  const format = formatOf(options);
  switch (format) {
    case 'json':
      if (folder === null) await context.writeOut(toLine(summary));
      return 'written';
    case 'csv': {
      const text = await renderBatch(format, summary, results);
      return deliver('results.csv', folder !== null || context.newFile ? forSpreadsheets(text) : text);
    }
    case 'html':
      return deliver('report.html', await renderBatch(format, summary, results));
    default:
      await context.writeOut(await renderBatch(format, summary, results));
      return 'written';
  }
};
