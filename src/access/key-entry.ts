import { z } from 'zod';
import { roles } from './role.ts';

/** Longest name of a key, characters (UTF-16). */
const longestName = 100;

/** Control characters and marks that turn the direction of writing have no place in a name that logs and tables show. */
const unprintable = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/u;

export const nameSchema = z
  .string('Expected a text.')
  .refine(
    (name) => name.trim() === name && name !== '' && name.length <= longestName && !unprintable.test(name),
    `A name has 1 to ${longestName} characters, no control characters, and no space at either end.`,
  );

const time = z.iso.datetime({ offset: true, error: 'Expected a time such as 2026-01-31T12:00:00Z.' });

/** What is stored of a key: enough to recognise it, not enough to make it. */
const keyEntrySchema = z.strictObject({
  id: z
    .string('Expected a text.')
    .regex(/^[a-z0-9]{8,12}$/, 'An id has 8 to 12 small letters and digits.')
    .describe('The part of the key that is no secret.'),
  name: nameSchema.describe('Whose key it is, or what for.'),
  role: z.enum(roles, `Expected one of ${roles.join(', ')}.`),
  hash: z
    .string('Expected a text.')
    .regex(/^sha256:[0-9a-f]{64}$/, 'Expected sha256: and 64 hexadecimal digits.')
    .describe('SHA-256 of the key.'),
  created: time,
  expires: time.nullable().describe('From then on it is refused; null: never.'),
  revoked: time.optional().describe('Since when it is revoked; it is refused whatever the time says.'),
});

export const keyFileSchema = z.strictObject({ keys: z.array(keyEntrySchema, 'Expected a list.') });

export type KeyEntry = z.infer<typeof keyEntrySchema>;

export type KeyState = 'usable' | 'expired' | 'revoked';

/** Would a caller with this key be let in at that time? */
export const stateOf = (entry: Pick<KeyEntry, 'expires' | 'revoked'>, now: Date): KeyState => {
  if (entry.revoked !== undefined) return 'revoked';
  return entry.expires !== null && Date.parse(entry.expires) <= now.getTime() ? 'expired' : 'usable';
};
