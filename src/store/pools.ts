import { randomUUID } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import type { JournalEntry, JournalPlace } from '../journal/journal-entry.ts';
import { appendToJournal, findInJournal, placeOf } from './journal.ts';
import { inSnapshot, type Database, type InTransaction } from './database.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';
import { Altered, sha256Later } from './vault.ts';

export type PoolRow = Selectable<Tables['pool']>;
export type PoolVersionRow = Omit<Selectable<Tables['pool_version']>, 'content'>;

/** A pool and its versions, the newest first, without their content. */
export type PoolWithVersions = { readonly pool: PoolRow; readonly versions: readonly PoolVersionRow[] };

/** @param isAltered - it differs from the journal. */
export type ListedPool = PoolWithVersions & { readonly isAltered: boolean };

/** A file that was found sound. */
export type NewPool = {
  readonly name: string;
  readonly format: 'csv' | 'json';
  readonly content: Uint8Array;
  /** SHA-256 of the content. */
  readonly sha256: string;
  /** Of the normalised candidates, and the number of its definition. */
  readonly hash: string;
  readonly hashFormat: number;
  readonly candidates: number;
  readonly actor: string | null;
};

const versionColumns = [
  ...([
    'id',
    'pool_id',
    'version',
    'sha256',
    'hash',
    'hash_format',
    'format',
    'candidates',
    'bytes',
  ] as const),
  ...(['created_at', 'created_by'] as const),
] as const;

/**
 * Stores a file as the newest version of its pool, unless it is one already.
 * @param note - called in the transaction, whether the version is new or not.
 * @throws KeyMissing where the pool is there and its key is not; KeyDamaged; Altered where the pool is not what the
 *   journal says.
 */
export const putPool = async (
  { db, vault }: Store,
  { name, format, content, sha256, hash, hashFormat, candidates, actor }: NewPool,
  note: (trx: InTransaction, isNew: boolean) => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly stored: PoolWithVersions; readonly isNew: boolean }> => {
  return db.transaction().execute(async (trx) => {
    await lockName(trx, name);
    const known = await findPool({ db: trx, vault }, name);
    const isThere = known?.pool.erased_at === null;
    const id = isThere ? known.pool.id : randomUUID();
    if (!isThere) {
      // First the key: a pool without one could not be read. One that no pool comes to use does no harm.
      await vault.makeKey(id);
      await trx.insertInto('pool').values({ id, name }).execute();
    }
    const versionId = randomUUID();
    // Whether it is new or not: what the pool has already cannot be read either without its key.
    const sealed = await vault.seal(id, { is: 'pool-version', id: versionId }, content);
    const versions = isThere ? known.versions : [];
    const isNew = versions.every((version) => version.sha256 !== sha256);
    if (isNew) {
      const version = (versions[0]?.version ?? 0) + 1;
      await trx
        .insertInto('pool_version')
        .values({
          id: versionId,
          pool_id: id,
          version,
          sha256,
          hash,
          hash_format: hashFormat,
          format,
          candidates,
          bytes: content.length,
          created_by: actor,
          content: sealed,
        })
        .execute();
      const file = { hashFormat, format, candidates, bytes: content.length };
      const news = { id, version, sha256, pool: hash, ...file };
      await appendToJournal(trx, vault, { actor, action: 'pool-put', subject: name, content: news });
    }
    await note(trx, isNew);
    return { stored: (await findPool({ db: trx, vault }, name))!, isNew };
  });
};

/**
 * The pool of this name that is there; where none is, the last one that was erased; null: there never was one.
 * @throws Altered if it differs from the journal.
 */
export const findPool = (
  { db, vault }: Pick<Store, 'db' | 'vault'>,
  name: string,
): Promise<PoolWithVersions | null> =>
  inSnapshot(db, async (state) => {
    const pool = await newestPool(state, name);
    const historyOf = await historiesOf({ db: state, vault }, [name]);
    if (!isTheOneThere(pool, historyOf(name))) throw new Altered({ is: 'pool', id: name });
    if (pool === undefined) return null;
    const stored = { pool, versions: await versionsOf(state, pool.id) };
    if (!matchesHistory(stored, historyOf(name))) throw new Altered({ is: 'pool', id: name });
    return stored;
  });

