import type { RunKind } from '../run-kinds/kinds.ts';
import type { Adoption, RunDocument } from '../run-kinds/run-schema.ts';
import type { RuleSetVersion, StoredPool } from '../run-kinds/stored-schema.ts';
import { textOfTime } from '../store/journal.ts';
import type { PoolWithVersions, ListedPool } from '../store/pools.ts';
import type { RuleSetRow } from '../store/rule-sets.ts';
import type { RunRow } from '../store/runs.ts';
import type { RunHistory } from './run-history.ts';
import { fromEnglish } from '../text/message.ts';

/**
 * A run as its readers see it: what happened as the journal has it, and how far it is as the row has it.
 * @param key - public key of the journal.
 */
export const toRunDocument = (row: RunRow, history: RunHistory, key: string): RunDocument => ({
  id: row.id,
  altered: history.isAltered,
  kind: row.kind as RunKind,
  status: row.status,
  outcome: row.outcome,
  objective: row.objective,
  pool: {
    name: row.pool_name,
    version: row.pool_version,
    hash: row.pool_hash,
    erased: history.erased !== null,
  },
  rules: { id: row.rules_id, version: row.rules_version, hash: row.rules_hash },
  program: row.program,
  progress: { incumbent: row.incumbent, bound: row.bound, done: row.done, total: row.total },
  created: history.accepted?.at ?? textOfTime(row.created_at),
  queued: later(textOfTime(row.queued_at), history.accepted?.at),
  started: timeOf(row.started_at),
  finished: history.ended?.at ?? timeOf(row.finished_at),
  expires: timeOf(row.expires_at),
  createdBy: history.accepted === null ? row.created_by : history.accepted.actor,
  cancelling: row.cancel_requested_at !== null && history.ended === null,
  failure: row.failure === null ? null : fromEnglish('failures', row.failure),
  adopted: toAdoption(history, key),
});

/** An adoption is its entry in the journal. Null: the run is no more than a scenario. */
export const toAdoption = ({ adopted }: RunHistory, key: string): Adoption | null =>
  adopted === null
    ? null
    : {
        run: adopted.subject,
        at: adopted.at,
        by: adopted.actor ?? '',
        record: String(adopted.content['record']),
        journal: { sequence: adopted.sequence, head: adopted.hash, key },
      };

export const toStoredPool = ({
  pool,
  versions,
  isAltered = false,
}: PoolWithVersions & Partial<ListedPool>): StoredPool => ({
  name: pool.name,
  altered: isAltered,
  created: textOfTime(pool.created_at),
  erased: timeOf(pool.erased_at),
  versions: versions.map(({ version, sha256, hash, hash_format, created_at, created_by, ...file }) => ({
    version,
    sha256,
    hash,
    hashFormat: hash_format,
    format: file.format,
    candidates: file.candidates,
    bytes: file.bytes,
    created: textOfTime(created_at),
    createdBy: created_by,
  })),
});

export const toRuleSetVersion = ({
  id,
  version,
  hash,
  created_at,
  created_by,
}: RuleSetRow): RuleSetVersion => ({
  id,
  version,
  hash,
  created: textOfTime(created_at),
  createdBy: created_by,
});

const timeOf = (time: Date | null): string | null => (time === null ? null : textOfTime(time));

/** The queue has the time at which accepting began, the journal the one at which it was accepted. */
const later = (time: string, other = ''): string => (time > other ? time : other);

/** A place in a list, as a text that says nothing to its reader. @param list - which one: the name of what it lists. */
export const toCursor = (list: string, place: string | number): string =>
  Buffer.from(`${list}:${place}`, 'utf8').toString('base64url');

/** Null: it is none of this list. @param pattern - of its places. */
export const fromCursor = (list: string, cursor: string, pattern: RegExp): string | null => {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const place = text.startsWith(`${list}:`) ? text.slice(list.length + 1) : '';
  return pattern.test(place) ? place : null;
};
