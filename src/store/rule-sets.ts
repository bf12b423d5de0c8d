import { sql, type Selectable } from 'kysely';
import { appendToJournal } from './journal.ts';
import type { Database, InTransaction } from './database.ts';
import type { Tables } from './schema.ts';
import { ruleSetsKey } from './match-keys.ts';
import type { Store } from './store.ts';

export type RuleSetRow = Omit<Selectable<Tables['rule_set_version']>, 'document'>;

const columns = ['id', 'version', 'hash', 'created_at', 'created_by'] as const;

/** A rule set that was found sound. */
export type NewRuleSet = {
  readonly id: string;
  readonly hash: string;
  readonly document: unknown;
  readonly actor: string | null;
};

/**
 * Keeps a rule set as the newest version of its id, unless the id has it already.
 * @param note - called in the transaction, whether the version is new or not.
 */
export const putRuleSet = async (
  { db, vault }: Store,
  { id, hash, document, actor }: NewRuleSet,
  note: (trx: InTransaction, version: number, isNew: boolean) => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly row: RuleSetRow; readonly isNew: boolean }> =>
  db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`rules ${id}`}))`.execute(trx);
    const known = await versionsOfRuleSet(trx, id);
    const same = known.find((row) => row.hash === hash);
    if (same !== undefined) {
      await note(trx, same.version, false);
      return { row: same, isNew: false };
    }
    const version = (known[0]?.version ?? 0) + 1;
    const sealed = await vault.seal(ruleSetsKey, placeOf(id, version), JSON.stringify(document));
    const row = await trx
      .insertInto('rule_set_version')
      .values({ id, version, hash, created_by: actor, document: sealed })
      .returning(columns)
      .executeTakeFirstOrThrow();
    await appendToJournal(trx, {
      ...{ actor, action: 'rule-set-put', subject: id },
      content: { rules: hash, version },
    });
    await note(trx, version, true);
    return { row, isNew: true };
  });

/** The newest first. */
export const versionsOfRuleSet = (db: Database, id: string): Promise<readonly RuleSetRow[]> =>
  db.selectFrom('rule_set_version').select(columns).where('id', '=', id).orderBy('version', 'desc').execute();

/** The latest versions of all, by id. */
export const listRuleSets = (db: Database): Promise<readonly RuleSetRow[]> =>
  db
    .selectFrom('rule_set_version')
    .select(columns)
    .distinctOn('id')
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute();

/** The document of a version; null: there is none. */
export const readRuleSetDocument = async (
  { db, vault }: Store,
  id: string,
  version: number,
): Promise<unknown> => {
  const row = await db
    .selectFrom('rule_set_version')
    .select('document')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (row?.document === undefined || row.document === null) return null;
  return JSON.parse(
    (await vault.open(ruleSetsKey, placeOf(id, version), row.document)).toString('utf8'),
  ) as unknown;
};

const placeOf = (id: string, version: number): string => `rules ${id} ${version}`;
