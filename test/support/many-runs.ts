import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { runKinds, runStatuses } from '../../src/runs/run-schema.ts';
import type { Database } from '../../src/store/database.ts';

/** What the runs below are of; each run has one of each list, and every combination comes about. */
const pools = ['pool-a', 'pool-b', 'pool-c', 'pool-d', 'pool-e', 'pool-f', 'pool-g'];
const ruleSets = ['rules-a', 'rules-b', 'rules-c'];
const outcomes = ['selected', 'infeasible', 'stopped', 'complete', 'interrupted', 'time-limit'];

const cycle = (values: readonly string[], by: number) =>
  sql`(array[${sql.join(values)}]::text[])[1 + ((n / ${sql.lit(by)})::int % ${sql.lit(values.length)})]`;

/** Puts so many runs into the table, one in 50 adopted, as if they had been accepted one after the other. */
export const insertManyRuns = async (db: Database, runs: number): Promise<void> => {
  const [pool, version] = [randomUUID(), randomUUID()];
  const hash = 'a'.repeat(64);
  await db
    .insertInto('pool')
    .values({ id: pool, name: `of-${pool}` })
    .execute();
  await db
    .insertInto('pool_version')
    .values({
      ...{ id: version, pool_id: pool, version: 1, sha256: hash, hash, hash_format: 2, format: 'csv' },
      ...{ candidates: 1, bytes: 1 },
    })
    .execute();
  await sql`insert into slate.run (id, kind, status, outcome, objective, pool_id, pool_version_id, pool_name,
      pool_version, pool_hash, rules_id, rules_version, rules_hash, program, total, record, record_hash,
      adopted_at, adopted_by, adopted_sequence, adopted_head)
    select gen_random_uuid(), ${cycle(runKinds, 1)}, ${cycle(runStatuses, 3)}, ${cycle(outcomes, 5)}, n,
      ${pool}, ${version}, ${cycle(pools, 2)}, 1, ${hash}, ${cycle(ruleSets, 7)}, 1, ${hash}, '0.0.0-test', 0,
      repeat('x', 2000), ${hash},
      case when n % 50 = 0 then now() end, case when n % 50 = 0 then 'custodian' end,
      case when n % 50 = 0 then n end, case when n % 50 = 0 then ${hash} end
    from generate_series(1, ${sql.lit(runs)}::bigint) n`.execute(db);
};

/** What lists of them can be narrowed to. */
export const filters = [
  {},
  ...runStatuses.map((status) => ({ status })),
  ...runKinds.map((kind) => ({ kind })),
  { pool: pools[0] },
  { rules: ruleSets[1] },
  { outcome: outcomes[0] },
  { adopted: true },
  { adopted: false },
  { status: 'done', kind: 'solve', pool: pools[3], rules: ruleSets[0], adopted: false },
  { status: 'running', outcome: 'selected' },
  { pool: 'none-of-this-name' },
] as const;