const newestPool = (db: Database, name: string): Promise<PoolRow | undefined> =>
  db
    .selectFrom('pool')
    .selectAll()
    .where('name', '=', name)
    .orderBy('erased_at', (order) => order.desc().nullsFirst())
    .limit(1)
    .executeTakeFirst();

/** Does the journal say that a pool was erased? */
export const isErased = async (
  store: Pick<Store, 'db' | 'vault'>,
  { id, name }: Pick<PoolRow, 'id' | 'name'>,
): Promise<boolean> => {
  const found = await findInJournal(store, ['pool-erased'], [name]);
  return found.all('pool-erased', name).some(({ content }) => content['id'] === id);
};

/** Versions of a pool that lists show. */
const mostVersionsListed = 20;

/**
 * A page of the pools by name, the newest first where several had one name, erased ones too; of each its newest
 * versions.
 * @param after - id of the last of the page before; null: from the first.
 * @returns null: no pool has that id.
 */
export const listPools = (
  { db, vault }: Pick<Store, 'db' | 'vault'>,
  limit: number,
  after: string | null,
): Promise<readonly ListedPool[] | null> =>
  inSnapshot(db, (state) => listFrom({ db: state, vault }, limit, after));

const listFrom = async (
  store: Pick<Store, 'db' | 'vault'>,
  limit: number,
  after: string | null,
): Promise<readonly ListedPool[] | null> => {
  const { db } = store;
  const last = after === null ? null : await placeInList(db, after);
  if (last === undefined) return null;
  const pools = await db
    .selectFrom('pool')
    .selectAll()
    .$if(last !== null, (query) => query.where(isBehind(last!)))
    .orderBy('name')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  if (pools.length === 0) return [];
  const ids = pools.map(({ id }) => id);
  const numbered = db
    .selectFrom('pool_version')
    .select([
      ...versionColumns,
      sql<number>`row_number() over (partition by pool_id order by version desc)`.as('place'),
    ])
    .where('pool_id', 'in', ids);
  const versions = await db
    .selectFrom(numbered.as('numbered'))
    .select(versionColumns)
    .where('place', '<=', mostVersionsListed)
    .orderBy('version', 'desc')
    .execute();
  const historyOf = await historiesOf(
    store,
    pools.map(({ name }) => name),
  );
  return pools.map((pool) => {
    const stored = { pool, versions: versions.filter(({ pool_id }) => pool_id === pool.id) };
    return {
      ...stored,
      isAltered: !matchesHistory(stored, historyOf(pool.name), stored.versions.length < mostVersionsListed),
    };
  });
};

/** The entries of the journal about pools of a name, in order. */
type PoolHistory = { readonly puts: readonly JournalEntry[]; readonly erasures: readonly JournalEntry[] };

const historiesOf = async (
  store: Pick<Store, 'db' | 'vault'>,
  names: readonly string[],
): Promise<(name: string) => PoolHistory> => {
  const found = await findInJournal(store, ['pool-put', 'pool-erased'], names);
  return (name) => ({ puts: found.all('pool-put', name), erasures: found.all('pool-erased', name) });
};

/** Is there a pool of a name if, and only if, the journal says so, and is it that one? */
const isTheOneThere = (pool: PoolRow | undefined, { puts, erasures }: PoolHistory): boolean => {
  const living = pool?.erased_at === null ? pool.id : null;
  const put = puts.at(-1);
  const isThere = put !== undefined && put.sequence > (erasures.at(-1)?.sequence ?? 0);
  return isThere ? living !== null && living === (put.content['id'] ?? living) : living === null;
};

/**
 * Does it have exactly the versions of the journal, and is it erased exactly if the journal says so?
 * @param isWhole - are all of its versions there, and not the newest alone?
 */
