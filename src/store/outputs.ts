import type { Insertable } from 'kysely';
import type { Database, InTransaction } from './database.ts';
import type { RunRow } from './runs.ts';
import type { Tables } from './schema.ts';
import { sha256Of, type Vault } from './vault.ts';

export type OutputKind = 'result' | 'certificate';

type OfRun = Pick<RunRow, 'id' | 'pool_id'>;

/** Keeps an output of a run, unless it has it already: it is stored once, however often the run was begun. */
export const putOutput = async (
  trx: InTransaction,
  vault: Vault,
  { id, pool_id }: OfRun,
  kind: OutputKind,
  text: string,
): Promise<void> => {
  await trx
    .insertInto('run_output')
    .values({
      ...{ run_id: id, kind, sha256: sha256Of(text) },
      content: await vault.seal(pool_id, placeOf(id, kind), text),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** Null: there is none, or it was deleted. @throws KeyGone, Altered. */
export const readOutput = async (
  db: Database,
  vault: Vault,
  { id, pool_id }: OfRun,
  kind: OutputKind,
): Promise<Buffer | null> => {
  const row = await db
    .selectFrom('run_output')
    .select('content')
    .where('run_id', '=', id)
    .where('kind', '=', kind)
    .executeTakeFirst();
  if (row?.content === undefined || row.content === null) return null;
  return vault.open(pool_id, placeOf(id, kind), row.content);
};

const placeOf = (run: string, kind: OutputKind): string => `${kind} ${run}`;

export type SealedTask = Insertable<Tables['run_task']>;

/** Results of scenarios, by their places in the batch. */
export const sealTasks = async (
  vault: Vault,
  { id, pool_id }: OfRun,
  from: number,
  lines: readonly string[],
): Promise<readonly SealedTask[]> => {
  const contents = lines.map((content, index) => ({ place: placeOfTask(id, from + index), content }));
  const sealed = await vault.sealAll(pool_id, contents);
  return sealed.map((content, index) => ({ run_id: id, position: from + index, content }));
};

/** Keeps results of scenarios; those that are there already stay as they are. @returns how many are new. */
export const putTasks = async (trx: InTransaction, tasks: readonly SealedTask[]): Promise<number> => {
  if (tasks.length === 0) return 0;
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('run_task')
    .values(tasks)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0n);
};

/** The results of a batch that are there, in the order of the batch. */
export const readTasks = async (
  db: Database,
  vault: Vault,
  { id, pool_id }: OfRun,
): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('run_task')
    .select(['position', 'content'])
    .where('run_id', '=', id)
    .orderBy('position')
    .execute();
  const sealed = rows.map(({ position, content }) => ({ place: placeOfTask(id, position), sealed: content }));
  return (await vault.openAll(pool_id, sealed)).map((line) => line.toString('utf8'));
};

const placeOfTask = (run: string, position: number): string => `task ${run} ${position}`;
