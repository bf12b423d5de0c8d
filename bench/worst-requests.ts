import { gzipSync } from 'node:zlib';
import { openCallBodies } from './open-call-bodies.ts';

/** A request that costs the service as much as somebody could think of. */
export type WorstRequest = {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Made when it is sent: they are large. */
  readonly body?: () => Buffer;
};

const mebibyte = 1024 ** 2;
const json = { 'content-type': 'application/json' };
const csv = { 'content-type': 'text/csv' };

/** As often as it takes to be that long, between two texts. */
const filled = (bytes: number, head: string, one: (index: number) => string, tail: string): Buffer => {
  const parts = [head];
  for (let length = head.length, index = 0; length < bytes - tail.length - 64; index += 1) {
    const part = one(index);
    parts.push(part);
    length += part.length;
  }
  return Buffer.from(parts.join('') + tail);
};

/** Bodies of JSON, by what is wrong with them. */
const hostileBodies: Readonly<Record<string, () => Buffer>> = {
  '4 MiB of unknown keys': () => filled(4 * mebibyte - 1024, '{', (index) => `"k${index}":1,`, '"z":1}'),
  '63 MiB of unknown keys': () => filled(63 * mebibyte, '{', (index) => `"k${index}":1,`, '"z":1}'),
  '63 MiB of numbers where texts are expected': () =>
    filled(63 * mebibyte, '{"slate":[', () => '1,', '1],"id":"x","size":1,"multivalued":[1]}'),
  '63 MiB of a key that stands twice': () => filled(63 * mebibyte, '{', () => '"a":1,', '"a":1}'),
  '4 MiB of brackets': () => Buffer.from('['.repeat(4 * mebibyte - 1024)),
  '63 MiB of one text': () => Buffer.from(`{"a":"${'x'.repeat(63 * mebibyte)}"}`),
  '100,000 candidates with issues': () =>
    filled(
      8 * mebibyte,
      '{"pool":{"candidates":[',
      (index) => `{"id":${index % 5},"gender":7,"score":"many"},`,
      '{}]},"candidates":[{}],"rules":7}',
    ),
};

const bodyRoutes: readonly (readonly [string, string])[] = [
  ['POST', '/v1/slates'],
  ['POST', '/v1/slates/explain'],
  ['POST', '/v1/slates/replace'],
  ['POST', '/v1/slates/verify'],
  ['POST', '/v1/pools/check'],
  ['POST', '/v1/what-ifs'],
  ['PUT', '/v1/pools/worst'],
  ['PUT', '/v1/rule-sets/worst'],
  ['POST', '/v1/runs'],
];

const form = (parts: Buffer): Pick<WorstRequest, 'headers' | 'body'> => ({
  headers: { 'content-type': 'multipart/form-data; boundary=b' },
  body: () => parts,
});

const scenarios = (count: number, one: (index: number) => object) => () =>
  Buffer.from(
    JSON.stringify({
      kind: 'what-if',
      pool: { name: 'open-call' },
      rules: { id: 'a-res-79-325-baseline' },
      scenarios: Array.from({ length: count }, (_, index) => one(index)),
    }),
  );

/** A sound rule set of 23 MB. */
const largeRuleSet = (): Buffer =>
  Buffer.from(
    JSON.stringify({
      id: 'large',
      size: 40,
      description: 'x'.repeat(10_000),
      rules: Array.from({ length: 500 }, (_, index) => ({
        id: `rule-${index}`,
        max: 5,
        candidates: Array.from({ length: 3500 }, (__, number) => `C-${index}-${number}`),
      })),
    }),
  );

/** A sound pool of 60 MB. */
const largePool = (): Buffer =>
  filled(
    60_000_000,
    'id,gender,nationality,affiliation,score,note\n',
    (index) => `C-${index},female,KEN,Institute ${index % 100},${index % 100}.5,${'abcdefghij'.repeat(35)}\n`,
    '',
  );

