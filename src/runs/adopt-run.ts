import { sql } from 'kysely';
import { appendToJournal } from '../store/journal.ts';
import { lockRun } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import type { Adoption } from './run-schema.ts';
import { toAdoption } from './to-documents.ts';

export type Adopted =
  | { readonly status: 'adopted' | 'was-adopted'; readonly adoption: Adoption }
  | { readonly status: 'unknown' }
  /** It has no proved slate that could be recommended, or not any more. */
  | { readonly status: 'not-adoptable' }
  /** Its slate is proved, but the draw between equally good slates was not finished. */
  | { readonly status: 'ties-open' };

/** Makes a run the recommendation: an entry in the journal, once. @param actor - id of the key of a custodian. */
export const adoptRun = ({ db }: Store, id: string, actor: string): Promise<Adopted> =>
  db.transaction().execute(async (trx): Promise<Adopted> => {
    const run = await lockRun(trx, id);
    if (run === undefined) return { status: 'unknown' };
    const before = toAdoption(run);
    if (before !== null) return { status: 'was-adopted', adoption: before };
    const isProved = run.kind !== 'what-if' && run.status === 'done' && run.outcome === 'selected';
    const result = await trx
      .selectFrom('run_output')
      .select('kind')
      .where('run_id', '=', id)
      .where('kind', '=', 'result')
      .executeTakeFirst();
    if (!isProved || run.record_hash === null || result === undefined) return { status: 'not-adoptable' };
    const { record } = await trx
      .selectFrom('run')
      .select('record')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (areTiesOpen(record)) return { status: 'ties-open' };
    const journal = await appendToJournal(trx, {
      ...{ actor, action: 'run-adopted', subject: id },
      content: { record: run.record_hash, pool: run.pool_hash, rules: run.rules_hash },
    });
    await trx
      .updateTable('run')
      .set({
        ...{ adopted_at: sql<Date>`now()`, adopted_by: actor, expires_at: null },
        ...{ adopted_sequence: journal.sequence, adopted_head: journal.head },
      })
      .where('id', '=', id)
      .execute();
    const adoption = toAdoption((await lockRun(trx, id))!)!;
    return { status: 'adopted', adoption };
  });

/** @param record - of a run, as it is published; records of former versions say nothing of ties, and had none open. */
const areTiesOpen = (record: string | null): boolean => {
  const { ties } = JSON.parse(record ?? '{}') as { readonly ties?: { readonly status: string } };
  return ties?.status === 'open';
};
