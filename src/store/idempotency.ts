import { sql, type Selectable } from 'kysely';
import type { Database, InTransaction } from './database.ts';
import { ruleSetsKey } from './match-keys.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';
import { sha256Of } from './vault.ts';

/** A request that is to be done once, however often it is sent. */
export type OnceRequest = {
  /** As the client chose it. */
  readonly key: string;
  /** Method and path: the same key with another one is another request. */
  readonly operation: string;
  readonly body: Uint8Array;
  /** Who sends it; null: nobody was asked for a key. */
  readonly actor: string | null;
};

/** The same as it is stored: HMACs, hexadecimal. */
export type SealedRequest = { readonly id: string; readonly body: string };

/** What came of a request. */
export type Noted = Pick<Selectable<Tables['idempotency']>, 'subject' | 'version' | 'is_new'>;

/** Another process has done the same request meanwhile: what was begun is to be taken back. */
export class DoneMeanwhile extends Error {}

/** How long a request is remembered. */
const remembered = sql<Date>`now() - interval '1 day'`;

/** @throws KeyGone where the folder of keys is not that of the database. */
export const sealRequest = async (
  { vault }: Store,
  { key, operation, body, actor }: OnceRequest,
): Promise<SealedRequest> => {
  const id = await vault.mac(ruleSetsKey, JSON.stringify(['idempotency key', actor, operation, key]));
  // With its id: equal bodies of different requests are not seen to be equal.
  return { id, body: await vault.mac(ruleSetsKey, JSON.stringify(['idempotency body', id, sha256Of(body)])) };
};

/** What came of a request of this id; null: none was done within a day. */
export const findNoted = async (
  db: Database,
  { id }: SealedRequest,
): Promise<(Noted & { readonly body: string }) | null> =>
  (await db
    .selectFrom('idempotency')
    .select(['body', 'subject', 'version', 'is_new'])
    .where('id', '=', id)
    .where('created_at', '>=', remembered)
    .executeTakeFirst()) ?? null;

/**
 * Notes what came of a request, together with it. Whoever does the same request at the same time waits here for the
 * transaction of the first.
 * @throws DoneMeanwhile.
 */
export const noteRequest = async (trx: InTransaction, sealed: SealedRequest, noted: Noted): Promise<void> => {
  const row = { ...sealed, ...noted };
  const kept = await trx
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
  if (kept === undefined) throw new DoneMeanwhile();
};

/** Forgets requests that nobody is to send again. */
export const forgetRequests = async ({ db }: Store): Promise<void> => {
  await db.deleteFrom('idempotency').where('created_at', '<', remembered).execute();
};
