import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';
import { ownFolder } from '../support/own-folder.ts';
import { fixtureJson, readFixture } from '../support/panel.ts';
import { startService, type Service } from '../support/processes.ts';

const { path } = ownFolder();
const client = join(packageRoot(), 'test', 'generated-client');
const description = new URL('../../openapi/openapi.json', import.meta.url);

let service: Service;
beforeAll(async () => {
  writeFileSync(join(client, 'api.d.ts'), astToString(await openapiTypes(description)));
  service = await startService({
    SLATE_STORE: 'on',
    SLATE_DATA: path('data'),
    SLATE_WORKERS: '1',
    SLATE_RUN_JOBS: '1',
  });
}, 60_000);
afterAll(() => service.stop());

/** Loaded by its address: the types of this project know nothing of what is generated. */
const callsOf = async () => {
  const { clientOf } = (await import(join(client, 'calls.ts'))) as {
    readonly clientOf: (url: string) => Readonly<Record<string, (...words: unknown[]) => Promise<unknown>>>;
  };
  return clientOf(service.url);
};

const pool = fixtureJson('examples/check-request.json') as Readonly<Record<string, unknown>>;
const rules = fixtureJson('examples/rule-set.json');
const members = ['E-01', 'E-05', 'E-06', 'E-07', 'E-12'];

test('a client that openapi-typescript generates compiles in strict mode', () => {
  const compiler = join(packageRoot(), 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', client], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

test('it solves, with a JSON document and with a form', async () => {
  const calls = await callsOf();
  expect(await calls['solve']!({ pool, rules })).toMatchObject({ objective: 11856, members });
  const csv = readFixture('examples/pool.csv').toString('utf8');
  expect(await calls['solveForm']!(csv, JSON.stringify(rules))).toContainEqual({
    rule: 'women',
    removed: expect.any(Number) as number,
  });
});

test('it stores a pool and a rule set, starts a run and reads its record', async () => {
  const calls = await callsOf();
  const { id, version } = (await calls['start']!('generated', pool, rules)) as Record<string, unknown>;
  expect(version).toBe(1);
  await expect.poll(() => calls['record']!(id), { timeout: 60_000 }).not.toBeNull();
  expect(await calls['record']!(id)).toMatchObject({
    status: 'done',
    outcome: 'selected',
    objective: 11856,
    ties: { status: 'settled' },
  });
  expect(await calls['runs']!()).toBe(1);
});

test('it reads what is wrong with its input', async () => {
  const calls = await callsOf();
  expect(await calls['refusal']!({ candidates: [{ id: 'A', gender: 'x' }] })).toEqual({
    status: 422,
    type: 'urn:slate:problem:invalid-input',
    places: ['/candidates/0/gender'],
  });
});
