import { randomUUID } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import { appendToJournal } from './journal.ts';
import type { JournalHead } from '../journal/journal-entry.ts';
import type { Database, InTransaction } from './database.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';
import { sha256Of } from './vault.ts';

export type PoolRow = Selectable<Tables['pool']>;
export type PoolVersionRow = Omit<Selectable<Tables['pool_version']>, 'content'>;

/** A pool and its versions, the newest first, without their content. */
export type KeptPool = { readonly pool: PoolRow; readonly versions: readonly PoolVersionRow[] };

/** A file that was found sound. */
export type NewPool = {
  readonly name: string;
  readonly format: 'csv' | 'json';
  readonly content: Uint8Array;
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
 * Keeps a file as the newest version of its pool, unless the pool has it already.
 * @throws KeyGone where the pool is there and its key is not: the database is older than the erasure of the pool.
 * @param note - called in the transaction, whether the version is new or not.
 */
export const putPool = async (
  { db, vault }: Store,
  { name, format, content, hash, hashFormat, candidates, actor }: NewPool,
  note: (trx: InTransaction, isNew: boolean) => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly kept: KeptPool; readonly isNew: boolean }> => {
  const sha256 = sha256Of(content);
  return db.transaction().execute(async (trx) => {
    await lockName(trx, name);
    const known = await livingPool(trx, name);
    const id = known?.id ?? randomUUID();
    if (known === undefined) {
      // First the key: a pool without one could not be read. One that no pool comes to use does no harm.
      await vault.makeKey(id);
      await trx.insertInto('pool').values({ id, name }).execute();
    }
    const versionId = randomUUID();
    // Whether it is new or not: what the pool has already cannot be read either without its key.
    const sealed = await vault.seal(id, placeOfPool(versionId), content);
    const versions = await versionsOf(trx, id);
    const isNew = versions.every((version) => version.sha256 !== sha256);
    if (isNew) {
      const version = (versions[0]?.version ?? 0) + 1;
      await trx
        .insertInto('pool_version')
        .values({
          ...{
            id: versionId,
            pool_id: id,
            version,
            sha256,
            hash,
            hash_format: hashFormat,
            format,
            candidates,
          },
          ...{ bytes: content.length, created_by: actor },
          content: sealed,
        })
        .execute();
      const news = { sha256, pool: hash, version };
      await appendToJournal(trx, { actor, action: 'pool-put', subject: name, content: news });
    }
    await note(trx, isNew);
    return { kept: (await findPool(trx, name))!, isNew };
  });
};

/** The pool of this name that is there; where none is, the last one that was erased; null: there never was one. */
export const findPool = async (db: Database, name: string): Promise<KeptPool | null> => {
  const pool = await db
    .selectFrom('pool')
    .selectAll()
    .where('name', '=', name)
    .orderBy('erased_at', (order) => order.desc().nullsFirst())
    .limit(1)
    .executeTakeFirst();
  return pool === undefined ? null : { pool, versions: await versionsOf(db, pool.id) };
};

/** All pools by name, erased ones too. */
export const listPools = async (db: Database): Promise<readonly KeptPool[]> => {
  const pools = await db
    .selectFrom('pool')
    .selectAll()
    .orderBy('name')
    .orderBy('created_at', 'desc')
    .execute();
  const versions = await db
    .selectFrom('pool_version')
    .select(versionColumns)
    .orderBy('version', 'desc')
    .execute();
  return pools.map((pool) => ({ pool, versions: versions.filter(({ pool_id }) => pool_id === pool.id) }));
};

/** The content of a version. @throws KeyGone where the pool is erased. */
export const readPoolContent = async (
  { db, vault }: Store,
  versionId: string,
): Promise<{ readonly format: 'csv' | 'json'; readonly content: Buffer } | null> => {
  const row = await db
    .selectFrom('pool_version')
    .select(['pool_id', 'format', 'content'])
    .where('id', '=', versionId)
    .executeTakeFirst();
  if (row?.content === undefined || row.content === null) return null;
  const content = await vault.open(row.pool_id, placeOfPool(versionId), row.content);
  return { format: row.format, content };
};

/** What was erased, and what became of it. */
export type Erased = { readonly at: Date; readonly runs: number; readonly journal: JournalHead };

/**
 * Erases a pool and all that was derived from it but records: what is sealed is deleted, and then its key is destroyed,
 * without which nothing that lingers can be read. Runs that are not at their end are cancelled. Null: there is no such
 * pool.
 */
export const erasePool = async (
  { db, vault }: Store,
  name: string,
  actor: string,
): Promise<Erased | null> => {
  const done = await db.transaction().execute(async (trx) => {
    await lockName(trx, name);
    const pool = await livingPool(trx, name);
    if (pool === undefined) return null;
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
    const ids = trx.selectFrom('run').select('id').where('pool_id', '=', pool.id);
    const { numDeletedRows: runs } = await trx
      .deleteFrom('run_output')
      .where('run_id', 'in', ids)
      .where('kind', '=', 'result')
      .executeTakeFirst();
    await trx.deleteFrom('run_output').where('run_id', 'in', ids).execute();
    await trx.deleteFrom('run_part').where('run_id', 'in', ids).execute();
    for (const { id, pool_hash, rules_hash, program } of open) {
      await appendToJournal(trx, {
        ...{ actor, action: 'run-ended', subject: id },
        content: {
          ...{ status: 'cancelled', outcome: null, pool: pool_hash, rules: rules_hash, program },
          ...{ result: null, certificate: null, record: null },
        },
      });
    }
    const journal = await appendToJournal(trx, {
      ...{ actor, action: 'pool-erased', subject: name },
      content: { runs: Number(runs) },
    });
    return { id: pool.id, at: at!, runs: Number(runs), journal };
  });
  if (done === null) return null;
  const { id, ...erased } = done;
  await vault.destroyKey(id);
  return erased;
};

/** Destroys the keys of pools that are erased already: whoever erased one may have been stopped before its key was. */
export const destroyKeysOfErased = async ({ db, vault }: Store): Promise<void> => {
  const erased = await db.selectFrom('pool').select('id').where('erased_at', 'is not', null).execute();
  for (const { id } of erased) await vault.destroyKey(id);
};

const placeOfPool = (versionId: string): string => `pool ${versionId}`;

const livingPool = (db: Database, name: string): Promise<PoolRow | undefined> =>
  db
    .selectFrom('pool')
    .selectAll()
    .where('name', '=', name)
    .where('erased_at', 'is', null)
    .executeTakeFirst();

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
