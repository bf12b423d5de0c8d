import { createIssueList } from '../../input/issues/outcome.ts';
import { explainLevels } from '../../answers/solve/options.ts';
import type { Command } from '../command.ts';
import { deliverResult } from './deliver-result.ts';
import { formatOption, formatOf, renderResult } from './render-result.ts';
import {
  outOption,
  poolOption,
  readPoolAndRules,
  refuse,
  rulesOption,
  runInWorker,
  textOf,
} from './shared.ts';
import { readSolveOptions, solvingOptions } from './solve-options.ts';

export const solveCommand: Command = {
  name: 'solve',
  summary: 'recommend the best slate of a pool under a rule set',
  options: {
    pool: poolOption,
    rules: rulesOption,
    explain: {
      value: 'LEVEL',
      help: 'rules: what each bound costs; full: members, others and alternates too; default rules at a terminal, else none; where there is no slate, all conflicts and repairs unless none',
      choices: explainLevels,
    },
    ...solvingOptions,
    proof: {
      value: 'FILE',
      help: 'write program and proof there in the public format VIPR; it has every score, so keep it to yourself',
    },
    format: formatOption,
    out: outOption,
  },
  examples: [
    'slate solve --pool fixtures/open-call.csv --rules a-res-79-325-baseline',
    'slate solve --pool fixtures/open-call.csv --rules fixtures/a-res-79-325-baseline.json --format json --out result.json',
  ],
  run: async (options, _operands, context) => {
    const issues = createIssueList();
    const forPerson = formatOf(options) === 'table' && context.terminal;
    const solveOptions = readSolveOptions(options, forPerson ? 'rules' : undefined, issues);
    const { paths, pool, rules } = await readPoolAndRules(options, issues);
    const wantsProof = textOf(options, 'proof') !== undefined;
    const draft = { pool, rules, slate: null, options: solveOptions, wantsProof, issues: issues.reported() };
    const answer = await runInWorker('solve', draft, context);
    if ('issues' in answer) return refuse(answer, paths, context);
    return deliverResult(answer, (result) => renderResult(result, options, context), options, context);
  },
};
