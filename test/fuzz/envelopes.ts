import fc from 'fast-check';
import type { Operation } from './openapi.ts';
import { filled } from './places.ts';
import type { FuzzRequest, Header } from './request.ts';

const methods = [
  ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'LINK', 'QUERY'],
];

/** Things that can be done to the text of a path. */
const pathTricks: readonly ((path: string) => string)[] = [
  (path) => path,
  (path) => `${path}/`,
  (path) => `/${path}`,
  (path) => path.replaceAll('/', '//'),
  (path) => path.replace(/(.)\/([^/]*)$/, '$1%2f$2'),
  (path) => path.replace(/\/([^/]*)$/, '/%2e%2e/$1'),
  (path) => path.replace(/\/([^/]*)$/, '/./$1'),
  (path) => `${path}/../../healthz`,
  (path) => `${path}%00`,
  (path) => `${path}%c0%af`,
  (path) => `${path}%zz`,
  (path) => `${path}%`,
  (path) => `${path};v=1`,
  (path) => `${path}%3Fx=1`,
  (path) => `${path}#fragment`,
  (path) => `${path}?`,
  (path) => `${path}?x=1&x=2`,
  (path) => `${path}?__proto__[x]=1&constructor.prototype.y=2`,
  (path) => `${path}?%`,
  (path) => `${path}?q=${'x'.repeat(3000)}`,
  (path) => path.toUpperCase(),
  (path) => path.replace('v1', 'v2'),
  (path) => `${path}/${'a'.repeat(300)}`,
  (path) => `${path}/${'a/'.repeat(500)}`,
  (path) => path.replace(/\{\w+\}/, '..%2f..%2fpackage'),
  (path) => path.replace(/\{\w+\}/, '%2e%2e%2f%2e%2e%2fpackage.json'),
  (path) => path.replace(/\{\w+\}/, '__proto__'),
  (path) => path.replace(/\{\w+\}/, 'constructor'),
  (path) => path.replace(/\{\w+\}/, '%E2%82'),
  (path) => path.replace(/\{\w+\}/, '%F0%9F%99%82'),
  (path) => path.replace(/\{\w+\}/, 'a-res-79-325%00.json'),
];

const contentTypes = [
  ...['application/json', 'application/json; charset=utf-8', 'application/json; charset=utf-16', 'text/csv'],
  ...['APPLICATION/JSON', 'application/json;', 'application/json; charset="', 'application/vnd.api+json'],
  ...[
    'multipart/form-data',
    'application/x-www-form-urlencoded',
    'text/plain',
    '*/*',
    '',
    ';',
    'json',
    'a/b/c',
  ],
];

const headers: readonly Header[] = [
  ...['gzip', 'br', 'deflate', 'identity', 'gzip, gzip', 'x', ''].map((own): Header => [
    'Content-Encoding',
    own,
  ]),
  ...['application/x-ndjson', 'text/html', '*/*;q=0', 'x', `${'a/b,'.repeat(800)}*/*`].map((own): Header => [
    'Accept',
    own,
  ]),
  ...['http://evil.example', 'null', 'x', ''].map((own): Header => ['Origin', own]),
  ...['Bearer x', 'Basic Og==', 'Bearer', `Bearer ${'x'.repeat(4000)}`].map((own): Header => [
    'Authorization',
    own,
  ]),
  ...['evil.example', '127.0.0.1:1', '', '[::1', 'a b'].map((own): Header => ['Host', own]),
  ['X-Forwarded-For', '1.2.3.4, ::1, x'],
  ['X-Forwarded-Host', 'evil.example'],
  ['X-HTTP-Method-Override', 'DELETE'],
  ['Forwarded', 'for=";'],
  ['Expect', '100-continue'],
  ['Upgrade', 'h2c'],
  ['Range', 'bytes=0-0,9-'],
  ['If-None-Match', '*'],
  ['If-Modified-Since', 'x'],
  ['Access-Control-Request-Method', 'POST'],
  ['Cookie', '__proto__=x; '.repeat(50)],
  ['Request-Id', '\u00e9\u00ff'],
  ['traceparent', '00-x'],
  ['X-Long', 'x'.repeat(9000)],
  ['__proto__', 'x'],
  ['Constructor', 'x'],
];

const many: readonly Header[] = Array.from({ length: 60 }, (_, index) => [`X-Many-${index}`, 'x']);

/**
 * What is around the bodies: methods, paths, queries and headers, sound and tricky ones.
 * @param body - what those with a body hold.
 */
export const envelopes = (
  operations: readonly Operation[],
  body: fc.Arbitrary<Uint8Array>,
): fc.Arbitrary<FuzzRequest> => {
  const paths = [
    ...operations.map(({ path }) => path),
    ...[
      '/',
      '/docs',
      '/docs/',
      '/docs/static/..%2f..%2fpackage.json',
      '/v1',
      '/metrics',
      '/*',
      '/favicon.ico',
    ],
  ];
  const target = fc.oneof(
    // As documented: the operations without a body are met here.
    fc.constantFrom(...operations).map(({ method, path }) => ({ method, path: filled(path) })),
    fc
      .tuple(fc.constantFrom(...methods), fc.constantFrom(...paths), fc.constantFrom(...pathTricks))
      .map(([method, path, trick]) => ({ method, path: trick(path).replace('{id}', 'a-res-79-325') })),
  );
  const ownHeaders = fc
    .tuple(
      fc.oneof(
        fc.constant<readonly Header[]>([['Content-Type', 'application/json']]),
        fc.constantFrom(...contentTypes).map((own): readonly Header[] => [['Content-Type', own]]),
      ),
      fc.uniqueArray(fc.constantFrom(...headers), { maxLength: 2, selector: ([name]) => name }),
      fc.oneof({ weight: 19, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant(many) }),
    )
    .map((all) => all.flat());
  return fc
    .tuple(target, ownHeaders, fc.oneof(body, fc.constant(null)))
    .map(([{ method, path }, own, content]): FuzzRequest => {
      const bare = method === 'TRACE' || content === null;
      return {
        via: 'http',
        family: 'envelope',
        method,
        path,
        headers: bare ? own.filter(([name]) => name !== 'Content-Type') : own,
        body: bare ? null : content,
      };
    });
};
