import { createIssueList } from '../../input/issues/outcome.ts';
import { optionsSchema } from '../../answers/solve/options.ts';
import type { RecordDocument } from '../../answers/record/record-schema.ts';
import type { Command } from '../command.ts';
import {
  deliver,
  exitCodeOf,
  outOption,
  poolOption,
  readPoolAndRules,
  refuse,
  rulesOption,
  runForText,
} from './shared.ts';
import { writeWarnings } from './write-warnings.ts';

export const recordCommand: Command = {
  name: 'record',
  summary: 'solve, and write an account of it without personal data, to be published',
  options: { pool: poolOption, rules: rulesOption, out: outOption },
  examples: ['slate record --pool fixtures/open-call.csv --rules a-res-79-325-baseline --out record.json'],
  run: async (options, _operands, context) => {
    const issues = createIssueList();
    const { paths, pool, rules } = await readPoolAndRules(options, issues);
    const draft = { pool, rules, slate: null, options: optionsSchema.parse({}), issues: issues.reported() };
    const answer = await runForText('record', draft, context);
    if (answer.status === 'invalid') return refuse(answer, paths, context);
    const record = JSON.parse(answer.document) as RecordDocument;
    writeWarnings([answer], context);
    return deliver(answer.document, exitCodeOf(record), options, context);
  },
};
