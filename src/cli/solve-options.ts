import { engineChoices, explainLevels, optionsSchema, type SolveOptions } from '../answers/solve/options.ts';
import { checkSchema, toIssues } from '../input/documents/check-schema.ts';
import type { IssueList } from '../input/issues/outcome.ts';
import type { PartsOperation } from '../operations/operation.ts';
import type { CommandContext, OptionSpec, OptionValues } from './command.ts';
import { helpOf, readNumber, textOf, usage } from './options.ts';

/** How each of the options of a solve is given on the command line. */
const optionsByKey: Readonly<
  Record<Exclude<keyof SolveOptions, 'language'>, Readonly<Record<string, OptionSpec>>>
> = {
  explain: { explain: { value: 'LEVEL', help: helpOf('option.explain'), choices: explainLevels } },
  engine: { engine: { value: 'NAME', help: helpOf('option.engine'), choices: engineChoices } },
  timeLimit: { 'time-limit': { value: 'SECONDS', help: helpOf('option.time-limit') } },
  crossCheck: {
    'cross-check': { help: helpOf('option.cross-check') },
    'no-cross-check': { help: helpOf('option.no-cross-check') },
  },
  within: { within: { value: 'POINTS', help: helpOf('option.within') } },
  certificate: { certificate: { value: 'FILE', help: helpOf('option.certificate') } },
  certifyTies: { 'certify-ties': { help: helpOf('option.certify-ties') } },
};

/** The options that an operation takes for its solve. */
export const solvingOptions = ({ options, command }: PartsOperation): Readonly<Record<string, OptionSpec>> =>
  Object.assign(
    {},
    ...(options?.keys ?? []).map((key) => optionsByKey[key]),
    command?.explainHelp === undefined
      ? {}
      : { explain: { ...optionsByKey.explain['explain'], help: helpOf(command.explainHelp) } },
    command?.writesRepairs === true ? { repairs: { value: 'FOLDER', help: helpOf('option.repairs') } } : {},
    command?.writesProof === true ? { proof: { value: 'FILE', help: helpOf('option.proof') } } : {},
  ) as Readonly<Record<string, OptionSpec>>;

/** What the options of the document are called on the command line. */
const optionNames: Readonly<Record<string, string>> = {
  '/engine': '--engine',
  '/timeLimit': '--time-limit',
  '/explain': '--explain',
  '/within': '--within',
};

/** The options of the solve; null where they are wrong, or the operation takes none. */
export const readSolveOptions = (
  { options: own }: PartsOperation,
  options: OptionValues,
  context: CommandContext,
  issues: IssueList,
): SolveOptions | null => {
  if (own === undefined) return null;
  const number = (name: string): number | undefined => {
    const text = textOf(options, name);
    return text === undefined ? undefined : (readNumber(text) ?? Number.NaN);
  };
  const forPerson = context.terminal && (textOf(options, 'format') ?? 'table') === 'table';
  const usual = forPerson ? own.onTerminal : undefined;
  const level = own.always?.explain ?? textOf(options, 'explain') ?? usual;
  if (level === 'none' && textOf(options, 'repairs') !== undefined) {
    issues.add(usage('usage.repairs-without-explanation'));
  }
  if (options['cross-check'] === true && options['no-cross-check'] === true) {
    issues.add(usage('usage.both', { option: 'cross-check', other: 'no-cross-check' }));
  }
  const certifyTies = options['certify-ties'] === true;
  const hasCertificate = textOf(options, 'certificate') !== undefined;
  if (certifyTies && !hasCertificate) issues.add(usage('usage.ties-without-certificate'));
  const parsed = checkSchema(optionsSchema, {
    engine: textOf(options, 'engine'),
    timeLimit: number('time-limit'),
    within: number('within'),
    ...(level === undefined ? {} : { explain: level }),
    crossCheck: own.keys.includes('crossCheck') && options['no-cross-check'] !== true,
    certificate: hasCertificate || textOf(options, 'repairs') !== undefined,
    certifyTies: certifyTies && hasCertificate,
  });
  if (parsed.success) return parsed.data;
  for (const { pointer, ...issue } of toIssues(parsed.error, 'options')) {
    issues.add({ ...issue, pointer: optionNames[pointer ?? ''] ?? pointer ?? '' });
  }
  return null;
};
