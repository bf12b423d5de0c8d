import { sql, type Selectable, type SelectQueryBuilder } from 'kysely';
import type { Database, InTransaction } from './database.ts';
import type { Tables } from './schema.ts';
import type { Vault } from './vault.ts';

/** A run as lists and single reads give it; what is sealed is read apart. */
export type RunRow = Omit<Selectable<Tables['run']>, 'request' | 'record'> & {
  /** When its pool was erased; null: it is there. */
  readonly erased_at: Date | null;
};

const runColumns = [
  ...(['sequence', 'id', 'kind', 'status', 'outcome', 'objective'] as const),
  ...(['pool_id', 'pool_version_id', 'pool_name', 'pool_version', 'pool_hash'] as const),
  ...(['rules_id', 'rules_version', 'rules_hash', 'program'] as const),
  ...(['incumbent', 'bound', 'done', 'total', 'time_limit'] as const),
  ...(['created_at', 'queued_at', 'started_at'] as const),
  ...(['finished_at', 'expires_at', 'created_by', 'cancelled_by', 'cancel_requested_at', 'closing'] as const),
  ...(['failure', 'record_hash', 'adopted_at', 'adopted_by', 'adopted_sequence', 'adopted_head'] as const),
].map((column) => `run.${column}` as const);

export type NewRun = Pick<
  Selectable<Tables['run']>,
  | ('id' | 'kind' | 'pool_id' | 'pool_version_id' | 'pool_name' | 'pool_version' | 'pool_hash')
  | ('rules_id' | 'rules_version' | 'rules_hash' | 'program' | 'total' | 'time_limit' | 'created_by')
> & { readonly request: Uint8Array };

export const insertRun = async (trx: InTransaction, run: NewRun): Promise<void> => {
  await trx
    .insertInto('run')
    .values({ ...run, status: 'queued' })
    .execute();
};

export const findRun = (db: Database, id: string): Promise<RunRow | undefined> =>
  runsOf(db).where('run.id', '=', id).executeTakeFirst();

/** Locks the run until the transaction ends. */
export const lockRun = async (trx: InTransaction, id: string): Promise<RunRow | undefined> => {
  await trx.selectFrom('run').select('id').where('id', '=', id).forUpdate().execute();
  return findRun(trx, id);
};

/** What lists can be narrowed to; what is absent narrows nothing. */
export type RunFilter = {
  readonly status?: RunRow['status'] | undefined;
  readonly kind?: RunRow['kind'] | undefined;
  readonly pool?: string | undefined;
  readonly rules?: string | undefined;
  readonly outcome?: string | undefined;
  readonly adopted?: boolean | undefined;
};

/** The newest first. @param before - sequence of the last of the page before; absent: from the newest. */
export const listRuns = (
  db: Database,
  { status, kind, pool, rules, outcome, adopted }: RunFilter,
  limit: number,
  before?: number,
): Promise<RunRow[]> =>
  runsOf(db)
    .$if(status !== undefined, (query) => query.where('run.status', '=', status!))
    .$if(kind !== undefined, (query) => query.where('run.kind', '=', kind!))
    .$if(pool !== undefined, (query) => query.where('run.pool_name', '=', pool!))
    .$if(rules !== undefined, (query) => query.where('run.rules_id', '=', rules!))
    .$if(outcome !== undefined, (query) => query.where('run.outcome', '=', outcome!))
    .$if(adopted !== undefined, (query) => query.where(adopted! ? isAdopted : sql<boolean>`not ${isAdopted}`))
    .$if(before !== undefined, (query) => query.where('run.sequence', '<', before!))
    .orderBy('run.sequence', 'desc')
    .limit(limit)
    .execute();

/** An adoption is its entry in the journal. */
export const isAdopted = sql<boolean>`exists (
  select from slate.journal j where j.subject = run.id::text and j.action = 'run-adopted')`;

const runsOf = (
  db: Database,
): SelectQueryBuilder<Tables & { readonly pool: Tables['pool'] }, 'run' | 'pool', RunRow> =>
  db
    .selectFrom('run')
    .innerJoin('pool', 'pool.id', 'run.pool_id')
    .select([...runColumns, 'pool.erased_at']);

/** What was asked for, as it was sealed; null once the pool is erased. @throws KeyMissing, KeyDamaged, Altered. */
export const readRequest = async (
  db: Database,
  vault: Vault,
  { id, pool_id }: Pick<RunRow, 'id' | 'pool_id'>,
): Promise<string | null> => {
  const row = await db.selectFrom('run').select('request').where('id', '=', id).executeTakeFirst();
  if (row?.request === undefined || row.request === null) return null;
  return (await vault.open(pool_id, { is: 'request', id }, row.request)).toString('utf8');
};

/** A worker has begun with it; the first time counts. */
export const markStarted = async (db: Database, id: string): Promise<void> => {
  await db
    .updateTable('run')
    .set({ status: 'running', started_at: sql<Date>`coalesce(started_at, now())` })
    .where('id', '=', id)
    .where('status', 'in', ['queued', 'running'])
    .execute();
};

/** Is the time for the whole of it over? */
export const isTimedOut = async (db: Database, { id, time_limit }: RunRow): Promise<boolean> => {
  if (time_limit === null) return false;
  const timedOut = await db
    .selectFrom('run')
    .select('id')
    .where('id', '=', id)
    .where(sql<boolean>`started_at + make_interval(secs => time_limit) < now()`)
    .executeTakeFirst();
  return timedOut !== undefined;
};

/** How far the search is, as long as it goes on. */
export const recordProgress = async (
  db: Database,
  id: string,
  progress: { readonly incumbent: number | null; readonly bound: number },
): Promise<void> => {
  await db.updateTable('run').set(progress).where('id', '=', id).where('status', '=', 'running').execute();
};

/** Publishable, so not sealed; null: there is none. */
export const readRecord = async (db: Database, id: string): Promise<string | null> => {
  const row = await db.selectFrom('run').select('record').where('id', '=', id).executeTakeFirst();
  return row?.record ?? null;
};
