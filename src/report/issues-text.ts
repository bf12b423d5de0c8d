import { placeOf, type Issue, type IssueDocument } from '../input/issues/issue.ts';
import type { Invalid } from '../input/issues/outcome.ts';
import { writerOf } from '../text/message.ts';
import { printable } from './text.ts';

const message = writerOf('tables');

/** The issues for a person at a terminal, a line each, with the file that each is in. */
export const issuesText = (
  { issues, total }: Invalid,
  files: Readonly<Partial<Record<IssueDocument, string>>>,
): string =>
  [
    ...issues.map((issue) => printable(`${where(issue, files)}: ${issue.detail} [${issue.code}]`)),
    ...(total > issues.length ? [message('and-more', { count: total - issues.length })] : []),
    message('errors', { count: total }),
    '',
  ].join('\n');

const where = (issue: Issue, files: Readonly<Partial<Record<IssueDocument, string>>>): string => {
  const document = files[issue.document] ?? issue.document;
  const place = placeOf(issue);
  return place === '' ? document : `${document}: ${place}`;
};
