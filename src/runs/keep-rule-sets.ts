import { listRuleSets, putRuleSet, readRuleSetDocument, versionsOfRuleSet } from '../store/rule-sets.ts';
import { Altered, KeyGone } from '../store/vault.ts';
import type { Keeping } from './keeping.ts';
import type { Kept } from './kept.ts';
import { unlessSealed } from './read-run.ts';
import { nameSchema } from './stored-schema.ts';
import { toRuleSetVersion } from './to-documents.ts';
import type { WorkerLog } from './worker.ts';

/** What may be done with rule sets that are kept. */
export const keepRuleSets = (
  { store, threads, once, inTurn }: Kept,
  log: WorkerLog,
): Keeping['ruleSets'] => ({
  put: (id, bytes, actor, sent = null) =>
    once(
      sent,
      (note) =>
        inTurn(async () => {
          const checked = await threads.checkRules({ as: 'json', bytes });
          if (checked.status !== 'done') return checked;
          const { hash, document } = checked.value;
          const { row, isNew } = await putRuleSet(
            store,
            { id, hash, document, actor },
            (trx, version, is_new) => note(trx, { subject: id, version, is_new }),
          );
          return { status: 'kept', ruleSet: toRuleSetVersion(row), isNew };
        }),
      async ({ subject, version, is_new: isNew }) => {
        const row = (await versionsOfRuleSet(store.db, subject)).find((one) => one.version === version);
        return row === undefined ? null : { status: 'kept', ruleSet: toRuleSetVersion(row), isNew };
      },
    ),
  list: async () => {
    const rows = await listRuleSets(store.db);
    const listed = await Promise.all(
      rows.map(async (row) => {
        try {
          const document = await readRuleSetDocument(store, row.id, row.version);
          return { ...toRuleSetVersion(row), document };
        } catch (error) {
          if (!(error instanceof Altered || error instanceof KeyGone)) throw error;
          // One that cannot be read does not keep the others, nor those that are shipped, from being listed.
          log.warn(
            { id: row.id, version: row.version },
            'a rule set cannot be opened: not its key, or altered',
          );
          return null;
        }
      }),
    );
    return listed.filter((one) => one !== null);
  },
  find: async (id, version) => {
    // Whatever can be no name is not there.
    if (!nameSchema.safeParse(id).success) return { status: 'unknown' };
    const wanted = version ?? (await versionsOfRuleSet(store.db, id))[0]?.version;
    if (wanted === undefined) return { status: 'unknown' };
    return unlessSealed(async () => {
      const value = await readRuleSetDocument(store, id, wanted);
      return value === null ? { status: 'unknown' } : { status: 'given', value };
    });
  },
});