const matchesHistory = (
  { pool, versions }: PoolWithVersions,
  { puts, erasures }: PoolHistory,
  isWhole = true,
): boolean => {
  // Before pools were named by their ids here, entries named the pool alone.
  const own = puts.filter(({ content }) => (content['id'] ?? pool.id) === pool.id);
  const isErased = erasures.some(({ content }) => content['id'] === pool.id);
  const mayBeErased = isErased || erasures.some(({ content }) => content['id'] === undefined);
  return (
    (pool.erased_at === null ? !isErased : mayBeErased) &&
    (!isWhole || own.filter(({ content }) => content['id'] !== undefined).length <= versions.length) &&
    versions.every((one) =>
      own.some(
        ({ content }) =>
          content['version'] === one.version &&
          content['sha256'] === one.sha256 &&
          content['pool'] === one.hash &&
          // Entries from before do not say this.
          Object.entries({ ...fileOf(one) }).every(([key, value]) => (content[key] ?? value) === value),
      ),
    )
  );
};

const fileOf = ({ hash_format: hashFormat, format, candidates, bytes }: PoolVersionRow) => ({
  hashFormat,
  format,
  candidates,
  bytes,
});

/** What the list is ordered by; the time to the microsecond, which a `Date` does not hold. */
type PlaceInList = { readonly id: string; readonly name: string; readonly created: string };

const placeInList = (db: Database, id: string): Promise<PlaceInList | undefined> =>
  db
    .selectFrom('pool')
    .select(['id', 'name', sql<string>`created_at::text`.as('created')])
    .where('id', '=', id)
    .executeTakeFirst();

const isBehind = ({ id, name, created }: PlaceInList) =>
  sql<boolean>`(name > ${name} or (name = ${name} and (created_at, id) < (${created}::timestamptz, ${id}::uuid)))`;

/** Does the pool of this name have this file already? */
export const hasPoolVersion = async (db: Database, name: string, sha256: string): Promise<boolean> => {
  const version = await db
    .selectFrom('pool_version')
    .innerJoin('pool', 'pool.id', 'pool_version.pool_id')
    .select('version')
    .where('name', '=', name)
    .where('erased_at', 'is', null)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return version !== undefined;
};

/**
 * The content of a version; null: it was erased, or there is none.
 * @throws KeyMissing, KeyDamaged; Altered where it is not what was put.
 */
export const readPoolContent = async (
  { db, vault }: Store,
  { id, pool, sha256 }: PoolVersionReference,
): Promise<Buffer | null> => {
  const row = await db.selectFrom('pool_version').select('content').where('id', '=', id).executeTakeFirst();
  if (row?.content === undefined || row.content === null) return null;
  const content = await vault.open(pool, { is: 'pool-version', id }, row.content);
  if ((await sha256Later(content)) !== sha256) throw new Altered({ is: 'pool-version', id });
  return content;
};

/** Undefined: there is none. */
export const findPoolVersion = (db: Database, id: string): Promise<PoolVersionRow | undefined> =>
  db.selectFrom('pool_version').select(versionColumns).where('id', '=', id).executeTakeFirst();

/** A version by its id and that of its pool, with the SHA-256 of its bytes. */
export type PoolVersionReference = { readonly id: string; readonly pool: string; readonly sha256: string };

/** What was erased, and what became of it. */
export type Erased = { readonly at: Date; readonly runs: number; readonly journal: JournalPlace };

/**
 * Erases a pool and all that was derived from it but records: what is sealed is deleted, and then its key is destroyed,
 * without which nothing that lingers can be read. Runs that are not at their end are cancelled.
 * @returns null: there is no such pool. @throws Altered where another pool stands under this name than the journal says.
 */
