import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { packageRoot } from '../../src/files/package-root.ts';
import { readProcessFigures } from '../support/process-figures.ts';
import { judge, operationOf } from './judge.ts';
import { loadOpenApi, type OpenApi } from './openapi.ts';
import { families, type Family, type FuzzRequest } from './request.ts';
import { fuzzRequests, requestAt, seedOf } from './requests.ts';
import { createSender, type Exchange, type Sender } from './send.ts';

export type FuzzSettings = {
  readonly url: string;
  /** Process of the service; null where its memory is not known. */
  readonly pid: number | null;
  readonly seed: number;
  /** Indices of the requests: from `first` on. */
  readonly first: number;
  readonly requests: number;
  /** Requests at once. */
  readonly connections: number;
  /** Milliseconds in which a smaller request is looked for that fails as well, each time. */
  readonly shrinkFor: number;
  readonly progress: (done: number) => void;
};

export type Failure = {
  readonly index: number;
  readonly complaints: readonly string[];
  readonly request: FuzzRequest;
  /** The smallest request found that fails too; null where none was looked for or none fails any more. */
  readonly smallest: { readonly request: FuzzRequest; readonly complaints: readonly string[] } | null;
};

export type FuzzReport = {
  readonly seed: number;
  readonly requests: number;
  readonly seconds: number;
  /** Answers by status, and `closed` and `silent` where there was none. */
  readonly byStatus: ReadonlyMap<string, number>;
  /** By operation (`-` for none): requests, and how many of them were answered with 200. */
  readonly byOperation: ReadonlyMap<string, Share>;
  readonly byFamily: ReadonlyMap<string, Share>;
  readonly slowest: readonly {
    readonly index: number;
    readonly label: string;
    readonly milliseconds: number;
  }[];
  /** MiB, medians: around the end of the first third, and of the last. Null where it is not known. */
  readonly resident: { readonly first: number; readonly last: number } | null;
  /** Requests that failed; of each kind of complaint only the first few are kept. */
  readonly failures: readonly Failure[];
  readonly failureCount: number;
  /** What is wrong with the service after it all; nothing where it is as before. */
  readonly afterwards: readonly string[];
};

export type Share = { readonly requests: number; readonly valid: number };

/** Failures of one kind that are kept (as many as can be under way), and the kinds that are made small. */
const mostOfAKind = 6;
const kindsMadeSmall = 8;
const mostSlowest = 5;

