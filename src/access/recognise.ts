import { timingSafeEqual } from 'node:crypto';
import { hashKey, idOfKey } from './key.ts';
import { stateOf, type KeyEntry } from './key-entry.ts';
import type { Role } from './role.ts';

/** Who calls, as far as logs, limits and permissions need to know. */
export type Caller = { readonly id: string; readonly name: string; readonly role: Role };

/** Entries with their hashes as bytes, by id. */
export type KeyRing = ReadonlyMap<string, { readonly entry: KeyEntry; readonly hash: Buffer }>;

export const toKeyRing = (entries: readonly KeyEntry[]): KeyRing =>
  new Map(entries.map((entry) => [entry.id, { entry, hash: bytesOf(entry.hash) }]));

/** `sha256:` and hexadecimal digits, as the entries have it. */
export const textOfHash = (hash: Buffer): string => `${prefix}${hash.toString('hex')}`;
const bytesOf = (text: string): Buffer => Buffer.from(text.slice(prefix.length), 'hex');
const prefix = 'sha256:';

/** Compared with where there is no entry: nobody knows a key with this hash. */
const nobodysHash = Buffer.alloc(32);

/**
 * Who holds this key, or null for anything else: no key at all, an unknown one, one that expired or was revoked.
 * A text that has the form of a key takes the same time whether or not there is an entry with its id, and
 * however much of its hash is right.
 */
export const authenticate = (ring: KeyRing, text: string, now: Date): Caller | null => {
  const id = idOfKey(text);
  if (id === null) return null;
  const known = ring.get(id);
  const same = timingSafeEqual(hashKey(text), known?.hash ?? nobodysHash);
  if (known === undefined || !same || stateOf(known.entry, now) !== 'usable') return null;
  const { name, role } = known.entry;
  return { id, name, role };
};
