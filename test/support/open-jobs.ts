import { sql } from 'kysely';
import type { Database } from '../../src/store/database.ts';

/** Jobs that are not done. */
export const openJobs = async (db: Database): Promise<number> => {
  const { rows } = await sql<{ readonly open: number }>`select count(*)::int as open from slate_jobs.job
    where state in ('created', 'active', 'retry')`.execute(db);
  return rows[0]!.open;
};