/** Sends all requests of a run and judges every answer. */
export const runFuzz = async (settings: FuzzSettings): Promise<FuzzReport> => {
  const { url, pid, seed, first, requests, connections, progress } = settings;
  const openapi = loadOpenApi();
  const arbitrary = fuzzRequests(openapi);
  const sender = createSender(url, connections);
  const tally = createTally(openapi);
  const memory: number[] = [];
  const kinds = new Map<string, Failure[]>();
  let failureCount = 0;
  const before = await stateOf(url);
  const started = performance.now();
  let next = first;
  let unreachable = false;
  const work = async (): Promise<void> => {
    for (let index = next++; index < first + requests && !unreachable; index = next++) {
      const request = requestAt(arbitrary, seed, index);
      const exchange = await sender.send(request);
      // Nobody listens any more: one of the requests whose connection broke before has ended the service.
      if (exchange.outcome === 'closed' && exchange.reason.includes('ECONNREFUSED')) {
        unreachable = true;
        if (exchange.reason.startsWith('connect')) return;
      }
      tally.count(index, request, exchange);
      const complaints = judge(request, exchange, openapi);
      if (complaints.length > 0) {
        failureCount += 1;
        const kind = kindOf(complaints);
        const own = kinds.get(kind) ?? [];
        if (own.length < mostOfAKind) own.push({ index, complaints, request, smallest: null });
        kinds.set(kind, own);
      }
      if (pid !== null) memory[index - first] = readProcessFigures(pid)?.resident ?? Number.NaN;
      progress(index - first + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = (performance.now() - started) / 1000;
  const failures: Failure[] = [];
  for (const [position, own] of [...kinds.values()].entries()) {
    const smallest =
      position < kindsMadeSmall ? await findSmallest(arbitrary, own[0]!, settings, sender, openapi) : null;
    failures.push({ ...own[0]!, smallest }, ...own.slice(1));
  }
  sender.close();
  return {
    seed,
    requests,
    seconds,
    failures,
    failureCount,
    ...tally.result(),
    resident: residentOf(memory),
    afterwards: differences(before, await stateOf(url)),
  };
};

/** Complaints of one kind differ in numbers only. */
const kindOf = (complaints: readonly string[]): string => complaints.join('; ').replaceAll(/\d+/g, '0');

/** Shrinks the request of a failure as long as it fails and there is time. */
const findSmallest = async (
  arbitrary: fc.Arbitrary<FuzzRequest>,
  failure: Failure,
  { seed, shrinkFor }: FuzzSettings,
  sender: Sender,
  openapi: OpenApi,
): Promise<Failure['smallest']> => {
  const complain = async (request: FuzzRequest): Promise<readonly string[]> =>
    judge(request, await sender.send(request), openapi);
  const kind = kindOf(failure.complaints);
  const { counterexample } = await fc.check(
    fc.asyncProperty(arbitrary, async (request) => kindOf(await complain(request)) !== kind),
    { seed: seedOf(seed, failure.index), numRuns: 1, interruptAfterTimeLimit: shrinkFor },
  );
  if (counterexample === null) return null;
  const [request] = counterexample;
  const complaints = await complain(request);
  return complaints.length > 0 ? { request, complaints } : null;
};

/** Statuses of what was done. */
const done: ReadonlySet<string> = new Set(['200', '201', '202']);

const createTally = (openapi: OpenApi) => {
  const byStatus = new Map<string, number>();
  const byOperation = new Map<string, Share>();
  const byFamily = new Map<string, Share>(
    families.map((family: Family) => [family, { requests: 0, valid: 0 }]),
  );
  let slowest: FuzzReport['slowest'] = [];
  const add = (shares: Map<string, Share>, key: string, valid: boolean): void => {
    const own = shares.get(key) ?? { requests: 0, valid: 0 };
    shares.set(key, { requests: own.requests + 1, valid: own.valid + (valid ? 1 : 0) });
  };
  return {
    count: (index: number, request: FuzzRequest, exchange: Exchange): void => {
      const status =
        exchange.outcome === 'answered' ? String(exchange.answers.at(-1)!.status) : exchange.outcome;
      const operation = operationOf(request, openapi)?.id ?? '-';
      byStatus.set(status, (byStatus.get(status) ?? 0) + 1);
      const isDone = done.has(status);
      add(byOperation, operation, isDone);
      add(byFamily, request.family, isDone);
      const { milliseconds } = exchange;
      slowest = [...slowest, { index, label: `${request.family} ${operation}`, milliseconds }]
        .sort((a, b) => b.milliseconds - a.milliseconds)
        .slice(0, mostSlowest);
    },
    result: () => ({ byStatus, byOperation, byFamily, slowest }),
  };
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Medians of the memory after the last tenth of the first third and of the last one. */
const residentOf = (memory: readonly number[]): FuzzReport['resident'] => {
  const around = (part: number): number =>
    median(memory.slice(Math.floor((part - 1 / 30) * memory.length), Math.ceil(part * memory.length)));
  if (memory.length < 30 || memory.some((value) => Number.isNaN(value))) return null;
  return { first: around(1 / 3), last: around(1) };
};

/** What must be the same before and after: that the service lives, and what it answers to an example. */
type State = { readonly health: string; readonly solved: string };

const stateOf = async (url: string): Promise<State> => {
  const body = readFileSync(join(packageRoot(), 'fixtures', 'examples', 'solve-request.json'));
  const get = async (path: string, init: RequestInit = {}): Promise<string> => {
    try {
      const response = await fetch(url + path, { ...init, signal: AbortSignal.timeout(10_000) });
      return `${response.status} ${await response.text()}`;
    } catch (error) {
      return `no answer: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  const headers = { 'content-type': 'application/json' };
  const solved = await get('/v1/slates', { method: 'POST', headers, body });
  // `run` has times.
  return { health: await get('/healthz'), solved: solved.replace(/"run": \{.*?\n {2}\}/s, '') };
};

const differences = (before: State, after: State): readonly string[] => [
  ...(before.health.startsWith('200 ') && before.solved.startsWith('200 ')
    ? []
    : ['The service was not well before the first request.']),
  ...(before.health === after.health ? [] : [`/healthz answers differently: ${after.health.slice(0, 300)}`]),
  ...(before.solved === after.solved
    ? []
    : [`the example is solved differently: ${after.solved.slice(0, 300)}`]),
];
