import type { ComparedInput, RequestInput } from '../../answers/request-input.ts';
import type { DiffDocument } from '../../answers/diff/diff-schema.ts';
import type { IssueDocument } from '../../input/issues/issue.ts';
import { createIssueList, type IssueList } from '../../input/issues/outcome.ts';
import { serialise } from '../../answers/result/result.ts';
import { diffTable } from '../../report/diff-table.ts';
import type { Command, OptionValues } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readBytes, readPoolFile, readRulesFile } from '../read-file.ts';
import { deliver, outOption, refuse, runInWorker, textOf } from './shared.ts';
import { readSolveOptions } from './solve-options.ts';
import { writeWarnings } from './write-warnings.ts';

export const diffCommand: Command = {
  name: 'diff',
  summary: 'compare two results, and say which changes of pool and rule set already change the slate',
  options: {
    pool: { value: 'FILE', help: 'the pool that A was made from; with --rules, the cause is looked for' },
    rules: { value: 'FILE|ID', help: 'the rule set that A was made from' },
    'pool-b': { value: 'FILE', help: 'the pool that B was made from (default: that of A)' },
    'rules-b': { value: 'FILE|ID', help: 'the rule set that B was made from (default: that of A)' },
    'time-limit': { value: 'SECONDS', help: 'stop looking for the cause after so long (default 60)' },
    format: {
      value: 'NAME',
      help: 'how to print the comparison (default table)',
      choices: ['table', 'json'],
    },
    out: outOption,
  },
  operand: 'A B',
  examples: [
    'slate solve --pool fixtures/open-call.csv --rules a-res-79-325-baseline --format json --out a.json',
    'slate solve --pool fixtures/open-call.csv --rules a-res-79-325 --format json --out b.json',
    'slate diff a.json b.json',
    'slate diff a.json b.json --pool fixtures/open-call.csv --rules a-res-79-325-baseline --rules-b a-res-79-325',
  ],
  run: async (options, operands, context) => {
    const issues = createIssueList();
    const [pathA = '', pathB = ''] = operands;
    checkUsage(options, operands, issues);
    const draft = await readDraft(options, pathA, pathB, issues);
    const answer = await runInWorker('diff', draft, context);
    if ('issues' in answer) return refuse(answer, filesOf(options, pathA, pathB), context);
    const document = answer.document as DiffDocument;
    writeWarnings([document], context);
    const text = textOf(options, 'format') === 'json' ? serialise(document) : diffTable(document);
    return deliver(text, exitCodes.done, options, context);
  },
};

const checkUsage = (options: OptionValues, operands: readonly string[], issues: IssueList): void => {
  const usage = (detail: string): void => issues.add({ code: 'usage', document: 'options', detail });
  const given = (name: string): boolean => textOf(options, name) !== undefined;
  if (operands.length !== 2) usage('diff takes two results, A and B.');
  if (given('pool') !== given('rules')) usage('--pool and --rules go together.');
  if ((given('pool-b') || given('rules-b')) && !given('pool') && !given('rules')) {
    usage('--pool-b and --rules-b go with --pool and --rules.');
  }
};

const readDraft = async (
  options: OptionValues,
  pathA: string,
  pathB: string,
  issues: IssueList,
): Promise<RequestInput> => {
  const [pool, rules] = [textOf(options, 'pool'), textOf(options, 'rules')];
  const [poolB, rulesB] = [textOf(options, 'pool-b'), textOf(options, 'rules-b')];
  const compared: ComparedInput = {
    a: pathA === '' ? null : await readBytes(pathA, 'result-a', issues),
    b: pathB === '' ? null : await readBytes(pathB, 'result-b', issues),
    pool: poolB === undefined ? null : await readPoolFile(poolB, issues, 'pool-b'),
    rules: rulesB === undefined ? null : await readRulesFile(rulesB, issues, 'rules-b'),
  };
  return {
    pool: pool === undefined ? null : await readPoolFile(pool, issues),
    rules: rules === undefined ? null : await readRulesFile(rules, issues),
    slate: null,
    compared,
    options: readSolveOptions(options, undefined, issues),
    issues: issues.reported(),
  };
};

/** What each document is called on this command line. */
const filesOf = (
  options: OptionValues,
  pathA: string,
  pathB: string,
): Readonly<Partial<Record<IssueDocument, string>>> => {
  const [pool, rules] = [textOf(options, 'pool') ?? '', textOf(options, 'rules') ?? ''];
  return {
    'result-a': pathA,
    'result-b': pathB,
    pool,
    rules,
    'pool-b': textOf(options, 'pool-b') ?? pool,
    'rules-b': textOf(options, 'rules-b') ?? rules,
    options: 'slate diff',
  };
};
