import type { KeptPool } from '../store/pools.ts';
import type { RuleSetRow } from '../store/rule-sets.ts';
import type { RunRow } from '../store/runs.ts';
import type { Adoption, RunDocument } from './run-schema.ts';
import type { RuleSetVersion, StoredPool } from './stored-schema.ts';

/** A run as its readers see it. */
export const toRunDocument = (row: RunRow): RunDocument => ({
  id: row.id,
  kind: row.kind,
  status: row.status,
  outcome: row.outcome,
  objective: row.objective,
  pool: {
    name: row.pool_name,
    version: row.pool_version,
    hash: row.pool_hash,
    erased: row.erased_at !== null,
  },
  rules: { id: row.rules_id, version: row.rules_version, hash: row.rules_hash },
  program: row.program,
  progress: { incumbent: row.incumbent, bound: row.bound, done: row.done, total: row.total },
  created: row.created_at.toISOString(),
  queued: row.queued_at.toISOString(),
  started: timeOf(row.started_at),
  finished: timeOf(row.finished_at),
  expires: timeOf(row.expires_at),
  createdBy: row.created_by,
  cancelling: row.cancel_requested_at !== null && row.finished_at === null,
  failure: row.failure,
  adopted: toAdoption(row),
});

/** Null: the run is no more than a scenario. */
export const toAdoption = (row: RunRow): Adoption | null =>
  row.adopted_at === null
    ? null
    : {
        run: row.id,
        at: row.adopted_at.toISOString(),
        by: row.adopted_by ?? '',
        record: row.record_hash ?? '',
        journal: { sequence: row.adopted_sequence ?? 0, head: row.adopted_head ?? '' },
      };

export const toStoredPool = ({ pool, versions }: KeptPool): StoredPool => ({
  name: pool.name,
  created: pool.created_at.toISOString(),
  erased: timeOf(pool.erased_at),
  versions: versions.map(({ version, sha256, hash, hash_format, created_at, created_by, ...file }) => ({
    ...{ version, sha256, hash, hashFormat: hash_format },
    ...{ format: file.format, candidates: file.candidates, bytes: file.bytes },
    ...{ created: created_at.toISOString(), createdBy: created_by },
  })),
});

export const toRuleSetVersion = ({
  id,
  version,
  hash,
  created_at,
  created_by,
}: RuleSetRow): RuleSetVersion => ({
  ...{ id, version, hash, created: created_at.toISOString(), createdBy: created_by },
});

const timeOf = (time: Date | null): string | null => time?.toISOString() ?? null;
