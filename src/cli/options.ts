import { issue, type Issue, type IssueKey } from '../input/issues/issue.ts';
import type { English } from '../text/languages.ts';
import { writerOf, type Given } from '../text/message.ts';
import type { OptionValues } from './command.ts';

/** Writes what the command line says. */
export const commandLineText = writerOf('commandLine');

const helpText = writerOf('help');

/** The help text of an option, built on demand. */
export const helpOf =
  <K extends keyof English['help']>(key: K, ...given: Given<English['help'][K]>) =>
  (): string =>
    helpText(key, ...given);

export const outOption = { value: 'FILE', help: helpOf('option.out') } as const;

/** @param formats - that the output can have, the default first. */
export const formatOption = (formats: readonly [string, ...string[]]) =>
  ({ value: 'NAME', help: helpOf('option.format', { standard: formats[0] }), choices: formats }) as const;

/** What of a report in HTML is printed. */
export const printOption = {
  value: 'HOW',
  help: helpOf('option.print'),
  choices: ['short', 'full'],
} as const;

/** The same as an option that was given. */
export const printOf = (options: OptionValues): { readonly print?: 'short' | 'full' } => {
  const print = textOf(options, 'print');
  return print === 'short' || print === 'full' ? { print } : {};
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

/** A plain number as text: digits, optionally a sign before them and a point and digits after; null for anything else. */
export const readNumber = (text: string): number | null =>
  /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;

type UsageKey = Extract<IssueKey, `usage.${string}`>;

/** Something wrong with the command line. */
export const usage = <K extends UsageKey>(key: K, ...given: Given<English['issues'][K]>): Issue =>
  issue(key, { document: 'options' }, ...given);
