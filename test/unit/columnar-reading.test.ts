import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { createIssueList } from '../../src/input/issues/outcome.ts';
import { serviceLimits } from '../../src/input/limits.ts';
import { findLookAlikes, isOneEdit, skeletonOf } from '../../src/input/look-alikes.ts';
import { CellNumbers, hashStart, hashStep } from '../../src/pool/cell-numbers.ts';
import { columnOf, countCodes, firstOfCodes, valuesOf } from '../../src/pool/column.ts';
import { poolHash } from '../../src/pool/pool-hash.ts';
import { noHints } from '../../src/pool/pool-reading.ts';
import type { Pool } from '../../src/pool/pool.ts';
import { readCandidates } from '../../src/pool/read-candidates.ts';
import { readPoolCsv } from '../../src/pool/read-pool-csv.ts';
import { readPoolJson } from '../../src/pool/read-pool-json.ts';
import { receivePool, sendPool } from '../../src/pool/sent-pool.ts';
import { fieldsOf, forEachRow } from '../../src/pool/table-rows.ts';
import { poolAsJson } from '../../src/pool/write-pool.ts';
import { testContext } from '../support/panel.ts';

const reading = { ...testContext, ...noHints, decimals: 1, limits: serviceLimits };

/** All that a reader says of a pool. */
const describePool = (pool: Pool | null, issues: ReturnType<typeof createIssueList>) => ({
  issues: issues.reported(),
  pool:
    pool === null
      ? null
      : {
          ...pool,
          source: {
            ...pool.source,
            spellings: pool.ids.map((_, candidate) => pool.source.spellingOf(candidate, 'gender')),
            spellingOf: null,
            refused: null,
          },
        },
});

const pieces = [
  'a',
  'Ä',
  '1.5',
  ' ',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  ',',
  ';',
  '\t',
  '\u00a0',
  '\u0000',
  '😀',
];
const anyTable = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

describe('the rows of a table', () => {
  test('are those of papaparse, whatever its bytes are', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(',', ';', '\t'), (text, separator) => {
        const found: (readonly string[])[] = [];
        const malformed: boolean[] = [];
        forEachRow(Buffer.from(text), separator, (row, isMalformed) => {
          const fields = fieldsOf(row);
          expect(row.isBlank()).toBe(fields.every((field) => field.trim() === ''));
          fields.forEach((field, index) => {
            if (row.isEmpty(index)) expect(field).toBe('');
          });
          found.push(fields);
          malformed.push(isMalformed);
          return true;
        });
        const expected: (readonly string[])[] = [];
        const errors: boolean[] = [];
        Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
          delimiter: separator,
          newline: '\n',
          step: ({ data, errors: wrong }) => {
            expected.push(data);
            errors.push(wrong.length > 0);
          },
        });
        expect(found).toEqual(expected);
        expect(malformed).toEqual(errors);
      }),
      { numRuns: 3000 },
    );
  });

  test('end where no more are wanted', () => {
    let rows = 0;
    forEachRow(Buffer.from('a\nb\nc'), ',', () => (rows += 1) < 2);
    expect(rows).toBe(2);
  });
});

