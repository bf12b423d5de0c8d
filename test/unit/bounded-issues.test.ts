import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkSchema, toIssues } from '../../src/input/documents/check-schema.ts';
import { parseJson } from '../../src/input/documents/json.ts';
import { parseYaml } from '../../src/input/documents/yaml.ts';
import { createIssueList, joinIssues } from '../../src/input/issues/outcome.ts';
import { serviceLimits } from '../../src/input/limits.ts';

const many = 1_000_000;

/** A schema of texts that counts how often it is asked. */
const countingTexts = () => {
  const asked = { times: 0 };
  const text = z.custom<string>((value) => {
    asked.times += 1;
    return typeof value === 'string';
  });
  return { asked, text };
};

describe('a list of a million issues', () => {
  test('is read as far as what is reported of it', () => {
    const { asked, text } = countingTexts();
    const schema = z.strictObject({ ids: z.array(text).min(1), title: z.string() });
    const checked = checkSchema(schema, { ids: Array<number>(many).fill(1) });
    const issues = toIssues(checked.error!, 'rules');
    expect(asked.times).toBe(1000);
    expect(issues[999]).toMatchObject({ pointer: '/ids/999' });
    // What stands beside the list is looked at all the same.
    expect(issues).toMatchObject({ length: 1000, unreported: 1 });
  });

  test('is found behind any number of sound entries', () => {
    const schema = z.strictObject({ ids: z.array(z.string()) });
    const ids: unknown[] = Array<string>(many).fill('a');
    ids[many - 2] = 7;
    ids[many - 1] = null;
    const { error } = checkSchema(schema, { ids });
    expect(toIssues(error!, 'rules').map(({ pointer }) => pointer)).toEqual([
      `/ids/${many - 2}`,
      `/ids/${many - 1}`,
    ]);
  });

  test('in an object of free keys is as short', () => {
    const { asked, text } = countingTexts();
    const value = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key ${index}`, index]));
    const { error } = checkSchema(z.strictObject({ set: z.record(z.string(), text) }), { set: value });
    expect(asked.times).toBe(1000);
    expect(toIssues(error!, 'scenarios')).toHaveLength(1000);
  });

  test('of one branch does not make another branch wrong', () => {
    const schema = z.union([z.array(z.number()), z.array(z.string())]);
    const value = Array<string>(5000).fill('a');
    expect(checkSchema(schema, value).data).toEqual(value);
  });
});

test('what is sound comes out of a long list and a large object as it went in', () => {
  const schema = z.strictObject({
    list: z.array(z.strictObject({ at: z.number().default(3) })).min(2500),
    set: z.record(
      z.string(),
      z.number().transform((value) => value + 1),
    ),
  });
  const set = Object.fromEntries(Array.from({ length: 2500 }, (_, index) => [`key ${index}`, index]));
  const { data } = checkSchema(schema, { list: Array.from({ length: 2500 }, () => ({})), set });
  expect(data!.list).toEqual(Array.from({ length: 2500 }, () => ({ at: 3 })));
  expect(data!.set['key 2499']).toBe(2500);
  expect(checkSchema(schema, { list: [], set }).error!.issues).toMatchObject([{ code: 'too_small' }]);
});

test('unknown keys are reported as far as others are, and all of them are counted', () => {
  const value = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`key ${index}`, index]));
  const issues = toIssues(checkSchema(z.strictObject({}), value).error!, 'request');
  expect(issues).toMatchObject({ length: 1000, unreported: 49_000 });
});

test('keys that stand twice are counted beyond those that are reported', () => {
  const json = `{${Array<string>(2501).fill('"a":1').join(',')}}`;
  expect(parseJson(Buffer.from(json), 'request', serviceLimits)).toMatchObject({
    issues: { length: 1000, unreported: 1500 },
  });
  const yaml = Array<string>(2501).fill('a: 1').join('\n');
  expect(parseYaml(Buffer.from(yaml), 'rules', serviceLimits)).toMatchObject({
    issues: { length: 1000, unreported: 1500 },
  });
});

test('lists that are joined count together, and make no issue that is not reported', () => {
  const [one, made] = [createIssueList(), { times: 0 }];
  for (let index = 0; index < 1200; index += 1) {
    one.add(() => {
      made.times += 1;
      return { code: 'wrong-type', document: 'rules', pointer: `/${index}`, detail: '' };
    });
  }
  expect(made.times).toBe(1000);
  expect(joinIssues(one.reported(), one.reported())).toMatchObject({ length: 1000, unreported: 1400 });
});
