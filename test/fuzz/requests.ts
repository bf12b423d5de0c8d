import fc from 'fast-check';
import { envelopes } from './envelopes.ts';
import { csvPools, formsOf } from './forms.ts';
import { malformedHttp } from './malformed-http.ts';
import { byteMutations } from './mutate-bytes.ts';
import { treeMutations } from './mutate-tree.ts';
import type { OpenApi, Operation } from './openapi.ts';
import { pathsToPut } from './places.ts';
import type { Family, FuzzRequest, Header } from './request.ts';
import { arbitraryOf, type Schema } from './schema-arbitrary.ts';
import { soundBodies } from './small-calls.ts';
import { toTree, writeTree } from './tree.ts';

/** Of a hundred requests, how many are of which family. */
const weights: Readonly<Record<Family, number>> = {
  sound: 26,
  mutated: 34,
  schema: 14,
  form: 12,
  envelope: 12,
  socket: 2,
};

/** What texts of generated bodies name, so that some of what they name is there. */
const words = [
  ...['A', 'B', 'r1', 'nationality', 'gender', 'female', 'male', 'KEN', 'USA', 'score', 'score:a', 'a'],
  ...['a-res-79-325', 'r1.min', 'r1.max', 'region', 'african', 'affiliation', 'all', 'yes', 'no', '62.5'],
];

/** What texts mean something in the columns of a pool and in the keys of rules. */
const wordsOf: Readonly<Record<string, readonly string[]>> = {
  nationality: ['KEN', 'USA', 'CHN', 'FJI', 'all', 'primary'],
  affiliation: ['Lab', 'Institute', 'all', 'primary'],
  gender: ['female', 'male', 'other'],
  expertise: ['law', 'safety'],
  score: ['1', '2.5', '99.9'],
  un_staff: ['no', 'yes'],
  interests: ['disclosed', 'missing'],
  available: ['yes', 'no'],
  nominated_by: ['KEN', 'USA'],
  each: ['nationality', 'gender', 'affiliation', 'region'],
  attribute: ['nationality', 'gender'],
};

const [json, csv, lines] = ['application/json', 'text/csv', 'application/x-ndjson'];

/** Every kind of request, in these shares. */
export const fuzzRequests = (openapi: OpenApi): fc.Arbitrary<FuzzRequest> => {
  const withBody = openapi.operations.filter(
    (operation): operation is Operation & { readonly body: Schema } => operation.body !== null,
  );
  const strange = withBody.filter(({ id }) => soundBodies[id] === undefined);
  if (strange.length > 0) throw new Error(`no sound bodies for ${strange.map(({ id }) => id).join(', ')}`);
  const each = <T>(from: (operation: Operation & { readonly body: Schema }) => fc.Arbitrary<T>) =>
    fc.oneof(...withBody.map(from));
  const posted = (
    operation: Operation,
    family: 'sound' | 'mutated' | 'schema' | 'form',
    body: Uint8Array,
    contentType = json,
    more: readonly Header[] = [],
    path = operation.path,
  ): FuzzRequest => ({
    via: 'http',
    family,
    method: operation.method,
    path,
    headers: [['Content-Type', contentType], ...more],
    body,
  });
  const accept = (id: string): fc.Arbitrary<readonly Header[]> =>
    fc.constantFrom<readonly Header[]>([], ...(id === 'whatIf' ? [[['Accept', lines]] as const] : []));
  const bodyOf = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

  const sound = each((operation) =>
    fc
      .tuple(soundBodies[operation.id]!, accept(operation.id), pathsToPut(operation.path))
      .map(([value, more, path]) => posted(operation, 'sound', bodyOf(value), json, more, path)),
  );
  const mutated = each((operation) =>
    fc
      .tuple(
        soundBodies[operation.id]!,
        fc.oneof(
          {
            weight: 4,
            arbitrary: treeMutations.map(
              (change) => (value: unknown) => Buffer.from(writeTree(change(toTree(value)))),
            ),
          },
          { weight: 1, arbitrary: byteMutations.map((change) => (value: unknown) => change(bodyOf(value))) },
        ),
        accept(operation.id),
        pathsToPut(operation.path),
      )
      .map(([value, change, more, path]) => posted(operation, 'mutated', change(value), json, more, path)),
  );
  const { definitions } = openapi;
  const schema = each((operation) =>
    fc
      .tuple(
        arbitraryOf(operation.body, { definitions, words, wordsOf }),
        accept(operation.id),
        pathsToPut(operation.path),
      )
      .map(([value, more, path]) => posted(operation, 'schema', bodyOf(value), json, more, path)),
  );
  const form = fc.oneof(
    ...withBody
      .filter(({ takesForms }) => takesForms)
      .map((operation) =>
        formsOf(operation.id).map(({ contentType, body }) => posted(operation, 'form', body, contentType)),
      ),
    ...withBody
      .filter(({ takesCsv }) => takesCsv)
      .map((operation) =>
        fc
          .tuple(csvPools, pathsToPut(operation.path))
          .map(([body, path]) => posted(operation, 'form', body, csv, [], path)),
      ),
  );
  const envelope = envelopes(openapi.operations, soundBodies['solve']!.map(bodyOf));
  const byFamily: Readonly<Record<Family, fc.Arbitrary<FuzzRequest>>> = {
    sound,
    mutated,
    schema,
    form,
    envelope,
    socket: malformedHttp,
  };
  return fc.oneof(
    ...Object.entries(byFamily).map(([family, arbitrary]) => ({
      weight: weights[family as Family],
      arbitrary,
    })),
  );
};

/** The seed of one request of a run: the same seed and index give the same request. */
export const seedOf = (seed: number, index: number): number =>
  Math.imul(seed ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b) | 0;

/** The request of a run with that index. */
export const requestAt = (requests: fc.Arbitrary<FuzzRequest>, seed: number, index: number): FuzzRequest =>
  fc.sample(requests, { seed: seedOf(seed, index), numRuns: 1 })[0]!;
