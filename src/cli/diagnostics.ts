import type { Issue, IssueDocument } from '../input/issues/issue.ts';
import { invalidBecause, type Invalid } from '../input/issues/outcome.ts';
import { issuesText } from '../report/issues-text.ts';
import type { CommandContext } from './command.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { printable, warningText } from '../report/text.ts';
import type { Statement } from '../text/catalogue.ts';
import { commandLineText } from './options.ts';

/** Reports everything that is wrong with the input, and the exit code for it. */
export const refuse = (
  invalid: Invalid,
  files: Readonly<Partial<Record<IssueDocument, string>>>,
  context: CommandContext,
): ExitCode => {
  context.writeError(issuesText(invalid, files));
  return exitCodes.invalid;
};

/** Reports what is wrong with the command line. */
export const refuseUsage = (issues: readonly Issue[], command: string, context: CommandContext): ExitCode =>
  refuse(invalidBecause(issues), { options: command }, context);

/** An answer that failed has none. */
type Warned = {
  readonly outcome?: string;
  readonly warnings?: readonly Pick<Statement, 'text' | 'parameters'>[] | undefined;
  /** Assignments of members to posts, each with warnings of its own where it is answered. */
  readonly assignments?:
    readonly { readonly warnings?: readonly Pick<Statement, 'text' | 'parameters'>[] }[] | undefined;
  readonly run?: { readonly places?: Readonly<Record<string, string>> | undefined } | undefined;
};

/** Writes the warnings of documents to standard error, for every output format: each once, on its own line. */
export const writeWarnings = (documents: readonly Warned[], context: CommandContext): void => {
  const texts = documents.flatMap(({ warnings = [], assignments = [], run }) =>
    [...warnings, ...assignments.flatMap((one) => one.warnings ?? [])].map((warning) =>
      warningText(warning, run?.places),
    ),
  );
  for (const text of new Set(texts))
    context.writeError(`${commandLineText('warning', { text: printable(text) })}\n`);
};
