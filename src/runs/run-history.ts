import type { JournalEntry } from '../journal/journal-entry.ts';
import { hasEnded } from '../run-kinds/run-schema.ts';
import { findInJournal } from '../store/journal.ts';
import type { RunRow } from '../store/runs.ts';
import type { Store } from '../store/store.ts';

/** What the journal says of a run: it is what happened, and the row only points at it. */
export type RunHistory = {
  readonly accepted: JournalEntry | null;
  readonly cancelled: JournalEntry | null;
  readonly ended: JournalEntry | null;
  readonly adopted: JournalEntry | null;
  /** The erasure of its pool. */
  readonly erased: JournalEntry | null;
  /** The row says something else. */
  readonly isAltered: boolean;
};

/** Where the tables and the keys are: the store, or one of its transactions. */
type Where = Pick<Store, 'db' | 'vault'>;

/** @throws KeyMissing, KeyDamaged where the journal's key cannot be used. */
export const historiesOfRuns = async (
  where: Where,
  rows: readonly RunRow[],
): Promise<readonly RunHistory[]> => {
  const actions = ['run-accepted', 'run-cancelled', 'run-ended', 'run-adopted', 'pool-erased'] as const;
  const names = rows.map(({ pool_name }) => pool_name);
  const found = await findInJournal(where, actions, [...rows.map(({ id }) => id), ...names]);
  return rows.map((row) => {
    const history = {
      accepted: found.first('run-accepted', row.id),
      cancelled: found.first('run-cancelled', row.id),
      ended: found.first('run-ended', row.id),
      adopted: found.first('run-adopted', row.id),
      erased: erasureOf(row, found.all('pool-erased', row.pool_name)),
    };
    return { ...history, isAltered: !matchesHistory(row, history) };
  });
};

export const historyOfRun = async (where: Where, row: RunRow): Promise<RunHistory> =>
  (await historiesOfRuns(where, [row]))[0]!;

/** Before pools were named by their ids in the journal, an erasure named the pool alone. */
const erasureOf = (row: RunRow, erasures: readonly JournalEntry[]): JournalEntry | null =>
  erasures.find(({ content }) => content['id'] === row.pool_id) ??
  (row.erased_at === null ? undefined : erasures.find(({ content }) => content['id'] === undefined)) ??
  null;

/** Does the row say what the journal says? */
const matchesHistory = (
  row: RunRow,
  { accepted, cancelled, ended, adopted, erased }: Omit<RunHistory, 'isAltered'>,
): boolean =>
  accepted !== null &&
  accepted.actor === row.created_by &&
  (row.cancel_requested_at === null) === (cancelled === null) &&
  (cancelled === null || cancelled.actor === row.cancelled_by) &&
  agrees(accepted, {
    kind: row.kind,
    pool: row.pool_hash,
    rules: row.rules_hash,
    poolId: row.pool_id,
    poolName: row.pool_name,
    poolVersion: row.pool_version,
    rulesId: row.rules_id,
    rulesVersion: row.rules_version,
  }) &&
  hasEnded(row.status) === (ended !== null) &&
  (ended === null ||
    agrees(ended, {
      status: row.status,
      outcome: row.outcome,
      objective: row.objective,
      record: row.record_hash,
      failure: row.failure,
      program: row.program,
    })) &&
  (row.adopted_at === null) === (adopted === null) &&
  (adopted === null ||
    (adopted.actor === row.adopted_by &&
      adopted.sequence === row.adopted_sequence &&
      adopted.hash === row.adopted_head &&
      adopted.content['record'] === ended?.content['record'])) &&
  (row.erased_at === null) === (erased === null);

/** Entries from before say less: what one does not name is not compared. */
const agrees = ({ content }: JournalEntry, values: JournalEntry['content']): boolean =>
  Object.entries(values).every(([key, value]) => !(key in content) || content[key] === value);
