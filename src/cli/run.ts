import type { Invalid } from '../panel/issues/outcome.ts';
import { programVersion } from '../panel-context.ts';
import type { Command, CommandContext } from './command.ts';
import { diffCommand } from './commands/diff.ts';
import { explainCommand } from './commands/explain.ts';
import { keysCreateCommand } from './commands/keys-create.ts';
import { keysListCommand } from './commands/keys-list.ts';
import { keysRevokeCommand } from './commands/keys-revoke.ts';
import { replaceCommand } from './commands/replace.ts';
import { openapiCommand } from './commands/openapi.ts';
import { poolCheckCommand } from './commands/pool-check.ts';
import { poolGenerateCommand } from './commands/pool-generate.ts';
import { journalVerifyCommand } from './commands/journal-verify.ts';
import { poolEraseCommand } from './commands/pool-erase.ts';
import { poolListCommand } from './commands/pool-list.ts';
import { poolPutCommand } from './commands/pool-put.ts';
import { runsCancelCommand } from './commands/runs-cancel.ts';
import { runsDiffCommand } from './commands/runs-diff.ts';
import { runsListCommand } from './commands/runs-list.ts';
import { runsReportCommand } from './commands/runs-report.ts';
import { runsShowCommand } from './commands/runs-show.ts';
import { serveCommand } from './commands/serve.ts';
import { refuse } from './commands/shared.ts';
import { solveCommand } from './commands/solve.ts';
import { checkCommand } from './commands/check.ts';
import { recordCommand } from './commands/record.ts';
import { replayCommand } from './commands/replay.ts';
import { verifyCommand } from './commands/verify.ts';
import { whatifCommand } from './commands/whatif.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { commandHelp, generalHelp } from './help.ts';
import { parseArguments } from './parse-arguments.ts';

/** The commands, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  solveCommand,
  explainCommand,
  replaceCommand,
  whatifCommand,
  diffCommand,
  checkCommand,
  verifyCommand,
  recordCommand,
  replayCommand,
  poolCheckCommand,
  poolGenerateCommand,
  poolPutCommand,
  poolListCommand,
  poolEraseCommand,
  runsListCommand,
  runsShowCommand,
  runsCancelCommand,
  runsReportCommand,
  runsDiffCommand,
  journalVerifyCommand,
  serveCommand,
  keysCreateCommand,
  keysListCommand,
  keysRevokeCommand,
  openapiCommand,
];

/** Runs one command line and returns the exit code; it neither ends the process nor throws for bad input. */
export const runCommandLine = async (
  words: readonly string[],
  context: CommandContext,
): Promise<ExitCode> => {
  if (words.length === 0 || words[0] === '--help' || words[0] === '-h' || words[0] === 'help') {
    await context.writeOut(generalHelp(commands, programVersion()));
    return words.length === 0 ? exitCodes.invalid : exitCodes.done;
  }
  if (words[0] === '--version') {
    await context.writeOut(`${programVersion()}\n`);
    return exitCodes.done;
  }
  const command = commands.find(({ name }) => name.split(' ').every((word, index) => words[index] === word));
  if (command === undefined) return refuse(unknownCommand(words), { options: 'slate' }, context);
  const rest = words.slice(command.name.split(' ').length);
  if (rest.includes('--help') || rest.includes('-h')) {
    await context.writeOut(commandHelp(command));
    return exitCodes.done;
  }
  const parsed = parseArguments(command, rest);
  const files = { options: `slate ${command.name}` };
  if ('issues' in parsed) {
    const code = refuse(
      { status: 'invalid', issues: parsed.issues, total: parsed.issues.length },
      files,
      context,
    );
    context.writeError(`slate ${command.name} --help shows how it is used.\n`);
    return code;
  }
  return command.run(parsed.options, parsed.operands, context);
};

const unknownCommand = (words: readonly string[]): Invalid => ({
  status: 'invalid',
  issues: [
    {
      code: 'usage',
      document: 'options',
      detail: `There is no command "${words.slice(0, isFamily(words[0]) ? 2 : 1).join(' ')}". There are: ${commands.map(({ name }) => name).join(', ')}.`,
    },
  ],
  total: 1,
});

/** Is this the first of two words that name a command? */
const isFamily = (word: string | undefined): boolean =>
  commands.some(({ name }) => name.startsWith(`${word} `));
