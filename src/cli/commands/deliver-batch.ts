import { toLine } from '../../answers/result/result.ts';
import type { WhatIfResult } from '../../answers/what-if/what-if-schema.ts';
import type { WhatIfSummary } from '../../answers/what-if/what-if-summary-schema.ts';
import { fileNameOf, render } from '../../report/formats.ts';
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
  const format = textOf(options, 'format') ?? 'table';
  if (format === 'json') {
    if (folder === null) await context.writeOut(toLine(summary));
    return 'written';
  }
  const content = await render('what-if', format, { summary, results });
  const name = fileNameOf(format);
  const isFile = name !== null && (folder !== null || context.newFile);
  const marked =
    isFile && format === 'csv' && typeof content === 'string' ? forSpreadsheets(content) : content;
  if (folder !== null && name !== null) return writeTo(folder.path(name), marked, context);
  await context.writeOut(marked);
  return 'written';
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
