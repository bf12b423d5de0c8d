import type { Draft } from '../../panel/draft.ts';
import { createIssueList } from '../../panel/issues/outcome.ts';
import { explainLevels } from '../../panel/options.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';
import { deliverResult } from './deliver-result.ts';
import { formatOption, formatOf, renderResult } from './render-result.ts';
import {
  outOption,
  poolOption,
  readPoolAndRules,
  refuse,
  rulesOption,
  runForText,
  runInWorker,
  textOf,
  writeTo,
} from './shared.ts';
import { readSolveOptions, solvingOptions } from './solve-options.ts';
import { noProof } from './write-proofs.ts';

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
    const draft = { pool, rules, slate: null, options: solveOptions };
    const answer = await runInWorker('solve', { ...draft, issues: issues.told() }, context);
    if ('issues' in answer) return refuse(answer, paths, context);
    const written = await writeProof({ ...draft, issues: [] }, options, context);
    return deliverResult(
      answer,
      (result) => renderResult(result, options, context),
      written,
      options,
      context,
    );
  },
};

/** The same search again, which takes the same way to the same proof. */
const writeProof = async (draft: Draft, options: OptionValues, context: CommandContext): Promise<boolean> => {
  const path = textOf(options, 'proof');
  if (path === undefined) return true;
  const answer = await runForText('export-proof', draft, context);
  if (answer.status === 'done' && answer.document !== '') return writeTo(path, answer.document, context);
  context.writeError(noProof(path));
  return true;
};
