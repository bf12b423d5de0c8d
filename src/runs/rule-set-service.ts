import { noSummary, ruleSetSummarySchema } from '../run-kinds/rule-set-summary.ts';
import { nameSchema } from '../model/stored-reference.ts';
import {
  deleteRuleSet,
  listRuleSets,
  putRuleSet,
  readRuleSetDocument,
  versionsOfRuleSet,
} from '../store/rule-sets.ts';
import { amountOfRuleSets } from '../store/stored-amount.ts';
import type { ServiceContext, Services } from './services.ts';
import { rejectRuleSet, type StoreLimits } from './store-limits.ts';
import { toRuleSetVersion } from './to-documents.ts';
import type { WorkerLog } from './worker.ts';

/** Operations on stored rule sets. @param most - the limits of the store. */
export const createRuleSetService = (
  { store, threads, once, inTurn }: ServiceContext,
  most: StoreLimits,
  log: WorkerLog,
): Services['ruleSets'] => ({
  put: (id, file, actor, { once: sent = null, ...waiting } = {}) =>
    once(
      sent,
      (note) =>
        inTurn(async () => {
          const checked = await threads.checkRules(
            file instanceof Uint8Array ? { as: 'json', bytes: file } : file,
            { clientDisconnected: waiting.clientDisconnected },
          );
          if (checked.status !== 'done') return checked;
          const { value, text: document = '' } = checked;
          const { hash } = value;
          const full = rejectRuleSet(await amountOfRuleSets(store.db), Buffer.byteLength(document), most);
          const known = await versionsOfRuleSet(store, id);
          if (full !== null && known.every((version) => version.hash !== hash)) return full;
          const ruleSet = { id, hash, document, summary: JSON.stringify(value.summary), actor };
          const { row, isNew } = await putRuleSet(store, ruleSet, (trx, version, is_new) =>
            note(trx, { subject: id, version, is_new }),
          );
          return { status: 'stored', ruleSet: toRuleSetVersion(row), isNew };
        }, waiting),
      async ({ subject, version, is_new: isNew }) => {
        const row = (await versionsOfRuleSet(store, subject)).find((one) => one.version === version);
        return row === undefined ? null : { status: 'stored', ruleSet: toRuleSetVersion(row), isNew };
      },
    ),
  list: async (limit, after) => {
    const listed = await listRuleSets(store, limit + 1, after);
    const page = listed.slice(0, limit).map(({ row, summary, cannotBeOpened, isAltered }) => {
      // One that cannot be read does not keep the others, nor those that are shipped, from being listed.
      if (cannotBeOpened) {
        const { id, version } = row;
        log.warn({ id, version }, 'a rule set cannot be opened: not its key, or altered');
      }
      return {
        ...toRuleSetVersion(row),
        altered: isAltered,
        ...(summary === null ? noSummary : ruleSetSummarySchema.parse(JSON.parse(summary))),
      };
    });
    return { ruleSets: page, next: listed.length > limit ? (page.at(-1)?.id ?? null) : null };
  },
  find: async (id, version) => {
    // Whatever can be no name is not there.
    if (!nameSchema.safeParse(id).success) return null;
    const versions = await versionsOfRuleSet(store, id);
    const wanted = version === undefined ? versions[0] : versions.find((one) => one.version === version);
    return wanted === undefined ? null : readRuleSetDocument(store, id, wanted.version);
  },
  delete: (id, actor, waiting = {}) =>
    inTurn(
      async () => {
        const deleted = await deleteRuleSet(store, id, actor);
        if (deleted === null) return null;
        return deleted === 'in-use' ? { status: 'in-use' } : { status: 'deleted', ...deleted };
      },
      { ...waiting, isUrgent: true },
    ),
});
