import type { Database } from './database.ts';
import type { Vault } from './vault.ts';

/** The key that rule sets are sealed with: they can name candidates and organisations. */
export const ruleSetsKey = 'rule-sets';

/**
 * Does the folder of keys belong to this database? The first to open the database makes the key of rule sets and
 * leaves its fingerprint there; with another folder, every pool would seem to be erased.
 */
export const matchKeys = async (db: Database, vault: Vault): Promise<boolean> => {
  const known = await db.selectFrom('vault').select('fingerprint').executeTakeFirst();
  if (known !== undefined) return known.fingerprint === (await vault.fingerprint(ruleSetsKey));
  await vault.makeKey(ruleSetsKey);
  const fingerprint = await vault.fingerprint(ruleSetsKey);
  await db.insertInto('vault').values({ fingerprint: fingerprint! }).execute();
  return true;
};
