import { emptyInput, type RequestInput } from '../answers/request-input.ts';
import type { ResultDocument } from '../answers/result/result-schema.ts';
import type { Issue, IssueDocument } from '../input/issues/issue.ts';
import { isObject } from '../input/collections.ts';
import { createIssueList, type IssueList } from '../input/issues/outcome.ts';
import type { PartsOperation } from '../operations/operation.ts';
import type { PartsOperationName } from '../operations/operations.ts';
import { formatsOf, render } from '../report/formats.ts';
import type { Command, CommandContext, OptionSpec, OptionValues } from './command.ts';
import { deliver, issueInOutput } from './deliver.ts';
import { exitCodeOf, exitCodes, type ExitCode } from './exit-codes.ts';
import { nextCommands } from './next-commands.ts';
import { commandLineText, formatOption, outOption, printOf, printOption, textOf, usage } from './options.ts';
import { exitCodeWith } from './output.ts';
import { partOptions, type OptionPlaces } from './part-options.ts';
import { refuse, writeWarnings } from './diagnostics.ts';
import { runHere, type Answered } from './run-here.ts';
import { readSolveOptions, solvingOptions } from './solve-options.ts';
import { writeProofs } from './write-proofs.ts';

type PartName = keyof typeof partOptions;

/** The command of an operation: its options are those of its parts. */
export const commandOf = (name: PartsOperationName, operation: PartsOperation): Command => {
  const { name: command, examples, operand: named } = operation.command!;
  const parts = (Object.keys(partOptions) as PartName[]).filter((part) => part in operation.parts);
  const formats = formatsOf(name);
  const operand =
    operation.whole === 'pool'
      ? '[FILE]'
      : named === 'rules'
        ? 'FILE|ID'
        : parts.map((part) => partOptions[part].operand).find(Boolean);
  return {
    name: command,
    options: {
      ...Object.assign({}, ...parts.map((part) => optionsOf(part, operation))),
      ...solvingOptions(operation),
      ...(formats.length > 1 ? { format: formatOption(formats) } : {}),
      ...(isPrinted(name) ? { print: printOption } : {}),
      out: outOption,
    } as Readonly<Record<string, OptionSpec>>,
    ...(operand === undefined ? {} : { operand }),
    examples,
    run: async (given, words, context) => {
      const issues = createIssueList();
      const { options, operands } =
        named === 'rules' ? takeRules(given, words, issues) : { options: given, operands: words };
      const outputIssue = issueInOutput(options, context, outOption.value);
      if (outputIssue !== null) issues.add(outputIssue);
      const solveOptions = readSolveOptions(operation, options, context, issues);
      const read = [];
      for (const part of parts) {
        read.push(await partOptions[part].read({ options, operands }, issues, operation));
      }
      const input = Object.assign({}, emptyInput, ...read.map((one) => one.input), {
        options: solveOptions,
        wantsProof: textOf(options, 'proof') !== undefined,
        issues: issues.reported(),
      }) as RequestInput;
      for (const line of read.flatMap(({ recognised = [] }) => recognised)) context.writeError(`${line}\n`);
      const answer = await runHere(name, input, context);
      const called = `slate ${command}`;
      const files = Object.assign(
        { options: called, about: called, withdraw: called },
        ...read.map((one) => one.files ?? {}),
      ) as Partial<Record<IssueDocument, string>>;
      if ('issues' in answer) {
        const places = Object.assign({}, ...read.map((one) => one.places ?? {})) as OptionPlaces;
        return refuse(
          { ...answer, issues: answer.issues.map((one) => atOption(one, places)) },
          files,
          context,
        );
      }
      return deliverAnswer(name, operation, answer, input, options, context);
    },
  };
};

/** Has the report a short version on paper? */
const isPrinted = (name: PartsOperationName): boolean => name === 'solve' || name === 'explain';

/** A word without a dash stands for the option `--rules`. */
const takeRules = (options: OptionValues, words: readonly string[], issues: IssueList) => {
  const [rules, ...more] = [...[textOf(options, 'rules')].filter((text) => text !== undefined), ...words];
  if (rules === undefined || more.length > 0) issues.add(usage('usage.one-rule-set'));
  return { options: { ...options, rules }, operands: [] };
};

/** Of an id that an option gave, the option and the id are the place. */
const atOption = (issue: Issue, places: OptionPlaces): Issue => {
  const pointer = places[`${issue.document}${issue.pointer ?? ''}`];
  return pointer === undefined ? issue : { ...issue, pointer };
};

/**
 * The options of a part. The option of that name must be given where the part is required, unless words without a dash
 * can stand for it.
 */
const optionsOf = (
  part: PartName,
  { parts, whole, command }: PartsOperation,
): Readonly<Record<string, OptionSpec>> => {
  const { options } = partOptions[part];
  if (part === command?.operand) return options;
  const isRequired = parts[part] === 'required' && part !== 'compared' && part !== whole;
  if (!isRequired) return options;
  return Object.fromEntries(
    Object.entries(options).map(([name, spec]) => [name, name === part ? { ...spec, required: true } : spec]),
  );
};

/** Writes the document, the proofs that were asked for, and the warnings; reports engines that contradict each other. */
const deliverAnswer = async (
  name: PartsOperationName,
  operation: PartsOperation,
  answer: Answered,
  { about }: RequestInput,
  options: OptionValues,
  context: CommandContext,
): Promise<ExitCode> => {
  const solves = operation.options?.keys.includes('certificate') === true;
  const { document, written } = solves
    ? await writeProofs(answer, options, context)
    : { document: answer.document, written: [] };
  writeWarnings([answer.warnings === undefined ? (document as object) : answer], context);
  const format = textOf(options, 'format') ?? formatsOf(name)[0];
  const next =
    solves && isObject(document) && 'slate' in document
      ? nextCommands(document as ResultDocument, options, context)
      : [];
  const view = {
    width: context.width,
    narrowed: about !== null && about !== undefined,
    next,
    ...printOf(options),
  };
  const content = await render(name, format, document as never, view);
  const delivered = await deliver(
    content,
    exitCodeWith(exitCodeOf(document as object), written),
    options,
    context,
  );
  if (answer.disagreement === undefined) return delivered;
  context.writeError(`${commandLineText('disagreement', { disagreement: answer.disagreement })}\n`);
  return exitCodes.internal;
};
