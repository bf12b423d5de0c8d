import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/files/package-root.ts';
import { shippedRuleSetIds, readShippedRuleSet } from '../../src/rules/shipped.ts';
import { slate } from '../support/processes.ts';

test('lists the shipped rule sets without a service', async () => {
  const { code, stdout } = await slate('rules', 'list', '--format', 'json');
  expect(code).toBe(0);
  const { ruleSets } = JSON.parse(stdout) as { readonly ruleSets: readonly { readonly id: string }[] };
  expect(ruleSets.map(({ id }) => id)).toEqual([...shippedRuleSetIds]);
  expect((await slate('rules', 'list')).stdout).toContain('a-res-79-325-baseline');
});

test('shows a shipped rule set as JSON and as YAML', async () => {
  for (const id of shippedRuleSetIds) {
    const [json, yaml] = [
      await slate('rules', 'show', id),
      await slate('rules', 'show', id, '--format', 'yaml'),
    ];
    expect([json.code, yaml.code]).toEqual([0, 0]);
    expect(JSON.parse(json.stdout)).toEqual(readShippedRuleSet(id));
    expect(parse(yaml.stdout)).toEqual(readShippedRuleSet(id));
  }
  const unknown = await slate('rules', 'show', 'a-res-79-326');
  expect(unknown).toMatchObject({ code: 2, stdout: '' });
  expect(unknown.stderr).toContain('Did you mean "a-res-79-325"?');
});

test('the published schema is the one that is printed, of draft 2020-12, and takes rule sets', async () => {
  const { stdout } = await slate('rules', 'schema');
  expect(readFileSync(join(packageRoot(), 'openapi', 'rule-set.schema.json'), 'utf8')).toBe(stdout);
  const schema = JSON.parse(stdout) as { readonly $schema: string; readonly $id: string };
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  const validate = new Ajv2020({ strict: false }).compile(schema);
  for (const id of shippedRuleSetIds) expect(validate(readShippedRuleSet(id))).toBe(true);
  const titled = { id: 'a', title: { en: 'One', fr: 'Un' }, size: 1, score: 'none' };
  expect(validate(titled)).toBe(true);
  expect(validate({ ...titled, size: 0 })).toBe(false);
  expect(validate({ ...titled, scores: 'none' })).toBe(false);
});
