import { createHash, randomBytes } from 'node:crypto';

/**
 * An API key: `slate_`, an id, `_`, and 256 random bits as base64url, such as
 * `slate_0f3a9c51d2_Qm…` (60 characters). The id is no secret: it finds the entry, and stands in lists and logs.
 */
const form = /^slate_([a-z0-9]{8,12})_[A-Za-z0-9_-]{43}$/;

const idBytes = 5;
const secretBytes = 32;

/** As many random bytes as asked for, from a generator fit for secrets. */
export type Draw = (bytes: number) => Buffer;

export type NewKey = { readonly id: string; readonly key: string };

/** A key that nobody has yet. @param taken - ids that it may not have. */
export const createKey = (taken: ReadonlySet<string>, draw: Draw = randomBytes): NewKey => {
  const id = draw(idBytes).toString('hex');
  if (taken.has(id)) return createKey(taken, draw);
  return { id, key: `slate_${id}_${draw(secretBytes).toString('base64url')}` };
};

/** The id within a text that has the form of a key, else null. Nothing is said about whether there is such a key. */
export const idOfKey = (key: string): string | null => form.exec(key)?.[1] ?? null;

/**
 * What is stored of a key: the SHA-256 of all its characters, 32 bytes. A slow hash for passwords would add
 * nothing: it makes up for secrets that can be guessed, and nobody guesses 256 random bits.
 */
export const hashKey = (key: string): Buffer => createHash('sha256').update(key, 'utf8').digest();
