import { serialise } from '../../answers/result/result.ts';
import { batchIdentity } from '../../answers/what-if/batch-identity.ts';
import { planBatch, type Batch } from '../../answers/what-if/plan-batch.ts';
import { scenarioFileDocument } from '../../answers/what-if/scenario-file-document.ts';
import { whatIfLevels } from '../../answers/what-if/scenario-file-schema.ts';
import { summarise } from '../../answers/what-if/summarise.ts';
import type { WhatIfSummary } from '../../answers/what-if/what-if-summary-schema.ts';
import type { Issue } from '../../input/issues/issue.ts';
import { panelContext } from '../../operations/process-context.ts';
import { formatsOf } from '../../report/formats.ts';
import { runBatch } from '../../threads/run-batch.ts';
import { openBatchFolder, type BatchFolder } from '../batch-folder.ts';
import { createResultCollector } from '../collect-results.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';
import { deliver, issueInOutput } from '../deliver.ts';
import { exitCodeOfBatch } from '../exit-code-of-batch.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readNumber, formatOption, textOf, helpOf, commandLineText, usage } from '../options.ts';
import { optimiseLater } from '../optimise-later.ts';
import { exitCodeWith } from '../output.ts';
import { poolFileOptions, poolReadOptions } from '../pool-file-options.ts';
import { createProgressBar } from '../progress-bar.ts';
import { readScenarioFile, withScenarioPlaces, type ScenarioInput } from '../read-scenario-file.ts';
import { refuse, refuseUsage, writeWarnings } from '../diagnostics.ts';
import { deliverBatch, withoutCertificate } from './deliver-batch.ts';
import { localDecimal } from '../../text/numbers.ts';
import { inLanguage } from '../../text/language.ts';
import { languageIn } from '../../answers/what-if/what-if-input.ts';

const mostThreads = 256;

export const whatifCommand: Command = {
  name: 'whatif',
  operand: 'FILE',
  options: {
    ...poolFileOptions,
    jobs: { value: 'N', help: helpOf('option.jobs') },
    explain: {
      value: 'LEVEL',
      help: helpOf('option.explain.whatif'),
      choices: whatIfLevels,
    },
    format: formatOption(formatsOf('what-if')),
    out: {
      value: 'FOLDER',
      help: helpOf('option.out.whatif'),
    },
    resume: { help: helpOf('option.resume') },
    certificates: { help: helpOf('option.certificates') },
    quiet: { help: helpOf('option.quiet') },
    schema: { help: helpOf('option.schema') },
  },
  examples: [
    'slate whatif fixtures/what-ifs.yaml',
    'slate whatif fixtures/what-ifs.yaml --jobs 2 --out what-ifs --format html',
  ],
  run: async (options, operands, context) => {
    if (options['schema'] === true) {
      return deliver(serialise(scenarioFileDocument()), exitCodes.done, { out: options['out'] }, context);
    }
    const issues = checkUsage(options, operands, context);
    if (issues.length > 0) {
      return refuseUsage(issues, 'slate whatif', context);
    }
    const path = operands[0]!;
    const input = withLevel(await readScenarioFile(path, poolReadOptions(options)), options);
    const language = context.hasLanguage === true ? null : languageIn(input.file);
    const run = (): Promise<ExitCode> => runWhatIfs(path, input, options, context);
    return language === null ? run() : inLanguage(language, run);
  },
};

const runWhatIfs = async (
  path: string,
  input: ScenarioInput,
  options: OptionValues,
  context: CommandContext,
): Promise<ExitCode> => {
  for (const line of input.recognised) context.writeError(`${line}\n`);
  optimiseLater('many');
  const readContext = panelContext();
  const planned = planBatch(input, readContext);
  const files = { scenarios: path, ...input.paths, options: 'slate whatif' };
  if (planned.status === 'invalid') {
    return refuse({ ...planned, issues: withScenarioPlaces(input, planned.issues) }, files, context);
  }
  const folder = openFolder(planned.value, options, readContext.version);
  if (folder !== null && 'issue' in folder) {
    return refuse({ status: 'invalid', issues: [folder.issue], total: 1 }, files, context);
  }
  return answer(planned.value, folder, options, context);
};

