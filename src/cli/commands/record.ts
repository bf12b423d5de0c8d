import { createIssueList } from '../../panel/issues/outcome.ts';
import { optionsSchema } from '../../panel/options.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readPoolFile, readRulesFile } from '../read-file.ts';
import { deliver, outOption, poolOption, refuse, rulesOption, runForText, textOf } from './shared.ts';

export const recordCommand: Command = {
  name: 'record',
  summary: 'solve, and write an account of it without personal data, to be published',
  options: { pool: poolOption, rules: rulesOption, out: outOption },
  examples: ['slate record --pool fixtures/open-call.csv --rules a-res-79-325-baseline --out record.json'],
  run: async (options, _operands, context) => {
    const issues = createIssueList();
    const paths = { pool: textOf(options, 'pool') ?? '', rules: textOf(options, 'rules') ?? '' };
    const draft = {
      pool: await readPoolFile(paths.pool, issues),
      rules: await readRulesFile(paths.rules, issues),
      slate: null,
      options: optionsSchema.parse({}),
    };
    const answer = await runForText('record', { ...draft, issues: issues.told() }, context);
    if (answer.status === 'invalid') return refuse(answer, paths, context);
    return deliver(answer.document, exitCodes.done, options, context);
  },
};
