import { toRequestInput } from '../../src/run-kinds/slate-run.ts';
import { solveRun } from '../../src/run-kinds/solve-run.ts';
import type { RequestInput } from '../../src/answers/request-input.ts';
import { invalidBecause } from '../../src/input/issues/outcome.ts';
import { serviceLimits } from '../../src/input/limits.ts';
import type { Available } from '../../src/runs/read-run.ts';
import type { Services } from '../../src/runs/services.ts';
import { readRunRequest } from '../../src/run-kinds/read-request.ts';
import type { ThreadFailure } from '../../src/threads/thread-pool.ts';
import { solveInput, timeless, valueOf } from './runs.ts';
import { headOf, journalOf, storedPool, storedRun, testJournalKey } from './stored.ts';

const journal = journalOf(3);
const head = headOf(journal);
const place = { ...head, key: testJournalKey };
const at = '2026-03-01T10:00:00.000Z';
const sha256 = 'f'.repeat(64);

/** Names and ids that the fake knows, each by what becomes of whoever asks for it; every other one is unknown. */
export const fakeIds = {
  /** A pool and a rule set that are there, with these bytes, and a run that is done. */
  stored: 'stored',
  /** A pool and a rule set that get a new version, and a run that nobody has adopted yet. */
  fresh: 'fresh',
  /** A pool that was erased, and a run on it. */
  erased: 'erased',
  /** A pool and a rule set for which there is no room. */
  tooMuch: 'too-much',
  /** A rule set that a run needs. */
  needed: 'needed',
  /** A run that waits. */
  queued: 'queued',
  /** A run that goes on when it is looked at first, and has ended when it is looked at again. */
  running: 'running',
  /** A batch: it cannot be adopted, and not be compared. */
  batch: 'batch',
  /** A run whose result cannot be read any more. */
  unreadable: 'unreadable',
} as const;

const runs = new Set<string>(Object.values(fakeIds));

/** What runs leave. */
export type FakeOutputs = {
  readonly result: Buffer;
  readonly certificate: Buffer;
  readonly record: string;
  /** The result beside itself. */
  readonly compared: RequestInput;
};

/** Solves a run in this thread. */
export const fakeOutputs = async (): Promise<FakeOutputs> => {
  const input = solveInput();
  const nothing = (): void => undefined;
  const solved = valueOf(await solveRun(input, timeless, nothing, nothing));
  const result = Buffer.from(solved.result);
  return {
    result,
    certificate: Buffer.from(solved.certificate!),
    record: solved.record!,
    compared: {
      ...toRequestInput(input, timeless.limits),
      compared: { a: result, b: result, pool: null, rules: null },
    },
  };
};

