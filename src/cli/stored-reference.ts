import { extname } from 'node:path';
import { readNumber } from './options.ts';

/** A name on a command line, and the version that is meant; absent: the latest. */
export type NamedVersion = { readonly name: string; readonly version?: number };

const fileEndings: ReadonlySet<string> = new Set([
  ...(['.csv', '.tsv', '.txt', '.xlsx', '.ods', '.json', '.yaml', '.yml'] as const),
]);

/** Is it the path of a file, rather than the name of what is stored? */
export const isPath = (text: string): boolean =>
  /[/\\]/.test(text) || fileEndings.has(extname(text).toLowerCase());

/** Takes `NAME` or `NAME@VERSION` apart. A version that is no number is part of the name, which then is none. */
export const readNamedVersion = (text: string): NamedVersion => {
  const at = text.lastIndexOf('@');
  const version = at < 0 ? null : readNumber(text.slice(at + 1));
  return version === null ? { name: text } : { name: text.slice(0, at), version };
};