const checkUsage = (
  options: OptionValues,
  operands: readonly string[],
  context: CommandContext,
): readonly Issue[] => {
  const jobs = readNumber(textOf(options, 'jobs') ?? '1') ?? 0;
  const outputIssue = issueInOutput(options, context, 'FOLDER');
  const needsFolder = ['resume', 'certificates'].filter((name) => options[name] === true);
  return [
    ...(operands.length === 1 ? [] : [usage('usage.one-scenario-file')]),
    ...(Number.isInteger(jobs) && jobs >= 1 && jobs <= mostThreads
      ? []
      : [usage('usage.jobs', { most: mostThreads })]),
    ...(textOf(options, 'out') === undefined
      ? needsFolder.map((name) => usage('usage.needs-folder', { option: name }))
      : []),
    ...(outputIssue === null ? [] : [outputIssue]),
  ];
};

/** Options of the command line override those of the file. */
const withLevel = (input: ScenarioInput, options: OptionValues): ScenarioInput => {
  const explain = textOf(options, 'explain');
  const { file } = input;
  if (explain === undefined || typeof file !== 'object' || file === null) return input;
  const { options: own } = file as { readonly options?: unknown };
  if (own !== undefined && (typeof own !== 'object' || own === null)) return input;
  return { ...input, file: { ...file, options: { ...own, explain } } };
};

const openFolder = (batch: Batch, options: OptionValues, version: string) => {
  const out = textOf(options, 'out');
  if (out === undefined) return null;
  const certificates = options['certificates'] === true ? 'written' : 'not written';
  const identity = { ...batchIdentity(batch, version), certificates };
  return openBatchFolder(out, identity, options['resume'] === true);
};

/** Runs the batch, and writes whatever is done, however it ends. */
const answer = async (
  batch: Batch,
  folder: BatchFolder | null,
  options: OptionValues,
  context: CommandContext,
): Promise<ExitCode> => {
  const readContext = panelContext();
  const { clock } = readContext;
  const begun = clock();
  const streams = folder === null && textOf(options, 'format') === 'json';
  const collector = createResultCollector(batch.tasks, folder?.known ?? new Map(), streams ? context : null);
  const open = batch.tasks.length - collector.count();
  const bar = createProgressBar(context.errorTerminal && options['quiet'] !== true, open, clock);
  const certificates = options['certificates'] === true;
  const { status, base } = await runBatch(batch, {
    threads: readNumber(textOf(options, 'jobs') ?? '') ?? context.config.work.threads,
    certificates,
    done: collector.done(),
    readContext,
    signal: context.signal,
    onDone: (document) => {
      folder?.add(document);
      collector.add(document.result);
      bar.advance();
    },
  }).finally(() => {
    bar.stop();
  });
  if (base !== null) folder?.addProof(base);
  const results = collector.inOrder();
  const summary = base === null ? null : summarise(batch, base.result, results, status);
  folder?.finish(results, summary);
  context.writeError(
    closingLine(batch.tasks.length, results.length, status, (clock() - begun) / 1000, options),
  );
  const code = status === 'interrupted' ? exitCodes.interrupted : exitCodeOfBatch(summary);
  if (summary === null) return code;
  writeWarnings([summary.base, ...results], context);
  if (certificates) context.writeError(withoutCertificate(batch.tasks, summary.base, results));
  return exitCodeWith(code, [await deliverBatch(summary, results, folder, options, context)]);
};

const closingLine = (
  planned: number,
  done: number,
  status: WhatIfSummary['status'],
  seconds: number,
  options: OptionValues,
): string => {
  const folder = textOf(options, 'out');
  const values = { planned, done, seconds: localDecimal(seconds.toFixed(1)), folder: folder ?? '' };
  const key = status === 'complete' ? 'done' : status;
  return `${commandLineText(folder === undefined ? `what-ifs.${key}` : `what-ifs.${key}-in`, values)}\n`;
};
