import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { nextEntry, signedText, type JournalEntry } from '../../src/journal/journal-entry.ts';
import { runKinds } from '../../src/run-kinds/kinds.ts';
import { hasEnded, runStatuses } from '../../src/run-kinds/run-schema.ts';
import { journalHead, journalKey, type JournalNews } from '../../src/store/journal.ts';
import { listRuns, type RunRow } from '../../src/store/runs.ts';
import type { Store } from '../../src/store/store.ts';

/** What the runs below are of; each run has one of each list, and every combination comes about. */
const pools = ['pool-a', 'pool-b', 'pool-c', 'pool-d', 'pool-e', 'pool-f', 'pool-g'];
const ruleSets = ['rules-a', 'rules-b', 'rules-c'];
const outcomes = ['selected', 'infeasible', 'stopped', 'complete', 'interrupted', 'time-limit'];

const cycle = (values: readonly string[], by: number) =>
  sql`(array[${sql.join(values)}]::text[])[1 + ((n / ${sql.lit(by)})::int % ${sql.lit(values.length)})]`;

/** Puts so many runs into the store, one in 50 adopted, as if they had been accepted one after the other. */
export const insertManyRuns = async ({ db, vault }: Store, runs: number): Promise<void> => {
  const [pool, version] = [randomUUID(), randomUUID()];
  const hash = 'a'.repeat(64);
  await db
    .insertInto('pool')
    .values({ id: pool, name: `of-${pool}` })
    .execute();
  await db
    .insertInto('pool_version')
    .values({
      id: version,
      pool_id: pool,
      version: 1,
      sha256: hash,
      hash,
      hash_format: 2,
      format: 'csv',
      candidates: 1,
      bytes: 1,
    })
    .execute();
  await sql`insert into slate.run (id, kind, status, outcome, objective, pool_id, pool_version_id, pool_name,
      pool_version, pool_hash, rules_id, rules_version, rules_hash, program, total, record, record_hash,
      adopted_at, adopted_by)
    select gen_random_uuid(), ${cycle(runKinds, 1)}, ${cycle(runStatuses, 3)}, ${cycle(outcomes, 5)}, n,
      ${pool}, ${version}, ${cycle(pools, 2)}, 1, ${hash}, ${cycle(ruleSets, 7)}, 1, ${hash}, '0.0.0-test', 0,
      repeat('x', 2000), ${hash},
      case when n % 50 = 0 then now() end, case when n % 50 = 0 then 'custodian' end
    from generate_series(1, ${sql.lit(runs)}::bigint) n`.execute(db);
  const rows = await listRuns(db, {}, runs);
  let head = await journalHead(db);
  const entries: JournalEntry[] = [];
  for (const news of rows.toReversed().flatMap(newsOf)) {
    const entry = nextEntry(head, { at: '2026-03-01T10:00:00.000Z', ...news });
    entries.push({ ...entry, signature: await vault.sign(journalKey, signedText(entry)) });
    head = { sequence: entry.sequence, head: entry.hash };
  }
  for (let from = 0; from < entries.length; from += 1000) {
    const values = entries
      .slice(from, from + 1000)
      .map((entry) => ({ ...entry, content: JSON.stringify(entry.content) }));
    await db.insertInto('journal').values(values).execute();
  }
  await sql`update slate.run r set adopted_sequence = j.sequence, adopted_head = j.hash from slate.journal j
    where r.adopted_at is not null and j.subject = r.id::text and j.action = 'run-adopted'`.execute(db);
};

/** What the journal says of such a run. */
const newsOf = (row: RunRow): readonly JournalNews[] => {
  const inputs = { pool: row.pool_hash, rules: row.rules_hash };
  const news = (action: JournalNews['action'], content: JournalNews['content']): JournalNews => ({
    actor: action === 'run-adopted' ? 'custodian' : row.created_by,
    action,
    subject: row.id,
    content: { ...inputs, ...content },
  });
  const { kind, status, outcome, objective, record_hash: record } = row;
  return [
    news('run-accepted', { kind }),
    ...(hasEnded(status) ? [news('run-ended', { status, outcome, objective, record })] : []),
    ...(row.adopted_at === null ? [] : [news('run-adopted', { record })]),
  ];
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
