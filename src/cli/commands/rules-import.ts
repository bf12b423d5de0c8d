import { basename } from 'node:path';
import { parseYaml } from '../../input/documents/yaml.ts';
import { commandLineLimits } from '../../input/limits.ts';
import { createIssueList, invalid } from '../../input/issues/outcome.ts';
import { readQuotas } from '../../rules/read-quotas.ts';
import { readRuleSet } from '../../rules/read-rule-set.ts';
import { writeQuotas } from '../../rules/write-quotas.ts';
import type { Command } from '../command.ts';
import { deliver } from '../deliver.ts';
import { refuse } from '../diagnostics.ts';
import { exitCodes } from '../exit-codes.ts';
import { helpOf, outOption, readNumber, textOf, usage } from '../options.ts';
import { readBytes } from '../read-file.ts';

const largest = 100_000;

export const rulesImportCommand: Command = {
  name: 'rules import',
  operand: 'CATEGORIES.csv',
  options: {
    size: { value: 'N', help: helpOf('option.size.import'), required: true },
    out: outOption,
  },
  examples: ['slate rules import fixtures/examples/categories.csv --size 24 --out rules.yaml'],
  run: async (options, operands, context) => {
    const command = 'slate rules import';
    const issues = createIssueList();
    const size = readNumber(textOf(options, 'size') ?? '') ?? Number.NaN;
    if (!Number.isInteger(size) || size < 1 || size > largest) {
      issues.add(usage('usage.size.import', { largest }));
    }
    const [path = '', ...more] = operands;
    if (path === '' || more.length > 0) issues.add(usage('usage.one-quota-file'));
    const bytes = path === '' ? null : await readBytes(path, 'quotas', issues);
    const quotas = bytes === null ? [] : readQuotas(bytes, issues);
    const files = { quotas: path, rules: path, options: command };
    if (issues.total() > 0) return refuse(invalid(issues), files, context);
    const text = writeQuotas(quotas, size, basename(path));
    // What the rules of rule sets do not allow, such as a feature called "id", is wrong with the quota file.
    const parsed = parseYaml(new TextEncoder().encode(text), 'rules', commandLineLimits);
    if ('issues' in parsed) issues.addAll(parsed.issues);
    else readRuleSet(parsed.value, issues, commandLineLimits);
    if (issues.total() > 0) return refuse(invalid(issues), files, context);
    return deliver(text, exitCodes.done, options, context);
  },
};
