import { createIssueList } from '../../input/issues/outcome.ts';
import { serialise } from '../../answers/result/result.ts';
import type { VerificationDocument } from '../../answers/verify/verification-schema.ts';
import { verificationCsv } from '../../report/csv.ts';
import { verificationTable } from '../../report/verification-table.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readBytes } from '../read-file.ts';
import {
  deliver,
  outOption,
  poolOption,
  readPoolAndRules,
  refuse,
  rulesOption,
  runInWorker,
  textOf,
} from './shared.ts';
import { writeWarnings } from './write-warnings.ts';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'say clause by clause whether a slate keeps the rules',
  options: {
    pool: poolOption,
    rules: rulesOption,
    slate: { value: 'FILE', help: 'ids, one a line, or a result document', required: true },
    format: {
      value: 'NAME',
      help: 'how to print the verdict (default table)',
      choices: ['table', 'json', 'csv'],
    },
    out: outOption,
  },
  examples: ['slate verify --pool fixtures/open-call.csv --rules a-res-79-325-baseline --slate result.json'],
  run: async (options, _operands, context) => {
    const issues = createIssueList();
    const slatePath = textOf(options, 'slate') ?? '';
    const { paths, pool, rules } = await readPoolAndRules(options, issues);
    const bytes = await readBytes(slatePath, 'slate', issues);
    const slate = bytes === null ? null : ({ as: 'bytes', bytes } as const);
    const answer = await runInWorker(
      'verify',
      { pool, rules, slate, options: null, issues: issues.reported() },
      context,
    );
    if ('issues' in answer) return refuse(answer, { ...paths, slate: slatePath }, context);
    const format = textOf(options, 'format') ?? 'table';
    const document = answer.document as VerificationDocument;
    writeWarnings([document], context);
    const text =
      format === 'json'
        ? serialise(document)
        : format === 'csv'
          ? verificationCsv(document)
          : verificationTable(document);
    return deliver(text, document.holds ? exitCodes.done : exitCodes.doesNotHold, options, context);
  },
};
