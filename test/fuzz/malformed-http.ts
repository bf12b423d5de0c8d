import fc from 'fast-check';
import type { FuzzRequest } from './request.ts';

const json = '{"candidates":[{"id":"A","score":1}]}';
const line = 'POST /v1/pools/check HTTP/1.1';
const host = 'Host: 127.0.0.1';
const close = 'Connection: close';
const type = 'Content-Type: application/json';

const message = (head: readonly string[], body = ''): string => `${head.join('\r\n')}\r\n\r\n${body}`;
const posted = (headers: readonly string[], body: string): string =>
  message([line, host, close, type, ...headers], body);

/** Requests whose length, header or first line is not what HTTP wants, and some that only look so. */
const messages: readonly string[] = [
  ...['5', '0', '-1', '1e2', '0x10', '+37', '37 37', '37, 37', '99999', '99999999999999999999', 'x', ''].map(
    (length) => posted([`Content-Length: ${length}`], json),
  ),
  posted(['Content-Length: 37', 'Content-Length: 5'], json),
  posted(['Content-Length: 37', 'Transfer-Encoding: chunked'], json),
  posted(['Transfer-Encoding: chunked'], `25\r\n${json}\r\n0\r\n\r\n`),
  posted(['Transfer-Encoding: chunked'], `25;${'x'.repeat(20_000)}\r\n${json}\r\n0\r\n\r\n`),
  posted(['Transfer-Encoding: chunked'], `FFFFFFFFFFFFFFFFF\r\n${json}`),
  posted(['Transfer-Encoding: chunked'], `zz\r\n${json}\r\n0\r\n\r\n`),
  posted(['Transfer-Encoding: chunked'], `25\r\n${json}\r\n0\r\nTrailer: x\r\n\r\n`),
  posted(['Transfer-Encoding: chunked, gzip'], json),
  posted(['Transfer-Encoding: x'], json),
  posted(['Expect: 100-continue', 'Content-Length: 37'], json),
  posted(['Expect: x', 'Content-Length: 37'], json),
  posted(['No colon here', 'Content-Length: 37'], json),
  posted([': x', 'Content-Length: 37'], json),
  posted(['X\u0000: y', 'Content-Length: 37'], json),
  posted(['X: y\r\n folded', 'Content-Length: 37'], json),
  posted(['Host: other.example', 'Content-Length: 37'], json),
  posted(['Content-Type: text/csv', 'Content-Length: 37'], json),
  posted([`X: ${'x'.repeat(100_000)}`, 'Content-Length: 37'], json),
  posted([...Array.from({ length: 3000 }, (_, index) => `X${index}: y`), 'Content-Length: 37'], json),
  posted(['Upgrade: websocket', 'Content-Length: 37'], json),
  message([line, 'Content-Length: 37', close], json),
  message(['GET /healthz HTTP/1.1', host, host, close]),
  message(['GET /healthz HTTP/1.1', close]),
  message(['GET /healthz HTTP/1.0']),
  message(['GET /healthz HTTP/1.0', host, 'Connection: keep-alive']),
  message(['GET /healthz HTTP/9.9', host, close]),
  message(['GET /healthz']),
  message(['GET  /healthz  HTTP/1.1', host, close]),
  message(['GET /health\u0000z HTTP/1.1', host, close]),
  message(['GET healthz HTTP/1.1', host, close]),
  message(['GET http://evil.example/healthz HTTP/1.1', host, close]),
  message(['GET * HTTP/1.1', host, close]),
  message(['OPTIONS * HTTP/1.1', host, close]),
  message(['CONNECT 127.0.0.1:80 HTTP/1.1', host, close]),
  message(['get /healthz HTTP/1.1', host, close]),
  message(['BREW /healthz HTTP/1.1', host, close]),
  message([`GET /${'a'.repeat(40_000)} HTTP/1.1`, host, close]),
  message([`GET /healthz?${'a=b&'.repeat(3000)} HTTP/1.1`, host, close]),
  message(['GET /h\u00e9althz HTTP/1.1', host, close]),
  'GET /healthz HTTP/1.1\nHost: 127.0.0.1\nConnection: close\n\n',
  `${message(['GET /healthz HTTP/1.1', host])}${message(['GET /nothing HTTP/1.1', host, close])}`,
  `${message([line, host, type, 'Content-Length: 37'], json)}${posted(['Content-Length: 37'], json)}`,
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003',
  'GARBAGE\r\n\r\n',
  '\r\n\r\n\r\n',
  '',
];

/** Bytes for a raw socket: the messages above, cut off, with a byte changed, or nothing that is HTTP at all. */
export const malformedHttp: fc.Arbitrary<FuzzRequest> = fc
  .tuple(
    fc.constantFrom(...messages).map((text) => Buffer.from(text, 'latin1')),
    fc.oneof(
      { weight: 6, arbitrary: fc.constant((bytes: Buffer): Buffer => bytes) },
      {
        weight: 1,
        arbitrary: fc.nat(200).map(
          (at) =>
            (bytes: Buffer): Buffer =>
              bytes.subarray(0, at),
        ),
      },
      {
        weight: 2,
        arbitrary: fc.tuple(fc.nat(200), fc.nat(255)).map(([at, value]) => (bytes: Buffer): Buffer => {
          const own = Buffer.from(bytes);
          if (own.length > 0) own[at % own.length] = value;
          return own;
        }),
      },
      {
        weight: 1,
        arbitrary: fc.uint8Array({ maxLength: 40 }).map((own) => (): Buffer => Buffer.from(own)),
      },
    ),
  )
  .map(([bytes, change]): FuzzRequest => ({ via: 'socket', family: 'socket', bytes: change(bytes) }));
