import { writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readComparisonOfRuns, readOutputOfRun, readRecordOfRun } from '../../src/runs/read-run.ts';
import { findPool } from '../../src/store/pools.ts';
import { KeyDamaged, KeyMissing } from '../../src/store/vault.ts';
import { describeStores } from '../support/stores.ts';
import { openWorld, type World } from '../support/store-world.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';

// An embedded database is made in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const about = { pool: { name: 'small' }, rules: { id: 'small' } } as const;

describeStores('what somebody has changed in the database', (kind) => {
  let world: World;
  let [one, other] = ['', ''];
  beforeAll(async () => {
    world = await openWorld(kind);
    await world.putPool('small', smallPool());
    await world.putRules('small', smallRules);
    const worker = world.startWorker();
    const runs = [
      await world.accept({ kind: 'solve', ...about }),
      await world.accept({ kind: 'solve', ...about }),
    ];
    for (const { id } of runs) await world.untilEnded(id);
    await worker.stop(0);
    [one, other] = [runs[0]!.id, runs[1]!.id];
  });
  afterAll(() => world.close());

  const statusOf = async (what: 'result' | 'certificate'): Promise<string> =>
    (await readOutputOfRun(world.store, one, what)).status;
  const run = (statement: string) => sql.raw(statement).execute(world.store.db);

  /** Changes a row, looks at what is given then, and undoes the change. */
  const changed = async <T>(
    table: string,
    set: string,
    where: string,
    look: () => Promise<T>,
  ): Promise<T> => {
    await run(`create table slate.before as select * from slate.${table} where ${where}`);
    await run(`update slate.${table} set ${set} where ${where}`);
    const seen = await look();
    const key = table === 'run' ? 'row.id = b.id' : 'row.run_id = b.run_id and row.kind = b.kind';
    const column = set.split(' ')[0]!;
    await run(`update slate.${table} row set ${column} = b.${column} from slate.before b where ${key}`);
    await run('drop table slate.before');
    return seen;
  };

  test.each(['result', 'certificate'] as const)('a %s of which one bit is another', async (what) => {
    for (const at of [0, 5, 20, -1]) {
      const place = at < 0 ? 'length(content) - 1' : String(at);
      const set = `content = set_byte(content, ${place}, get_byte(content, ${place}) # 1)`;
      const where = `run_id = '${one}' and kind = '${what}'`;
      expect(await changed('run_output', set, where, () => statusOf(what))).toBe('altered');
    }
    expect(await statusOf(what)).toBe('given');
  });

  test.each([
    ['of another run', (): string => `run_id = '${other}' and kind = 'result'`],
    ['of another kind', (): string => `run_id = '${one}' and kind = 'certificate'`],
  ])('a result in whose place stands what was sealed %s', async (_, from) => {
    const set = `content = (select content from slate.run_output where ${from()})`;
    const where = `run_id = '${one}' and kind = 'result'`;
    expect(await changed('run_output', set, where, () => statusOf('result'))).toBe('altered');
    const compare = () => readComparisonOfRuns(world.store, one, other);
    expect((await changed('run_output', set, where, compare)).status).toBe('altered');
    expect((await compare()).status).toBe('given');
  });

  test('a result that was cut short', async () => {
    const where = `run_id = '${one}' and kind = 'result'`;
    const look = () => statusOf('result');
    expect(await changed('run_output', 'content = substr(content, 1, 20)', where, look)).toBe('altered');
    expect(await changed('run_output', `content = ''`, where, look)).toBe('altered');
  });

  test('a record', async () => {
    const look = async () => (await readRecordOfRun(world.store, one)).status;
    for (const set of [
      `record = replace(record, '"objective":', '"objective": 1')`,
      `record = 'no record'`,
      `record = '[]'`,
      `record = 'null'`,
      `record = ''`,
      // Its place in the journal is not under the hash of the record.
      `record = regexp_replace(record, '"sequence": *[0-9]+', '"sequence":1')`,
      `record = (select record from slate.run where id = '${other}')`,
    ]) {
      expect([set, await changed('run', set, `id = '${one}'`, look)]).toEqual([set, 'altered']);
    }
    expect(await look()).toBe('given');
  });

  test('a key that is not there: nothing can be read, and new runs are refused', async () => {
    const { pool } = (await findPool(world.store, 'small'))!;
    const path = join(world.place.settings.keys, `${pool.id}.key`);
    await rename(path, `${path}.away`);
    await expect(statusOf('result')).rejects.toThrow(KeyMissing);
    expect((await readRecordOfRun(world.store, one)).status).toBe('given');
    await expect(world.accept({ kind: 'solve', ...about })).rejects.toThrow(KeyMissing);
    // A file that was cut short is no key, and not one that was destroyed.
    writeFileSync(path, 'short');
    await expect(statusOf('result')).rejects.toThrow(KeyDamaged);
    await expect(world.accept({ kind: 'solve', ...about })).rejects.toThrow(KeyDamaged);
    await rename(`${path}.away`, path);
    expect(await statusOf('result')).toBe('given');
  });

  test.each(['key', 'content'] as const)('a pool whose %s a run does not find: it fails', async (what) => {
    await world.putPool(what, smallPool());
    const asked = await world.accept({ kind: 'solve', pool: { name: what }, rules: about.rules });
    const { pool } = (await findPool(world.store, what))!;
    if (what === 'key') await rm(join(world.place.settings.keys, `${pool.id}.key`));
    const set = 'content = set_byte(content, 30, get_byte(content, 30) # 1)';
    if (what === 'content') await run(`update slate.pool_version set ${set} where pool_id = '${pool.id}'`);
    const worker = world.startWorker();
    expect(await world.untilEnded(asked.id)).toMatchObject({ status: 'failed' });
    await worker.stop(0);
    expect((await world.find(asked.id)).failure).toMatch(what === 'key' ? /key/ : /accepted/);
  });
});
