import type { Issue } from '../panel/issues/issue.ts';
import { invalidBecause } from '../panel/issues/outcome.ts';
import { erasePool, findPool, listPools, putPool } from '../store/pools.ts';
import { KeyGone } from '../store/vault.ts';
import type { Keeping } from './keeping.ts';
import type { Kept } from './kept.ts';
import { toStoredPool } from './to-documents.ts';

/** What may be done with pools that are kept. */
export const keepPools = ({ store, threads, once, inTurn }: Kept): Keeping['pools'] => ({
  put: ({ name, format, bytes }, actor, sent = null) =>
    once(
      sent,
      (note) =>
        inTurn(async () => {
          const checked = await threads.checkPool({ as: format, bytes });
          if (checked.status !== 'done') return checked;
          try {
            const pool = { name, format, content: bytes, ...checked.value, actor };
            const { kept, isNew } = await putPool(store, pool, (trx, is_new) =>
              note(trx, { subject: name, version: null, is_new }),
            );
            return { status: 'kept', pool: toStoredPool(kept), isNew };
          } catch (error) {
            if (error instanceof KeyGone) return invalidBecause([keyIsGone]);
            throw error;
          }
        }),
      // It is not put anew where it was erased since.
      async ({ subject, is_new: isNew }) => {
        const kept = await findPool(store.db, subject);
        if (kept === null || kept.pool.erased_at !== null) return null;
        return { status: 'kept', pool: toStoredPool(kept), isNew };
      },
    ),
  list: async () => (await listPools(store.db)).map(toStoredPool),
  find: async (name) => {
    const kept = await findPool(store.db, name);
    return kept === null ? null : toStoredPool(kept);
  },
  erase: (name, actor) =>
    inTurn(async () => {
      const erased = await erasePool(store, name, actor);
      if (erased === null) return null;
      const { at, runs, journal } = erased;
      return { status: 'erased', erasure: { pool: name, erased: at.toISOString(), runs, journal } };
    }),
});

/** The database is a copy from before the pool was erased, or the folder of keys is not the one that belongs to it. */
const keyIsGone: Issue = {
  ...{ code: 'unknown-pool', document: 'pool', pointer: '' },
  detail:
    'A pool of this name is there, but its key is not: erase it (DELETE /v1/pools/{name}), then put it.',
};
