import type { KeyEntry } from './key-entry.ts';
import { createKey, hashKey, type Draw, type NewKey } from './key.ts';
import { textOfHash } from './recognise.ts';
import type { Role } from './role.ts';

const day = 86_400_000;

export type KeyWish = {
  readonly name: string;
  readonly role: Role;
  /** Days that it is valid; null: without end. */
  readonly days: number | null;
};

/** A new key and its entry; the key itself is nowhere else. @param others - entries that it will stand beside. */
export const issueKey = (
  { name, role, days }: KeyWish,
  others: readonly KeyEntry[],
  now: Date,
  draw?: Draw,
): NewKey & { readonly entry: KeyEntry } => {
  const { id, key } = createKey(new Set(others.map((other) => other.id)), draw);
  const expires = days === null ? null : new Date(now.getTime() + days * day).toISOString();
  const hash = textOfHash(hashKey(key));
  return { id, key, entry: { id, name, role, hash, created: now.toISOString(), expires } };
};

/** The entries with one revoked from now on; one that was revoked before stays as it was. */
export const revokeKey = (entries: readonly KeyEntry[], id: string, now: Date): readonly KeyEntry[] =>
  entries.map((entry) =>
    entry.id === id && entry.revoked === undefined ? { ...entry, revoked: now.toISOString() } : entry,
  );
