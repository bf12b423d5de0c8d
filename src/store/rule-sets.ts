import { sql, type Selectable } from 'kysely';
import type { JournalPlace } from '../journal/journal-entry.ts';
import { appendToJournal, findInJournal, placeOf as placeInJournal } from './journal.ts';
import { inSnapshot, type Database, type InTransaction } from './database.ts';
import type { Tables } from './schema.ts';
import { ruleSetsKey } from './verify-keyring.ts';
import type { Store } from './store.ts';
import { Altered, KeyMissing } from './vault.ts';

export type RuleSetRow = Pick<Selectable<Tables['rule_set_version']>, (typeof columns)[number]>;

const columns = ['id', 'version', 'hash', 'created_at', 'created_by'] as const;

/** A rule set that was found sound. */
export type NewRuleSet = {
  readonly id: string;
  readonly hash: string;
  /** The rule set, and what lists show of it, as JSON. */
  readonly document: string;
  readonly summary: string;
  readonly actor: string | null;
};

/**
 * Stores a rule set as the newest version of its id, unless it is one already. One that was deleted is the version
 * that it was.
 * @param note - called in the transaction, whether the version is new or not.
 * @throws Altered if its versions differ from the journal; KeyMissing, KeyDamaged.
 */
export const putRuleSet = async (
  { db, vault }: Store,
  { id, hash, document, summary, actor }: NewRuleSet,
  note: (trx: InTransaction, version: number, isNew: boolean) => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly row: RuleSetRow; readonly isNew: boolean }> =>
  db.transaction().execute(async (trx) => {
    await lockId(trx, id);
    await versionsOfRuleSet({ db: trx, vault }, id);
    const known = await trx
      .selectFrom('rule_set_version')
      .select([...columns, 'deleted_at'])
      .where('id', '=', id)
      .orderBy('version', 'desc')
      .execute();
    const same = known.find((row) => row.hash === hash);
    if (same?.deleted_at === null) {
      await note(trx, same.version, false);
      return { row: same, isNew: false };
    }
    const version = same?.version ?? (known[0]?.version ?? 0) + 1;
    const content = {
      document: await vault.seal(ruleSetsKey, { is: 'rule-set-version', id, version }, document),
      summary: await vault.seal(ruleSetsKey, { is: 'rule-set-summary', id, version }, summary),
      bytes: Buffer.byteLength(document),
    };
    const row = await trx
      .insertInto('rule_set_version')
      .values({ id, version, hash, created_by: actor, ...content })
      .onConflict((conflict) =>
        conflict.columns(['id', 'version']).doUpdateSet({ ...content, deleted_at: null }),
      )
      .returning(columns)
      .executeTakeFirstOrThrow();
    await appendToJournal(trx, vault, {
      actor,
      action: 'rule-set-put',
      subject: id,
      content: { rules: hash, version },
    });
    await note(trx, version, true);
    return { row, isNew: true };
  });

/**
 * The newest first, without those that were deleted.
 * @throws Altered if they differ from the journal; KeyMissing, KeyDamaged.
 */
export const versionsOfRuleSet = (
  { db, vault }: Pick<Store, 'db' | 'vault'>,
  id: string,
): Promise<readonly RuleSetRow[]> => inSnapshot(db, (state) => versionsFrom({ db: state, vault }, id));

/** @throws Altered if they differ from the journal; KeyMissing, KeyDamaged. */
const versionsFrom = async (
  store: Pick<Store, 'db' | 'vault'>,
  id: string,
): Promise<readonly RuleSetRow[]> => {
  const rows = await store.db
    .selectFrom('rule_set_version')
    .select(columns)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .orderBy('version', 'desc')
    .execute();
  const found = await findInJournal(store, ['rule-set-put', 'rule-set-deleted'], [id]);
  const deleted = found.all('rule-set-deleted', id).at(-1)?.sequence ?? 0;
  const recorded = found.all('rule-set-put', id).filter(({ sequence }) => sequence > deleted);
  const isAsRecorded =
    recorded.length === rows.length &&
    rows.every(({ version, hash }) =>
      recorded.some(({ content }) => content['version'] === version && content['rules'] === hash),
    );
  if (!isAsRecorded) throw new Altered({ is: 'rule-set', id });
  return rows;
};

/** A rule set as lists show it. */
export type ListedRuleSet = {
  readonly row: RuleSetRow;
  /** JSON; null: not computed yet, or it cannot be decrypted. */
  readonly summary: string | null;
  readonly cannotBeOpened: boolean;
  /** It is not what the journal says. */
  readonly isAltered: boolean;
};

/**
 * The latest versions of all, by id. @param after - the id of the last of the page before; null: from the first.
 * @throws KeyDamaged; KeyMissing where the key of the journal is missing.
 */
