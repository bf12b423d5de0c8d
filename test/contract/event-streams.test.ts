import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issueKey, revokeKey } from '../../src/access/issue-key.ts';
import type { KeyEntry } from '../../src/access/key-entry.ts';
import { keyFileText } from '../../src/access/parse-keys.ts';
import type { Role } from '../../src/access/role.ts';
import { ownFolder } from '../support/own-folder.ts';
import { embedded, type Place } from '../support/places.ts';
import { startService, type Service } from '../support/processes.ts';
import { smallPool, smallRules } from '../support/small-pool.ts';
import { storedClient } from '../support/stored-client.ts';

const { file } = ownFolder();

const issue = (role: Role) => issueKey({ name: role, role, days: null }, [], new Date());
const [analyst, revoked, lowered, expiring] = [
  issue('analyst'),
  issue('viewer'),
  issue('viewer'),
  issue('viewer'),
];
const entries = (change: readonly KeyEntry[]): string =>
  keyFileText([analyst.entry, ...change, expiring.entry]);
const keysFile = file('keys.json', entries([revoked.entry, lowered.entry]));

let place: Place;
let service: Service;
let run: string;
beforeAll(async () => {
  place = await embedded.makePlace();
  // Nobody does the run: it waits for as long as anybody follows it.
  service = await startService({ ...place.environment, SLATE_RUN_JOBS: '0', SLATE_KEYS_FILE: keysFile });
  const client = storedClient(service.url, analyst.key);
  await client.putPool('small', smallPool());
  await client.putRules('small', smallRules);
  const request = { kind: 'solve', pool: { name: 'small' }, rules: { id: 'small' } } as const;
  run = (await client.startRun(request)).id;
}, 60_000);
afterAll(async () => {
  await service.stop();
  await place.remove();
});

/** Follows the run; `ended` resolves with everything that came. */
const follow = async (key: string) => {
  const disconnect = new AbortController();
  const answer = await fetch(`${service.url}/v1/runs/${run}/events`, {
    headers: { authorization: `Bearer ${key}` },
    signal: disconnect.signal,
  });
  expect(answer.status).toBe(200);
  const state = { open: true };
  const ended = answer
    .text()
    .catch(() => 'cut off')
    .finally(() => {
      state.open = false;
    });
  return { ended, isOpen: () => state.open, leave: () => disconnect.abort() };
};

test('a stream ends when its key is revoked, and the others go on', { timeout: 20_000 }, async () => {
  const [mine, other] = [await follow(revoked.key), await follow(lowered.key)];
  writeFileSync(keysFile, entries([...revokeKey([revoked.entry], revoked.id, new Date()), lowered.entry]));
  const text = await mine.ended;
  expect(text).toMatch(/^event: progress\n/);
  expect(text).not.toContain('event: end');
  expect(other.isOpen()).toBe(true);
  writeFileSync(keysFile, entries([]));
  expect(await other.ended).toMatch(/^event: progress\n/);
});

test('and when it expires', { timeout: 20_000 }, async () => {
  const expires = new Date(Date.now() + 4000).toISOString();
  writeFileSync(keysFile, keyFileText([analyst.entry, { ...expiring.entry, expires }]));
  const [mine, other] = [await follow(expiring.key), await follow(analyst.key)];
  expect(await mine.ended).toMatch(/^event: progress\n/);
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(expires));
  expect(other.isOpen()).toBe(true);
  other.leave();
  await other.ended;
});
