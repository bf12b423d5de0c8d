import type { Insertable } from 'kysely';
import type { Database, InTransaction } from './database.ts';
import type { RunRow } from './runs.ts';
import type { Tables } from './schema.ts';
import { sha256Of, type Vault } from './vault.ts';

export type OutputKind = 'result' | 'certificate';

type OfRun = Pick<RunRow, 'id' | 'pool_id'>;

/** Stores an output of a run, unless it exists: it is stored once, however often the run was started. */
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
      run_id: id,
      kind,
      sha256: sha256Of(text),
      content: await vault.seal(pool_id, { is: kind, id }, text),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** Null: there is none, or it was deleted. @throws KeyMissing, Altered. */
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
  return vault.open(pool_id, { is: kind, id }, row.content);
};

/** Part of the results of a batch. */
export type SealedPart = Insertable<Tables['run_part']>;

/** Results of scenarios that follow one another. @param from - place of the first in the batch. */
export const sealPart = async (
  vault: Vault,
  { id, pool_id }: OfRun,
  from: number,
  lines: readonly string[],
): Promise<SealedPart> => ({
  run_id: id,
  position: from,
  count: lines.length,
  content: await vault.seal(pool_id, { is: 'part', id, from }, JSON.stringify(lines)),
});

/** Stores a part, unless one with its first place exists. @returns is it new? */
export const putPart = async (trx: InTransaction, part: SealedPart): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('run_part')
    .values(part)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

/** The results of a batch that are there, in the order of the batch. */
export const readParts = async (
  db: Database,
  vault: Vault,
  { id, pool_id }: OfRun,
): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom('run_part')
    .select(['position', 'content'])
    .where('run_id', '=', id)
    .orderBy('position')
    .execute();
  const sealed = rows.map(({ position: from, content }) => ({
    item: { is: 'part', id, from } as const,
    sealed: content,
  }));
  const parts = await vault.openAll(pool_id, sealed);
  return parts.flatMap((part) => JSON.parse(part.toString('utf8')) as readonly string[]);
};
