import { placeOf, type Issue } from '../input/issues/issue.ts';

/** Input that was refused. */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  /** What is wrong, in the order of the documents; of very many, the first. */
  readonly issues: readonly Issue[];
  /** How many there are in all. */
  readonly total: number;

  constructor(issues: readonly Issue[], total: number) {
    super(
      issues
        .map((issue) =>
          [issue.document, placeOf(issue), issue.detail].filter((part) => part !== '').join(': '),
        )
        .join('\n'),
    );
    this.issues = issues;
    this.total = total;
  }
}
