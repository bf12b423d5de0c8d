import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkRuleSet } from '../../src/answers/check-rules/check-rules.ts';
import { scenarioFileSchema } from '../../src/answers/what-if/scenario-file-schema.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { createIssueList } from '../../src/input/issues/outcome.ts';
import { commandLineLimits } from '../../src/input/limits.ts';
import { readRuleSet } from '../../src/rules/read-rule-set.ts';
import { z } from 'zod';
import { csv, rulesOf, testContext } from '../support/panel.ts';

const page = readFileSync(join(packageRoot(), 'docs', 'your-own-panel.md'), 'utf8');
const examples = Array.from(page.matchAll(/^```yaml\n([^]*?)^```$/gm), ([, text]) => parse(text!) as object);

describe('docs/your-own-panel.md', () => {
  test('has rule sets and what-ifs that are sound', () => {
    expect(examples.length).toBe(4);
    for (const example of examples) {
      if ('scenarios' in example) {
        expect(scenarioFileSchema(z.string(), z.string()).safeParse(example).error).toBeUndefined();
        continue;
      }
      const issues = createIssueList();
      readRuleSet(example, issues, commandLineLimits);
      expect([...issues.reported()]).toEqual([]);
    }
  });

  test('has a pool that fits its first rule set', () => {
    const [, pool] = /^```\n(id,[^]*?)^```$/m.exec(page)!;
    const issues = [] as const;
    const outcome = checkRuleSet({ pool: csv(pool!), rules: rulesOf(examples[0]!), issues }, testContext);
    expect(outcome).toMatchObject({ status: 'valid', value: { report: { pool: { eligible: 3 } } } });
  });

  test('speaks of nobody in particular', () => {
    expect(page).not.toMatch(/\bUN\b|United Nations|resolution|General Assembly|Member State/);
  });
});
