import {
  accessSync,
  constants,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { embedded, onServer, type KindOfStore } from '../support/places.ts';
import { filesWith } from '../support/files-with.ts';
import { faultsOf } from '../support/journal-of.ts';
import { slate, startService } from '../support/processes.ts';
import { noise, smallPool, smallRules } from '../support/small-pool.ts';
import { storedClient, type StoredClient } from '../support/stored-client.ts';
import { describeOn } from '../support/stores.ts';
import type { JournalEntry } from '../../src/journal/journal-entry.ts';

// An embedded database is made in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const clusterData = process.env['SLATE_TEST_PGDATA'] ?? '';

const canRead = (folder: string): boolean => {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const reader: KindOfStore = {
  ...onServer,
  whyNot: onServer.whyNot ?? (canRead(clusterData) ? null : 'the files of its server cannot be read'),
};

/** Found nowhere else, so whatever has it has it from the pool. */
const token = `zq7X${randomBytes(5).toString('hex')}`;
const scores = ['71.8393', '68.2917', '90.6153'];
const wanted = [token, ...scores];

const secretPool = smallPool({
  name: (index) => `${token}name${index}`,
  affiliation: (index) => `${token}affiliation${index % 7}`,
  score: (index, reviewer) => (index === 0 ? scores[reviewer]! : `${50 + ((index * 7 + reviewer) % 40)}.5`),
});

const rules = { ...smallRules, score: { ...(smallRules['score'] as object), decimals: 4 } };

const about = { pool: { name: 'secret' }, rules: { id: 'small' } } as const;

for (const kind of [embedded, reader]) {
  describeOn(kind, 'a pool that is erased', () => {
    test('is nowhere any more, nor was it readable before; its records stay and can be confirmed', async () => {
      const place = await kind.makePlace();
      const { databaseUrl, data, keys } = place.settings;
      const made = await slate('keys', 'create', '--name', 'tests', '--role', 'custodian', '--file', '-');
      const key = /slate_[\w-]+/.exec(made.stderr)![0];
      const service = await startService({
        ...place.environment,
        SLATE_KEYS: made.stdout,
        SLATE_RUN_JOBS: '2',
        SLATE_LOG_LEVEL: 'trace',
      });
      onTestFinished(async () => {
        await service.stop();
        await place.remove();
      });
      const client = storedClient(service.url, key);
      await client.putPool('secret', secretPool);
      await client.putRules('small', rules);
      const runs = await runsOfAllKinds(client);
      const record = await (await client.send('GET', `/v1/runs/${runs.solve}/record`)).text();
      expect((await client.send('GET', `/v1/runs/${runs.solve}/result`)).status).toBe(200);
      expect(await (await client.send('GET', `/v1/runs/${runs.solve}/result`)).text()).toContain(token);

      const folders = databaseUrl === '' ? [data, keys] : [keys, dirname(clusterData)];
      const look = async (): Promise<readonly string[]> => {
        if (databaseUrl !== '') await checkpoint(databaseUrl);
        return folders.flatMap((folder) => filesWith(folder, wanted));
      };
      expect(await look()).toEqual([]);

      const keyFiles = readdirSync(keys).filter((name) => !['journal.key', 'rule-sets.key'].includes(name));
      expect(keyFiles).toHaveLength(1);
      const keyBytes = readFileSync(join(keys, keyFiles[0]!));
      const running = await client.startRun({ kind: 'what-if', ...about, ...noise(2000) });
      const erased = await client.send('DELETE', '/v1/pools/secret');
      expect(await erased.json()).toMatchObject({ pool: 'secret', runs: 4 });
      expect(readdirSync(keys).toSorted()).toEqual(['journal.key', 'rule-sets.key']);
      for (const id of [...Object.values(runs), running.id]) {
        expect((await client.send('GET', `/v1/runs/${id}/result`)).status).toBe(410);
        const run = await client.run(id);
        expect(run.pool.erased).toBe(true);
        expect(run.status).toBe(id === running.id ? 'cancelled' : 'done');
      }
      expect(await (await client.send('GET', `/v1/runs/${runs.solve}/record`)).text()).toBe(record);
      // The pool may be put anew, and the one that was erased stays erased.
      await client.putPool('secret', smallPool());
      const again = await client.startRun({ kind: 'solve', ...about });
      expect((await client.untilEnded(again.id)).status).toBe('done');
      expect((await client.send('GET', `/v1/runs/${runs.solve}/result`)).status).toBe(410);

      const { entries } = (await (await client.send('GET', '/v1/journal?limit=1000')).json()) as {
        readonly entries: readonly JournalEntry[];
      };
      const { key: publicKey } = (await (await client.send('GET', '/v1/journal/key')).json()) as {
        readonly key: string;
      };
      expect(faultsOf(entries, publicKey)).toEqual([]);
      const { code, stdout, stderr } = await service.stop();
      expect(code).toBe(0);
      expect(await look()).toEqual([]);
      expect(folders.flatMap((folder) => filesWith(folder, [keyBytes]))).toEqual([]);
      for (const one of wanted) expect(`${stdout}${stderr}`).not.toContain(one);
      expect(await replayed(record)).toMatchObject({ code: 0, stderr: '' });
    });
  });
}

/** One of every kind, and one that was cancelled; also what is refused. */
const runsOfAllKinds = async (client: StoredClient) => {
  const started = {
    solve: await client.startRun({ kind: 'solve', ...about }),
    explain: await client.startRun({ kind: 'explain', ...about }),
    again: await client.startRun({ kind: 'explain', ...about, about: { candidates: ['C-1'] } }),
    batch: await client.startRun({ kind: 'what-if', ...about, title: `${token}title`, ...noise(60) }),
  };
  const twice = secretPool.replaceAll('C-2,', 'C-1,');
  expect((await client.send('PUT', '/v1/pools/broken', 'text/csv', twice)).status).toBe(422);
  const nobody = JSON.stringify({ kind: 'explain', ...about, about: { candidates: [token] } });
  await client.send('POST', '/v1/runs', 'application/json', nobody);
  await client.send('POST', '/v1/runs', 'application/json', `{"${token}`);
  for (const { id } of Object.values(started)) {
    expect((await client.untilEnded(id)).status).toBe('done');
  }
  return {
    solve: started.solve.id,
    explain: started.explain.id,
    again: started.again.id,
    batch: started.batch.id,
  };
};

const checkpoint = async (url: string): Promise<void> => {
  const connection = new pg.Client({ connectionString: url });
  await connection.connect();
  await connection.query('checkpoint');
  await connection.end();
};

/** `slate replay` by somebody who still has the files. */
const replayed = async (record: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'slate-replay-'));
  const [pool, ruleSet, path] = ['pool.csv', 'rules.json', 'record.json'].map((name) => join(folder, name));
  writeFileSync(pool!, secretPool);
  writeFileSync(ruleSet!, JSON.stringify(rules));
  writeFileSync(path!, record);
  const done = await slate('replay', path!, '--pool', pool!, '--rules', ruleSet!);
  rmSync(folder, { recursive: true });
  return done;
};
