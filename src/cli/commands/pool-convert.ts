import { convertPool } from '../../answers/check-pool/convert-pool.ts';
import { createIssueList, invalid, invalidBecause } from '../../input/issues/outcome.ts';
import { panelContext } from '../../operations/process-context.ts';
import type { Command } from '../command.ts';
import { deliver } from '../deliver.ts';
import { refuse, refuseUsage, writeWarnings } from '../diagnostics.ts';
import { exitCodes } from '../exit-codes.ts';
import { commandLineText, formatOption, helpOf, outOption, textOf, usage } from '../options.ts';
import { poolFileOptions, poolReadOptions } from '../pool-file-options.ts';
import { readPoolFile, readRulesFile } from '../read-file.ts';
import { recognisedTexts } from '../recognised.ts';

const formats = ['csv', 'json'] as const;

export const poolConvertCommand: Command = {
  name: 'pool convert',
  operand: 'FILE',
  options: {
    rules: { value: 'FILE|ID', help: helpOf('option.rules') },
    ...poolFileOptions,
    format: formatOption(formats),
    out: outOption,
  },
  examples: ['slate pool convert fixtures/open-call.csv --rules a-res-79-325-baseline --out pool.json'],
  run: async (options, operands, context) => {
    const command = 'slate pool convert';
    const [path, ...more] = operands;
    if (path === undefined || more.length > 0)
      return refuseUsage([usage('usage.one-pool')], command, context);
    const out = textOf(options, 'out');
    const format =
      textOf(options, 'format') ?? (out?.toLowerCase().endsWith('.json') === true ? 'json' : 'csv');
    const issues = createIssueList();
    const rulesPath = textOf(options, 'rules');
    const rules = rulesPath === undefined ? null : await readRulesFile(rulesPath, issues);
    const pool = await readPoolFile(path, issues, poolReadOptions(options));
    const files = { pool: path, ...(rulesPath === undefined ? {} : { rules: rulesPath }), options: command };
    if (issues.total() > 0) return refuse(invalid(issues), files, context);
    for (const line of recognisedTexts([[path, pool]])) context.writeError(`${line}\n`);
    const converted = convertPool({ pool, rules, issues: [] }, panelContext());
    if (converted.status === 'invalid') return refuse(converted, files, context);
    const { csv, json, candidates, hash, warnings } = converted.value;
    const content = format === 'csv' ? csv : json;
    if (content === null) return refuse(invalidBecause([usage('usage.list-in-csv')]), files, context);
    writeWarnings([{ warnings }], context);
    context.writeError(`${commandLineText('pool-converted', { candidates, hash })}\n`);
    return deliver(content, exitCodes.done, { ...options, format }, context);
  },
};
