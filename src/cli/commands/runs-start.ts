import { extname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isObject } from '../../input/collections.ts';
import { parseJson } from '../../input/documents/json.ts';
import { parseYaml, yamlPlaces } from '../../input/documents/yaml.ts';
import type { Issue } from '../../input/issues/issue.ts';
import { createIssueList, invalid } from '../../input/issues/outcome.ts';
import { commandLineLimits } from '../../input/limits.ts';
import { solve } from '../../operations/solve.ts';
import { runKinds } from '../../run-kinds/kinds.ts';
import { hasEnded, runSchema, type RunDocument } from '../../run-kinds/run-schema.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';
import { refuse, refuseUsage } from '../diagnostics.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { commandLineText, helpOf, readNumber, textOf, textsOf } from '../options.ts';
import { poolFileOptions, poolReadOptions } from '../pool-file-options.ts';
import { readBytes } from '../read-file.ts';
import { ask, type Asked } from '../service/ask.ts';
import { issueInPoolNamed, poolNamed, rulesNamed } from '../service/store-files.ts';
import { serverOption, withService, type Service } from '../service/with-service.ts';
import { solvingOptions } from '../solve-options.ts';
import { asJson, listFormatOption, renderRun } from './runs-shared.ts';

const command = 'slate runs start';

/** Milliseconds between looks at a run that is waited for. */
const lookEvery = 1000;

const { explain, engine, within, ...solving } = solvingOptions(solve);

export const runsStartCommand: Command = {
  name: 'runs start',
  options: {
    pool: { value: 'NAME[@VERSION]|FILE', help: helpOf('option.pool.start'), required: true },
    rules: { value: 'ID[@VERSION]|FILE', help: helpOf('option.rules.start'), required: true },
    'pool-name': { value: 'NAME', help: helpOf('option.pool-name') },
    ...poolFileOptions,
    kind: { value: 'KIND', help: helpOf('option.kind.start'), choices: runKinds },
    scenarios: { value: 'FILE', help: helpOf('option.scenarios') },
    candidate: { value: 'ID', help: helpOf('option.candidate.start'), many: true },
    rule: { value: 'ID', help: helpOf('option.rule.start'), many: true },
    assignment: { value: 'ID', help: helpOf('option.assignment.start') },
    explain: explain!,
    engine: engine!,
    'time-limit': solving['time-limit']!,
    'cross-check': solving['cross-check']!,
    'no-cross-check': solving['no-cross-check']!,
    within: within!,
    wait: { help: helpOf('option.wait') },
    format: listFormatOption,
    server: serverOption,
  },
  examples: [
    'slate runs start --pool open-call --rules a-res-79-325-baseline --kind explain --server http://127.0.0.1:3000',
    'slate runs start --pool fixtures/open-call.csv --pool-name open-call --rules a-res-79-325-baseline --wait',
  ],
  run: async (options, _operands, context) => {
    const issue = issueInPoolNamed(textOf(options, 'pool') ?? '', textOf(options, 'pool-name'));
    if (issue !== null) return refuseUsage([issue], command, context);
    const scenarios = await readScenarios(textOf(options, 'scenarios'), context);
    if ('code' in scenarios) return scenarios.code;
    return withService(options, command, context, async (service) => {
      const started = await start(service, options, scenarios.document, scenarios.placed);
      if ('code' in started) return started.code;
      return report(service, started.document, options);
    });
  },
};

type Scenarios = Readonly<Record<string, unknown>> | null;

/** What a scenario file asks for, its pool and its rule set left aside; null: no file is named. */
const readScenarios = async (
  path: string | undefined,
  context: CommandContext,
): Promise<{ readonly document: Scenarios; readonly placed?: Placing } | { readonly code: ExitCode }> => {
  if (path === undefined) return { document: null };
  const issues = createIssueList();
  const bytes = await readBytes(path, 'scenarios', issues);
  const isYaml = ['.yaml', '.yml'].includes(extname(path).toLowerCase());
  const parsed =
    bytes === null ? null : (isYaml ? parseYaml : parseJson)(bytes, 'scenarios', commandLineLimits);
  if (parsed !== null && 'issues' in parsed) issues.addAll(parsed.issues);
  if (parsed === null || 'issues' in parsed) {
    return { code: refuse(invalid(issues), { scenarios: path, options: command }, context) };
  }
  const entries = Object.entries(isObject(parsed.value) ? parsed.value : {});
  const document = Object.fromEntries(entries.filter(([key]) => key !== 'pool' && key !== 'rules'));
  return isYaml && bytes !== null ? { document, placed: placingIn(bytes) } : { document };
};