describe('cells that are alike', () => {
  const hashOf = (bytes: Uint8Array): number => bytes.reduce(hashStep, hashStart);

  test('have one number, and others have others', () => {
    const cells = fc.array(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(cells, (texts) => {
        const bytes = Buffer.from(texts.join(''));
        const numbers = new CellNumbers(bytes);
        const known = new Map<string, number>();
        let from = 0;
        for (const text of texts) {
          const to = from + Buffer.byteLength(text);
          const number = numbers.numberOf(from, to, hashOf(bytes.subarray(from, to)));
          expect(number).toBe(known.get(text) ?? known.size + 1);
          known.set(text, number);
          from = to;
        }
      }),
    );
  });

  test('have none where too many were made to have the same hash', () => {
    const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => String(1000 + index)).join(''));
    const numbers = new CellNumbers(bytes);
    const given = Array.from({ length: 1000 }, (_, index) => numbers.numberOf(4 * index, 4 * index + 4, 7));
    expect(given.filter((number) => number > 0)).toHaveLength(100);
    expect(numbers.numberOf(0, 4, 7)).toBe(1);
  });

  test.each(['csv', 'json'])('keep their own values where more differ than are numbered: %s', (format) => {
    const count = 250_100;
    const notes = Array.from({ length: count }, (_, index) => `n${index % (count - 5)}`);
    const ids = notes.map((_, index) => `A${String(index).padStart(6, '0')}`);
    const issues = createIssueList();
    const unlimited = { ...reading, limits: testContext.limits };
    const pool =
      format === 'csv'
        ? readPoolCsv(
            Buffer.from(`id,note\n${ids.map((id, at) => `${id},${notes[at]}`).join('\n')}`),
            unlimited,
            issues,
          )
        : readCandidates(
            Buffer.from(JSON.stringify(ids.map((id, at) => ({ id, note: notes[at] })))),
            unlimited,
          )!(issues);
    expect(issues.total()).toBe(0);
    const column = pool!.attributes.get('note')!;
    expect(notes.filter((note, candidate) => valuesOf(column, candidate)[0] !== note)).toEqual([]);
  });

  test('are read as if each were read by itself, many or few, plain or not', () => {
    const values = ['male', 'F', 'n/a', '', 'yes', 'KEN;FRA', 'Kenya', '7,5', '1e2', '12.34', 'x'.repeat(70)];
    const row = fc.array(fc.constantFrom(...values), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const header = 'id,gender,nationality,score,note';
        const lines = rows.map((fields, index) => [`A${index % 9}`, ...fields]);
        const write = (quoted: boolean) =>
          Buffer.from(
            [
              header,
              ...lines.map((fields) => fields.map((one) => (quoted ? `"${one}"` : one.replace(',', '.')))),
            ]
              .map(String)
              .join('\n'),
          );
        const read = (bytes: Uint8Array) => {
          const issues = createIssueList();
          return describePool(readPoolCsv(bytes, reading, issues), issues);
        };
        // A stray quote in the last field sends the same table the slow way.
        const plain = write(true);
        const irregular = Buffer.concat([plain, Buffer.from('\n"A" x,,,,')]);
        const slow = read(irregular);
        const fast = read(Buffer.concat([plain, Buffer.from('\nA x,,,,,')]));
        const own = ({ issues }: typeof slow) =>
          issues.filter(({ code }) => !['csv-quotes', 'csv-row-length'].includes(code));
        expect(own(fast)).toEqual(own(slow));
        expect(fast.pool).toEqual(slow.pool);
      }),
      { numRuns: 300 },
    );
  });
});

