import { listUnsummarised, putSummary, readRuleSetDocument } from '../store/rule-sets.ts';
import type { Store } from '../store/store.ts';
import { Altered, KeyMissing } from '../store/vault.ts';
import type { RunThreads } from '../threads/run-threads.ts';

/**
 * Looks at the rule sets that were stored before lists showed anything of them, one after the other. One that cannot
 * be opened, or that is not sound to this program any more, stays as it is.
 * @param isOver - looks at no more of them.
 * @throws the error of the database.
 */
export const summariseRuleSets = async (
  store: Store,
  threads: RunThreads,
  isOver: () => boolean,
): Promise<void> => {
  for (const { id, version } of await listUnsummarised(store.db)) {
    if (isOver()) return;
    const bytes = await readRuleSetDocument(store, id, version).catch((error: unknown) => {
      if (error instanceof Altered || error instanceof KeyMissing) return null;
      throw error;
    });
    if (bytes === null) continue;
    const checked = await threads.checkRules({ as: 'json', bytes });
    if (checked.status !== 'done') continue;
    await putSummary(store, { id, version }, JSON.stringify(checked.value.summary), bytes.length);
  }
};