type Placing = (issue: Issue) => Issue;

/** Options may come from the command line, and have no line in the file then. */
const placingIn = (bytes: Uint8Array): Placing => {
  const place = yamlPlaces(bytes, 'scenarios');
  return (issue) => (issue.pointer?.startsWith('/options') === true ? issue : place(issue));
};

const start = async (
  service: Service,
  options: OptionValues,
  scenarios: Scenarios,
  placed?: Placing,
): Promise<Asked<RunDocument>> => {
  const under = textOf(options, 'rules') ?? '';
  const rules = await rulesNamed(service, under);
  if ('code' in rules) return rules;
  const how = { options: poolReadOptions(options), rules: under };
  const [named, storeAs] = [textOf(options, 'pool') ?? '', textOf(options, 'pool-name') ?? ''];
  const pool = await poolNamed(service, named, storeAs, how);
  if ('code' in pool) return pool;
  const { name: id, ...ofVersion } = rules.document;
  const body = {
    kind: textOf(options, 'kind') ?? (scenarios === null ? 'solve' : 'what-if'),
    pool: pool.document,
    rules: { id, ...ofVersion },
    ...scenarios,
    ...aboutOf(options),
    ...(options['assignment'] === undefined ? {} : { assignment: options['assignment'] }),
    ...optionsOf(options, scenarios),
  };
  return ask(service, {
    method: 'POST',
    path: '/v1/runs',
    body: { bytes: Buffer.from(JSON.stringify(body)), mediaType: 'application/json' },
    schema: runSchema,
    ...(scenarios === null
      ? {}
      : { files: filesOf(textOf(options, 'scenarios')!), ...(placed === undefined ? {} : { placed }) }),
  });
};

const filesOf = (path: string) => ({ request: path, scenarios: path });

const aboutOf = (options: OptionValues) => {
  const [candidates, rules] = [textsOf(options, 'candidate'), textsOf(options, 'rule')];
  return candidates.length + rules.length === 0 ? {} : { about: { candidates, rules } };
};

/** Those that were given; the service has the defaults. */
const optionsOf = (options: OptionValues, scenarios: Scenarios) => {
  const numberOf = (name: string): number | undefined => {
    const text = textOf(options, name);
    return text === undefined ? undefined : (readNumber(text) ?? Number.NaN);
  };
  const crossCheck = options['no-cross-check'] === true ? false : options['cross-check'] === true;
  const given = {
    explain: textOf(options, 'explain'),
    engine: textOf(options, 'engine'),
    timeLimit: numberOf('time-limit'),
    within: numberOf('within'),
    ...(crossCheck || options['no-cross-check'] === true ? { crossCheck } : {}),
  };
  const own = scenarios?.['options'];
  const isNothing = own === undefined && Object.values(given).every((value) => value === undefined);
  return isNothing ? {} : { options: { ...(isObject(own) ? own : {}), ...withoutUndefined(given) } };
};

const withoutUndefined = (given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

/** The id of the run goes to the output, and the command that shows it beside it. */
const report = async (service: Service, run: RunDocument, options: OptionValues): Promise<ExitCode> => {
  const { context } = service;
  const server = textOf(options, 'server');
  const show = `${context.config.invocation} runs show ${run.id}${server === undefined ? '' : ` --server ${server}`}`;
  context.writeError(`${commandLineText('runs.started', { command: show })}\n`);
  if (options['wait'] !== true) {
    await context.writeOut(asJson(options) ? renderRun(run, options) : `${run.id}\n`);
    return exitCodes.done;
  }
  const ended = await waitForEnd(service, run);
  if ('code' in ended) return ended.code;
  await context.writeOut(renderRun(ended.document, options));
  return exitCodeOfRun(ended.document);
};

/** @throws the reason of the signal when the user interrupts: the run goes on. */
const waitForEnd = async (service: Service, run: RunDocument): Promise<Asked<RunDocument>> => {
  const { signal } = service.context;
  let seen: Asked<RunDocument> = { document: run };
  while ('document' in seen && !hasEnded(seen.document.status)) {
    await setTimeout(lookEvery, undefined, { signal });
    seen = await ask(service, { path: `/v1/runs/${run.id}`, schema: runSchema });
  }
  return seen;
};

const exitCodeOfRun = ({ status, outcome }: RunDocument): ExitCode => {
  if (status === 'failed') return exitCodes.internal;
  if (status === 'done' && outcome === 'infeasible') return exitCodes.infeasible;
  const isWhole = status === 'done' && (outcome === 'selected' || outcome === 'complete');
  return isWhole ? exitCodes.done : exitCodes.stopped;
};
