import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export type FakeRequest = {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

export type FakeAnswer = {
  /** 200 where it is left out. */
  readonly status?: number;
  /** JSON where it is left out. */
  readonly mediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text goes out as it is. */
  readonly body: unknown;
};

/** A problem document as the service sends it. */
export const problemAnswer = (
  status: number,
  title: string,
  detail: string,
  more: object = {},
): FakeAnswer => ({
  status,
  mediaType: 'application/problem+json',
  body: { type: 'urn:slate:problem:test', title, status, detail, ...more },
});

export type FakeService = {
  readonly url: string;
  /** What was asked so far. */
  readonly requests: readonly FakeRequest[];
  readonly close: () => Promise<void>;
};

/** A service that answers as a test says. @param answer - null: never. */
export const startFakeService = async (
  answer: (request: FakeRequest) => FakeAnswer | null,
): Promise<FakeService> => {
  const requests: FakeRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://fake');
      const request = {
        method: incoming.method ?? '',
        path: pathname,
        query: Object.fromEntries(searchParams),
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      requests.push(request);
      const answered = answer(request);
      if (answered === null) return;
      const { status = 200, mediaType = 'application/json', headers = {}, body } = answered;
      outgoing.writeHead(status, { 'content-type': `${mediaType}; charset=utf-8`, ...headers });
      outgoing.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