describe('candidates in JSON', () => {
  const cells = [
    'male',
    'x',
    '',
    'KEN',
    ['KEN', 'FRA'],
    [],
    null,
    7,
    7.25,
    -0,
    1e21,
    true,
    'ä\\"\n😀',
    { a: 1 },
  ];
  const candidate = fc.record(
    {
      id: fc.constantFrom('A', 'B', 'C', 'D', 5, ''),
      gender: fc.constantFrom(...cells),
      Nationality: fc.constantFrom(...cells),
      'score:x': fc.constantFrom(...cells),
      7: fc.constantFrom(...cells),
      'no\u0301te': fc.constantFrom(...cells),
    },
    { requiredKeys: [] },
  );
  const text = fc
    .tuple(fc.array(candidate, { maxLength: 8 }), fc.constantFrom(undefined, 1), fc.boolean())
    .map(([list, space, isWithin]) => JSON.stringify(isWithin ? { candidates: list } : list, null, space));

  const compare = (json: string): 'plain' | 'parsed' => {
    const [plainIssues, issues] = [createIssueList(), createIssueList()];
    const plain = readCandidates(Buffer.from(json), reading)?.(plainIssues);
    if (plain === undefined) return 'parsed';
    const parsed = readPoolJson(JSON.parse(json), reading, issues);
    expect(describePool(plain, plainIssues)).toEqual(describePool(parsed, issues));
    return 'plain';
  };

  test('are the same pool read from bytes and parsed', () => {
    const read = { plain: 0, parsed: 0 };
    fc.assert(
      fc.property(text, (json) => {
        read[compare(json)] += 1;
      }),
      { numRuns: 2000 },
    );
    // Neither way is left out.
    expect(Math.min(read.plain, read.parsed)).toBeGreaterThan(50);
  });

  test.each([
    ['a key twice', '[{"id":"A","id":"B"}]'],
    ['a key twice, once escaped', '[{"id":"A","\\u0069d":"B"}]'],
    ['a forbidden key', '[{"id":"A","__proto__":"B"}]'],
    ['no id', '[{"name":"A"}]'],
    ['an object', '[{"id":"A","note":{}}]'],
    ['a list in a list', '[{"id":"A","note":[[]]}]'],
    ['a number in a list', '[{"id":"A","note":[1]}]'],
    ['a bad escape', '[{"id":"A","note":"\\x"}]'],
    ['a bad escape in a list', '[{"id":"A","note":["\\x"]}]'],
    ['a control character', '[{"id":"A","note":"\t"}]'],
    ['a bad number', '[{"id":"A","note":01}]'],
    ['a word', '[{"id":"A","note":nul}]'],
    ['a comma too many', '[{"id":"A",}]'],
    ['a comma between too many', '[{"id":"A"},]'],
    ['a comma in a list too many', '[{"id":"A","note":["a",]}]'],
    ['no end', '[{"id":"A"}'],
    ['something behind the end', '[{"id":"A"}]]'],
    ['another key', '{"candidates":[{"id":"A"}],"more":1}'],
    ['nobody', '[]'],
    ['no array', '{"id":"A"}'],
    ['no JSON', 'id,name'],
    ['nothing', ''],
    ['too long a text', `[{"id":"A","note":"${'x'.repeat(10_001)}"}]`],
  ])('%s: read with all checks', (_name, json) => {
    expect(readCandidates(Buffer.from(json), reading)).toBeNull();
  });

  test.each([
    ['candidates', { candidates: 1 }],
    ['columns', { columns: 1 }],
    ['cells', { cells: 3 }],
    ['objects', { objects: 2 }],
  ])('more %s than are looked at: read with all checks', (_name, limits) => {
    const json = '[{"id":"A","note":"a"},{"id":"B","note":"b"}]';
    const limited = { ...reading, limits: { ...serviceLimits, ...limits } };
    expect(readCandidates(Buffer.from(json), limited)).toBeNull();
    expect(readCandidates(Buffer.from(json), reading)).not.toBeNull();
  });
});

describe('columns', () => {
  const lists = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }), { maxLength: 20 });

  test('hold what was put in, list by list, in the order of the first who have them', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const column = columnOf(given.length, (candidate) => given[candidate]!);
        expect(given.map((_, candidate) => valuesOf(column, candidate))).toEqual(given);
        const firsts = firstOfCodes(column);
        const counts = countCodes(column);
        column.lists.forEach((list, code) => {
          const own = given.flatMap((one, candidate) => (String(one) === String(list) ? [candidate] : []));
          expect(counts[code]).toBe(own.length);
          expect(firsts[code]).toBe(own[0] ?? -1);
        });
        expect([...firsts.slice(1)]).toEqual([...firsts.slice(1)].sort((a, b) => a - b));
      }),
    );
  });

  test('are the same pool in the thread that they are sent to', () => {
    const issues = createIssueList();
    const text = 'id,nationality,score,note\nB,KEN;FRA,7.5,x\nA,USA,,\n';
    const pool = readPoolCsv(Buffer.from(text), reading, issues)!;
    const received = receivePool(structuredClone(sendPool(pool)));
    expect(poolAsJson(received)).toBe(poolAsJson(pool));
    expect(poolHash(received)).toBe(poolHash(pool));
    expect(received.source.spellingOf(0, 'note')).toBe('note');
  });
});

test('texts one edit apart are found as if all pairs were compared', () => {
  const words = ['institute', 'instituet', 'of', 'aus', 'aut', 'law', 'école', 'ecole', '12', '13'];
  const name = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 30 }), fc.boolean(), (texts, byWord) => {
      const { oneEdit, complete } = findLookAlikes(texts, byWord);
      const expected = texts.flatMap((a, index) =>
        texts
          .slice(index + 1)
          .flatMap((b, after): (readonly [number, number])[] =>
            isOneEdit(a, b, byWord) && skeletonOf(a) !== skeletonOf(b) ? [[index, index + 1 + after]] : [],
          ),
      );
      expect(complete).toBe(true);
      expect(oneEdit).toEqual(expected);
    }),
  );
});
