import { stateOf, type KeyEntry, type KeyState } from '../access/key-entry.ts';
import { writerOf } from '../text/message.ts';
import { left, plainTable } from './text.ts';

const message = writerOf('tables');

/** What is shown of a key: everything but its hash. */
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
      left(message('column.id')),
      left(message('column.name'), 44),
      left(message('column.role')),
      left(message('column.created')),
      left(message('column.expires')),
      left(message('column.state')),
    ],
    rows.map(({ id, name, role, created, expires, state }) => [
      id,
      name,
      role,
      created,
      expires ?? message('never'),
      state,
    ]),
  );
