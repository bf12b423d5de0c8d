import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/store/embedded.ts';
import { lockData } from '../../src/store/data-lock.ts';
import { openVault } from '../../src/store/vault.ts';

let parent: string;
let data: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'slate-data-'));
  data = join(parent, 'data');
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

const modeOf = (...path: string[]): string => (statSync(join(data, ...path)).mode & 0o777).toString(8);

const openAll = async (): Promise<void> => {
  const lock = await lockData(data);
  if ('status' in lock) throw new Error('somebody else has a folder that was just made');
  const vault = await openVault(join(data, 'keys'));
  await vault.makeKey('rule-sets');
  const database = await openEmbedded(data);
  await database.end();
  lock.release();
};

describe.skipIf(process.platform === 'win32')('what the store makes, its owner alone may enter', () => {
  test('where there is no folder', async () => {
    await openAll();
    expect([modeOf(), modeOf('database'), modeOf('keys')]).toEqual(['700', '700', '700']);
    expect([modeOf('lock'), modeOf('keys', 'rule-sets.key')]).toEqual(['600', '600']);
    expect(existsSync(join(data, 'database', 'PG_VERSION'))).toBe(true);
  });

  test('within a folder that others may enter, such as the one of a checkout, and where folders were open to others', async () => {
    for (const name of ['database', 'keys']) {
      mkdirSync(join(data, name), { recursive: true });
      chmodSync(join(data, name), 0o777);
    }
    writeFileSync(join(data, 'countries.csv'), '');
    chmodSync(data, 0o755);
    await openAll();
    expect([modeOf(), modeOf('database'), modeOf('keys')]).toEqual(['755', '700', '700']);
    expect([modeOf('lock'), modeOf('keys', 'rule-sets.key')]).toEqual(['600', '600']);
  });
});
