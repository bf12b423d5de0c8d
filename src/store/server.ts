import pg from 'pg';
import type { PostgresPool } from 'kysely';
import { int8 } from './database.ts';

/** Connections of one process. */
const mostConnections = 10;

/** Milliseconds to wait for a connection. */
const connectWithin = 10_000;

/**
 * A pool of connections to a PostgreSQL server. A broken connection is replaced at the next use.
 * @param onLost - called when a connection breaks, in use or not.
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
  // The user of a connection gets the error too; without a listener here it would end the process.
  pool.on('connect', (client) => client.on('error', onLost));
  return pool;
};
