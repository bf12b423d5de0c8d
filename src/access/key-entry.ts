import { z } from 'zod';
import { because } from './key-file-issue.ts';
import { roles } from './role.ts';

/** Longest name of a key, characters (UTF-16). */
const longestName = 100;

/** Control characters and marks that turn the direction of writing have no place in a name that logs and tables show. */
const unprintable = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/u;

export const nameSchema = z
  .string(because('wrong-type.text'))
  .refine(
    (name) => name.trim() === name && name !== '' && name.length <= longestName && !unprintable.test(name),
    because('wrong-value.name'),
  );

const time = z.iso.datetime({ offset: true, ...because('wrong-value.time') });

/** What is stored of a key: enough to recognise it, not enough to make it. */
const keyEntrySchema = z.strictObject({
  id: z
    .string(because('wrong-type.text'))
    .regex(/^[a-z0-9]{8,12}$/, because('wrong-value.id'))
    .describe('The part of the key that is no secret.'),
  name: nameSchema.describe('Whose key it is, or what for.'),
  role: z.enum(roles),
  hash: z
    .string(because('wrong-type.text'))
    .regex(/^sha256:[0-9a-f]{64}$/, because('wrong-value.hash'))
    .describe('SHA-256 of the key.'),
  created: time,
  expires: time.nullable().describe('From then on it is refused; null: never.'),
  revoked: time.optional().describe('Since when it is revoked; it is refused whatever the time says.'),
});

export const keyFileSchema = z.strictObject({ keys: z.array(keyEntrySchema, because('wrong-type.list')) });

export type KeyEntry = z.infer<typeof keyEntrySchema>;

export type KeyState = 'usable' | 'expired' | 'revoked';

/** Would a caller with this key be let in at that time? */
export const stateOf = (entry: Pick<KeyEntry, 'expires' | 'revoked'>, now: Date): KeyState => {
  if (entry.revoked !== undefined) return 'revoked';
  return entry.expires !== null && Date.parse(entry.expires) <= now.getTime() ? 'expired' : 'usable';
};
