import fc from 'fast-check';

/** Keys that mean something to JavaScript, or look like others. */
export const hostileKeys: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'],
  ...[
    '',
    ' ',
    'id ',
    'ID',
    'gendr',
    'score:',
    'score:\u0000',
    '/',
    '~',
    '~0',
    '~1',
    '$ref',
    '0',
    '-1',
    '.min',
  ],
  ...['k'.repeat(201), 'k'.repeat(12_000), 'i\u0307d', '\u202eid', 'nationality\u200b'],
];

/** Texts that have hurt somebody. */
export const hostileTexts: readonly string[] = [
  ...['', ' ', '\u0000', 'a\u0000b', '\ud800', 'x\udfffy', '\ufeff', '\u202e\u2066abc', '\u2028', '\r\n'],
  ...['e\u0301\u0301\u0301', '👩‍👩‍👧‍👦', '\u{e0041}', 'ﬃ', 'İ', 'ß', '\u0085', '\u200b', 'Zalgơ̷̡͓'],
  ...[
    '=1+1',
    '@SUM(A1)',
    '<script>alert(1)</script>',
    "';--",
    '${7*7}',
    '{{7*7}}',
    '%s%n',
    '../../etc/passwd',
  ],
  ...[
    '__proto__',
    'constructor',
    'null',
    'NaN',
    'true',
    '1e400',
    '-0',
    '0x10',
    '1_000',
    '１２',
    '1,5',
    '1e5',
  ],
  ...['KEN;', ';;', 'none', 'NONE', 'KEN; KEN', 'female ', 'yes', 'score', 'a-res-79-325', '..%2f'],
  ...['(a+)+$', 'a'.repeat(40), 'y'.repeat(600), 'z'.repeat(11_000), '漢'.repeat(3000)],
];

/** Numbers as they stand in a text, beyond what a number can be among them. */
const hostileNumbers: readonly string[] = [
  ...[
    '0',
    '-0',
    '-1',
    '1',
    '2',
    '3',
    '7',
    '13',
    '0.1',
    '1e-7',
    '0.30000000000000004',
    '99.95',
    '1e2',
    '1E+2',
  ],
  ...['1e21', '1e308', '-1e308', '1e400', '-1e400', '5e-324', '4294967296', '2147483648', '-2147483649'],
  ...['9007199254740991', '9007199254740992', '9007199254740993', '123456789012345678901234567890'],
  ...[`1${'0'.repeat(400)}`, `0.${'1'.repeat(400)}`],
];

/** Not JSON at all. */
const brokenTokens: readonly string[] = [
  ...['NaN', 'Infinity', '-Infinity', 'undefined', '', '01', '+1', '.5', '1.', '0x1f', "'a'", '"', '"\\x41"'],
  ...[
    '"\\ud83d"',
    '"\\udc00\\ud800"',
    '"\\u00"',
    '"a\nb"',
    '"\t"',
    '/* c */ 1',
    '1 // c',
    '[1,]',
    '{"a":1,}',
  ],
];

const nested = (depth: number): readonly string[] => [
  `${'['.repeat(depth)}${']'.repeat(depth)}`,
  `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
];

/** Values of every type, sound but seldom right where they stand. */
const plainTokens: readonly string[] = [
  'null',
  'true',
  'false',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{"":null}',
  '""',
];

/** One value as it stands in a JSON text. */
export const hostileToken: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plainTokens) },
  { weight: 6, arbitrary: fc.constantFrom(...hostileNumbers) },
  { weight: 6, arbitrary: fc.constantFrom(...hostileTexts).map((text) => JSON.stringify(text)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map((text) => JSON.stringify(text)) },
  { weight: 1, arbitrary: fc.constantFrom(...brokenTokens) },
  { weight: 1, arbitrary: fc.constantFrom(...nested(8), ...nested(33), ...nested(3000)) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
);
