import type { ComparedInput, RequestInput, RequestPart } from '../answers/request-input.ts';
import type { IssueDocument } from '../input/issues/issue.ts';
import type { IssueList } from '../input/issues/outcome.ts';
import { commandLineLimits } from '../input/limits.ts';
import type { PartsOperation } from '../operations/operation.ts';
import { takeSlateFile } from '../operations/slate-file.ts';
import type { OptionSpec, OptionValues } from './command.ts';
import { helpOf, textOf, textsOf, usage } from './options.ts';
import { poolFileOptions, poolReadOptions } from './pool-file-options.ts';
import { readBytes, readPoolFile, readRulesFile } from './read-file.ts';
import { recognisedTexts } from './recognised.ts';

/** What the command line gives: options, and words without a dash. */
type Given = { readonly options: OptionValues; readonly operands: readonly string[] };

/** What a part comes to, and what the documents in it are called on this command line. */
type Read = {
  readonly input: Partial<RequestInput>;
  readonly files?: Readonly<Partial<Record<IssueDocument, string>>>;
  readonly places?: OptionPlaces;
  /** Lines about what files were recognised as. */
  readonly recognised?: readonly string[];
};

/** What was typed for a value that has no file, by the document and pointer of an issue about it. */
export type OptionPlaces = Readonly<Record<string, string>>;

const placesOf = (prefix: string, option: string, ids: readonly string[]): OptionPlaces =>
  Object.fromEntries(ids.map((id, index) => [`${prefix}/${index}`, `--${option} ${id}`]));

/** How a part of a request is given on the command line. */
type PartOptions = {
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Names of the words without a dash that it takes. */
  readonly operand?: string;
  readonly read: (given: Given, issues: IssueList, operation: PartsOperation) => Promise<Read>;
};

const bytesOf = async (path: string | undefined, document: IssueDocument, issues: IssueList) =>
  path === undefined || path === '' ? null : await readBytes(path, document, issues);

/** The parts, but for the options of the solve. */
export const partOptions: Readonly<Record<Exclude<RequestPart, 'options'>, PartOptions>> = {
  pool: {
    options: { pool: { value: 'FILE', help: helpOf('option.pool') }, ...poolFileOptions },
    read: async ({ options, operands }, issues, { whole }) => {
      const named = textOf(options, 'pool');
      if (whole !== 'pool') return named === undefined ? { input: {} } : readPool(named, options, issues);
      const [path, ...more] = [...(named === undefined ? [] : [named]), ...operands];
      if (path !== undefined && more.length === 0) return readPool(path, options, issues);
      issues.add(usage('usage.one-pool'));
      return { input: {} };
    },
  },
  rules: {
    options: { rules: { value: 'FILE|ID', help: helpOf('option.rules') } },
    read: async ({ options }, issues) => {
      const path = textOf(options, 'rules');
      if (path === undefined) return { input: {} };
      return { input: { rules: await readRulesFile(path, issues) }, files: { rules: path } };
    },
  },
  slate: {
    options: { slate: { value: 'FILE', help: helpOf('option.slate') } },
    read: async ({ options }, issues) => {
      const path = textOf(options, 'slate');
      const bytes = await bytesOf(path, 'slate', issues);
      const taken = bytes === null ? null : await takeSlateFile(bytes, commandLineLimits);
      const isTaken = taken !== null && !('issues' in taken);
      if (taken !== null && !isTaken) issues.addAll(taken.issues);
      return {
        input: isTaken ? taken : {},
        ...(path === undefined ? {} : { files: { slate: path } }),
      };
    },
  },
  assignment: {
    options: { assignment: { value: 'ID', help: helpOf('option.assignment') } },
    read: ({ options }) => {
      const assignment = textOf(options, 'assignment');
      return Promise.resolve({
        input: assignment === undefined ? {} : { assignment },
        places: {
          'request/assignment': assignment === undefined ? '--assignment' : `--assignment ${assignment}`,
        },
      });
    },
  },
  about: {
    options: {
      candidate: { value: 'ID', help: helpOf('option.candidate'), many: true },
      rule: { value: 'ID', help: helpOf('option.rule'), many: true },
    },
    read: async ({ options }) => {
      const [candidates, rules] = [textsOf(options, 'candidate'), textsOf(options, 'rule')];
      const isNarrowed = candidates.length + rules.length > 0;
      return {
        input: isNarrowed ? { about: { candidates: [...candidates], rules: [...rules] } } : {},
        places: {
          ...placesOf('about/candidates', 'candidate', candidates),
          ...placesOf('about/rules', 'rule', rules),
        },
      };
    },
  },
  withdraw: {
    options: { withdraw: { value: 'ID...', help: helpOf('option.withdraw'), many: true } },
    operand: '--withdraw ID...',
    read: async ({ options, operands }) => {
      const withdraw = [...textsOf(options, 'withdraw'), ...operands];
      return { input: { withdraw }, places: placesOf('withdraw', 'withdraw', withdraw) };
    },
  },
  certificate: {
    options: { certificate: { value: 'FILE', help: helpOf('option.certificate-in') } },
    read: async ({ options }, issues) => {
      const path = textOf(options, 'certificate') ?? '';
      return {
        input: { certificate: await bytesOf(path, 'certificate', issues) },
        files: { certificate: path },
      };
    },
  },
  compared: {
    options: {
      'pool-b': { value: 'FILE', help: helpOf('option.pool-b') },
      'rules-b': { value: 'FILE|ID', help: helpOf('option.rules-b') },
    },
    operand: 'A B',
    read: readCompared,
  },
};

async function readPool(path: string, options: OptionValues, issues: IssueList): Promise<Read> {
  const pool = await readPoolFile(path, issues, poolReadOptions(options));
  return { input: { pool }, files: { pool: path }, recognised: recognisedTexts([[path, pool]]) };
}

async function readCompared({ options, operands }: Given, issues: IssueList): Promise<Read> {
  const given = (name: string): string | undefined => textOf(options, name);
  const [pool, rules, poolB, rulesB] = [given('pool'), given('rules'), given('pool-b'), given('rules-b')];
  const [pathA = '', pathB = ''] = operands;
  if (operands.length !== 2) issues.add(usage('usage.two-results'));
  if ((pool === undefined) !== (rules === undefined)) issues.add(usage('usage.pool-with-rules'));
  if ((poolB ?? rulesB) !== undefined && (pool ?? rules) === undefined) {
    issues.add(usage('usage.b-with-a'));
  }
  const poolOfB =
    poolB === undefined ? null : await readPoolFile(poolB, issues, poolReadOptions(options), 'pool-b');
  const compared: ComparedInput = {
    a: await bytesOf(pathA, 'result-a', issues),
    b: await bytesOf(pathB, 'result-b', issues),
    pool: poolOfB,
    rules: rulesB === undefined ? null : await readRulesFile(rulesB, issues, 'rules-b'),
  };
  const files = {
    'result-a': pathA,
    'result-b': pathB,
    'pool-b': poolB ?? pool ?? '',
    'rules-b': rulesB ?? rules ?? '',
  };
  return { input: { compared }, files, recognised: recognisedTexts([[poolB ?? '', poolOfB]]) };
}
