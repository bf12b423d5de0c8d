import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { appendToJournal, findInJournal, journalHead, publicJournalKey } from '../../src/store/journal.ts';
import { faultsOf, journalIn } from '../support/journal-of.ts';
import type { JournalEntry } from '../../src/journal/journal-entry.ts';
import type { Place } from '../support/places.ts';
import { describeStores } from '../support/stores.ts';
import { openTestStore } from '../support/store-world.ts';
import type { Store } from '../../src/store/store.ts';

// An embedded database is made in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describeStores('the journal', (kind) => {
  let [place, store]: [Place | null, Store | null] = [null, null];
  const db = () => store!.db;
  beforeAll(async () => {
    place = await kind.makePlace();
    store = await openTestStore(place);
  });
  afterAll(async () => {
    await store?.close();
    await place?.remove();
  });

  const append = (subject: string, version = 1) =>
    db()
      .transaction()
      .execute((trx) =>
        appendToJournal(trx, store!.vault, {
          actor: 'tester',
          action: 'pool-put',
          subject,
          content: { version, pool: null },
        }),
      );

  const faults = async (entries: readonly JournalEntry[], ...heads: readonly string[]) =>
    faultsOf(entries, await publicJournalKey(store!.vault), ...heads);

  /** What somebody can do who may change the tables. */
  const tamper = async (statement: string): Promise<void> => {
    await sql`alter table slate.journal disable trigger user`.execute(db());
    await sql.raw(statement).execute(db());
    await sql`alter table slate.journal enable trigger user`.execute(db());
  };

  beforeEach(async () => {
    await tamper('truncate slate.journal');
    for (let index = 1; index <= 5; index += 1) await append(`subject-${index}`, index);
  });

  test('is a chain from its first entry on, and is read in pages', async () => {
    const entries = await journalIn(db(), 2);
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(await faults(entries, (await journalHead(db())).head)).toEqual([]);
    const found = await findInJournal(store!, ['pool-put', 'pool-erased'], ['subject-3', 'subject-4']);
    expect(found.all('pool-put', 'subject-3')).toEqual([entries[2]]);
    expect(found.first('pool-put', 'subject-4')).toEqual(entries[3]);
    expect(found.first('pool-erased', 'subject-3')).toBeNull();
  });

  test('is added to and never changed', async () => {
    for (const statement of [
      `update slate.journal set actor = 'other' where sequence = 2`,
      'delete from slate.journal where sequence = 5',
      'truncate slate.journal',
    ]) {
      await expect(sql.raw(statement).execute(db())).rejects.toThrow('append-only');
    }
    expect(await journalIn(db())).toHaveLength(5);
  });

  test('stays one chain however many write at once', async () => {
    const heads = await Promise.all(Array.from({ length: 60 }, (_, index) => append(`at-once-${index}`)));
    const entries = await journalIn(db());
    expect(entries).toHaveLength(65);
    expect(await faults(entries, ...heads.map(({ hash }) => hash))).toEqual([]);
    expect(new Set(heads.map(({ sequence }) => sequence)).size).toBe(60);
  });

  test('has no entry of what was undone', async () => {
    const { head } = await journalHead(db());
    const undone = db()
      .transaction()
      .execute(async (trx) => {
        await appendToJournal(trx, store!.vault, {
          actor: null,
          action: 'pool-put',
          subject: 'undone',
          content: {},
        });
        throw new Error('undone');
      });
    await expect(undone).rejects.toThrow('undone');
    expect((await journalHead(db())).head).toBe(head);
    await append('next');
    expect(await faults(await journalIn(db()), head)).toEqual([]);
  });

  test.each([
    [`update slate.journal set actor = 'other' where sequence = 2`, ['edited 2']],
    [`update slate.journal set content = '{"version": 7}' where sequence = 3`, ['edited 3']],
    ['delete from slate.journal where sequence = 3', ['missing 3']],
    ['delete from slate.journal where sequence > 3', ['cut-off 4']],
    ['delete from slate.journal', ['cut-off 1']],
    [`update slate.journal set at = at + interval '1 ms' where sequence = 5`, ['edited 5']],
  ])('shows what was done to it: %s', async (statement, wrong) => {
    const { head } = await journalHead(db());
    await tamper(statement);
    expect(await faults(await journalIn(db()), head)).toEqual(wrong);
  });
});
