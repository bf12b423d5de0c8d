import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PostgresPool } from 'kysely';
import { isPassing } from '../../src/store/database.ts';
import { isNoSpace } from '../../src/store/database-errors.ts';
import { requireSpace, watchSpace } from '../../src/store/space.ts';
import { reasonOf } from '../../src/store/database-failure.ts';
import { ownFolder } from '../support/own-folder.ts';

const { path } = ownFolder();

/** A pool whose statements end as their text says. */
const scripted: PostgresPool = {
  connect: async () => ({
    query: (async (text: string) => {
      if (/^\d/.test(text)) throw Object.assign(new Error(text), { code: text });
      const [command, rowCount] = text.split(' ');
      return { command, rowCount: Number(rowCount), rows: [] };
    }) as never,
    release: () => undefined,
  }),
  end: () => Promise.resolve(),
};

describe('a store without space', () => {
  test('is known from what a statement ends with, until something is stored again', async () => {
    const { pool, isFull } = watchSpace(scripted);
    const client = await pool.connect();
    const run = (text: string): Promise<unknown> => client.query(text, []).catch((error: unknown) => error);
    expect(isFull()).toBe(false);
    await run('23505');
    expect(isFull()).toBe(false);
    expect(await run('53100')).toSatisfy(isNoSpace);
    expect(isFull()).toBe(true);
    for (const text of ['SELECT 3', 'UPDATE 0', '23505']) {
      await run(text);
      expect(isFull()).toBe(true);
    }
    await run('INSERT 1');
    expect(isFull()).toBe(false);
  });

  test('is not written to where the log could not go on', async () => {
    mkdirSync(path('data'));
    await requireSpace(path('data'), 0);
    const refused = requireSpace(path('data'), Number.MAX_SAFE_INTEGER / 4);
    await expect(refused).rejects.toSatisfy(isNoSpace);
    // A worker holds what it has until there is space.
    await expect(refused).rejects.toSatisfy(isPassing);
  });

  test.each(['ENOSPC', 'EDQUOT', '53100'])('is a reason of its own (%s)', (code) => {
    expect(reasonOf(Object.assign(new Error('a value'), { code }))).toEqual({
      code,
      reason: 'no-space',
    });
  });

  test.each([
    ['28P01', 'wrong-password'],
    ['42501', 'no-schemas'],
    ['XX001', 'damaged'],
    ['ESTALE', 'no-file-system'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'untrusted-certificate'],
    ['25006', 'read-only-database'],
  ])('%s: %s', (code, reason) => {
    expect(reasonOf(Object.assign(new Error('a value'), { code }))).toEqual({ code, reason });
  });

  test('of an unknown error nothing is reported but its name', () => {
    expect(reasonOf(new RangeError('a value'))).toEqual({ code: 'RangeError', reason: null });
  });
});
