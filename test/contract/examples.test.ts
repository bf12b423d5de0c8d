import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Operation } from '../../src/operations/operation.ts';
import { operations } from '../../src/operations/operations.ts';
import { apiDocument } from '../support/openapi.ts';
import { ownFolder } from '../support/own-folder.ts';
import { startService, type Service } from '../support/processes.ts';

const { path } = ownFolder();
let service: Service;
beforeAll(async () => {
  service = await startService({ SLATE_STORE: 'on', SLATE_DATA: path('data'), SLATE_WORKERS: '1' });
}, 60_000);
afterAll(() => service.stop());

/** Every body that the description names. What is put comes first: runs are of it. */
const bodies = Object.entries(apiDocument.paths)
  .flatMap(([template, operations]) =>
    Object.entries(operations).flatMap(([method, operation]) =>
      // The description has no bytes: test/contract/files.test.ts sends workbooks.
      textBodiesOf(operation.requestBody?.content ?? {}).map(([mediaType, { example }]) => ({
        template,
        method,
        mediaType,
        example,
        operation,
      })),
    ),
  )
  .sort((a, b) => Number(b.method === 'put') - Number(a.method === 'put'));

function textBodiesOf<T>(content: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(content).filter(([mediaType]) => !mediaType.startsWith('application/vnd.'));
}

/** The example that a part of a path has. */
const pathOf = (
  template: string,
  parameters: readonly { readonly name: string; readonly schema: { readonly example?: unknown } }[],
): string =>
  template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    String(parameters.find((parameter) => parameter.name === name)!.schema.example),
  );

const toForm = (example: object): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(example) as [string, unknown][]) {
    if (typeof value === 'string') form.set(name, value);
    else form.set(name, new Blob([JSON.stringify(value)], { type: 'application/json' }));
  }
  return form;
};

/** A body as a client sends it that goes by the description; forms write their own header. */
const initOf = (mediaType: string, example: unknown): RequestInit => {
  if (mediaType === 'multipart/form-data') return { body: toForm(example as object) };
  const body = typeof example === 'string' ? example : JSON.stringify(example);
  return { headers: { 'content-type': mediaType }, body };
};

test('the description has bodies of each kind', () => {
  const kinds = new Set(bodies.map(({ mediaType }) => mediaType));
  expect([...kinds].sort()).toEqual([
    'application/json',
    'application/yaml',
    'multipart/form-data',
    'text/csv',
  ]);
  // Every operation that takes a body, as JSON and, where it has parts, as a form.
  const offered = bodies.map(({ template, mediaType }) => `${template} ${mediaType}`);
  for (const operation of Object.values<Operation>(operations)) {
    if (operation.rest === undefined) continue;
    expect(offered).toContain(`${operation.rest.path} application/json`);
    if ('parts' in operation) expect(offered).toContain(`${operation.rest.path} multipart/form-data`);
  }
});

test.each(bodies)('$method $template takes its example as $mediaType', async (own) => {
  expect(own.example).toBeDefined();
  const url = service.url + pathOf(own.template, own.operation.parameters ?? []);
  const init = initOf(own.mediaType, own.example);
  const response = await fetch(url, { ...init, method: own.method.toUpperCase() });
  const text = await response.text();
  const succeeds = Object.keys(own.operation.responses).filter((status) => status.startsWith('2'));
  expect(succeeds, text).toContain(String(response.status));
});