export const worstRequests: readonly WorstRequest[] = [
  ...bodyRoutes.flatMap(([method, path]) =>
    Object.entries(hostileBodies).map(([what, body]) => ({
      name: what,
      method,
      path,
      headers: json,
      body,
    })),
  ),
  { name: '60 MB of a sound pool', method: 'PUT', path: '/v1/pools/large', headers: csv, body: largePool },
  {
    name: '60 MB without a sound row',
    method: 'PUT',
    path: '/v1/pools/worst',
    headers: csv,
    body: () => filled(60 * mebibyte, 'id,score\n', () => '"x\n', ''),
  },
  {
    name: '23 MB of a sound rule set',
    method: 'PUT',
    path: '/v1/rule-sets/large',
    headers: json,
    body: largeRuleSet,
  },
  {
    name: '4 MiB of scenarios',
    method: 'POST',
    path: '/v1/runs',
    headers: json,
    body: scenarios(40_000, (index) => ({ id: `scenario-${index}`, set: { 'women.min': index % 20 } })),
  },
  {
    name: '40,000 scenarios with issues',
    method: 'POST',
    path: '/v1/runs',
    headers: json,
    body: scenarios(40_000, (index) => ({ id: index, set: { a: 'b', [`c${index}`]: null } })),
  },
  {
    name: '4 MiB of numbers for scenarios',
    method: 'POST',
    path: '/v1/runs',
    headers: json,
    body: () =>
      filled(
        4 * mebibyte - 1024,
        '{"kind":"what-if","pool":{"name":"open-call"},"rules":{"id":"a-res-79-325"},"scenarios":[',
        () => '1,',
        '1]}',
      ),
  },
  {
    name: 'a run under 23 MB of rules',
    method: 'POST',
    path: '/v1/runs',
    headers: json,
    body: () => Buffer.from('{"kind":"solve","pool":{"name":"open-call"},"rules":{"id":"large"}}'),
  },
  {
    name: 'the open call, solved',
    method: 'POST',
    path: '/v1/slates',
    headers: json,
    body: () => openCallBodies('a-res-79-325').bodyAt(0),
  },
  {
    name: '64 kB that stand for 64 MiB',
    method: 'POST',
    path: '/v1/slates',
    headers: { ...json, 'content-encoding': 'gzip' },
    body: () => gzipSync(Buffer.alloc(64 * mebibyte, 0x20)),
  },
  {
    name: 'a form of thousands of parts',
    method: 'POST',
    path: '/v1/slates',
    ...form(
      Buffer.from(
        `${'--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n'.repeat(1_000_000)}--b--\r\n`,
      ),
    ),
  },
  {
    name: 'a form of 60 MB of dashes',
    method: 'POST',
    path: '/v1/slates',
    ...form(
      Buffer.from(`--b\r\nContent-Disposition: form-data; name="pool"\r\n\r\n${'\r\n--'.repeat(15_000_000)}`),
    ),
  },
  {
    name: 'a form of one header without end',
    method: 'POST',
    path: '/v1/slates',
    ...form(Buffer.from(`--b\r\nContent-Disposition: form-data; name="${'x'.repeat(60_000_000)}`)),
  },
  { name: 'a long query', method: 'GET', path: `/v1/runs?pool=${'x'.repeat(14_000)}` },
  { name: 'thousands of parameters', method: 'GET', path: `/v1/runs?${'a&'.repeat(7000)}` },
  { name: 'thousands of escapes', method: 'GET', path: `/v1/runs?pool=${'%41'.repeat(4500)}` },
  { name: 'a long path', method: 'GET', path: `/v1/pools/${'%41'.repeat(4500)}` },
  { name: 'a path of slashes', method: 'GET', path: '/'.repeat(14_000) },
  {
    name: 'thousands of media types',
    method: 'GET',
    path: '/v1/rule-sets',
    headers: { accept: 'a/b;q=0.1,'.repeat(1400), 'accept-encoding': '' },
  },
  {
    name: 'thousands of tags',
    method: 'GET',
    path: '/v1/rule-sets',
    headers: { 'if-none-match': '"a",'.repeat(3500) },
  },
  {
    name: 'hundreds of header fields',
    method: 'GET',
    path: '/v1/rule-sets',
    headers: Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`x-${index}`, '1'])),
  },
  {
    name: 'a long media type',
    method: 'POST',
    path: '/v1/slates',
    headers: { 'content-type': `application/json;${' charset'.repeat(1700)}` },
    body: () => Buffer.from('{}'),
  },
  { name: 'the list of rule sets', method: 'GET', path: '/v1/rule-sets?limit=200' },
  { name: 'the list of pools', method: 'GET', path: '/v1/pools?limit=200' },
  { name: '23 MB of a rule set, read', method: 'GET', path: '/v1/rule-sets/large' },
  { name: 'the description', method: 'GET', path: '/openapi.json' },
  { name: 'the metrics', method: 'GET', path: '/metrics' },
  { name: 'the journal', method: 'GET', path: '/v1/journal' },
];
