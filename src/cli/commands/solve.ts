import { toIssues } from '../../panel/documents/check-schema.ts';
import { createIssueList } from '../../panel/issues/outcome.ts';
import { engineChoices, explainLevels, optionsSchema, type SolveOptions } from '../../panel/options.ts';
import type { ResultDocument } from '../../panel/result/result-schema.ts';
import { serialise } from '../../panel/result/result.ts';
import { resultCsv } from '../../report/csv.ts';
import { resultTable } from '../../report/result-table.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readPoolFile, readRulesFile } from '../read-file.ts';
import { readNumber } from '../read-number.ts';
import { deliver, outOption, poolOption, refuse, rulesOption, runInWorker, textOf } from './shared.ts';

const formats = ['table', 'json', 'csv'] as const;

export const solveCommand: Command = {
  name: 'solve',
  summary: 'recommend the best slate of a pool under a rule set',
  options: {
    pool: poolOption,
    rules: rulesOption,
    engine: { value: 'NAME', help: 'which solver searches', choices: engineChoices },
    'time-limit': { value: 'SECONDS', help: 'stop after so long, with the best slate so far (default 60)' },
    explain: {
      value: 'LEVEL',
      help: 'rules: what one seat more on every tight side would bring; default at a terminal, else none',
      choices: explainLevels,
    },
    format: { value: 'NAME', help: 'how to print the result (default table)', choices: formats },
    out: outOption,
  },
  examples: [
    'slate solve --pool fixtures/open-call.csv --rules a-res-79-325-baseline',
    'slate solve --pool fixtures/open-call.csv --rules fixtures/a-res-79-325-baseline.json --format json --out result.json',
  ],
  run: async (options, _operands, context) => {
    const issues = createIssueList();
    const [poolPath, rulesPath] = [textOf(options, 'pool') ?? '', textOf(options, 'rules') ?? ''];
    const format = textOf(options, 'format') ?? 'table';
    const solveOptions = readSolveOptions(options, format === 'table' && context.terminal, issues);
    const draft = {
      pool: await readPoolFile(poolPath, issues),
      rules: await readRulesFile(rulesPath, issues),
      slate: null,
      options: solveOptions,
    };
    if (context.terminal && solveOptions?.explain === 'rules') {
      context.writeError('Solving, and solving every tight rule again one seat looser …\n');
    }
    const answer = await runInWorker('solve', { ...draft, issues: issues.told() }, context);
    if ('status' in answer) return refuse(answer, { pool: poolPath, rules: rulesPath }, context);
    const result = answer.document as ResultDocument;
    return deliver(render(result, format, options, context), exitCodeOf(result), options, context);
  },
};

/** What the options of the document are called on the command line. */
const optionNames: Readonly<Record<string, string>> = {
  '/engine': '--engine',
  '/timeLimit': '--time-limit',
  '/explain': '--explain',
};

const readSolveOptions = (
  options: OptionValues,
  forPerson: boolean,
  issues: ReturnType<typeof createIssueList>,
): SolveOptions | null => {
  const timeLimit = textOf(options, 'time-limit');
  const given = {
    engine: textOf(options, 'engine'),
    timeLimit: timeLimit === undefined ? undefined : (readNumber(timeLimit) ?? Number.NaN),
    explain: textOf(options, 'explain') ?? (forPerson ? 'rules' : undefined),
  };
  const parsed = optionsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  for (const { pointer, ...issue } of toIssues(parsed.error, 'options')) {
    issues.add({ ...issue, detail: `${optionNames[pointer ?? ''] ?? pointer}: ${issue.detail}` });
  }
  return null;
};

const render = (
  result: ResultDocument,
  format: string,
  options: OptionValues,
  context: CommandContext,
): string => {
  if (format === 'json') return serialise(result);
  if (format === 'csv') return resultCsv(result);
  const inputs = `--pool ${textOf(options, 'pool') ?? ''} --rules ${textOf(options, 'rules') ?? ''}`;
  const { invocation } = context.config;
  return resultTable(result, {
    width: context.width,
    next: [
      {
        purpose: 'The whole result, for programs',
        command: `${invocation} solve ${inputs} --format json --out result.json`,
      },
      {
        purpose: 'The slate, for a spreadsheet',
        command: `${invocation} solve ${inputs} --format csv --out slate.csv`,
      },
      {
        purpose: 'Any slate, clause by clause',
        command: `${invocation} verify ${inputs} --slate result.json`,
      },
      { purpose: 'The same over REST, with Swagger UI at /docs', command: `${invocation} serve` },
    ],
  });
};

const exitCodeOf = (result: ResultDocument): ExitCode => {
  switch (result.outcome) {
    case 'selected':
      return exitCodes.done;
    case 'infeasible':
      return exitCodes.infeasible;
    case 'stopped':
      return exitCodes.stopped;
  }
};
