import { erasePool, findPool, listPools, putPool } from '../store/pools.ts';
import type { Keeping } from './keeping.ts';
import type { Kept } from './kept.ts';
import { toStoredPool } from './to-documents.ts';

/** What may be done with pools that are kept. */
export const keepPools = ({ store, threads, inTurn }: Kept): Keeping['pools'] => ({
  put: ({ name, format, bytes }, actor) =>
    inTurn(async () => {
      const checked = await threads.checkPool({ as: format, bytes });
      if (checked.status !== 'done') return checked;
      const { kept, isNew } = await putPool(store, { name, format, content: bytes, ...checked.value, actor });
      return { status: 'kept', pool: toStoredPool(kept), isNew };
    }),
  list: async () => (await listPools(store)).map(toStoredPool),
  find: async (name) => {
    const kept = await findPool(store, name);
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