export const listRuleSets = async (
  { db, vault }: Store,
  limit: number,
  after: string | null,
): Promise<readonly ListedRuleSet[]> => {
  const { rows, recorded } = await inSnapshot(db, async (state) => {
    const page = await latestVersions(state, limit, after);
    const ids = page.map(({ id }) => id);
    const found = await findInJournal({ db: state, vault }, ['rule-set-put', 'rule-set-deleted'], ids);
    return { rows: page, recorded: found };
  });
  return Promise.all(
    rows.map(async ({ summary, ...row }) => {
      const puts = recorded.all('rule-set-put', row.id);
      const deleted = recorded.all('rule-set-deleted', row.id).at(-1)?.sequence ?? 0;
      const latest = puts.filter(({ sequence }) => sequence > deleted).map(({ content }) => content);
      const isAltered =
        !latest.some(({ version, rules }) => version === row.version && rules === row.hash) ||
        latest.some(({ version }) => Number(version) > row.version);
      const own = { row, isAltered };
      if (summary === null) return { ...own, summary, cannotBeOpened: false };
      try {
        const opened = await vault.open(
          ruleSetsKey,
          { is: 'rule-set-summary', id: row.id, version: row.version },
          summary,
        );
        return { ...own, summary: opened.toString('utf8'), cannotBeOpened: false };
      } catch (error) {
        if (!(error instanceof Altered || error instanceof KeyMissing)) throw error;
        return { row, isAltered: isAltered || error instanceof Altered, summary: null, cannotBeOpened: true };
      }
    }),
  );
};

const latestVersions = (db: Database, limit: number, after: string | null) =>
  db
    .selectFrom('rule_set_version')
    .select([...columns, 'summary'])
    .distinctOn('id')
    .where('deleted_at', 'is', null)
    .$if(after !== null, (query) => query.where('id', '>', after!))
    .orderBy('id')
    .orderBy('version', 'desc')
    .limit(limit)
    .execute();

/** Versions without a summary for lists. */
export const listUnsummarised = (
  db: Database,
): Promise<readonly { readonly id: string; readonly version: number }[]> =>
  db
    .selectFrom('rule_set_version')
    .select(['id', 'version'])
    .where('summary', 'is', null)
    .where('document', 'is not', null)
    .orderBy('id')
    .orderBy('version', 'desc')
    .execute();

/** Stores the summary of a version for lists, if it has none. @param bytes - length of its document. */
export const putSummary = async (
  { db, vault }: Store,
  { id, version }: { readonly id: string; readonly version: number },
  summary: string,
  bytes: number,
): Promise<void> => {
  const sealed = await vault.seal(ruleSetsKey, { is: 'rule-set-summary', id, version }, summary);
  await db
    .updateTable('rule_set_version')
    .set({ summary: sealed, bytes })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('summary', 'is', null)
    .where('document', 'is not', null)
    .execute();
};

/** The document of a version as JSON, in UTF-8; null: there is none, or it was deleted. @throws KeyMissing, Altered. */
export const readRuleSetDocument = async (
  { db, vault }: Store,
  id: string,
  version: number,
): Promise<Buffer | null> => {
  const row = await db
    .selectFrom('rule_set_version')
    .select('document')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (row?.document === undefined || row.document === null) return null;
  return vault.open(ruleSetsKey, { is: 'rule-set-version', id, version }, row.document);
};

/**
 * Deletes all versions of a rule set; their hashes stay, and the runs that were made with them.
 * @returns how many there were; `in-use`: a run that is not at its end needs one; null: there is no such rule set.
 */
export const deleteRuleSet = async (
  { db, vault }: Store,
  id: string,
  actor: string,
): Promise<{ readonly versions: number; readonly journal: JournalPlace } | 'in-use' | null> =>
  db.transaction().execute(async (trx) => {
    await lockId(trx, id);
    // Accepting a run locks its version until the run is stored.
    const versions = await trx
      .selectFrom('rule_set_version')
      .select('version')
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .forUpdate()
      .execute();
    if (versions.length === 0) return null;
    const open = await trx
      .selectFrom('run')
      .select('id')
      .where('rules_id', '=', id)
      .where('rules_version', 'is not', null)
      .where('status', 'in', ['queued', 'running'])
      .limit(1)
      .executeTakeFirst();
    if (open !== undefined) return 'in-use';
    await trx
      .updateTable('rule_set_version')
      .set({ document: null, summary: null, deleted_at: sql<Date>`now()` })
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .execute();
    const entry = await appendToJournal(trx, vault, {
      actor,
      action: 'rule-set-deleted',
      subject: id,
      content: { versions: versions.length },
    });
    return { versions: versions.length, journal: await placeInJournal(vault, entry) };
  });

/** Locks a version until the transaction ends. False: it no longer exists. */
export const holdRuleSet = async (trx: InTransaction, id: string, version: number): Promise<boolean> => {
  const held = await trx
    .selectFrom('rule_set_version')
    .select('version')
    .where('id', '=', id)
    .where('version', '=', version)
    .where('deleted_at', 'is', null)
    .forShare()
    .executeTakeFirst();
  return held !== undefined;
};

/** Changes to a rule set come one after the other, also to one that is not there yet. */
const lockId = async (trx: InTransaction, id: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtext(${`rules ${id}`}))`.execute(trx);
};
