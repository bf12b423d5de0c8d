import { randomUUID } from 'node:crypto';
import { invalidBecause, type Invalid } from '../input/issues/outcome.ts';
import { kindOf } from '../run-kinds/kinds.ts';
import type { ReadRequest } from '../run-kinds/read-request.ts';
import type { InTransaction } from '../store/database.ts';
import { appendToJournal } from '../store/journal.ts';
import { isErased } from '../store/pools.ts';
import type { QueueJob } from '../store/queue.ts';
import { holdRuleSet } from '../store/rule-sets.ts';
import { findRun, insertRun, type RunRow } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import type { RunThreads } from '../threads/run-threads.ts';
import type { ThreadFailure } from '../threads/thread-pool.ts';
import { findPoolVersionNamed, findRulesNamed, unknownPool, unknownRules } from './find-named.ts';
import { RuleSetDeleted, sealRequest, toRunInput } from './load-input.ts';

/** Jobs that a large batch has at least, so that it is shared out evenly. */
const fewestJobs = 40;

/** Scenarios of one job: enough that the queue costs little, few enough that little is done again. */
const [fewestScenarios, mostScenarios] = [25, 50];

export type Accepted = { readonly status: 'accepted'; readonly run: RunRow } | Invalid | ThreadFailure;

/**
 * Accepts a run: everything it needs is looked up and checked, and then it is in the store and in the queue, or in
 * neither.
 * @param actor - id of the API key of the caller; null: the service has no keys.
 * @param note - called in the transaction that accepts it.
 * @throws KeyMissing, KeyDamaged, Altered where pool or rule set cannot be read, or differ from the journal.
 */
export const acceptRun = (...asked: Parameters<typeof accept>): Promise<Accepted> =>
  accept(...asked).catch((error: unknown) => {
    if (error instanceof RuleSetDeleted) return invalidBecause([unknownRules('/rules')]);
    if (error instanceof PoolErased) return invalidBecause([unknownPool('/pool', true)]);
    throw error;
  });

/** The pool was erased while it was read: first its data is deleted, then its key. */
class PoolErased extends Error {}

/** @throws PoolErased, RuleSetDeleted where that happened meanwhile; whatever reading or preparing throws. */
const accept = async (
  store: Store,
  threads: RunThreads,
  program: string,
  request: ReadRequest,
  actor: string | null,
  note: (trx: InTransaction, id: string) => Promise<void> = () => Promise.resolve(),
): Promise<Accepted> => {
  const pool = await findPoolVersionNamed(store, request.pool, '/pool');
  const rules = await findRulesNamed(store, request.rules, '/rules');
  const issues = [pool, rules].flatMap((found) => ('issue' in found ? [found.issue] : []));
  if ('issue' in pool || 'issue' in rules) return invalidBecause(issues);
  const { id: versionId, pool_id, version, sha256, format } = pool;
  const of = { pool: { id: versionId, pool: pool_id, sha256, format }, rules };
  const id = randomUUID();
  const read = async () => ({
    input: await toRunInput(store, of, request.asked),
    ...(await sealRequest(store, id, { of, asked: request.asked })),
  });
  const { input, sealed, mac } = await read().catch(async (error: unknown) => {
    if (await isErased(store, { id: pool_id, name: request.pool.name })) throw new PoolErased();
    throw error;
  });
  const prepared = await threads.prepare(input);
  if (prepared.status !== 'done') return prepared;
  const { inputs, tasks } = prepared.value;
  const accepted = await store.db.transaction().execute(async (trx) => {
    // An erasure of the pool either waits for this, or came first.
    const living = await trx
      .selectFrom('pool')
      .select('id')
      .where('id', '=', pool_id)
      .where('erased_at', 'is', null)
      .forShare()
      .executeTakeFirst();
    if (living === undefined) return null;
    if (rules.version !== null && !(await holdRuleSet(trx, rules.id, rules.version)))
      throw new RuleSetDeleted();
    await insertRun(trx, {
      id,
      kind: request.kind,
      program,
      created_by: actor,
      request: sealed,
      total: tasks,
      time_limit: request.timeLimit,
      pool_id,
      pool_version_id: versionId,
      pool_name: request.pool.name,
      pool_version: version,
      pool_hash: inputs.pool,
      rules_id: rules.id,
      rules_version: rules.version,
      rules_hash: inputs.rules,
    });
    await store.queue.send(trx, jobsOf(id, request.kind, tasks));
    await appendToJournal(trx, store.vault, {
      actor,
      action: 'run-accepted',
      subject: id,
      content: {
        kind: request.kind,
        pool: inputs.pool,
        rules: inputs.rules,
        request: mac,
        poolId: pool_id,
        poolName: request.pool.name,
        poolVersion: version,
        rulesId: rules.id,
        rulesVersion: rules.version,
      },
    });
    await note(trx, id);
    return findRun(trx, id);
  });
  return accepted === null || accepted === undefined
    ? invalidBecause([unknownPool('/pool', true)])
    : { status: 'accepted', run: accepted };
};

/** The jobs of a run that was just accepted, or is restarted. */
export const jobsOf = (run: string, kind: RunRow['kind'], tasks: number): readonly QueueJob[] => {
  if (kindOf({ kind }).mode === 'single') return [{ do: 'solve', run }];
  if (tasks === 0) return [{ do: 'finish', run }];
  const each = Math.min(mostScenarios, Math.max(fewestScenarios, Math.ceil(tasks / fewestJobs)));
  return Array.from({ length: Math.ceil(tasks / each) }, (_, index) => ({
    do: 'tasks',
    run,
    from: index * each,
    to: Math.min(tasks, (index + 1) * each),
  }));
};
