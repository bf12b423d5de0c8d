import type { IssueCode } from './catalogue.ts';

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
  /** RFC 6901 pointer within the document; '' is the whole of it. Absent where row or line tells the place. */
  readonly pointer?: string;
  /** Row as a spreadsheet shows it: the header is row 1. */
  readonly row?: number;
  /** Name of the column, as the header spells it. */
  readonly column?: string;
  /** Line and column of the text, from 1, where it could not be parsed. */
  readonly line?: number;
  readonly lineColumn?: number;
  /** One English sentence. */
  readonly detail: string;
};

/** RFC 6901: the pointer to a path of keys and indices. */
export const toPointer = (path: readonly (string | number)[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Where the issue is, for a person: `row 14, column gender`, `/rules/3/where/gendr`, `line 3, column 9`. */
export const placeOf = (issue: Issue): string => {
  const parts = [
    issue.row === undefined ? null : `row ${issue.row}`,
    issue.column === undefined ? null : `column ${issue.column}`,
    issue.line === undefined ? null : `line ${issue.line}, character ${issue.lineColumn ?? 1}`,
    issue.pointer === undefined || issue.pointer === '' ? null : issue.pointer,
  ].filter((part) => part !== null);
  return parts.join(', ');
};
