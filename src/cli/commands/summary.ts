import { readRecord } from '../../answers/record/replay.ts';
import { createIssueList } from '../../input/issues/outcome.ts';
import { commandLineLimits } from '../../input/limits.ts';
import { render } from '../../report/formats.ts';
import type { Command } from '../command.ts';
import { deliver } from '../deliver.ts';
import { refuse } from '../diagnostics.ts';
import { exitCodes } from '../exit-codes.ts';
import { outOption, usage } from '../options.ts';
import { readBytes } from '../read-file.ts';

/** The public summary of a record, from the record alone. */
export const summaryCommand: Command = {
  name: 'summary',
  operand: 'RECORD',
  options: { out: outOption },
  examples: ['slate summary record.json --out summary.html'],
  run: async (options, operands, context) => {
    const issues = createIssueList();
    const [path, ...more] = operands;
    if (path === undefined || more.length > 0)
      issues.add(usage('usage.one-record', { command: 'slate summary' }));
    const bytes = path === undefined ? null : await readBytes(path, 'record', issues);
    const read = bytes === null ? null : readRecord(bytes, commandLineLimits);
    if (read !== null && 'issues' in read) issues.addAll(read.issues);
    if (read === null || 'issues' in read || issues.total() > 0) {
      const reported = issues.reported();
      return refuse(
        { status: 'invalid', issues: [...reported], total: issues.total() },
        { record: path ?? '', options: 'slate summary' },
        context,
      );
    }
    return deliver(await render('record', 'html', read.record), exitCodes.done, options, context);
  },
};
