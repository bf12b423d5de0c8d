import { sql, type Selectable } from 'kysely';
import { appendToJournal, findInJournal } from './journal.ts';
import type { Database } from './database.ts';
import type { Tables } from './schema.ts';
import { ruleSetsKey } from './match-keys.ts';
import type { Store } from './store.ts';
import { Altered } from './vault.ts';

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
 * @throws Altered where its versions are not those that the journal tells of.
 */
export const putRuleSet = async (
  { db, vault }: Store,
  { id, hash, document, actor }: NewRuleSet,
): Promise<{ readonly row: RuleSetRow; readonly isNew: boolean }> =>
  db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext(${`rules ${id}`}))`.execute(trx);
    const known = await versionsOfRuleSet({ db: trx, vault }, id);
    const same = known.find((row) => row.hash === hash);
    if (same !== undefined) return { row: same, isNew: false };
    const version = (known[0]?.version ?? 0) + 1;
    const sealed = await vault.seal(ruleSetsKey, placeOf(id, version), JSON.stringify(document));
    const row = await trx
      .insertInto('rule_set_version')
      .values({ id, version, hash, created_by: actor, document: sealed })
      .returning(columns)
      .executeTakeFirstOrThrow();
    await appendToJournal(trx, vault, {
      ...{ actor, action: 'rule-set-put', subject: id },
      content: { rules: hash, version },
    });
    return { row, isNew: true };
  });

/** The newest first. @throws Altered where they are not those that the journal tells of. */
export const versionsOfRuleSet = async (
  store: Pick<Store, 'db' | 'vault'>,
  id: string,
): Promise<readonly RuleSetRow[]> => {
  const rows = await store.db
    .selectFrom('rule_set_version')
    .select(columns)
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .execute();
  const found = await findInJournal(store, ['rule-set-put', 'rule-set-deleted'], [id]);
  const deleted = found.all('rule-set-deleted', id).at(-1)?.sequence ?? 0;
  const told = found.all('rule-set-put', id).filter(({ sequence }) => sequence > deleted);
  const isAsTold =
    told.length === rows.length &&
    rows.every(({ version, hash }) =>
      told.some(({ content }) => content['version'] === version && content['rules'] === hash),
    );
  if (!isAsTold) throw new Altered(`rule set ${id}`);
  return rows;
};

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
