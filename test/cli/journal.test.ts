import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JournalEntry, JournalHead } from '../../src/journal/journal-entry.ts';
import { startFakeService, type FakeService } from '../support/fake-service.ts';
import { slate } from '../support/processes.ts';
import { followedBy, headOf, journalOf, testJournalKey } from '../support/stored.ts';

const whole = journalOf(2300);
const { head } = headOf(whole);

let entries: readonly unknown[] = whole;
let claimed: JournalHead = headOf(whole);
const named = { algorithm: 'Ed25519', key: testJournalKey, pem: '' };

let service: FakeService;
beforeAll(async () => {
  service = await startFakeService(({ path, query }) => {
    if (path === '/v1/journal/key') return { body: named };
    const [after, limit] = [Number(query['after']), Number(query['limit'])];
    const later = entries.filter((entry) => (entry as JournalEntry).sequence > after);
    return { body: { entries: later.slice(0, limit), head: claimed } };
  });
});
afterAll(() => service.close());

/** Verifies a journal of these entries whose end the service puts there. */
const verify = async (
  given: readonly unknown[],
  end: JournalHead = headOf(given as readonly JournalEntry[]),
  ...words: readonly string[]
) => {
  [entries, claimed] = [given, end];
  const before = service.requests.length;
  const finished = await slate('journal', 'verify', ...words, '--server', service.url);
  return {
    ...finished,
    pages: service.requests
      .slice(before)
      .flatMap(({ path, query }) => (path === '/v1/journal' ? [query['after']] : [])),
  };
};

describe('slate journal verify', () => {
  test('a sound journal: 0, with its head, page after page', async () => {
    const { code, stdout, stderr, pages } = await verify(whole);
    expect({ code, stderr, pages }).toEqual({ code: 0, stderr: '', pages: ['0', '1000', '2000'] });
    expect(stdout).toMatch(
      /^Sound: 2,300 entries, each signed, in its place and consistent with the others\.\nKey: [0-9a-f]{64}, as the service names it/,
    );
    expect(stdout).toContain(`entry 2,300, ${head}`);
  });

  test('a journal that goes on while it is read is sound', async () => {
    const { code } = await verify(whole, headOf(whole.slice(0, 1500)), '--head', whole[1999]!.hash);
    expect(code).toBe(0);
  });

  test('an empty one is sound', async () => {
    const { code, stdout } = await verify([]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `Sound: 0 entries, each signed, in its place and consistent with the others.\nKey: ${testJournalKey}, as the service names it. Compare it with the key that an adoption or a record names (--key KEY).\nIt has no entry yet.\n`,
    });
  });

  test('an edited entry: 1, and which', async () => {
    const edited = whole.with(1233, { ...whole[1233]!, subject: 'run-\u001b[2J' });
    const { code, stdout, stderr } = await verify(edited, headOf(whole), '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      sound: false,
      entries: 2300,
      key: testJournalKey,
      head: headOf(whole),
      faults: [{ fault: 'edited', sequence: 1234, detail: 'Entry 1234 was changed after it was written.' }],
    });
  });

  test('an entry that was edited into what is none is a fault of the journal all the same', async () => {
    const edited = whole.with(4, { ...whole[4]!, content: 7, at: '\uD800' } as unknown as JournalEntry);
    const { code, stdout } = await verify(edited, headOf(whole));
    expect(code).toBe(1);
    expect(stdout).toContain('- Entry 5 was changed after it was written. [edited]\n');
  });

  test('a gap: 1, and where', async () => {
    const { code, stdout } = await verify(whole.toSpliced(999, 2), headOf(whole));
    expect(code).toBe(1);
    expect(stdout).toContain('Not sound: 1 fault in 2,298 entries.\n- Entry 1000 is missing');
  });

  test('one whose end was cut off: 1 where its head is known, or the service knows it', async () => {
    const cut = whole.slice(0, 1200);
    expect((await verify(cut)).code).toBe(0);
    const known = await verify(cut, headOf(cut), '--head', head.toUpperCase());
    expect(known.code).toBe(1);
    expect(known.stdout).toContain(`No entry has the hash ${head}`);
    const verified = await verify(cut, headOf(whole));
    expect({ code: verified.code, pages: verified.pages }).toEqual({ code: 1, pages: ['0', '1000', '1200'] });
    expect((await verify([], headOf([]), '--head', head)).code).toBe(1);
  });

  test('a service that gives the same page for ever is asked no further', async () => {
    const again = await startFakeService(({ path }) => ({
      body: path === '/v1/journal/key' ? named : { entries: whole.slice(0, 3), head: headOf(whole) },
    }));
    const { code } = await slate('journal', 'verify', '--server', again.url);
    const asked = again.requests.length;
    await again.close();
    expect({ code, asked }).toEqual({ code: 1, asked: 3 });
  });

  test('an entry that another key has signed: 1; with the key of who signed it: 0, and the service is not asked for one', async () => {
    const before = service.requests.length;
    const other = await verify(whole.slice(0, 2), headOf(whole.slice(0, 2)), '--key', 'a'.repeat(62) + '5a');
    expect(other.code).toBe(1);
    expect(other.stdout).toContain('- Entry 1 is not signed with the key');
    const own = await verify(whole, headOf(whole), '--key', testJournalKey.toUpperCase());
    expect(own.code).toBe(0);
    expect(own.stdout).toContain(`\nKey: ${testJournalKey}.\n`);
    expect(service.requests.slice(before).filter(({ path }) => path === '/v1/journal/key')).toEqual([]);
  });

  test('an entry that contradicts an earlier one: 1', async () => {
    const twice = [...whole.slice(0, 3), followedBy(whole.slice(0, 3), whole[1]!)];
    const { code, stdout } = await verify(twice);
    expect(code).toBe(1);
    expect(stdout).toContain(
      '- Entry 4 contradicts an earlier one: the pool already has this version. [contradiction]',
    );
  });

  test.each(['abc', 'g'.repeat(64)])('a key that is none is refused: %s', async (key) => {
    const { code, stderr, pages } = await verify(whole, headOf(whole), '--key', key);
    expect({ code, pages }).toEqual({ code: 2, pages: [] });
    expect(stderr).toContain('--key');
  });

  test('a head that is none is refused', async () => {
    const { code, pages } = await verify(whole, headOf(whole), '--head', 'abc');
    expect({ code, pages }).toEqual({ code: 2, pages: [] });
  });
});
