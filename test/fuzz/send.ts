import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { completeHeaders, type FuzzRequest } from './request.ts';

/** One answer, or one of several on a raw socket. */
export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

/** What came of a request, and in how many milliseconds. */
export type Exchange = { readonly milliseconds: number } & (
  | { readonly outcome: 'answered'; readonly answers: readonly Answer[] }
  /** The connection ended without an answer. */
  | { readonly outcome: 'closed'; readonly reason: string }
  /** Nothing arrived within `gracePeriod`. */
  | { readonly outcome: 'silent' }
);

/** Milliseconds that an answer may take. */
export const gracePeriod = 10_000;

/** Milliseconds until the end of the sending is announced on a raw socket that waits for more. */
const waitForMore = 250;

export type Sender = {
  readonly send: (request: FuzzRequest) => Promise<Exchange>;
  readonly close: () => void;
};

/** @param connections - at most so many that are kept alive. */
export const createSender = (url: string, connections: number): Sender => {
  const { hostname, port, host } = new URL(url);
  const target = { hostname, port: Number(port), host };
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    send: async (request) => {
      if (request.via === 'socket') return sendBytes(request.bytes, target);
      const first = await sendHttp(request, target, agent);
      // A kept connection that the service closed at that moment is no fault of either side.
      if (first.outcome !== 'closed' || !first.reused) return first;
      const second = await sendHttp(request, target, agent);
      return second.outcome === 'closed'
        ? { ...second, reason: `${first.reason}, then ${second.reason}` }
        : second;
    },
    close: () => {
      agent.destroy();
    },
  };
};

type Target = { readonly hostname: string; readonly port: number; readonly host: string };

const sendHttp = (
  request: Extract<FuzzRequest, { via: 'http' }>,
  { hostname, port, host }: Target,
  agent: Agent,
): Promise<Exchange & { readonly reused: boolean }> =>
  new Promise((resolve) => {
    const started = performance.now();
    const outgoing = httpRequest({
      hostname,
      port,
      agent,
      method: request.method,
      path: request.path,
      headers: completeHeaders(request, host).flat(),
    });
    const end = (
      exchange:
        | { readonly outcome: 'answered'; readonly answers: readonly Answer[] }
        | { readonly outcome: 'closed'; readonly reason: string }
        | { readonly outcome: 'silent' },
    ): void => {
      clearTimeout(timer);
      resolve({ ...exchange, milliseconds: performance.now() - started, reused: outgoing.reusedSocket });
    };
    const timer = setTimeout(() => {
      end({ outcome: 'silent' });
      outgoing.destroy();
    }, gracePeriod);
    const fail = (error: Error): void => {
      end({ outcome: 'closed', reason: error.message });
    };
    outgoing.on('error', fail);
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const { statusCode = 0, headers } = response;
        end({ outcome: 'answered', answers: [{ status: statusCode, headers, body: Buffer.concat(chunks) }] });
      });
    });
    outgoing.end(request.body ?? undefined);
  });

const sendBytes = (bytes: Uint8Array, { hostname, port }: Target): Promise<Exchange> =>
  new Promise((resolve) => {
    const started = performance.now();
    const chunks: Buffer[] = [];
    const socket = connect({ host: hostname, port, allowHalfOpen: true });
    const timers = [
      setTimeout(() => socket.end(), waitForMore),
      setTimeout(() => {
        socket.destroy();
        end({ outcome: 'silent' });
      }, gracePeriod),
    ];
    const end = (
      exchange:
        | { readonly outcome: 'answered'; readonly answers: readonly Answer[] }
        | { readonly outcome: 'closed'; readonly reason: string }
        | { readonly outcome: 'silent' },
    ): void => {
      timers.forEach(clearTimeout);
      resolve({ ...exchange, milliseconds: performance.now() - started });
    };
    const finish = (reason: string): void => {
      const answers = readAnswers(Buffer.concat(chunks));
      end(answers.length > 0 ? { outcome: 'answered', answers } : { outcome: 'closed', reason });
    };
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', () => {
      socket.destroy();
      finish('closed without an answer');
    });
    socket.on('error', (error) => {
      finish(error.message);
    });
    socket.write(bytes);
  });

/** Takes what came on a raw socket apart; bodies in chunks are left as they are. */
const readAnswers = (bytes: Buffer): readonly Answer[] => {
  const answers: Answer[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\r\n\r\n', at);
    const [first = '', ...lines] = bytes
      .subarray(at, end < 0 ? bytes.length : end)
      .toString('latin1')
      .split('\r\n');
    const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? 0);
    const headers = Object.fromEntries(
      lines.map((line) => {
        const [name = '', ...value] = line.split(':');
        return [name.trim().toLowerCase(), value.join(':').trim()];
      }),
    );
    const from = end < 0 ? bytes.length : end + 4;
    const interim = status >= 100 && status < 200;
    const length = interim ? 0 : Number(headers['content-length'] ?? bytes.length - from);
    at = from + length;
    if (!interim) answers.push({ status, headers, body: bytes.subarray(from, at) });
  }
  return answers;
};
