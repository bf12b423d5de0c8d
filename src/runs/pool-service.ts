import { invalidBecause } from '../input/issues/outcome.ts';
import { erasePool, findPool, hasPoolVersion, listPools, putPool } from '../store/pools.ts';
import { amountOfPools } from '../store/stored-amount.ts';
import { loadRulesAt } from './load-named.ts';
import { fromCursor, toCursor, toStoredPool } from './to-documents.ts';
import { uuidPattern } from './read-run.ts';
import type { ServiceContext, Services } from './services.ts';
import { rejectPool, type StoreLimits } from './store-limits.ts';

/** Operations on stored pools. @param most - the limits of the store. */
export const createPoolService = (
  { store, threads, once, inTurn }: ServiceContext,
  most: StoreLimits,
): Services['pools'] => ({
  put: ({ name, format, bytes, rules: reference }, actor, { once: sent = null, ...waiting } = {}) =>
    once(
      sent,
      (note) =>
        inTurn(async () => {
          const rules = reference === undefined ? null : await loadRulesAt(store, reference, null);
          if (rules !== null && 'issue' in rules) return invalidBecause([rules.issue]);
          const checked = await threads.checkPool(
            { pool: { as: format, bytes }, rules },
            { clientDisconnected: waiting.clientDisconnected },
          );
          if (checked.status !== 'done') return checked;
          const full = rejectPool(await amountOfPools(store.db), bytes.length, most);
          if (full !== null && !(await hasPoolVersion(store.db, name, checked.value.sha256))) return full;
          const pool = { name, format, content: bytes, ...checked.value, actor };
          const { stored, isNew } = await putPool(store, pool, (trx, is_new) =>
            note(trx, { subject: name, version: null, is_new }),
          );
          return { status: 'stored', pool: toStoredPool(stored), isNew };
        }, waiting),
      // It is not stored again if it was erased meanwhile.
      async ({ subject, is_new: isNew }) => {
        const stored = await findPool(store, subject);
        if (stored === null || stored.pool.erased_at !== null) return null;
        return { status: 'stored', pool: toStoredPool(stored), isNew };
      },
    ),
  list: async ({ limit, cursor }) => {
    const after = cursor === undefined ? null : fromCursor('pool', cursor, uuidPattern);
    if (cursor !== undefined && after === null) return 'cursor';
    const pools = await listPools(store, limit + 1, after);
    if (pools === null) return 'cursor';
    const last = pools[limit - 1];
    const next = pools.length > limit && last !== undefined ? toCursor('pool', last.pool.id) : null;
    return { pools: pools.slice(0, limit).map(toStoredPool), next };
  },
  find: async (name) => {
    const stored = await findPool(store, name);
    return stored === null ? null : toStoredPool(stored);
  },
  erase: (name, actor, waiting = {}) =>
    inTurn(
      async () => {
        const erased = await erasePool(store, name, actor);
        if (erased === null) return null;
        const { at, runs, journal } = erased;
        return { status: 'erased', erasure: { pool: name, erased: at.toISOString(), runs, journal } };
      },
      { ...waiting, isUrgent: true },
    ),
});
