import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyJournal, nextEntry, type JournalEntry } from '../../src/journal/journal-entry.ts';
import { createJournalVerifier } from '../../src/journal/verify-journal.ts';
import { followedBy, headOf, journalOf, signed, testJournalKey } from '../support/stored.ts';

const verify = (entries: readonly JournalEntry[], ...wanted: readonly string[]) => {
  const verifier = createJournalVerifier(testJournalKey);
  for (const entry of entries) verifier.add(entry);
  return verifier.end(...wanted);
};

const faultsOf = (entries: readonly JournalEntry[], ...wanted: readonly string[]) =>
  verify(entries, ...wanted).faults.map(({ fault, sequence }) => [fault, sequence]);

/** The journal as someone would have it who edits an entry and makes the chain fit again after it. */
const relinked = (entries: readonly JournalEntry[]): readonly JournalEntry[] => {
  const linked: JournalEntry[] = [];
  for (const entry of entries)
    linked.push({ ...nextEntry(headOf(linked), entry), signature: entry.signature });
  return linked;
};

const lengths = fc.integer({ min: 1, max: 12 });
/** A journal, and the place of one of its entries. */
const places = lengths.chain((length) =>
  fc.record({ length: fc.constant(length), at: fc.nat({ max: length - 1 }) }),
);
const otherHash = fc.stringMatching(/^[0-9a-f]{64}$/);

/** What may be changed of an entry: each to something else than it was. */
const edits: fc.Arbitrary<(entry: JournalEntry) => JournalEntry> = fc.oneof(
  fc.constant((entry: JournalEntry) => ({ ...entry, sequence: entry.sequence + 1 })),
  fc.constant((entry: JournalEntry) => ({ ...entry, at: '2026-03-01T10:00:00.001Z' })),
  fc.constant((entry: JournalEntry) => ({ ...entry, actor: entry.actor === null ? 'someone' : null })),
  fc.constant((entry: JournalEntry) => ({ ...entry, action: 'run-adopted' as const })),
  fc.string({ unit: 'binary' }).map((text) => (entry: JournalEntry) => ({
    ...entry,
    subject: `${entry.subject}${text}.`,
  })),
  fc.constant((entry: JournalEntry) => ({ ...entry, subject: '\uD800' })),
  fc.constant((entry: JournalEntry) => ({ ...entry, content: { ...entry.content, outcome: 'selected' } })),
  fc.constant((entry: JournalEntry) => ({ ...entry, content: {} })),
  otherHash.map((previous) => (entry: JournalEntry) => ({ ...entry, previous })),
  otherHash.map((hash) => (entry: JournalEntry) => ({ ...entry, hash })),
);

describe('a journal', () => {
  test('as it was written is sound, and all heads that it ever had are found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), (length) => {
        const entries = journalOf(length);
        const heads = [emptyJournal.head, ...entries.map(({ hash }) => hash)];
        expect(verify(entries, ...heads)).toEqual({ faults: [], head: headOf(entries) });
      }),
    );
  });

  test('with any edit of an entry is found out, even where its end is not known', () => {
    fc.assert(
      fc.property(places, edits, ({ length, at }, edit) => {
        const entries = journalOf(length);
        const edited = entries.with(at, edit(entries[at]!));
        expect(verify(edited).faults).not.toEqual([]);
      }),
    );
  });

  test('that was edited and linked anew by whoever lacks the key is found out from the edited entry on', () => {
    fc.assert(
      fc.property(places, ({ length, at }) => {
        const entries = journalOf(length);
        const edited = relinked(entries.with(at, { ...entries[at]!, subject: 'another' }));
        expect(faultsOf(edited)).toEqual(
          Array.from({ length: length - at }, (_, index) => ['not-signed', at + 1 + index]),
        );
      }),
    );
  });

  test('that was continued by whoever lacks the key is found out', () => {
    const entries = journalOf(3);
    const more = nextEntry(headOf(entries), { ...entries[0]!, subject: 'another' });
    for (const signature of [null, '', 'no signature', entries[0]!.signature, 'A'.repeat(86) + '==']) {
      expect(faultsOf([...entries, { ...more, signature }])).toEqual([['not-signed', 4]]);
    }
    expect(faultsOf([...entries, signed(more)])).toEqual([]);
  });

  test('without an entry has a gap there, and its end is gone where that was the last', () => {
    fc.assert(
      fc.property(places, ({ length, at }) => {
        const entries = journalOf(length);
        const { head } = headOf(entries);
        const dropped = entries.toSpliced(at, 1);
        const fault = at === length - 1 ? 'cut-off' : 'missing';
        expect(faultsOf(dropped, head)).toEqual([[fault, at + 1]]);
        expect(faultsOf(relinked(dropped), head)).toContainEqual(['cut-off', length]);
        expect(faultsOf(relinked(dropped))).toHaveLength(length - 1 - at);
      }),
    );
  });

  test('with two entries in each other’s place is found out', () => {
    fc.assert(
      fc.property(places, fc.nat(), ({ length, at }, other) => {
        const entries = journalOf(length);
        const with_ = other % length;
        fc.pre(with_ !== at);
        const swapped = entries.with(at, entries[with_]!).with(with_, entries[at]!);
        expect(faultsOf(swapped)).toContainEqual(['missing', Math.min(at, with_) + 1]);
        expect(verify(relinked(swapped), headOf(entries).head).faults).not.toEqual([]);
      }),
    );
  });

  test('with an entry twice is found out', () => {
    fc.assert(
      fc.property(places, ({ length, at }) => {
        const entries = journalOf(length);
        const doubled = entries.toSpliced(at, 0, entries[at]!);
        expect(faultsOf(doubled)).toContainEqual(['missing', at + 2]);
      }),
    );
  });

  test('that was cut off is sound by itself, and not where a head from behind the cut is known', () => {
    fc.assert(
      fc.property(places, ({ length, at }) => {
        const entries = journalOf(length);
        const cut = entries.slice(0, at);
        expect(verify(cut)).toEqual({ faults: [], head: headOf(cut) });
        expect(faultsOf(cut, headOf(entries).head)).toEqual([['cut-off', at + 1]]);
      }),
    );
  });

  test('goes on from the entry that stands there, so that one gap is one fault', () => {
    const entries = journalOf(9).toSpliced(3, 2);
    expect(faultsOf(entries)).toEqual([['missing', 4]]);
  });
});

