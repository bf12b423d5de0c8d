import { sql, type Selectable } from 'kysely';
import type { InTransaction } from './database.ts';
import { ruleSetsKey } from './verify-keyring.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';
import { Altered, sha256Of, type Vault } from './vault.ts';

/** A request that is to be done once, however often it is sent. */
export type OnceRequest = {
  /** As the client chose it. */
  readonly key: string;
  /** Method and path: the same key with another one is another request. */
  readonly operation: string;
  readonly body: Uint8Array;
  /** The caller; null: the service has no keys. */
  readonly actor: string | null;
};

/** The same as it is stored: HMACs, hexadecimal. */
export type SealedRequest = { readonly id: string; readonly body: string };

/** What came of a request. */
export type RecordedRequest = Pick<Selectable<Tables['idempotency']>, 'subject' | 'version' | 'is_new'>;

/** Another process has done the same request meanwhile: what was begun is to be taken back. */
export class AlreadyRecorded extends Error {}

/** How long a request is remembered. */
const remembered = sql<Date>`now() - interval '1 day'`;

/** @throws KeyMissing where the folder of keys is not that of the database. */
export const sealRequest = async (
  { vault }: Store,
  { key, operation, body, actor }: OnceRequest,
): Promise<SealedRequest> => {
  const id = await vault.mac(ruleSetsKey, JSON.stringify(['idempotency key', actor, operation, key]));
  // With its id: equal bodies of different requests are not seen to be equal.
  return { id, body: await vault.mac(ruleSetsKey, JSON.stringify(['idempotency body', id, sha256Of(body)])) };
};

/**
 * What came of a request of this id; null: none was done within a day.
 * @throws Altered where it is not what was noted.
 */
export const findRecorded = async (
  { db, vault }: Pick<Store, 'db' | 'vault'>,
  { id }: SealedRequest,
): Promise<(RecordedRequest & { readonly body: string }) | null> => {
  const row = await db
    .selectFrom('idempotency')
    .select(['body', 'subject', 'version', 'is_new', 'mac'])
    .where('id', '=', id)
    .where('created_at', '>=', remembered)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { mac, ...noted } = row;
  if (mac !== (await macOf(vault, { id, body: row.body }, noted)))
    throw new Altered({ is: 'repeatable-request' });
  return noted;
};

const macOf = (
  vault: Vault,
  { id, body }: SealedRequest,
  { subject, version, is_new }: RecordedRequest,
): Promise<string> =>
  vault.mac(ruleSetsKey, JSON.stringify(['idempotency note', id, body, subject, version, is_new]));

/**
 * Stores the answer of a request, together with its change. The same request at the same time waits here for the
 * transaction of the first.
 * @throws AlreadyRecorded where the first was.
 */
export const recordRequest = async (
  { trx, vault }: { readonly trx: InTransaction; readonly vault: Vault },
  sealed: SealedRequest,
  noted: RecordedRequest,
): Promise<void> => {
  const row = { ...sealed, ...noted, mac: await macOf(vault, sealed, noted) };
  const recorded = await trx
    .insertInto('idempotency')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ ...row, created_at: sql<Date>`now()` })
        .where('idempotency.created_at', '<', remembered),
    )
    .returning('id')
    .executeTakeFirst();
  if (recorded === undefined) throw new AlreadyRecorded();
};

/** Deletes expired requests. */
export const forgetRequests = async ({ db }: Store): Promise<void> => {
  await db.deleteFrom('idempotency').where('created_at', '<', remembered).execute();
};
