import type { AboutIds } from '../../answers/explain/about.ts';
import { createIssueList } from '../../input/issues/outcome.ts';
import { serialise } from '../../answers/result/result.ts';
import { statementsCsv } from '../../report/csv.ts';
import { statementsTable } from '../../report/result-table.ts';
import type { Command, OptionValues } from '../command.ts';
import { deliverResult } from './deliver-result.ts';
import { formatOption, formatOf, renderResult } from './render-result.ts';
import {
  outOption,
  poolOption,
  readPoolAndRules,
  refuse,
  rulesOption,
  runInWorker,
  textsOf,
} from './shared.ts';
import { readSolveOptions, solvingOptions } from './solve-options.ts';

export const explainCommand: Command = {
  name: 'explain',
  summary: 'say why these members and not others, and what each rule costs; or why there is no slate',
  options: {
    pool: poolOption,
    rules: rulesOption,
    candidate: { value: 'ID', help: 'about this candidate, member or not; may be repeated', many: true },
    rule: { value: 'ID', help: 'about this rule; may be repeated', many: true },
    ...solvingOptions,
    format: formatOption,
    out: outOption,
  },
  examples: [
    'slate explain --pool fixtures/open-call.csv --rules a-res-79-325-baseline --candidate C-1636 --rule women',
    'slate explain --pool fixtures/open-call.csv --rules a-res-79-325-baseline --format html --out report.html',
  ],
  run: async (options, _operands, context) => {
    const issues = createIssueList();
    const solveOptions = readSolveOptions(options, 'full', issues);
    const { paths, pool, rules } = await readPoolAndRules(options, issues);
    const about = aboutOf(options);
    const draft = { pool, rules, slate: null, about, options: solveOptions, issues: issues.reported() };
    const answer = await runInWorker('explain', draft, context);
    if ('issues' in answer) return refuse(answer, { ...paths, about: 'slate explain' }, context);
    return deliverResult(
      answer,
      (result) => {
        const format = formatOf(options);
        if (format === 'csv') return Promise.resolve(statementsCsv(result));
        if (format === 'json') return Promise.resolve(serialise(result));
        return format === 'table' && about !== null
          ? Promise.resolve(statementsTable(result))
          : renderResult(result, options, context);
      },
      options,
      context,
    );
  },
};

/** Null: everything. */
const aboutOf = (options: OptionValues): AboutIds | null => {
  const [candidates, rules] = [textsOf(options, 'candidate'), textsOf(options, 'rule')];
  return candidates.length + rules.length === 0 ? null : { candidates: [...candidates], rules: [...rules] };
};