describe('what a journal says', () => {
  type News = Parameters<typeof followedBy>[1];
  const of = (action: News['action'], subject: string, content: News['content'] = {}): News => ({
    action,
    subject,
    content,
  });
  const [p, q, r] = ['p', 'q', 'r'].map((letter) => letter.repeat(64)) as [string, string, string];
  const accepted = of('run-accepted', 'run', { pool: p, rules: q, poolId: '1' });
  const ended = of('run-ended', 'run', { status: 'done', outcome: 'selected', pool: p, rules: q, record: r });
  const adopted = of('run-adopted', 'run', { pool: p, rules: q, record: r });
  const cancelled = of('run-cancelled', 'run');
  const put = of('pool-put', 'pool', { id: '1', version: 1, pool: p });
  const erased = of('pool-erased', 'pool', { id: '1', runs: 0 });
  const rules = (version: number) => of('rule-set-put', 'rules', { version, rules: q });

  const contradictions = (news: readonly News[]): readonly number[] => {
    const entries: JournalEntry[] = [];
    for (const one of news) entries.push(followedBy(entries, one));
    const { faults } = verify(entries);
    expect(faults.every(({ fault }) => fault === 'contradiction')).toBe(true);
    return [...new Set(faults.map(({ sequence }) => sequence))];
  };

  test.each<readonly News[]>([
    [put, accepted, ended, adopted],
    [put, accepted, cancelled, of('run-ended', 'run', { status: 'cancelled', outcome: null })],
    [
      put,
      of('pool-put', 'pool', { id: '1', version: 2 }),
      erased,
      of('pool-put', 'pool', { id: '2', version: 1 }),
    ],
    // Entries of before name pools by their names alone.
    [of('pool-put', 'pool', { version: 1 }), erased, of('pool-put', 'pool', { version: 1 })],
    [rules(1), rules(2), of('rule-set-deleted', 'rules'), rules(3), rules(1)],
  ])('is sound: %#', (...news) => {
    expect(contradictions(news)).toEqual([]);
  });

  test.each<readonly [number, readonly News[]]>([
    [2, [accepted, accepted]],
    [1, [ended]],
    [3, [accepted, ended, ended]],
    [3, [accepted, ended, { ...ended, content: { ...ended.content, record: p } }]],
    [2, [accepted, { ...ended, content: { ...ended.content, pool: r } }]],
    [2, [accepted, { ...ended, content: { ...ended.content, rules: r } }]],
    [2, [accepted, { ...ended, content: { ...ended.content, poolId: '2' } }]],
    [3, [accepted, ended, cancelled]],
    [3, [accepted, cancelled, cancelled]],
    [2, [accepted, adopted]],
    [3, [accepted, { ...ended, content: { ...ended.content, outcome: 'stopped' } }, adopted]],
    [3, [accepted, ended, { ...adopted, content: { ...adopted.content, record: p } }]],
    [4, [accepted, ended, adopted, adopted]],
    [2, [put, put]],
    [2, [put, of('pool-put', 'pool', { id: '2', version: 2 })]],
    [1, [erased]],
    [2, [put, of('pool-erased', 'pool', { id: '2' })]],
    [3, [put, erased, erased]],
    [3, [put, erased, put]],
    [2, [rules(1), rules(1)]],
    [2, [rules(2), rules(1)]],
    [1, [of('rule-set-deleted', 'rules')]],
    [3, [rules(1), of('rule-set-deleted', 'rules'), of('rule-set-deleted', 'rules')]],
    [3, [rules(1), of('rule-set-deleted', 'rules'), of('rule-set-put', 'rules', { version: 1, rules: r })]],
    [4, [rules(1), of('rule-set-deleted', 'rules'), rules(1), rules(1)]],
  ])('contradicts itself at entry %i: %#', (at, news) => {
    expect(contradictions(news)).toEqual([at]);
  });
});
