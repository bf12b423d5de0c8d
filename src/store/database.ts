import { CompiledQuery, Kysely, PostgresDialect, type PostgresPool, type Transaction } from 'kysely';
import { isNoSpace } from './database-errors.ts';
import { schemaName, type Tables } from './schema.ts';

export type Database = Kysely<Tables>;
export type InTransaction = Transaction<Tables>;

/** The tables of the store over connections, wherever they lead. */
export const toDatabase = (pool: PostgresPool): Database =>
  new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema(schemaName);

/** Reads what belongs together from one state of the database; within a transaction, from what that sees. */
export const inSnapshot = <T>(db: Database, read: (db: Database) => Promise<T>): Promise<T> =>
  db.isTransaction
    ? read(db)
    : db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read);

/** Runs SQL that others have written (pg-boss); without values it may be several statements. */
export type SqlExecutor = {
  /** @throws the error of the database. */
  readonly executeSql: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;
};

/** What is run is part of the transaction. */
export const executorIn = (trx: InTransaction): SqlExecutor => ({
  executeSql: (text, values) => execute(trx, text, values),
});

/**
 * What is run may begin and end transactions of its own. Where one of several statements fails, the transaction that
 * they have begun is taken back before others get the connection.
 */
export const executorOf = (db: Database): SqlExecutor => ({
  executeSql: (text, values) =>
    db.connection().execute(async (own) => {
      try {
        return await execute(own, text, values);
      } catch (error) {
        await execute(own, 'rollback').catch(() => undefined);
        throw error;
      }
    }),
});

const execute = async (db: Database, text: string, values: unknown[] = []): Promise<{ rows: unknown[] }> => {
  const { rows } = await db.executeQuery(CompiledQuery.raw(text, values));
  return { rows };
};

/** Is this about the connection, and not about what was asked? Then the same may go well later. */
export const isLostConnection = (error: unknown): boolean => {
  const { code, message, syscall } = error as Readonly<Record<'code' | 'message' | 'syscall', unknown>>;
  if (typeof code === 'string') {
    // A socket that is not there, and not a file.
    if (code === 'ENOENT') return syscall === 'connect';
    // Class 08: connection exception; 57P0x: the server is being stopped or started; 53300: too many connections.
    return /^(08...|57P0.|53300)$/.test(code) || connectionErrors.has(code);
  }
  return (
    typeof message === 'string' &&
    /connection (terminated|ended|timeout)|timeout exceeded when trying to connect|not queryable/i.test(
      message,
    )
  );
};

/**
 * May the same go well if it is done again: was the connection lost, no space left, or the transaction in the way of
 * another one?
 */
export const isPassing = (error: unknown): boolean =>
  isLostConnection(error) ||
  isNoSpace(error) ||
  ['40001', '40P01'].includes((error as { readonly code?: string }).code ?? '');

const connectionErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ECONNABORTED',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'EAI_AGAIN',
  'ENOTFOUND',
]);

/** The type of 64-bit integers in PostgreSQL. They are counts and objectives here, below 2^53: numbers hold them. */
export const int8 = 20;
