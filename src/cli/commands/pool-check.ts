import { createIssueList, invalid } from '../../input/issues/outcome.ts';
import type { PoolReport } from '../../answers/check-pool/pool-report.ts';
import { serialise } from '../../answers/result/result.ts';
import { poolReportTable } from '../../report/pool-report-table.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readPoolFile, readRulesFile } from '../read-file.ts';
import { deliver, outOption, refuse, runInWorker, textOf } from './shared.ts';
import { writeWarnings } from './write-warnings.ts';

export const poolCheckCommand: Command = {
  name: 'pool check',
  summary: 'check a pool and report what looks doubtful in it',
  operand: 'FILE',
  options: {
    pool: { value: 'FILE', help: 'the pool, CSV or JSON; may also stand without --pool' },
    rules: {
      value: 'FILE|ID',
      help: 'a rule set that says which columns hold several values, and the decimals',
    },
    format: { value: 'NAME', help: 'how to print the report (default table)', choices: ['table', 'json'] },
    out: outOption,
  },
  examples: ['slate pool check fixtures/open-call.csv'],
  run: async (options, operands, context) => {
    const issues = createIssueList();
    const named = textOf(options, 'pool');
    const paths = [...(named === undefined ? [] : [named]), ...operands];
    if (paths.length !== 1) {
      issues.add({ code: 'usage', document: 'options', detail: 'Name one pool: slate pool check FILE.' });
      return refuse(invalid(issues), { options: 'slate pool check' }, context);
    }
    const rulesPath = textOf(options, 'rules');
    const files = { pool: paths[0]!, ...(rulesPath === undefined ? {} : { rules: rulesPath }) };
    const pool = await readPoolFile(files.pool, issues);
    const rules = rulesPath === undefined ? null : await readRulesFile(rulesPath, issues);
    const draft = { pool, rules, slate: null, options: null, issues: issues.reported() };
    const answer = await runInWorker('check-pool', draft, context);
    if ('issues' in answer) return refuse(answer, files, context);
    const document = answer.document as PoolReport;
    writeWarnings([document], context);
    const text = textOf(options, 'format') === 'json' ? serialise(document) : poolReportTable(document);
    return deliver(text, exitCodes.done, options, context);
  },
};
