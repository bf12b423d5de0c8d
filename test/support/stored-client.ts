import { setTimeout as sleep } from 'node:timers/promises';
import type { RunDocument } from '../../src/run-kinds/run-schema.ts';
import type { RequestBody } from './store-world.ts';

/** Calls the operations of a service on what it stores. */
export type StoredClient = {
  readonly send: (method: string, path: string, type?: string, body?: string) => Promise<Response>;
  /** @throws where it is not stored. */
  readonly putPool: (name: string, csv: string) => Promise<void>;
  readonly putRules: (id: string, document: unknown) => Promise<void>;
  /** The run as it was accepted. @throws where it is not. */
  readonly startRun: (request: RequestBody) => Promise<RunDocument>;
  readonly run: (id: string) => Promise<RunDocument>;
  /** @throws after so many seconds. */
  readonly untilEnded: (id: string, seconds?: number) => Promise<RunDocument>;
};

/** @param key - blank: none. */
export const storedClient = (url: string, key = ''): StoredClient => {
  const send: StoredClient['send'] = (method, path, type = '', body) =>
    fetch(`${url}${path}`, {
      method,
      headers: {
        ...(key === '' ? {} : { authorization: `Bearer ${key}` }),
        ...(type === '' ? {} : { 'content-type': type }),
      },
      ...(body === undefined ? {} : { body }),
    });
  const json = async (answer: Promise<Response>): Promise<unknown> => {
    const response = await answer;
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text}`);
    return JSON.parse(text) as unknown;
  };
  const run = async (id: string): Promise<RunDocument> =>
    (await json(send('GET', `/v1/runs/${id}`))) as RunDocument;
  return {
    send,
    run,
    putPool: async (name, csv) => {
      await json(send('PUT', `/v1/pools/${name}`, 'text/csv', csv));
    },
    putRules: async (id, document) => {
      await json(send('PUT', `/v1/rule-sets/${id}`, 'application/json', JSON.stringify(document)));
    },
    startRun: async (request) =>
      (await json(send('POST', '/v1/runs', 'application/json', JSON.stringify(request)))) as RunDocument,
    untilEnded: async (id, seconds = 60) => {
      const end = performance.now() + seconds * 1000;
      for (;;) {
        const found = await run(id);
        if (found.finished !== null) return found;
        if (performance.now() > end) throw new Error(`run ${id} is ${found.status} after ${seconds} s`);
        await sleep(100);
      }
    },
  };
};
