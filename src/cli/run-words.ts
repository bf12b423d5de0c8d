import type { Issue } from '../input/issues/issue.ts';
import { createSuggest, toSuggestion } from '../input/similarity.ts';
import { programVersion } from '../files/program-version.ts';
import { inLanguage } from '../text/language.ts';
import { languageCodes, type Language } from '../text/languages.ts';
import type { CommandContext } from './command.ts';
import { commandNames, findCommand } from './commands.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { InterruptedError } from './guard.ts';
import { commandHelp, familyHelp, generalHelp } from './help.ts';
import { commandLineText, usage } from './options.ts';
import { OutputError } from './output.ts';
import { parseArguments } from './parse-arguments.ts';
import { refuse, refuseUsage } from './diagnostics.ts';
import { wholeList } from '../text/message.ts';

/**
 * Runs one command line and returns the exit code; it neither ends the process nor throws for bad input.
 * @throws whatever a command throws, except OutputError and InterruptedError.
 */
export const runWords = async (words: readonly string[], context: CommandContext): Promise<ExitCode> => {
  const { language, rest, issue } = takeLanguage(words);
  return inLanguage(language ?? context.config.language, () =>
    issue === null
      ? runInLanguage(rest, { ...context, hasLanguage: language !== undefined })
      : refuseUsage([issue], 'slate', context),
  );
};

const languageOption = '--lang';

/** The language that an option names, before the command or after it, and all other words. */
const takeLanguage = (
  words: readonly string[],
): { readonly language?: Language; readonly rest: readonly string[]; readonly issue: Issue | null } => {
  const at = words.findIndex((word) => word === languageOption || word.startsWith(`${languageOption}=`));
  if (at < 0) return { rest: words, issue: null };
  const word = words[at]!;
  const isOneWord = word !== languageOption;
  const value = isOneWord ? word.slice(languageOption.length + 1) : words[at + 1];
  const rest = [...words.slice(0, at), ...words.slice(at + (isOneWord ? 1 : 2))];
  if (value === undefined || value === '' || value.startsWith('-')) {
    return { rest, issue: usage('usage.value-missing', { option: 'lang', value: 'LANG' }) };
  }
  const language = languageCodes.find((code) => code === value);
  if (rest.some((other) => other.split('=')[0] === languageOption)) {
    return { rest, issue: usage('usage.twice', { option: 'lang' }) };
  }
  if (language !== undefined) return { language, rest, issue: null };
  const meant = toSuggestion(createSuggest()(value, languageCodes));
  return {
    rest,
    issue: usage('usage.choice', { option: 'lang', choices: wholeList(languageCodes), ...meant }),
  };
};

/** @throws whatever a command throws, except OutputError and InterruptedError. */
const runInLanguage = async (words: readonly string[], context: CommandContext): Promise<ExitCode> => {
  if (words.length === 0 || words[0] === '--help' || words[0] === '-h' || words[0] === 'help') {
    await context.writeOut(generalHelp(commandNames(), programVersion()));
    return words.length === 0 ? exitCodes.invalid : exitCodes.done;
  }
  if (words[0] === '--version') {
    await context.writeOut(`${programVersion()}\n`);
    return exitCodes.done;
  }
  if (!hasWorkingFolder()) {
    context.writeError(`${commandLineText('no-working-folder')}\n`);
    return exitCodes.invalid;
  }
  const command = await findCommand(words);
  if (command === null) {
    const names = commandNames();
    const family = familyOf(words[0]!, names);
    if (family.length > 0 && isHelp(words[1])) {
      await context.writeOut(familyHelp(family));
      return exitCodes.done;
    }
    return refuseUsage([unknownCommand(words, names)], 'slate', context);
  }
  const rest = words.slice(command.name.split(' ').length);
  if (rest.some(isHelp)) {
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
    context.writeError(`${commandLineText('see-help', { command: command.name })}\n`);
    return code;
  }
  try {
    return await command.run(parsed.options, parsed.operands, context);
  } catch (error) {
    if (error instanceof InterruptedError) return exitCodes.interrupted;
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

/** Of a family that is known, what it has; else what comes nearest to the first word, or to both. */
const unknownCommand = ([first = '', second]: readonly string[], names: readonly string[]): Issue => {
  const suggest = createSuggest();
  const family = familyOf(first, names);
  const isAlone = second === undefined || second.startsWith('-');
  const both = isAlone ? first : `${first} ${second}`;
  if (family.length === 0) {
    const meant = suggest(both, names) ?? suggest(first, [...names, ...families(names)]);
    const commandList = wholeList(names);
    return usage('usage.unknown-command', {
      command: first,
      commands: commandList,
      ...toSuggestion(meant),
    });
  }
  const ofFamily = wholeList(family.map((name) => name.slice(first.length + 1)));
  return isAlone
    ? usage('usage.family-alone', { family: first, commands: ofFamily })
    : usage('usage.unknown-in-family', {
        command: both,
        family: first,
        commands: ofFamily,
        ...toSuggestion(suggest(both, family)),
      });
};

const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h';

/** The commands of two words that begin with this one. */
const familyOf = (first: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => name.startsWith(`${first} `));

/** The first words of commands that have two. */
const families = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]!);
