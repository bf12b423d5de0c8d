import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { emptyJournal, nextEntry, type JournalEntry } from '../../src/journal/journal-entry.ts';
import { adoptRun } from '../../src/runs/adopt-run.ts';
import { findRunById, readOutputOfRun, readRecordOfRun } from '../../src/runs/read-run.ts';
import { storeProblemOf } from '../../src/runs/store-problem.ts';
import { historiesOfRuns } from '../../src/runs/run-history.ts';
import { publicJournalKey } from '../../src/store/journal.ts';
import { verifyKeyring } from '../../src/store/verify-keyring.ts';
import { destroyKeysOfErased, erasePool, findPool, listPools } from '../../src/store/pools.ts';
import { listRuleSets, versionsOfRuleSet } from '../../src/store/rule-sets.ts';
import { listRuns } from '../../src/store/runs.ts';
import { deleteExpired } from '../../src/runs/maintenance.ts';
import { faultsOf, journalIn } from '../support/journal-of.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';
import { describeStores } from '../support/stores.ts';
import { openWorld, type World } from '../support/store-world.ts';
import { startTampering, type Tampering } from '../support/tampering.ts';

// An embedded database is made in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const about = { pool: { name: 'small' }, rules: { id: 'small' } } as const;
const digits = (digit: string): string => digit.repeat(64);

