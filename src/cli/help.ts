import { languageCodes } from '../text/languages.ts';
import { wholeList, write } from '../text/message.ts';
import type { Command } from './command.ts';

const text = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
  write('help', key, values);

const summaryOf = (name: string): string => text(`command.${name}`);

const languageOption = '--lang LANG';

const languageHelp = (): string => text('option.lang', { languages: wholeList(languageCodes) });

/** `slate --help`. @param names - of the commands, in the order in which they are listed. */
export const generalHelp = (names: readonly string[], version: string): string => {
  const longest = Math.max(...names.map((name) => name.length));
  return [
    text('slogan', { version }),
    '',
    text('usage'),
    '',
    ...names.map((name) => `  ${name.padEnd(longest)}  ${summaryOf(name)}`),
    '',
    `  ${languageOption}  ${languageHelp()}`,
    '',
    text('more'),
    '',
    text('exit-codes'),
    '',
  ].join('\n');
};

/** `slate FAMILY --help`. @param names - of the commands of the family. */
export const familyHelp = (names: readonly string[]): string => {
  const longest = Math.max(...names.map((name) => name.length));
  return `${names.map((name) => `${name.padEnd(longest)}  ${summaryOf(name)}`).join('\n')}\n`;
};

/** `slate COMMAND --help`. */
export const commandHelp = ({ name, operand, options, examples }: Command): string => {
  const rows = [
    ...Object.entries(options).map(([option, spec]) => ({
      left: `--${option}${spec.value === undefined ? '' : ` ${spec.value}`}`,
      right: [
        spec.help(),
        ...(spec.choices === undefined ? [] : [`[${spec.choices.join(' | ')}]`]),
        ...(spec.required === true ? [text('required')] : []),
      ].join(' '),
    })),
    { left: languageOption, right: languageHelp() },
  ];
  const longest = Math.max(0, ...rows.map(({ left }) => left.length));
  return [
    `slate ${name}: ${summaryOf(name)}`,
    '',
    text('usage.command', { command: operand === undefined ? name : `${name} ${operand}` }),
    '',
    text('options'),
    ...rows.map(({ left, right }) => `  ${left.padEnd(longest)}  ${right}`),
    '',
    text(examples.length === 1 ? 'example' : 'examples'),
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
};
