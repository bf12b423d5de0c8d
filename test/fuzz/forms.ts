import fc from 'fast-check';
import { stringify } from 'yaml';
import { hostileTexts } from './hostile-values.ts';
import { byteMutations } from './mutate-bytes.ts';
import { treeMutations } from './mutate-tree.ts';
import { soundBodies } from './small-calls.ts';
import { toTree, writeTree } from './tree.ts';

type Part = {
  readonly name: string;
  readonly filename: string | null;
  readonly type: string | null;
  readonly bytes: Uint8Array;
};

/** A form ready to be sent. */
export type Form = { readonly contentType: string; readonly body: Buffer };

type Body = Readonly<Record<string, unknown>>;

const cellOf = (value: unknown): string => {
  const text = [value ?? ''].flat().map(String).join(';');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

type Table = readonly (readonly string[])[];

const tableOf = (candidates: readonly Body[]): Table => {
  const columns = [...new Set(candidates.flatMap((own) => Object.keys(own)))];
  return [columns, ...candidates.map((own) => columns.map((column) => cellOf(own[column])))];
};

const writeTable = (table: Table): Buffer => Buffer.from(`${table.map((row) => row.join(',')).join('\n')}\n`);

const place = fc.nat(1_000_000);
const at = (all: readonly unknown[], index: number): number => (all.length === 0 ? 0 : index % all.length);

const rawCells = [
  '"',
  '""',
  '"open',
  'a"b',
  '"a"b',
  ',',
  'a,b',
  '\n',
  '\r',
  '\r\n"',
  ';',
  '\t',
  '=1',
  '\u0000',
];

const tableMutation = fc.oneof(
  fc
    .tuple(place, place, fc.constantFrom(...rawCells, ...hostileTexts.filter((own) => own.length < 1000)))
    .map(
      ([row, column, text]) =>
        (table: Table): Table =>
          table.map((own, index) =>
            index === at(table, row) ? own.map((cell, k) => (k === at(own, column) ? text : cell)) : own,
          ),
    ),
  place.map(
    (row) =>
      (table: Table): Table =>
        table.filter((_, index) => index !== at(table, row)),
  ),
  place.map(
    (row) =>
      (table: Table): Table =>
        table.flatMap((own, index) => (index === at(table, row) ? [own, own] : [own])),
  ),
  place.map(
    (row) =>
      (table: Table): Table =>
        table.map((own, index) => (index === at(table, row) ? own.slice(1) : own)),
  ),
  place.map(
    (column) =>
      (table: Table): Table =>
        table.map((own) => own.filter((_, index) => index !== at(own, column))),
  ),
);

const poolPart = (candidates: readonly Body[]): fc.Arbitrary<Part> => {
  const part = { name: 'pool', filename: 'pool.csv', type: 'text/csv' };
  const table = tableOf(candidates);
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant({ ...part, bytes: writeTable(table) }) },
    {
      weight: 3,
      arbitrary: fc
        .array(tableMutation, { minLength: 1, maxLength: 3 })
        .map((all) => ({ ...part, bytes: writeTable(all.reduce((own, change) => change(own), table)) })),
    },
    {
      weight: 1,
      arbitrary: byteMutations.map((change) => ({ ...part, bytes: change(writeTable(table)) })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('application/json', 'text/plain', null)
        .map((type) => ({ ...part, type, bytes: Buffer.from(JSON.stringify(candidates)) })),
    },
  );
};

const yamlTricks: readonly string[] = [
  'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: [*d, *d, *d]\n',
  'id: r\nsize: 1\nrules: &r\n  - *r\n',
  'id: r\nid: s\nsize: 1\n',
  '<<: {id: r}\nsize: 1\n',
  '!!js/function "function(){}"\n',
  '!!binary aGFsbG8=\n',
  'id: r\nsize: 0o7\n',
  'id: r\nsize: .inf\n',
  'id: no\nsize: 1\nties: {seed: 2026-01-01}\n',
  '--- {id: r, size: 1}\n--- {id: s, size: 1}\n',
  '? [a]\n: b\n',
  '\tid: r\n',
  '%YAML 9.9\n---\nid: r\n',
  '__proto__: {size: 1}\nid: r\n',
  `id: r\nsize: 1\ntitle: ${'['.repeat(300)}\n`,
  'id: "\\ud800"\nsize: 1\n',
  '{"a":'.repeat(8000),
  '['.repeat(8000),
  '- '.repeat(8000),
  '',
];

const rulesPart = (rules: unknown): fc.Arbitrary<Part> => {
  const json = { name: 'rules', filename: 'rules.json', type: 'application/json' };
  const yaml = { name: 'rules', filename: 'rules.yaml', type: 'application/yaml' };
  const bytes = Buffer.from(JSON.stringify(rules));
  const yamlBytes = Buffer.from(stringify(rules));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({ ...json, bytes }) },
    { weight: 4, arbitrary: fc.constant({ ...yaml, bytes: yamlBytes }) },
    {
      weight: 1,
      arbitrary: treeMutations.map((change) => ({
        ...json,
        bytes: Buffer.from(writeTree(change(toTree(rules)))),
      })),
    },
    { weight: 2, arbitrary: byteMutations.map((change) => ({ ...yaml, bytes: change(yamlBytes) })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...yamlTricks).map((text) => ({ ...yaml, bytes: Buffer.from(text) })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('a-res-79-325', 'nothing', '../package', '__proto__', 'constructor', ' ')
        .map((text) => ({ name: 'rules', filename: null, type: null, bytes: Buffer.from(text) })),
    },
  );
};