describeStores('whoever can write to the database, and has no key', (kind) => {
  let world: World;
  let tampering: Tampering;
  let [one, other, adopted] = ['', '', ''];

  beforeAll(async () => {
    world = await openWorld(kind);
    await world.putPool('small', smallPool());
    await world.putPool('small', smallPool({}, 41));
    await world.putPool('another', smallPool({}, 42));
    await world.putPool('erased', smallPool());
    await erasePool(world.store, 'erased', 'custodian');
    await world.putRules('small', smallRules);
    await world.putRules('small', { ...smallRules, size: 4 });
    const worker = world.startWorker();
    const runs = [];
    for (const version of [1, 2, 1]) {
      runs.push(await world.accept({ kind: 'solve', ...about, pool: { name: 'small', version } }));
    }
    for (const { id } of runs) await world.untilEnded(id);
    await worker.stop(0);
    [one, other, adopted] = runs.map(({ id }) => id) as [string, string, string];
    expect((await adoptRun(world.store, world.threads, adopted, 'custodian')).status).toBe('adopted');
    tampering = await startTampering(world.store);
  });
  afterEach(() => tampering.undo());
  afterAll(() => world.close());

  /** How something is answered: `given`, or the code of what the store says instead. */
  const answer = async (act: () => Promise<{ readonly status?: string } | null>): Promise<string> => {
    try {
      const given = await act();
      return given === null ? 'unknown' : (given.status ?? 'given');
    } catch (error) {
      return storeProblemOf(error)?.code ?? `internal: ${(error as Error).message}`;
    }
  };
  const run = (id: string) => answer(async () => (await findRunById(world.store, id)) && { status: 'given' });
  const record = (id: string) => answer(() => readRecordOfRun(world.store, id));
  const result = (id: string) => answer(() => readOutputOfRun(world.store, id, 'result'));
  const adopt = (id: string) => answer(() => adoptRun(world.store, world.threads, id, 'custodian'));
  const pool = (name: string) =>
    answer(async () => (await findPool(world.store, name)) && { status: 'given' });

  const entries = () => journalIn(world.store.db);
  const faults = async (): Promise<readonly string[]> =>
    faultsOf(await entries(), await publicJournalKey(world.store.vault));
  const entryOf = async (action: JournalEntry['action'], subject: string): Promise<JournalEntry> =>
    (await entries()).find((entry) => entry.action === action && entry.subject === subject)!;

  const insertion = (entry: JournalEntry): string => {
    const { sequence, at, actor, action, subject, content, previous, hash, signature } = entry;
    const texts = [at, actor, action, subject, JSON.stringify(content), previous, hash, signature];
    const values = texts.map((text) => (text === null ? 'null' : `'${text}'`)).join(', ');
    return `insert into slate.journal (sequence, at, actor, action, subject, content, previous, hash, signature)
      values (${sequence}, ${values})`;
  };
  /** Continues the chain as the service would, but for the signature. */
  const append = async (
    news: Pick<JournalEntry, 'action' | 'subject' | 'content'>,
    signature: string | null = null,
  ): Promise<JournalEntry> => {
    const last = (await entries()).at(-1)!;
    const head = { sequence: last.sequence, head: last.hash };
    const at = '2026-03-01T10:00:00.000Z';
    const entry = { ...nextEntry(head, { at, actor: 'custodian', ...news }), signature };
    await tampering.run(insertion(entry));
    return entry;
  };

  test('what nobody touched is given, and the journal is sound', async () => {
    expect([await run(one), await record(one), await result(one)]).toEqual(['given', 'given', 'given']);
    expect(await adopt(adopted)).toBe('was-adopted');
    expect([await pool('small'), await pool('erased'), await pool('never')]).toEqual([
      ...['given', 'given', 'unknown'],
    ]);
    expect(await faults()).toEqual([]);
  });

  test('a second end of a run, and its record changed to fit', async () => {
    const before = await readRecordOfRun(world.store, one);
    const { content } = await entryOf('run-ended', one);
    for (const signature of [null, (await entryOf('run-ended', other)).signature]) {
      const forged = { ...content, objective: 999, record: digits('a') };
      const { sequence, hash } = await append(
        { action: 'run-ended', subject: one, content: forged },
        signature,
      );
      expect(await readRecordOfRun(world.store, one)).toEqual(before);
      await tampering.run(
        `update slate.run set objective = 999, record_hash = '${digits('a')}', record =
          '{"objective":999,"journal":{"sequence":${sequence},"head":"${hash}"}}' where id = '${one}'`,
      );
      expect([await run(one), await record(one), await adopt(one)]).toEqual([
        'altered',
        'altered',
        'altered',
      ]);
      expect(await faults()).toEqual([`not-signed ${sequence}`]);
      await tampering.undo();
    }
  });

  test.each([
    [`adopted_at = now(), adopted_by = 'custodian', adopted_sequence = 1, adopted_head = '${digits('a')}'`],
    ['objective = objective + 1'],
    [`outcome = 'infeasible', objective = null`],
    [`status = 'failed', failure = 'It was lost.'`],
    [`status = 'queued'`],
    [`pool_hash = '${digits('b')}'`],
    [`pool_version = 2`],
    [`pool_name = 'another'`],
    [`pool_id = (select id from slate.pool where name = 'another')`],
    [`rules_version = 1`],
    [`rules_id = 'a-res-79-325'`],
    [`rules_hash = '${digits('b')}'`],
    [`kind = 'explain'`],
    [`record_hash = '${digits('c')}'`],
    [`failure = 'It was never there.'`],
    [`program = '9.9.9'`],
    [`created_by = 'somebody'`],
    [`cancel_requested_at = now(), cancelled_by = 'somebody'`],
  ])('columns of a run that has ended: %s', async (set) => {
    await tampering.run(`update slate.run set ${set} where id = '${one}'`);
    expect([await run(one), await result(one), await record(one), await adopt(one)]).toEqual([
      ...['altered', 'altered', 'altered', 'altered'],
    ]);
    const rows = await listRuns(world.store.db, {}, 100);
    const histories = await historiesOfRuns(world.store, rows);
    expect(rows.filter((_, index) => histories[index]!.isAltered).map(({ id }) => id)).toEqual([one]);
  });

  test.each([
    ['adopted_at = null, adopted_by = null, adopted_sequence = null, adopted_head = null'],
    [`adopted_by = 'somebody'`],
    [`adopted_sequence = adopted_sequence - 1`],
    [`adopted_head = '${digits('a')}'`],
  ])('columns of an adoption: %s', async (set) => {
    await tampering.run(`update slate.run set ${set} where id = '${adopted}'`);
    expect([await run(adopted), await adopt(adopted)]).toEqual(['altered', 'altered']);
    // Lists narrow by the journal, and not by what the row says.
    const rows = await listRuns(world.store.db, { adopted: true }, 100);
    expect(rows.map(({ id }) => id)).toEqual([adopted]);
  });

  test('an adoption that nobody made, in the journal and in the row', async () => {
    const { content } = await entryOf('run-ended', one);
    const forged = { record: content['record']!, pool: content['pool']!, rules: content['rules']! };
    const { sequence, hash } = await append({ action: 'run-adopted', subject: one, content: forged });
    await tampering.run(
      `update slate.run set adopted_at = now(), adopted_by = 'custodian', adopted_sequence = ${sequence},
        adopted_head = '${hash}' where id = '${one}'`,
    );
    expect([await run(one), await adopt(one)]).toEqual(['altered', 'altered']);
    expect(await faults()).toEqual([`not-signed ${sequence}`]);
  });

  test('result, certificate and record of another run', async () => {
    await tampering.run(
      `update slate.run_output o set content = b.content, sha256 = b.sha256 from slate.run_output b
        where o.run_id = '${one}' and b.run_id = '${other}' and b.kind = o.kind`,
      `update slate.run r set record = b.record, record_hash = b.record_hash, objective = b.objective
        from slate.run b where r.id = '${one}' and b.id = '${other}'`,
    );
    expect([await result(one), await record(one), await adopt(one)]).toEqual([
      'altered',
      'altered',
      'altered',
    ]);
  });

  test('history written anew: every entry fits again, and none is signed', async () => {
    const old = await entries();
    const anew: JournalEntry[] = [];
    for (const entry of old) {
      const last = anew.at(-1);
      const head = last === undefined ? emptyJournal : { sequence: last.sequence, head: last.hash };
      const content =
        entry.subject === one && entry.action === 'run-ended'
          ? { ...entry.content, objective: 1 }
          : entry.content;
      anew.push({ ...nextEntry(head, { ...entry, content }), signature: entry.signature });
    }
    await tampering.run('delete from slate.journal', ...anew.map(insertion));
    await tampering.run(`update slate.run set objective = 1 where id = '${one}'`);
    const { sequence } = await entryOf('run-ended', one);
    expect(await faults()).toEqual(anew.slice(sequence - 1).map((entry) => `not-signed ${entry.sequence}`));
    expect([await run(one), await adopt(one)]).toEqual(['altered', 'altered']);
  });

  test('entries without their signatures are not signed once more when the store is opened', async () => {
    await tampering.run(
      'update slate.journal set signature = null',
      'update slate.vault set journal_key = null',
    );
    expect(await verifyKeyring(world.store.db, world.store.vault)).toBe(true);
    expect((await faults()).every((fault) => fault.startsWith('not-signed'))).toBe(true);
    expect(await run(one)).toBe('altered');
  });

  test('another public key for the same journal: the keys do not belong to the database', async () => {
    await tampering.run(`update slate.vault set journal_key = '${digits('d')}'`);
    expect(await verifyKeyring(world.store.db, world.store.vault)).toBe(false);
  });

  test('a run that is not there any more, or its end', async () => {
    await tampering.run(
      `delete from slate.run_output where run_id = '${one}'`,
      `delete from slate.run where id = '${one}'`,
    );
    expect([await run(one), await adopt(one)]).toEqual(['altered', 'altered']);
    await tampering.undo();
    const { sequence } = await entryOf('run-ended', one);
    await tampering.run(`delete from slate.journal where sequence = ${sequence}`);
    expect([await run(one), await result(one)]).toEqual(['altered', 'altered']);
    expect(await faults()).toContain(`missing ${sequence}`);
  });

  test.each([
    [`pool_version_id = (select id from slate.pool_version where version = 1 and pool_id = run.pool_id)`],
    [
      `pool_version_id = (select v.id from slate.pool_version v join slate.pool p on p.id = v.pool_id
        where p.name = 'another'), pool_id = (select id from slate.pool where name = 'another')`,
    ],
    ['pool_version = 1'],
    ['rules_version = 1'],
    [`rules_id = 'a-res-79-325', rules_version = null`],
    [`request = (select request from slate.run b where b.id = '$other')`],
    [`program = program, pool_hash = (select hash from slate.pool_version where version = 1 limit 1)`],
  ])('a run that waits, pointed elsewhere, is done as it was accepted or not at all: %s', async (set) => {
    const { id } = await world.accept({ kind: 'solve', ...about });
    await tampering.run(`update slate.run run set ${set.replace('$other', other)} where id = '${id}'`);
    const worker = world.startWorker();
    await world.until(async () => {
      const { rows } = await sql`select 1 from slate_jobs.job where data ->> 'run' = ${id}
        and state in ('created', 'active', 'retry')`.execute(world.store.db);
      return rows.length === 0;
    }, 'the job to be done or released');
    await worker.stop(0);
    const { accepted, ended } = (await historiesOfRuns(world.store, [await world.find(id)]))[0]!;
    const { pool: hash, rules } = accepted!.content;
    if (ended?.content['status'] === 'done') {
      const { objective } = (await findRunById(world.store, other))!.row;
      expect(ended.content).toMatchObject({ pool: hash, rules, objective });
      expect(await run(id)).toBe('given');
    } else if (ended !== null) {
      expect(ended.content['failure']).toBe('The stored input is not what was accepted.');
    } else {
      expect([await run(id), await result(id), await adopt(id)]).toEqual(['altered', 'altered', 'altered']);
    }
    expect(await faults()).toEqual([]);
  });

  test('outputs that are not there any more, and never expired', async () => {
    await tampering.run(`delete from slate.run_output where run_id in ('${one}', '${adopted}')`);
    expect([await result(one), await adopt(one), await result(adopted)]).toEqual([
      'altered',
      'altered',
      'altered',
    ]);
  });

  test('an adopted run that is said to be none and to have expired keeps its result', async () => {
    await tampering.run(
      `update slate.run set adopted_at = null, adopted_by = null, expires_at = now() - interval '1 day'
        where id = '${adopted}'`,
    );
    await deleteExpired(world.store);
    const { rows } = await sql`select 1 from slate.run_output where run_id = ${adopted}`.execute(
      world.store.db,
    );
    expect(rows).toHaveLength(2);
  });

  test.each([
    ['nothing', 'return null;'],
    ['something else', `new.actor := 'somebody'; return new;`],
    ['an error', `raise exception 'no';`],
  ])('a trigger that makes %s of entries: nothing is adopted, and no key is destroyed', async (_, body) => {
    const { id } = (await findPool(world.store, 'another'))!.pool;
    await tampering.run(
      'set session_replication_role = origin',
      `create function slate.meddle() returns trigger language plpgsql as $$ begin ${body} end $$`,
      'create trigger meddle before insert on slate.journal for each row execute function slate.meddle()',
      'alter table slate.journal enable always trigger meddle',
    );
    try {
      expect(await adopt(one)).toBe('altered');
      expect(await answer(() => erasePool(world.store, 'another', 'custodian') as never)).toBe('altered');
      expect(await answer(() => world.putPool('new', smallPool()) as never)).toBe('altered');
    } finally {
      await tampering.run('drop trigger meddle on slate.journal', 'drop function slate.meddle()');
    }
    expect(existsSync(join(world.place.settings.keys, `${id}.key`))).toBe(true);
    expect([await run(one), await pool('another'), await faults()]).toEqual(['given', 'given', []]);
  });

  test('nothing is written on top of an entry that somebody else has written', async () => {
    await append({ action: 'run-cancelled', subject: other, content: {} });
    expect(await adopt(one)).toBe('altered');
    expect(await answer(() => world.putPool('new', smallPool()) as never)).toBe('altered');
    expect(await answer(() => erasePool(world.store, 'small', 'custodian') as never)).toBe('altered');
  });

  test('a run that is said to be of another pool keeps its result when that pool is erased', async () => {
    await tampering.run(
      `update slate.run set pool_id = (select id from slate.pool where name = 'another') where id = '${one}'`,
    );
    expect((await erasePool(world.store, 'another', 'custodian'))?.runs).toBe(0);
    await tampering.undo();
    expect(await result(one)).toBe('given');
    // Its key is gone for good: the pool is not there for those who come next.
    await world.store.vault.makeKey((await findPool(world.store, 'another'))!.pool.id);
  });

  test('a pool that the tables call erased keeps its key; one that the journal calls erased loses it', async () => {
    const { id } = (await findPool(world.store, 'small'))!.pool;
    const path = join(world.place.settings.keys, `${id}.key`);
    await tampering.run(`update slate.pool set erased_at = now() where id = '${id}'`);
    await append({ action: 'pool-erased', subject: 'small', content: { id, runs: 0 } });
    await destroyKeysOfErased(world.store);
    expect(existsSync(path)).toBe(true);
    expect([await pool('small'), await run(one), await result(one)]).toEqual([
      'altered',
      'altered',
      'altered',
    ]);
    expect(await answer(() => erasePool(world.store, 'small', 'custodian') as never)).toBe('altered');
    expect(existsSync(path)).toBe(true);
  });

  test('a pool that was erased and is said to be there', async () => {
    await tampering.run(`update slate.pool set erased_at = null where name = 'erased'`);
    expect(await pool('erased')).toBe('altered');
    expect(
      (await listPools(world.store, 100, null))!
        .filter(({ isAltered }) => isAltered)
        .map(({ pool: { name } }) => name),
    ).toEqual(['erased']);
  });

  test('pools with each other’s name: neither is read, erased or put', async () => {
    await tampering.run(
      `update slate.pool set name = 'between' where name = 'small'`,
      `update slate.pool set name = 'small' where name = 'another'`,
      `update slate.pool set name = 'another' where name = 'between'`,
    );
    expect([await pool('small'), await pool('another')]).toEqual(['altered', 'altered']);
    expect(await answer(() => erasePool(world.store, 'another', 'custodian') as never)).toBe('altered');
    expect(await answer(() => world.putPool('small', smallPool()) as never)).toBe('altered');
  });

  test.each([
    ['delete from slate.pool_version where version = 2'],
    [`update slate.pool_version set sha256 = '${digits('a')}' where version = 2`],
    [`update slate.pool_version set hash = '${digits('a')}' where version = 2`],
    [
      `update slate.pool_version set version = 3 - version where
        pool_id = (select id from slate.pool where name = 'small')`,
    ],
  ])('versions of a pool: %s', async (statement) => {
    await tampering.run(
      'alter table slate.pool_version drop constraint if exists pool_version_pool_id_version_key',
      statement,
    );
    expect(await pool('small')).toBe('altered');
    expect(await answer(() => world.accept({ kind: 'solve', ...about }) as never)).toBe('altered');
  });

  test.each([
    [`delete from slate.rule_set_version where version = 2`],
    [`delete from slate.rule_set_version`],
    [`update slate.rule_set_version set hash = '${digits('a')}' where version = 2`],
  ])('versions of a rule set: %s', async (statement) => {
    await tampering.run(statement);
    expect(await answer(() => versionsOfRuleSet(world.store, 'small') as never)).toBe('altered');
    expect(await answer(() => world.accept({ kind: 'solve', ...about }) as never)).toBe('altered');
  });

  test.each([
    [`delete from slate.rule_set_version where version = 2`],
    [`update slate.rule_set_version set hash = '${digits('a')}' where version = 2`],
    [`update slate.rule_set_version set version = 3 where version = 2`],
  ])('the latest version of a rule set in a list: %s', async (statement) => {
    const altered = async () => (await listRuleSets(world.store, 10, null)).map(({ isAltered }) => isAltered);
    expect(await altered()).toEqual([false]);
    await tampering.run(statement);
    expect(await altered()).toEqual([true]);
  });
});
