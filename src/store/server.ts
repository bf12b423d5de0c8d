import pg from 'pg';
import type { PostgresPool } from 'kysely';
import { int8 } from './int8.ts';

/** Connections of one process. */
const mostConnections = 10;

/** Milliseconds that somebody waits for a connection. */
const connectWithin = 10_000;

/**
 * A pool of connections to a PostgreSQL server. A connection that is lost is replaced by the next use.
 * @param onLost - told of connections that break, whether somebody uses them or not.
 */
export const openServer = (url: string, onLost: (error: Error) => void): PostgresPool => {
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: mostConnections,
    connectionTimeoutMillis: connectWithin,
    application_name: 'slate',
    types,
  });
  pool.on('error', onLost);
  // One that breaks while it is in use says so to whoever uses it too; unheard it would end the process.
  pool.on('connect', (client) => client.on('error', onLost));
  return pool;
};