const jsonPart = (name: string, value: unknown): fc.Arbitrary<Part> => {
  const part = { name, filename: null, type: null };
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant({ ...part, bytes: Buffer.from(JSON.stringify(value)) }) },
    {
      weight: 1,
      arbitrary: treeMutations.map((change) => ({
        ...part,
        bytes: Buffer.from(writeTree(change(toTree(value)))),
      })),
    },
  );
};

const slatePart = (ids: readonly string[]): fc.Arbitrary<Part> =>
  fc
    .constantFrom(ids.join('\n'), ids.join('\r\n'), `${ids.join('\n')}\n\n`, JSON.stringify(ids))
    .map((text) => ({
      name: 'slate',
      filename: 'slate.txt',
      type: 'text/plain',
      bytes: Buffer.from(text),
    }));

const partOf = (name: string, value: unknown): readonly fc.Arbitrary<Part>[] => {
  switch (name) {
    case 'pool':
      return [poolPart((value as { readonly candidates: readonly Body[] }).candidates)];
    case 'candidates':
      return [poolPart(value as readonly Body[])];
    case 'rules':
      return [rulesPart(value)];
    case 'slate':
      return [slatePart(value as readonly string[])];
    default:
      return [jsonPart(name, value)];
  }
};

/** What may be wrong with the parts as a whole. */
const partsMutation = fc.oneof(
  place.map(
    (index) =>
      (parts: readonly Part[]): readonly Part[] =>
        parts.filter((_, own) => own !== at(parts, index)),
  ),
  place.map(
    (index) =>
      (parts: readonly Part[]): readonly Part[] =>
        parts.flatMap((part, own) => (own === at(parts, index) ? [part, part] : [part])),
  ),
  fc.tuple(place, fc.constantFrom('people', '__proto__', 'constructor', '', 'Pool', 'pool"; x="y', 'é')).map(
    ([index, name]) =>
      (parts: readonly Part[]): readonly Part[] =>
        parts.map((part, own) => (own === at(parts, index) ? { ...part, name } : part)),
  ),
  fc.constantFrom(6, 20).map((count) => (parts: readonly Part[]): readonly Part[] => [
    ...parts,
    ...Array.from({ length: count }, (_, index): Part => ({
      name: `more${index}`,
      filename: null,
      type: null,
      bytes: Buffer.from('x'),
    })),
  ]),
  fc.tuple(place, fc.constantFrom('../../x.yaml', 'a\\"b', 'x'.repeat(3000), '\u00e9.YML', '')).map(
    ([index, filename]) =>
      (parts: readonly Part[]): readonly Part[] =>
        parts.map((part, own) => (own === at(parts, index) ? { ...part, filename } : part)),
  ),
);

const boundary = 'slate-fuzz-boundary';

const write = (parts: readonly Part[]): Buffer =>
  Buffer.concat([
    ...parts.map(({ name, filename, type, bytes }) =>
      Buffer.concat([
        Buffer.from(
          [
            `--${boundary}`,
            `Content-Disposition: form-data; name="${name}"${filename === null ? '' : `; filename="${filename}"`}`,
            ...(type === null ? [] : [`Content-Type: ${type}`]),
            '\r\n',
          ].join('\r\n'),
        ),
        bytes,
        Buffer.from('\r\n'),
      ]),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ]);

const contentTypes = [
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary=other',
  `multipart/form-data; boundary="${boundary}`,
  `multipart/form-data; boundary=${'b'.repeat(300)}`,
  `multipart/mixed; boundary=${boundary}`,
  `multipart/form-data; boundary=${boundary}; boundary=other`,
];

const oftenNothing = <T>(nothing: T, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(nothing) }, { weight: 1, arbitrary });

/** A pool as CSV: sound, or with something wrong in it. */
export const csvPools: fc.Arbitrary<Uint8Array> = soundBodies['checkPool']!.chain((body) =>
  poolPart(body['candidates'] as readonly Body[]),
).map(({ bytes }) => bytes);

/** The form of an operation: sound, or with something wrong in a part, among the parts or around them. */
export const formsOf = (operation: string): fc.Arbitrary<Form> =>
  fc
    .tuple(
      soundBodies[operation]!.chain((body) =>
        fc.tuple(...Object.entries(body).flatMap(([name, value]) => partOf(name, value))),
      ),
      oftenNothing((parts: readonly Part[]) => parts, partsMutation),
      oftenNothing((bytes: Buffer) => bytes, byteMutations),
      oftenNothing(`multipart/form-data; boundary=${boundary}`, fc.constantFrom(...contentTypes)),
    )
    .map(([parts, changeParts, changeBytes, contentType]) => ({
      contentType,
      body: changeBytes(write(changeParts(parts))),
    }));
