import { english } from '../text/en/english.ts';
import type { English } from '../text/languages.ts';
import { codeOf, writerOf, type CodeOf, type Given } from '../text/message.ts';

type Texts = English['keyFiles'];

/** Names the sentence about an issue: its code, or its code and which of its sentences (`code.variant`). */
type KeyFileKey = keyof Texts;

/** Those of sentences that need no arguments. */
type PlainKeyFileKey = {
  [K in KeyFileKey]: Given<Texts[K]> extends [] ? K : never;
}[KeyFileKey];

/**
 * One thing wrong with a list of keys. Nothing of the content is repeated, for it may be a key that somebody
 * pasted in the wrong place; codes are those of docs/errors.md.
 */
export type KeyFileIssue = {
  readonly code: CodeOf<KeyFileKey>;
  /** RFC 6901; '' is the whole of it. */
  readonly pointer: string;
  /** One sentence or two. */
  readonly detail: string;
};

const write = writerOf('keyFiles');

export const keyFileIssue = <K extends KeyFileKey>(
  key: K,
  pointer: string,
  ...given: Given<Texts[K]>
): KeyFileIssue => ({ code: codeOf(key), pointer, detail: write(key, ...given) });

/** Has a check of a schema name a sentence, which is written when the issue is reported. */
export const because = (key: PlainKeyFileKey): { readonly error: PlainKeyFileKey } => ({ error: key });

/** The sentence that a check of a schema names; what the check itself says may repeat the value. */
export const sentenceOf = (message: string): string => write(isPlainKey(message) ? message : 'wrong-value');

/** Only sentences without arguments are named ({@link because}). */
const isPlainKey = (message: string): message is PlainKeyFileKey => Object.hasOwn(english.keyFiles, message);
