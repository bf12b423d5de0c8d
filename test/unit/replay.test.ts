import { expect, test } from 'vitest';
import { nextEntry, emptyJournal } from '../../src/journal/journal-entry.ts';
import { runJob } from '../../src/operations/run-job.ts';
import { commandLineLimits } from '../../src/input/limits.ts';
import type { RecordDocument } from '../../src/answers/record/record-schema.ts';
import { differencesOf, readRecord } from '../../src/answers/record/replay.ts';
import { csv, rulesOf, testContext } from '../support/panel.ts';

const recordOf = async (): Promise<RecordDocument> => {
  const pool = csv('id,gender,score\na,female,3\nb,male,2\nc,female,1\n');
  const requestInput = {
    pool,
    rules: rulesOf({ id: 'two', size: 2 }),
    slate: null,
    options: null,
    issues: [],
  };
  const answer = await runJob(
    { operation: 'record', source: { as: 'read', input: requestInput } },
    testContext,
  );
  if (answer.status === 'invalid') throw new Error(JSON.stringify(answer.issues));
  return JSON.parse(answer.document) as RecordDocument;
};

const { hash, sequence } = nextEntry(emptyJournal, {
  at: '2026-01-01T00:00:00.000Z',
  actor: null,
  action: 'run-ended',
  subject: 'run',
  content: {},
});
const journal = { sequence, head: hash };

const read = (record: unknown) => readRecord(Buffer.from(JSON.stringify(record)), commandLineLimits);

test('a record of the service names its journal, and replays as one that has none', async () => {
  const record = await recordOf();
  expect(record).not.toHaveProperty('journal');
  expect(read({ ...record, journal })).toEqual({ record: { ...record, journal } });
  expect(differencesOf({ ...record, journal, program: '0.0.1' }, record)).toEqual([]);
});

test('anything else that is not the same is a difference, and so is a journal that is none', async () => {
  const record = await recordOf();
  expect(differencesOf({ ...record, journal, objective: 1 }, record)).toEqual([
    { pointer: '/objective', recorded: 1, replayed: record.objective },
  ]);
  expect(read({ ...record, journal: { ...journal, head: 'none' } })).toMatchObject({
    issues: [{ document: 'record', pointer: '/journal/head' }],
  });
});