/** What is stored, without a store. */
export const fakeServices = ({ result, certificate, record, compared }: FakeOutputs): Services => {
  const looked = new Set<string>();
  const given = <T>(id: string, value: T): Available<T> => {
    if (!runs.has(id)) return { status: 'unknown' };
    if (id === fakeIds.queued) return { status: 'not-ended' };
    return id === fakeIds.erased ? { status: 'gone' } : { status: 'given', value };
  };
  const find = (id: string) => {
    if (!runs.has(id)) return null;
    const goesOn = id === fakeIds.queued || (id === fakeIds.running && !looked.has(id));
    looked.add(id);
    return goesOn ? storedRun(id, { status: 'running', finished: null }) : storedRun(id);
  };
  const version = { version: 1, hash: sha256, created: at, createdBy: null };
  return {
    lookUp: async () => ({ pools: new Map(), rules: null, issues: [] }),
    pools: {
      put: async ({ name, bytes }) =>
        wrongWith(bytes, 'pool') ??
        fullAt(name) ?? { status: 'stored', pool: storedPool(name), isNew: name === fakeIds.fresh },
      list: async () => ({
        pools: [storedPool(fakeIds.stored), storedPool(fakeIds.erased, { erased: at })],
        next: null,
      }),
      find: async (name) =>
        runs.has(name) ? storedPool(name, { erased: name === fakeIds.erased ? at : null }) : null,
      erase: async (name) =>
        name === fakeIds.stored
          ? { status: 'erased', erasure: { pool: name, erased: at, runs: 2, journal: place } }
          : null,
    },
    ruleSets: {
      put: async (id, file) =>
        wrongWith(file instanceof Uint8Array ? file : file.bytes, 'rules') ??
        fullAt(id) ?? {
          status: 'stored',
          ruleSet: { id, ...version },
          isNew: id === fakeIds.fresh,
        },
      list: async () => ({
        ruleSets: [
          {
            id: fakeIds.stored,
            ...version,
            altered: false,
            title: null,
            source: null,
            description: null,
            size: 1,
          },
        ],
        next: null,
      }),
      find: async (id) => (id === fakeIds.stored ? Buffer.from(JSON.stringify({ id, size: 1 })) : null),
      delete: async (id) => {
        if (id === fakeIds.needed) return { status: 'in-use' };
        return id === fakeIds.stored ? { status: 'deleted', versions: 1, journal: place } : null;
      },
    },
    runs: {
      accept: async (bytes) => {
        const read = readRunRequest(bytes, serviceLimits);
        if (read.status === 'invalid') return read;
        const { kind } = read.value;
        return {
          status: 'accepted',
          run: storedRun(fakeIds.queued, { kind, status: 'queued', finished: null }),
        };
      },
      list: async () => ({ runs: [storedRun(fakeIds.stored)], next: null }),
      find: async (id) => find(id),
      cancel: async (id) =>
        id === fakeIds.queued ? storedRun(id, { status: 'cancelled' }) : runs.has(id) ? 'ended' : null,
      adopt: async (run, by) => {
        if (!runs.has(run)) return { status: 'unknown' };
        if (run === fakeIds.batch) return { status: 'not-adoptable' };
        const adoption = { run, at, by, record: sha256, journal: place };
        return { status: run === fakeIds.fresh ? 'adopted' : 'was-adopted', adoption };
      },
      language: async () => null,
      result: async (id) => given(id, result),
      certificate: async (id) => given(id, certificate),
      record: async (id) => given(id, record),
      report: async (id, format) =>
        given(id, {
          operation: 'solve',
          format,
          bytes: new TextEncoder().encode(format === 'html' ? '<!doctype html>' : 'id\r\n'),
          ruleSet: 'small',
        }),
      summary: async (id) =>
        given(id, {
          operation: 'record',
          format: 'html',
          bytes: new TextEncoder().encode('<!doctype html>'),
          ruleSet: 'small',
        }),
      comparison: async (a) =>
        a === fakeIds.unreadable
          ? given(a, { ...compared, compared: { ...compared.compared!, a: Buffer.from('{') } })
          : given(a, compared),
    },
    journal: async () => ({ entries: journal, head }),
    journalKey: async () => testJournalKey,
    wouldReject: () => null,
    problemOf: () => null,
    fault: () => null,
    announce: () => undefined,
    drain: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
};

/** There is no room for a thing of this name. */
const fullAt = (id: string) =>
  id === fakeIds.tooMuch ? ({ status: 'store-full', detail: 'As the test wants it.' } as const) : null;

/** `{` is no JSON, and `{}` lacks something. */
const wrongWith = (bytes: Uint8Array, document: 'pool' | 'rules') => {
  const text = Buffer.from(bytes).toString('utf8');
  const issue = { document, pointer: '', detail: 'As the test wants it.' } as const;
  if (text === '{') return invalidBecause([{ code: 'invalid-json', ...issue }]);
  return text === '{}' ? invalidBecause([{ code: 'missing-key', ...issue }]) : null;
};

const threadFailure: ThreadFailure = { status: 'thread-failed', reason: 'crashed', detail: '', at: [] };

/** Threads die, and what is read is not what was written. */
export const damagedServices = (outputs: FakeOutputs): Services => {
  const services = fakeServices(outputs);
  const altered = async () => ({ status: 'altered' }) as const;
  return {
    ...services,
    pools: { ...services.pools, put: async () => threadFailure },
    ruleSets: { ...services.ruleSets, put: async () => threadFailure },
    runs: {
      ...services.runs,
      accept: async () => threadFailure,
      result: altered,
      certificate: altered,
      record: altered,
      report: async () => threadFailure,
      comparison: altered,
    },
  };
};

/** What is sent with a key was sent before. */
export const repeatingServices = (outputs: FakeOutputs, status: 'in-progress' | 'erased'): Services => {
  const services = fakeServices(outputs);
  const repeated = async () => ({ status });
  return {
    ...services,
    pools: { ...services.pools, put: repeated },
    ruleSets: { ...services.ruleSets, put: repeated },
    runs: { ...services.runs, accept: repeated },
  };
};

/** Nothing is answered, for the reason that is asked about. */
export const failingServices = (outputs: FakeOutputs, why: 'store-unreachable' | 'store-full'): Services => {
  const away = () => Promise.reject(new Error('as the test wants it'));
  const none = <T extends object>(operations: T): T =>
    Object.fromEntries(Object.keys(operations).map((key) => [key, away])) as T;
  const services = fakeServices(outputs);
  return {
    ...services,
    pools: none(services.pools),
    ruleSets: none(services.ruleSets),
    runs: none(services.runs),
    journal: away,
    journalKey: away,
    problemOf: (error) =>
      (error as Error).message === 'as the test wants it'
        ? { code: why, detail: 'As the test wants it.' }
        : null,
  };
};
