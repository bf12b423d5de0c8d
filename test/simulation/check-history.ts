import { createJournalVerifier } from '../../src/journal/verify-journal.ts';
import { findRunById, readOutputOfRun, readRecordOfRun } from '../../src/runs/read-run.ts';
import { loadRunInput } from '../../src/runs/load-input.ts';
import { hasEnded } from '../../src/run-kinds/run-schema.ts';
import { listJournal, publicJournalKey } from '../../src/store/journal.ts';
import { findPool, readPoolContent } from '../../src/store/pools.ts';
import { openQueue } from '../../src/store/queue.ts';
import { versionsOfRuleSet } from '../../src/store/rule-sets.ts';
import { listRuns } from '../../src/store/runs.ts';
import type { Store } from '../../src/store/store.ts';
import { openVault } from '../../src/store/vault.ts';
import { program, type Setting } from './actors.ts';
import type { Promised } from './client.ts';
import { openJobs } from '../support/open-jobs.ts';
import { filesAs } from './files.ts';
import { createSchedule } from './schedule.ts';
import { expectedBatch, expectedResult } from './threads.ts';

/** What is not as it must be, now that everything has come to rest. */
export const checkHistory = async (
  { database: { db }, disk, schedule }: Setting,
  promised: Promised,
  count: (what: string) => void,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  const wrong = (is: boolean, what: string): void => {
    if (is) faults.push(what);
  };
  const vault = await openVault('/keys', filesAs(disk, createSchedule(schedule.now()), 'checker'));
  const store: Store = {
    db,
    vault,
    queue: openQueue(db, program, () => undefined),
    hasItsKeys: true,
    isEmbedded: false,
    isFull: () => false,
    announce: () => undefined,
    close: () => Promise.resolve(),
  };
  const entries = await listJournal(db, 0, 100_000);
  const verifier = createJournalVerifier(await publicJournalKey(vault));
  for (const entry of entries) {
    verifier.add(entry);
    const { action, content } = entry;
    const how = action === 'run-ended' ? ` ${content['status']} ${content['outcome'] ?? ''}` : '';
    count(`journal: ${action}${how}`);
  }
  faults.push(...verifier.end(...promised.heads).faults.map(({ detail }) => detail));
  wrong((await openJobs(db)) > 0, 'there are jobs that nobody does');
  wrong(
    (await db.selectFrom('lease').selectAll().execute()).length > 0,
    'there are leases of jobs that are done',
  );

  const parts = await db.selectFrom('run_part').select('run_id').execute();
  wrong(parts.length > 0, 'there are parts of batches that have ended');
  const rows = await listRuns(db, {}, 100_000);
  for (const id of promised.runs.keys())
    wrong(
      rows.every((row) => row.id !== id),
      `run ${id} is lost`,
    );
  for (const { id } of rows) {
    try {
      faults.push(...(await checkRun(store, id, entries)));
    } catch (error) {
      faults.push(`run ${id} cannot be read: ${(error as Error).message}`);
    }
  }
  for (const [id, { head }] of promised.adopted) {
    wrong(
      (await findRunById(store, id))?.history.adopted?.hash !== head,
      `the adoption of run ${id} is lost`,
    );
  }

  const keys = new Set([...disk.keys()].map((path) => path.replace(/^\/keys\//, '')));
  const pools = await db.selectFrom('pool').selectAll().execute();
  for (const { id, name, erased_at } of pools) {
    wrong((erased_at === null) !== keys.has(`${id}.key`), `pool ${name}: its key is not as it is to be`);
  }
  const erasures = entries.filter(({ action }) => action === 'pool-erased');
  for (const { name, at } of promised.erased) {
    wrong(
      !erasures.some(({ sequence, subject }) => sequence === at && subject === name),
      `an erasure of ${name} is lost`,
    );
  }
  for (const [key, { name }] of promised.pools) {
    const [, sha256] = key.split(' ');
    const stored = await findPool(store, name);
    const version = stored?.versions.find((one) => one.sha256 === sha256);
    const wasErased = erasures.some(({ subject }) => subject === name);
    wrong(stored === null || (version === undefined && !wasErased), `a version of pool ${name} is lost`);
    if (stored?.pool.erased_at !== null || version === undefined) continue;
    const bytes = await readPoolContent(store, {
      id: version.id,
      pool: stored.pool.id,
      sha256: version.sha256,
    });
    wrong(bytes === null, `a version of pool ${name} has lost its content`);
  }
  const versions = await versionsOfRuleSet(store, 'rules');
  const deleted = entries.some(({ action }) => action === 'rule-set-deleted');
  for (const [hash, version] of promised.ruleSets) {
    const isThere = versions.some((one) => one.hash === hash && one.version === version);
    wrong(!isThere && !deleted, `version ${version} of the rule set is lost`);
  }
  return faults;
};

/** A run has ended once, and has left what one without faults would. */
const checkRun = async (
  store: Store,
  id: string,
  entries: Awaited<ReturnType<typeof listJournal>>,
): Promise<readonly string[]> => {
  const ends = entries.filter(({ action, subject }) => action === 'run-ended' && subject === id);
  const { row, history } = (await findRunById(store, id))!;
  if (!hasEnded(row.status)) return [`run ${id} never ends`];
  if (ends.length !== 1) return [`run ${id} ends ${ends.length} times`];
  // A thread that dies ends its run; no other fault does.
  if (row.status === 'failed' && row.failure?.startsWith('The thread crashed') === true) return [];
  if (row.status === 'failed') return [`run ${id} failed: ${row.failure}`];
  if (history.erased !== null) return [];
  const result = await readOutputOfRun(store, id, 'result');
  if (row.status === 'cancelled') return [];
  if (result.status !== 'given') return [`the result of run ${id} is ${result.status}`];
  const input = await loadRunInput(store, row);
  const expected = row.kind === 'what-if' ? expectedBatch(input) : expectedResult(input);
  const record = row.kind === 'what-if' ? 'none' : (await readRecordOfRun(store, id)).status;
  return [
    ...(result.value.toString('utf8') === expected ? [] : [`the result of run ${id} is another one`]),
    ...(record === (row.kind === 'what-if' ? 'none' : 'given')
      ? []
      : [`the record of run ${id} is ${record}`]),
  ];
};
