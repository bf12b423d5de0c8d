import type { HashFormat } from '../../../checker/index.ts';
import { hashFormatOf } from '../../answers/proof/pool-source.ts';
import type { RecordDocument } from '../../answers/record/record-schema.ts';
import { differencesOf, readRecord, type Difference } from '../../answers/record/replay.ts';
import { emptyInput } from '../../answers/request-input.ts';
import { serialise } from '../../answers/result/result.ts';
import { optionsSchema } from '../../answers/solve/options.ts';
import { createIssueList } from '../../input/issues/outcome.ts';
import { commandLineLimits } from '../../input/limits.ts';
import { record } from '../../operations/record.ts';
import { poolHashFormat } from '../../pool/pool-hash.ts';
import type { Command } from '../command.ts';
import { deliver } from '../deliver.ts';
import { exitCodes } from '../exit-codes.ts';
import { outOption, formatOption, commandLineText, usage } from '../options.ts';
import { partOptions } from '../part-options.ts';
import { poolFileOptions } from '../pool-file-options.ts';
import { readBytes } from '../read-file.ts';
import { refuse } from '../diagnostics.ts';
import { runHere } from '../run-here.ts';

export const replayCommand: Command = {
  name: 'replay',
  operand: 'RECORD',
  options: {
    pool: { ...partOptions.pool.options['pool']!, required: true },
    ...poolFileOptions,
    rules: { ...partOptions.rules.options['rules']!, required: true },
    format: formatOption(['text', 'json']),
    out: outOption,
  },
  examples: ['slate replay record.json --pool fixtures/open-call.csv --rules a-res-79-325-baseline'],
  run: async (options, operands, context) => {
    const issues = createIssueList();
    const [path, ...more] = operands;
    if (path === undefined || more.length > 0) {
      issues.add(usage('usage.one-record', { command: 'slate replay' }));
    }
    const bytes = path === undefined ? null : await readBytes(path, 'record', issues);
    const recorded = bytes === null ? null : readRecord(bytes, commandLineLimits);
    if (recorded !== null && 'issues' in recorded) issues.addAll(recorded.issues);
    const given = { options, operands: [] };
    const pool = await partOptions.pool.read(given, issues, record);
    const rules = await partOptions.rules.read(given, issues, record);
    const format =
      recorded !== null && 'record' in recorded ? hashFormatOf(recorded.record.inputs) : poolHashFormat;
    const input = {
      ...emptyInput,
      ...pool.input,
      ...rules.input,
      format,
      options: optionsSchema.parse({}),
      issues: issues.reported(),
    };
    for (const line of pool.recognised ?? []) context.writeError(`${line}\n`);
    const answer = await runHere('record', input, context);
    if ('issues' in answer) {
      return refuse(
        answer,
        { ...pool.files, ...rules.files, record: path ?? '', options: 'slate replay' },
        context,
      );
    }
    if (recorded === null || 'issues' in recorded) return exitCodes.invalid;
    const differences = differencesOf(recorded.record, answer.document as RecordDocument);
    const same = differences.length === 0;
    const text =
      options['format'] === 'json'
        ? serialise({ same, differences, ...(format === 1 ? { format } : {}) })
        : verdict(differences, format);
    return deliver(text, same ? exitCodes.done : exitCodes.doesNotHold, options, context);
  },
};

const verdict = (differences: readonly Difference[], format: HashFormat): string => {
  const count = differences.length;
  if (count === 0) return `${commandLineText(format === 1 ? 'replay.same-former' : 'replay.same')}\n`;
  const heading = commandLineText(format === 1 ? 'replay.different-former' : 'replay.different', { count });
  const lines = differences.map(({ pointer, recorded, replayed }) =>
    commandLineText('replay.difference', { pointer, recorded: show(recorded), replayed: show(replayed) }),
  );
  return [heading, ...lines.map((line) => `  ${line}`), ''].join('\n');
};

/** Characters of a value that differs; `--format json` has all of it. */
const longestShown = 120;

const show = (value: unknown): string => {
  if (value === undefined) return commandLineText('replay.nothing');
  const text = JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
};
