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

type Limit = 'workbook-too-large' | 'workbook-too-large.repetition' | 'workbook-too-large.files';

export const tooLarge = (limit: Limit = 'workbook-too-large'): RefusedWorkbook =>
  new RefusedWorkbook(issue(limit, { document: 'pool' }));