export const erasePool = async (
  { db, vault }: Store,
  name: string,
  actor: string,
): Promise<Erased | null> => {
  const done = await db.transaction().execute(async (trx) => {
    await lockName(trx, name);
    const pool = await newestPool(trx, name);
    if (!isTheOneThere(pool, (await historiesOf({ db: trx, vault }, [name]))(name)))
      throw new Altered({ is: 'pool', id: name });
    if (pool?.erased_at !== null) return null;
    const { erased_at: at } = await trx
      .updateTable('pool')
      .set({ erased_at: sql<Date>`now()` })
      .where('id', '=', pool.id)
      .returning('erased_at')
      .executeTakeFirstOrThrow();
    await trx.updateTable('pool_version').set({ content: null }).where('pool_id', '=', pool.id).execute();
    const open = await trx
      .updateTable('run')
      .set({ status: 'cancelled', finished_at: sql<Date>`now()`, cancelled_by: actor })
      .where('pool_id', '=', pool.id)
      .where('status', 'in', ['queued', 'running'])
      .returning(['id', 'pool_hash', 'rules_hash', 'program'])
      .execute();
    await trx.updateTable('run').set({ request: null }).where('pool_id', '=', pool.id).execute();
    // The row of a run alone does not say whose results go.
    const ids = trx.selectFrom('run').select('id').where('pool_id', '=', pool.id).where(isOfPool(pool.id));
    const { numDeletedRows: runs } = await trx
      .deleteFrom('run_output')
      .where('run_id', 'in', ids)
      .where('kind', '=', 'result')
      .executeTakeFirst();
    await trx.deleteFrom('run_output').where('run_id', 'in', ids).execute();
    await trx.deleteFrom('run_part').where('run_id', 'in', ids).execute();
    for (const { id, pool_hash, rules_hash, program } of open) {
      await appendToJournal(trx, vault, {
        actor,
        action: 'run-ended',
        subject: id,
        content: {
          status: 'cancelled',
          outcome: null,
          pool: pool_hash,
          rules: rules_hash,
          program,
          objective: null,
          result: null,
          certificate: null,
          record: null,
        },
      });
    }
    const entry = await appendToJournal(trx, vault, {
      actor,
      action: 'pool-erased',
      subject: name,
      content: { id: pool.id, runs: Number(runs) },
    });
    return { id: pool.id, at: at!, runs: Number(runs), journal: await placeOf(vault, entry) };
  });
  if (done === null) return null;
  const { id, ...erased } = done;
  // Only where it is written down, whatever the database has made of it.
  if (!(await isErased({ db, vault }, { id, name }))) throw new Altered({ is: 'journal' });
  await vault.destroyKey(id);
  return erased;
};

/**
 * Destroys the keys of pools that the journal says are erased: whoever erased one may have been stopped before its key
 * was. What the tables say destroys no key.
 */
export const destroyKeysOfErased = async (store: Store): Promise<void> => {
  const { db, vault } = store;
  const erased = await db
    .selectFrom('journal')
    .select('subject')
    .where('action', '=', 'pool-erased')
    .execute();
  const names = [...new Set(erased.map(({ subject }) => subject))];
  const found = await findInJournal(store, ['pool-erased'], names);
  for (const { content } of names.flatMap((name) => found.all('pool-erased', name))) {
    if (typeof content['id'] === 'string') await vault.destroyKey(content['id']);
  }
};

/** Was the run accepted on this pool? Entries from before do not name it. */
const isOfPool = (pool: string) =>
  sql<boolean>`exists (select from slate.journal j where j.subject = run.id::text and j.action = 'run-accepted'
    and coalesce(j.content ->> 'poolId', ${pool}) = ${pool})`;

const versionsOf = (db: Database, poolId: string): Promise<readonly PoolVersionRow[]> =>
  db
    .selectFrom('pool_version')
    .select(versionColumns)
    .where('pool_id', '=', poolId)
    .orderBy('version', 'desc')
    .execute();

/** Changes to a pool come one after the other, also to one that is not there yet. */
const lockName = async (trx: InTransaction, name: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext(${`pool ${name}`}))`.execute(trx);
};
