import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { javascriptLpSolverVersion } from '../../solver/engines/javascript-lp-solver.ts';
import { problemStatuses } from '../../src/http/problem-catalogue.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { english } from '../../src/text/en/english.ts';
import { codeOf } from '../../src/text/message.ts';
import { serviceLimits } from '../../src/input/limits.ts';
import { loadCountries } from '../../src/reference/countries.ts';
import { readRuleSet } from '../../src/rules/read-rule-set.ts';
import { readShippedRuleSet, shippedRuleSetIds } from '../../src/rules/shipped.ts';
import { selectors } from '../../src/rules/forms/forms.ts';
import { runKinds } from '../../src/run-kinds/kinds.ts';
import { commandNames } from '../../src/cli/commands.ts';
import { operationCommands } from '../../src/operations/load-operation.ts';
import type { Operation } from '../../src/operations/operation.ts';
import { operations } from '../../src/operations/operations.ts';
import { createIssueList } from '../../src/input/issues/outcome.ts';
import { settings } from '../../src/config/settings.ts';
import { statementCatalogue } from '../../src/text/catalogue.ts';
import { languageCodes } from '../../src/text/languages.ts';

const read = (...path: string[]): string => readFileSync(join(packageRoot(), ...path), 'utf8');

const sources = readdirSync(join(packageRoot(), 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('catalogue.ts') && !path.startsWith('text'))
  .map((path) => read('src', path))
  .join('\n');

const issueCodes = [...new Set(Object.keys(english.issues).map(codeOf))];

const documented = (heading: string, file = 'errors.md'): readonly string[] => {
  const section =
    read('docs', file)
      .split('\n## ')
      .find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([a-z0-9-]+)`\s+\|/gm)].map(([, code]) => code!);
};

describe('catalogues', () => {
  test('docs/errors.md explains exactly the kinds of problem that there are', () => {
    expect([...documented('Kinds of problem')].sort()).toEqual(Object.keys(problemStatuses).sort());
  });

  test('docs/errors.md explains exactly the kinds of error that there are', () => {
    expect([...documented('Kinds of error')].sort()).toEqual([...issueCodes].sort());
  });

  test('docs/explanations.md explains exactly the statements that there are', () => {
    expect([...documented('Statements', 'explanations.md')].sort()).toEqual(
      Object.keys(statementCatalogue).sort(),
    );
  });

  test('the commands of operations have the names that the operations give them', () => {
    const named = (Object.entries(operations) as [string, Operation][]).flatMap(([name, { command }]) =>
      command === undefined ? [] : [[command.name, name]],
    );
    expect(Object.entries(operationCommands)).toEqual(named);
  });

  test.each([
    ['pool-and-rules.md', Object.keys(selectors).map((key) => `{ ${key}`)],
    ['runs.md', runKinds.map((kind) => `\`${kind}\``)],
    ['command-line.md', commandNames()],
  ])('docs/%s names every member of its table in the code', (file, names) => {
    const page = read('docs', file);
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });

  test('docs/operations.md has the table of settings', () => {
    const cells = [...read('docs', 'operations.md').matchAll(/^\| `([A-Z]+_[A-Z_]+)`(.*)\|$/gm)].map(
      (row) => [
        row[1],
        ...row[2]!
          .split('|')
          .slice(1)
          .map((cell) => cell.trim()),
      ],
    );
    const expected = Object.entries(settings).map(([name, { allowed, otherwise, help }]) => [
      name,
      ...[allowed, otherwise, help],
    ]);
    expect(cells).toEqual(expected);
  });

  test.each([...issueCodes, ...Object.keys(problemStatuses), ...Object.keys(statementCatalogue)])(
    'the code %s is used',
    (code) => {
      expect(sources).toMatch(new RegExp(`'${code}['.]`));
    },
  );
});

test('the version of javascript-lp-solver is the one that is pinned', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  expect(javascriptLpSolverVersion).toBe(dependencies['javascript-lp-solver']);
});

describe('shipped data', () => {
  test('the table of countries has 193 members and two observers', () => {
    const countries = [...loadCountries().values()];
    expect(countries.filter(({ unStatus }) => unStatus === 'member')).toHaveLength(193);
    expect(countries.filter(({ unStatus }) => unStatus === 'observer').map(({ iso3 }) => iso3)).toEqual([
      'PSE',
      'VAT',
    ]);
    expect(countries.filter(({ ldc }) => ldc === 'yes')).toHaveLength(44);
    expect(countries.every(({ region, unStatus }) => (region === null) === (unStatus === 'observer'))).toBe(
      true,
    );
  });

  test.each(shippedRuleSetIds)('the rule set %s is sound, titled and sourced', (id) => {
    const issues = createIssueList();
    const document = readShippedRuleSet(id) as Record<string, unknown>;
    const ruleSet = readRuleSet(document, issues, serviceLimits);
    expect(issues.reported()).toEqual([]);
    expect(ruleSet?.id).toBe(id);
    for (const key of ['source', 'description']) expect(document[key]).toEqual(expect.any(String));
    const { title } = document;
    // Where a rule set has its titles by language, it has them in all.
    expect(
      typeof title === 'string' ? [] : languageCodes.filter((code) => !(code in (title as object))),
    ).toEqual([]);
  });

  test('the bare resolution has nothing but the resolution in it', () => {
    const ruleSet = readRuleSet(readShippedRuleSet('a-res-79-325'), createIssueList(), serviceLimits);
    expect(
      [...(ruleSet?.rules ?? []), ...(ruleSet?.eligibility ?? [])].every(
        ({ authority }) => authority === 'resolution',
      ),
    ).toBe(true);
    expect(ruleSet?.rules.map(({ id }) => id)).toEqual([
      'nationality-cap',
      'affiliation-cap',
      'bureau-developed',
      'bureau-developing',
    ]);
  });

  test('the Advisory Committee has 18 seats, all of them by region', () => {
    const ruleSet = readRuleSet(
      readShippedRuleSet('hrc-advisory-committee'),
      createIssueList(),
      serviceLimits,
    );
    const seats = ruleSet?.rules.map((rule) =>
      rule.kind === 'group' && rule.min === rule.max ? rule.min : null,
    );
    expect(seats).toEqual([5, 5, 2, 3, 3]);
    expect(ruleSet?.size).toBe(18);
  });
});
