import { createIssueList, invalid } from '../../input/issues/outcome.ts';
import { serialise } from '../../answers/result/result.ts';
import { batchIdentity } from '../../answers/what-if/batch-identity.ts';
import { planBatch, type Batch } from '../../answers/what-if/plan-batch.ts';
import { scenarioFileDocument } from '../../answers/what-if/scenario-file-document.ts';
import { whatIfLevels } from '../../answers/what-if/scenario-file-schema.ts';
import { summarise } from '../../answers/what-if/summarise.ts';
import type { WhatIfSummary } from '../../answers/what-if/what-if-summary-schema.ts';
import { panelContext } from '../../operations/panel-context.ts';
import { plural } from '../../report/text.ts';
import { formatCount } from '../../text/numbers.ts';
import { runBatch } from '../../threads/run-batch.ts';
import { openBatchFolder, type BatchFolder } from '../batch-folder.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';
import { createResultCollector } from '../collect-results.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { exitCodeWith } from '../output.ts';
import { createProgressBar } from '../progress-bar.ts';
import { readNumber } from '../read-number.ts';
import { readScenarioFile, type ScenarioInput } from '../read-scenario-file.ts';
import { deliverBatch } from './deliver-batch.ts';
import { exitCodeOfBatch } from './render-batch.ts';
import { formatOption, formatOf } from './render-result.ts';
import { deliver, refuse, textOf } from './shared.ts';
import { withoutCertificate } from './without-certificate.ts';
import { writeWarnings } from './write-warnings.ts';

const mostThreads = 256;

export const whatifCommand: Command = {
  name: 'whatif',
  summary: 'answer a file of scenarios, sweeps, leave-one-out and noise, and compare them',
  operand: 'FILE',
  options: {
    jobs: { value: 'N', help: 'worker threads (SLATE_WORKERS; default: as many as there are processors)' },
    explain: {
      value: 'LEVEL',
      help: 'rules: also which bounds bind, and at what price',
      choices: whatIfLevels,
    },
    format: {
      ...formatOption,
      help: 'how to print the report (default table); json: a line for each result',
    },
    out: {
      value: 'FOLDER',
      help: 'write results.jsonl, summary.json and the report there (with --schema: the file to write)',
    },
    resume: { help: 'go on with the half-finished batch in the folder of --out' },
    certificates: { help: 'also write the rule set and the certificate of every scenario there' },
    quiet: { help: 'no progress bar' },
    schema: { help: 'print the JSON Schema of scenario files, for editors, and do nothing else' },
  },
  examples: [
    'slate whatif fixtures/what-ifs.yaml',
    'slate whatif fixtures/what-ifs.yaml --jobs 2 --out what-ifs --format html',
  ],
  run: async (options, operands, context) => {
    if (options['schema'] === true) {
      return deliver(serialise(scenarioFileDocument()), exitCodes.done, { out: options['out'] }, context);
    }
    const usage = checkUsage(options, operands);
    if (usage.length > 0) {
      const issues = createIssueList();
      for (const detail of usage) issues.add({ code: 'usage', document: 'options', detail });
      return refuse(invalid(issues), { options: 'slate whatif' }, context);
    }
    const path = operands[0]!;
    const input = withLevel(await readScenarioFile(path), options);
    const surroundings = panelContext();
    const planned = planBatch(input, surroundings);
    const files = { scenarios: path, ...input.paths, options: 'slate whatif' };
    if (planned.status === 'invalid') return refuse(planned, files, context);
    const folder = openFolder(planned.value, options, surroundings.version);
    if (folder !== null && 'issue' in folder) {
      return refuse({ status: 'invalid', issues: [folder.issue], total: 1 }, files, context);
    }
    return answer(planned.value, input, folder, options, context);
  },
};

const checkUsage = (options: OptionValues, operands: readonly string[]): readonly string[] => {
  const jobs = readNumber(textOf(options, 'jobs') ?? '1') ?? 0;
  const needsFolder = ['resume', 'certificates'].filter((name) => options[name] === true);
  return [
    ...(operands.length === 1 ? [] : ['Name one scenario file: slate whatif FILE.']),
    ...(Number.isInteger(jobs) && jobs >= 1 && jobs <= mostThreads
      ? []
      : [`--jobs is a whole number from 1 to ${mostThreads}.`]),
    ...(textOf(options, 'out') === undefined
      ? needsFolder.map((name) => `--${name} needs --out FOLDER.`)
      : []),
  ];
};

/** What the command line says goes before what the file says. */
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
  input: ScenarioInput,
  folder: BatchFolder | null,
  options: OptionValues,
  context: CommandContext,
): Promise<ExitCode> => {
  const surroundings = panelContext();
  const { clock } = surroundings;
  const begun = clock();
  const streams = folder === null && formatOf(options) === 'json';
  const collector = createResultCollector(batch.tasks, folder?.known ?? new Map(), streams ? context : null);
  const open = batch.tasks.length - collector.count();
  const bar = createProgressBar(context.errorTerminal && options['quiet'] !== true, open, clock);
  const certificates = options['certificates'] === true;
  const { status, base } = await runBatch(batch, input, {
    threads: readNumber(textOf(options, 'jobs') ?? '') ?? context.config.work.workers,
    certificates,
    done: collector.done(),
    surroundings,
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
  const out = textOf(options, 'out');
  const where = out === undefined ? '' : `, in ${out}`;
  if (status === 'complete') return `${plural(planned, 'what-if')} in ${seconds.toFixed(1)} s${where}.\n`;
  const why = status === 'interrupted' ? 'Interrupted' : 'The time for all is over';
  const next = out === undefined ? '' : '; --resume goes on with the rest';
  return `${why}: ${formatCount(done)} of ${formatCount(planned)} are done${where}${next}.\n`;
};
