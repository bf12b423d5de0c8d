import { issue, type Issue } from '../input/issues/issue.ts';

/** A workbook that cannot be read, from deep within its parts. */
export class RefusedWorkbook extends Error {
  override readonly name = 'RefusedWorkbook';
  readonly issue: Issue;

  constructor(why: Issue) {
    super(why.detail);
    this.issue = why;
  }
}

export const damaged = (): RefusedWorkbook =>
  new RefusedWorkbook(issue('broken-workbook', { document: 'pool' }));

/** Characters of a cell; spreadsheet programs allow 32,767, or a few times as many. */
const mostCharacters = 1_000_000;

/** More text of a cell, behind what there is. @throws RefusedWorkbook where it comes to more than is allowed. */
export const appendText = (text: string, more: string): string => {
  if (text.length + more.length > mostCharacters) throw tooLarge();
  return text + more;
};

type Limit = 'workbook-too-large' | 'workbook-too-large.repetition' | 'workbook-too-large.files';

export const tooLarge = (limit: Limit = 'workbook-too-large'): RefusedWorkbook =>
  new RefusedWorkbook(issue(limit, { document: 'pool' }));
