import { createThreadPool } from '../../threads/thread-pool.ts';
import type { RequestInput } from '../../answers/request-input.ts';
import type { OperationName } from '../../operations/operations.ts';
import type { Done, JobAnswer } from '../../operations/operation.ts';
import type { Invalid, IssueList } from '../../input/issues/outcome.ts';
import type { IssueDocument } from '../../input/issues/issue.ts';
import type { ResultDocument, Ties } from '../../answers/result/result-schema.ts';
import { issuesText } from '../../report/issues-text.ts';
import { writeFile } from 'node:fs/promises';
import type { CommandContext, OptionValues } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { cannotWrite, exitCodeWith, forSpreadsheets, type Written } from '../output.ts';
import { readPoolFile, readRulesFile } from '../read-file.ts';

export const poolOption = { value: 'FILE', help: 'the pool, CSV or JSON', required: true } as const;
export const rulesOption = {
  value: 'FILE|ID',
  help: 'the rule set, JSON or YAML, or the id of a shipped one',
  required: true,
} as const;
export const outOption = {
  value: 'FILE',
  help: 'write the result there instead of standard output',
} as const;

/** The files that most commands read, and where each is, for telling mistakes. */
export const readPoolAndRules = async (options: OptionValues, issues: IssueList) => {
  const paths = { pool: textOf(options, 'pool') ?? '', rules: textOf(options, 'rules') ?? '' };
  return {
    paths,
    pool: await readPoolFile(paths.pool, issues),
    rules: await readRulesFile(paths.rules, issues),
  };
};

/** What an outcome exits with: a proved slate whose draw was not finished is no answer yet. */
export const exitCodeOf = ({
  outcome,
  ties,
}: {
  readonly outcome: ResultDocument['outcome'];
  readonly ties?: Pick<Ties, 'status'> | undefined;
}): ExitCode => {
  switch (outcome) {
    case 'selected':
      return ties?.status === 'open' ? exitCodes.stopped : exitCodes.done;
    case 'infeasible':
      return exitCodes.infeasible;
    case 'stopped':
      return exitCodes.stopped;
  }
};

/** The text of an option; undefined where it was not given. */
export const textOf = (options: OptionValues, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

/** The texts of an option that may be repeated. */
export const textsOf = (options: OptionValues, name: string): readonly string[] => {
  const value = options[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

/** A document of a worker, parsed, and what came with it. */
export type WorkerAnswer = Omit<Done, 'document'> & { readonly document: unknown };

/** Does one job in a worker thread of its own, and stops it when the user interrupts. */
export const runInWorker = async (
  operation: OperationName,
  draft: RequestInput,
  context: CommandContext,
): Promise<Invalid | WorkerAnswer> => {
  const answer = await runForText(operation, draft, context);
  return answer.status === 'invalid'
    ? answer
    : { ...answer, document: JSON.parse(answer.document) as unknown };
};

/** The same for a document that is not JSON, or that is written as it is. */
export const runForText = async (
  operation: OperationName,
  draft: RequestInput,
  context: CommandContext,
): Promise<JobAnswer> => {
  const runner = createThreadPool({ threads: 1 });
  try {
    const job = { operation, source: { as: 'read', input: draft } } as const;
    const answer = await runner.run(job, { clientDisconnected: context.signal });
    if (answer.status === 'lost') throw new Error(`a worker ${answer.reason}: ${answer.detail}`);
    return answer;
  } finally {
    await runner.close();
  }
};

/**
 * Writes a result to standard output or to the file of `--out`. CSV in a file begins with a byte order mark,
 * for spreadsheets; in a pipe and on a terminal it does not.
 * @returns `code`, or that of output that cannot be written.
 */
export const deliver = async (
  text: string | Iterable<string>,
  code: ExitCode,
  options: OptionValues,
  context: CommandContext,
): Promise<ExitCode> => {
  const path = textOf(options, 'out');
  const isCsvFile = textOf(options, 'format') === 'csv' && (path !== undefined || context.newFile);
  const marked = isCsvFile && typeof text === 'string' ? forSpreadsheets(text) : text;
  if (path !== undefined) return exitCodeWith(code, [await writeTo(path, marked, context)]);
  for (const chunk of typeof marked === 'string' ? [marked] : marked) await context.writeOut(chunk);
  return code;
};

/** Writes a file, or says why it cannot. */
export const writeTo = async (
  path: string,
  text: string | Iterable<string>,
  context: CommandContext,
): Promise<Written> => {
  try {
    await writeFile(path, text);
    return 'written';
  } catch (error) {
    context.writeError(cannotWrite(path, error));
    return 'failed';
  }
};

/** Tells everything that is wrong with the input, and the exit code for it. */
export const refuse = (
  invalid: Invalid,
  files: Readonly<Partial<Record<IssueDocument, string>>>,
  context: CommandContext,
): ExitCode => {
  context.writeError(issuesText(invalid, files));
  return exitCodes.invalid;
};
