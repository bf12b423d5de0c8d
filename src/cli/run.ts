import type { Invalid } from '../input/issues/outcome.ts';
import { createSuggest, didYouMean } from '../input/similarity.ts';
import { programVersion } from '../operations/process-context.ts';
import type { Command, CommandContext } from './command.ts';
import { refuse } from './commands/shared.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { commandHelp, generalHelp } from './help.ts';
import { OutputError } from './output.ts';
import { parseArguments } from './parse-arguments.ts';

type Entry = {
  /** As the command itself has it. */
  readonly name: string;
  readonly load: () => Promise<Command>;
};

/**
 * The commands, in the order in which the help lists them. Only the one that is run is loaded: the service alone takes
 * longer to load than many a pool to solve.
 */
export const commands: readonly Entry[] = [
  { name: 'solve', load: async () => (await import('./commands/solve.ts')).solveCommand },
  { name: 'explain', load: async () => (await import('./commands/explain.ts')).explainCommand },
  { name: 'replace', load: async () => (await import('./commands/replace.ts')).replaceCommand },
  { name: 'whatif', load: async () => (await import('./commands/whatif.ts')).whatifCommand },
  { name: 'diff', load: async () => (await import('./commands/diff.ts')).diffCommand },
  { name: 'check', load: async () => (await import('./commands/check.ts')).checkCommand },
  { name: 'verify', load: async () => (await import('./commands/verify.ts')).verifyCommand },
  { name: 'record', load: async () => (await import('./commands/record.ts')).recordCommand },
  { name: 'replay', load: async () => (await import('./commands/replay.ts')).replayCommand },
  { name: 'pool check', load: async () => (await import('./commands/pool-check.ts')).poolCheckCommand },
  {
    name: 'pool generate',
    load: async () => (await import('./commands/pool-generate.ts')).poolGenerateCommand,
  },
  { name: 'pool put', load: async () => (await import('./commands/pool-put.ts')).poolPutCommand },
  { name: 'pool list', load: async () => (await import('./commands/pool-list.ts')).poolListCommand },
  { name: 'pool erase', load: async () => (await import('./commands/pool-erase.ts')).poolEraseCommand },
  { name: 'rules delete', load: async () => (await import('./commands/rules-delete.ts')).rulesDeleteCommand },
  { name: 'runs list', load: async () => (await import('./commands/runs-list.ts')).runsListCommand },
  { name: 'runs show', load: async () => (await import('./commands/runs-show.ts')).runsShowCommand },
  { name: 'runs cancel', load: async () => (await import('./commands/runs-cancel.ts')).runsCancelCommand },
  { name: 'runs report', load: async () => (await import('./commands/runs-report.ts')).runsReportCommand },
  { name: 'runs diff', load: async () => (await import('./commands/runs-diff.ts')).runsDiffCommand },
  {
    name: 'journal verify',
    load: async () => (await import('./commands/journal-verify.ts')).journalVerifyCommand,
  },
  { name: 'serve', load: async () => (await import('./commands/serve.ts')).serveCommand },
  { name: 'worker', load: async () => (await import('./commands/worker.ts')).workerCommand },
  { name: 'keys create', load: async () => (await import('./commands/keys-create.ts')).keysCreateCommand },
  { name: 'keys list', load: async () => (await import('./commands/keys-list.ts')).keysListCommand },
  { name: 'keys revoke', load: async () => (await import('./commands/keys-revoke.ts')).keysRevokeCommand },
  { name: 'openapi', load: async () => (await import('./commands/openapi.ts')).openapiCommand },
];

/** Runs one command line and returns the exit code; it neither ends the process nor throws for bad input. */
export const runCommandLine = async (
  words: readonly string[],
  context: CommandContext,
): Promise<ExitCode> => {
  if (words.length === 0 || words[0] === '--help' || words[0] === '-h' || words[0] === 'help') {
    const all = await Promise.all(commands.map(({ load }) => load()));
    await context.writeOut(generalHelp(all, programVersion()));
    return words.length === 0 ? exitCodes.invalid : exitCodes.done;
  }
  if (words[0] === '--version') {
    await context.writeOut(`${programVersion()}\n`);
    return exitCodes.done;
  }
  if (!hasWorkingFolder()) {
    context.writeError(noWorkingFolder);
    return exitCodes.invalid;
  }
  const entry = commands.find(({ name }) => name.split(' ').every((word, index) => words[index] === word));
  if (entry === undefined) return refuse(unknownCommand(words), { options: 'slate' }, context);
  const command = await entry.load();
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
  try {
    return await command.run(parsed.options, parsed.operands, context);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    context.writeError(error.message);
    return exitCodes.unwritable;
  }
};

/** Where the folder that the process is in was deleted, no thread starts and no relative path leads anywhere. */
const hasWorkingFolder = (): boolean => {
  try {
    process.cwd();
    return true;
  } catch {
    return false;
  }
};

const noWorkingFolder =
  'The folder that this is started in was deleted, or may not be read: go to another one.\n';

const unknownCommand = (words: readonly string[]): Invalid => ({
  status: 'invalid',
  issues: [
    {
      code: 'usage',
      document: 'options',
      detail: unknownCommandText(words),
    },
  ],
  total: 1,
});

/** Of a family that is known, what it has; else what comes nearest to the first word, or to both. */
const unknownCommandText = ([first = '', second]: readonly string[]): string => {
  const suggest = createSuggest();
  const names = commands.map(({ name }) => name);
  const family = names.filter((name) => name.startsWith(`${first} `));
  const hasTwo = second !== undefined && !second.startsWith('-');
  const both = hasTwo ? `${first} ${second}` : first;
  if (family.length > 0) {
    const known = `${first} has: ${family.map((name) => name.slice(first.length + 1)).join(', ')}`;
    return `${hasTwo ? `Unknown command "${both}"` : `"${first}" alone is no command`} (${known}).${didYouMean(both, family, suggest)}`;
  }
  const suggestion =
    didYouMean(both, names, suggest) || didYouMean(first, [...names, ...families(names)], suggest);
  return `Unknown command "${first}"${suggestion === '' ? ` (there are: ${names.join(', ')})` : ''}.${suggestion}`;
};

/** The first words of commands that have two. */
const families = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!);
