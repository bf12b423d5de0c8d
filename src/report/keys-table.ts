import { stateOf, type KeyEntry, type KeyState } from '../access/key-entry.ts';
import { plainTable } from './text.ts';

/** What may be told of a key: everything but its hash. */
export type KeyRow = Omit<KeyEntry, 'hash' | 'revoked'> & {
  readonly revoked: string | null;
  readonly state: KeyState;
};

/** The keys as they are at that time, in the order of the file. */
export const toKeyRows = (entries: readonly KeyEntry[], now: Date): readonly KeyRow[] =>
  entries.map((entry) => {
    const { id, name, role, created, expires, revoked = null } = entry;
    return { id, name, role, created, expires, revoked, state: stateOf(entry, now) };
  });

/** The keys for a person at a terminal. */
export const keysTable = (rows: readonly KeyRow[]): string =>
  plainTable(
    [
      { title: 'id' },
      { title: 'name', longest: 44 },
      { title: 'role' },
      { title: 'created' },
      { title: 'expires' },
      { title: 'state' },
    ],
    rows.map(({ id, name, role, created, expires, state }) => [
      id,
      name,
      role,
      created,
      expires ?? 'never',
      state,
    ]),
  );
