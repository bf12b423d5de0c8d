import { createIssueList } from '../../input/issues/outcome.ts';
import type { ReplacementDocument } from '../../answers/replace/replacement-schema.ts';
import { serialise } from '../../answers/result/result.ts';
import { replacementCsv } from '../../report/csv.ts';
import { replacementTable } from '../../report/replacement-table.ts';
import type { Command } from '../command.ts';
import { readBytes } from '../read-file.ts';
import {
  deliver,
  exitCodeOf,
  outOption,
  poolOption,
  readPoolAndRules,
  refuse,
  rulesOption,
  runInWorker,
  textOf,
  textsOf,
} from './shared.ts';
import { readSolveOptions, solvingOptions } from './solve-options.ts';
import { writeWarnings } from './write-warnings.ts';

export const replaceCommand: Command = {
  name: 'replace',
  summary: 'say who takes the seats of members who withdraw',
  options: {
    pool: poolOption,
    rules: rulesOption,
    withdraw: {
      value: 'ID...',
      help: 'who withdraws; several ids may follow, or the option be repeated',
      required: true,
      many: true,
    },
    slate: {
      value: 'FILE',
      help: 'the slate as it is: ids, one a line, or a result document (default: the best slate)',
    },
    'time-limit': solvingOptions['time-limit'],
    format: {
      value: 'NAME',
      help: 'how to print the new slates (default table)',
      choices: ['table', 'json', 'csv'],
    },
    out: outOption,
  },
  operand: 'ID...',
  examples: [
    'slate replace --pool fixtures/open-call.csv --rules a-res-79-325-baseline --withdraw C-0080 C-0352',
  ],
  run: async (options, operands, context) => {
    const issues = createIssueList();
    const solveOptions = readSolveOptions(options, undefined, issues);
    const { paths, pool, rules } = await readPoolAndRules(options, issues);
    const slatePath = textOf(options, 'slate');
    const bytes = slatePath === undefined ? null : await readBytes(slatePath, 'slate', issues);
    const draft = {
      pool,
      rules,
      slate: bytes === null ? null : ({ as: 'bytes', bytes } as const),
      withdraw: [...textsOf(options, 'withdraw'), ...operands],
      options: solveOptions,
      issues: issues.reported(),
    };
    const answer = await runInWorker('replace', draft, context);
    const files = {
      ...paths,
      withdraw: '--withdraw',
      ...(slatePath === undefined ? {} : { slate: slatePath }),
    };
    if ('issues' in answer) return refuse(answer, files, context);
    const document = answer.document as ReplacementDocument;
    writeWarnings([document], context);
    return deliver(
      render(document, textOf(options, 'format') ?? 'table'),
      exitCodeOf({ outcome: document.outcome, ties: openOf(document) }),
      options,
      context,
    );
  },
};

/** Of the first of the new slates whose draw was not finished. */
const openOf = ({ keepingAll, fewestChanges, optimum }: ReplacementDocument) =>
  [keepingAll, fewestChanges, optimum].find((proposal) => proposal?.ties.status === 'open')?.ties;

const render = (document: ReplacementDocument, format: string): string => {
  if (format === 'json') return serialise(document);
  return format === 'csv' ? replacementCsv(document) : replacementTable(document);
};
