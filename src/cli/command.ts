import type { CommandName } from '../operations/operation.ts';
import type { Config } from '../config/config.ts';
import type { Content } from '../report/formats.ts';
import type { ExitCode } from './exit-codes.ts';

/** What a command has to do with the world, so that tests can stand in for it. */
export type CommandContext = {
  /** Results go here, and nothing else. */
  readonly writeOut: (content: Content) => Promise<void>;
  /** Diagnostics go here. */
  readonly writeError: (text: string) => void;
  /** Is the output a terminal that a person looks at? */
  readonly terminal: boolean;
  /** Is the output a file that is still empty? */
  readonly newFile: boolean;
  /** Does a person look at the diagnostics? */
  readonly errorTerminal: boolean;
  /** Characters in a line of the output. */
  readonly width: number;
  readonly config: Config;
  /** Does the command line say in which language to write (`--lang`)? */
  readonly hasLanguage?: boolean;
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal;
};

/** One option of a command, as `--name VALUE` or, without a value name, as a switch. */
export type OptionSpec = {
  readonly value?: string;
  /** What `--help` says of it. */
  readonly help: () => string;
  readonly choices?: readonly string[];
  readonly required?: boolean;
  readonly many?: boolean;
};

/** The options given: text, several texts, or true for a switch. */
export type OptionValues = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

export type Command = {
  /** Words after `slate`: `solve`, `pool check`. */
  readonly name: CommandName;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Name of the arguments without a dash, if it takes any. */
  readonly operand?: string;
  /** Command lines that work in a checkout without changes. */
  readonly examples: readonly string[];
  readonly run: (
    options: OptionValues,
    operands: readonly string[],
    context: CommandContext,
  ) => Promise<ExitCode>;
};
