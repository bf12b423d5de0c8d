import { toLine } from '../../answers/result/result.ts';
import type { WhatIfResult } from '../../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../../answers/what-if/what-if-summary-schema.ts';
import { render, type Content } from '../../report/formats.ts';
import type { BatchFolder } from '../batch-folder.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { writeTo } from '../deliver.ts';
import { textOf, commandLineText } from '../options.ts';
import { forSpreadsheets, type Written } from '../output.ts';
import type { Task } from '../../answers/what-if/plan-tasks.ts';

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
  const deliver = async (name: string, content: Content): Promise<Written> => {
    if (folder !== null) return writeTo(folder.path(name), content, context);
    await context.writeOut(content);
    return 'written';
  };
  const format = textOf(options, 'format') ?? 'table';
  const content = async (): Promise<Content> => render('what-if', format, { summary, results });
  switch (format) {
    case 'json':
      if (folder === null) await context.writeOut(toLine(summary));
      return 'written';
    case 'csv': {
      const csv = await content();
      const isFile = folder !== null || context.newFile;
      return deliver('results.csv', isFile && typeof csv === 'string' ? forSpreadsheets(csv) : csv);
    }
    case 'html':
      return deliver('report.html', await content());
    case 'xlsx':
      return deliver('results.xlsx', await content());
    default:
      await context.writeOut(await content());
      return 'written';
  }
};

type Answered = Pick<WhatIfResult, 'id' | 'outcome'>;

/** How many certificates are not there, and why; blank: none is missing. Trials of noise never have one. */
export const withoutCertificate = (
  tasks: readonly Pick<Task, 'id' | 'kind'>[],
  base: Answered,
  results: readonly Answered[],
): string => {
  const isProved = ({ outcome }: Answered): boolean => outcome === 'selected' || outcome === 'infeasible';
  const proved = new Set(results.filter(isProved).map(({ id }) => id));
  const open = tasks.filter(({ kind, id }) => kind !== 'draw' && !proved.has(id)).length;
  const missing = open + (isProved(base) ? 0 : 1);
  return missing === 0 ? '' : `${commandLineText('what-ifs.without-certificate', { count: missing })}\n`;
};
