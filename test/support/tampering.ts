import { sql } from 'kysely';
import type { Store } from '../../src/store/store.ts';

/** What somebody who may write to the tables, and has no key, can set back to where it was. */
export type Tampering = {
  /** Does statements, with triggers and unique indexes of the journal out of the way. */
  readonly run: (...statements: readonly string[]) => Promise<void>;
  /** Puts everything back. */
  readonly undo: () => Promise<void>;
};

const tables = ['pool', 'pool_version', 'rule_set_version', 'run', 'run_output', 'journal', 'vault'];
const indexes = [...['journal_of_run', 'journal_of_pool_version', 'journal_of_erasure']];

/** Remembers the tables as they are. */
export const startTampering = async ({ db }: Store): Promise<Tampering> => {
  const run = async (...statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  };
  const columns = new Map<string, string>();
  await run('create schema backup', 'alter table slate.journal disable trigger user');
  for (const index of indexes) await run(`drop index slate.${index}`);
  for (const table of tables) {
    const { rows } = await sql<{ readonly name: string }>`
      select column_name as name from information_schema.columns
      where table_schema = 'slate' and table_name = ${table}`.execute(db);
    columns.set(table, rows.map(({ name }) => name).join(', '));
    await run(`create table backup.${table} as select * from slate.${table}`);
  }
  return {
    run: (...statements) => run('set session_replication_role = replica', ...statements),
    undo: async () => {
      await run('set session_replication_role = replica');
      for (const table of tables) {
        const named = columns.get(table)!;
        await run(
          `delete from slate.${table}`,
          `insert into slate.${table} (${named}) overriding system value select ${named} from backup.${table}`,
        );
      }
      await run('set session_replication_role = origin');
    },
  };
};
