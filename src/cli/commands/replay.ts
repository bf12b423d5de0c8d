import type { HashFormat } from '../../../checker/index.ts';
import { commandLineLimits } from '../../input/limits.ts';
import { createIssueList } from '../../input/issues/outcome.ts';
import { optionsSchema } from '../../answers/solve/options.ts';
import { poolHashFormat } from '../../pool/pool-hash.ts';
import { hashFormatOf } from '../../answers/proof/pool-source.ts';
import type { RecordDocument } from '../../answers/record/record-schema.ts';
import { differencesOf, readRecord, type Difference } from '../../answers/record/replay.ts';
import { serialise } from '../../answers/result/result.ts';
import { plural } from '../../report/text.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readBytes } from '../read-file.ts';
import {
  deliver,
  outOption,
  poolOption,
  readPoolAndRules,
  refuse,
  rulesOption,
  runInWorker,
} from './shared.ts';

export const replayCommand: Command = {
  name: 'replay',
  summary: 'solve again what a record tells of, and say whether everything is the same',
  operand: 'RECORD',
  options: {
    pool: poolOption,
    rules: rulesOption,
    format: { value: 'NAME', help: 'how to print the verdict (default text)', choices: ['text', 'json'] },
    out: outOption,
  },
  examples: ['slate replay record.json --pool fixtures/open-call.csv --rules a-res-79-325-baseline'],
  run: async (options, operands, context) => {
    const issues = createIssueList();
    const [path, ...more] = operands;
    if (path === undefined || more.length > 0) {
      issues.add({ code: 'usage', document: 'options', detail: 'replay takes one RECORD.' });
    }
    const bytes = path === undefined ? null : await readBytes(path, 'record', issues);
    const recorded = bytes === null ? null : readRecord(bytes, commandLineLimits);
    if (recorded !== null && 'issues' in recorded) issues.addAll(recorded.issues);
    const { paths, pool, rules } = await readPoolAndRules(options, issues);
    const format =
      recorded !== null && 'record' in recorded ? hashFormatOf(recorded.record.inputs) : poolHashFormat;
    const draft = {
      pool,
      rules,
      slate: null,
      format,
      options: optionsSchema.parse({}),
      issues: issues.reported(),
    };
    const answer = await runInWorker('record', draft, context);
    if ('issues' in answer) {
      return refuse(answer, { ...paths, record: path ?? '', options: 'slate replay' }, context);
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

const verdict = (differences: readonly Difference[], format: HashFormat): string =>
  differences.length === 0
    ? `Same: the run comes out as it was recorded, the certificate included.${format === 1 ? formerFormat : ''}\n`
    : `Not the same, in ${plural(differences.length, 'place')}:${format === 1 ? formerFormat : ''}\n${differences
        .map(
          ({ pointer, recorded, replayed }) =>
            `  ${pointer}: recorded ${show(recorded)}, now ${show(replayed)}\n`,
        )
        .join('')}`;

const formerFormat =
  ' This record uses the first definition of the pool hash (inputs.format 1) and was compared under it.';

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
