import type { Issue, IssueDocument } from '../input/issues/issue.ts';
import { invalidBecause, type Invalid } from '../input/issues/outcome.ts';
import { issuesText } from '../report/issues-text.ts';
import type { CommandContext } from './command.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';

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
