import type { English } from '../../text/languages.ts';
import { codeOf, listText, writerOf, type CodeOf, type Given } from '../../text/message.ts';

type Texts = English['issues'];

/** Names the sentence about an issue: its code, or its code and which of its sentences (`code.variant`). */
export type IssueKey = keyof Texts;

/** Those of sentences that need no arguments. */
export type PlainIssueKey = { [K in IssueKey]: Given<Texts[K]> extends [] ? K : never }[IssueKey];

/** What is wrong. Codes are stable: tooling may rely on them. `docs/errors.md` explains each. */
export type IssueCode = CodeOf<IssueKey>;

/** Which of the things that people bring an issue is about. */
export const issueDocuments = [
  'pool',
  'rules',
  'slate',
  'certificate',
  'record',
  'about',
  'withdraw',
  'scenarios',
  'quotas',
  'result-a',
  'result-b',
  'pool-b',
  'rules-b',
  'options',
  'request',
] as const;
export type IssueDocument = (typeof issueDocuments)[number];

/**
 * One thing wrong with the input, and where. The `detail` never repeats a value of the pool, because a
 * shifted row may hold a person's name; the place says where to look. It suggests one where a rule names it with a
 * slip, unless it is somebody's name.
 */
export type Issue = {
  readonly code: IssueCode;
  readonly document: IssueDocument;
  /** RFC 6901 pointer within the document; '' is the whole of it. Absent where row or line is the place. */
  readonly pointer?: string;
  /** Row as a spreadsheet shows it: the header is row 1. */
  readonly row?: number;
  /** Name of the column, as the header spells it. */
  readonly column?: string;
  /** Line and column of the text, from 1, where it could not be parsed. */
  readonly line?: number;
  readonly lineColumn?: number;
  /** Id of the rule or clause that it is about, where the place is in one. */
  readonly rule?: string;
  /** One sentence or two. */
  readonly detail: string;
};

/** Which document an issue is about, and where in it. */
export type IssuePlace = Omit<Issue, 'code' | 'detail'>;

const detailOf = writerOf('issues');
const word = writerOf('words');

/** @param given - the arguments of the sentence. */
export const issue = <K extends IssueKey>(key: K, place: IssuePlace, ...given: Given<Texts[K]>): Issue => ({
  code: codeOf(key),
  ...place,
  detail: detailOf(key, ...given),
});

/** RFC 6901: the pointer to a path of keys and indices. */
export const toPointer = (path: readonly (string | number)[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Where the issue is, for a person: `row 14, column gender`, `/rules/3/where/gendr`, `line 3, column 9`. */
export const placeOf = ({ row, column, line, lineColumn, rule, pointer }: Issue): string => {
  const parts = [
    row === undefined ? null : word('place.row', { row }),
    column === undefined ? null : word('place.column', { column }),
    line === undefined ? null : word('place.line', { line, character: lineColumn ?? 1 }),
    rule === undefined ? null : word('place.rule', { rule }),
    pointer === undefined || pointer === '' ? null : pointer,
  ].filter((part) => part !== null);
  return listText(parts, 'unit');
};
