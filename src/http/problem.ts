import { z } from 'zod';
import { issueDocuments, type Issue, type IssueCode } from '../input/issues/issue.ts';
import type { Invalid } from '../input/issues/outcome.ts';
import type { English } from '../text/languages.ts';
import { codeOf, write, writerOf, type Given } from '../text/message.ts';
import { problemStatuses, type ProblemCode } from './problem-catalogue.ts';

export const problemMediaType = 'application/problem+json';

const position = z.int().min(1).optional();

export const problemSchema = z
  .strictObject({
    type: z.string().describe('`urn:slate:problem:` and the code of the kind of problem.'),
    title: z.string().describe('The kind of problem, the same every time.'),
    status: z.int().min(400).max(599).describe('The HTTP status.'),
    detail: z.string().describe('What happened this time.'),
    errors: z
      .array(
        z.strictObject({
          code: z.string().describe('Stable code; docs/errors.md explains each.'),
          document: z.enum(issueDocuments).describe('Which document the error is in.'),
          pointer: z
            .string()
            .optional()
            .describe('RFC 6901 pointer into the body, or into the part of a form.'),
          row: position.describe('CSV: row as a spreadsheet shows it, the header is row 1.'),
          column: z.string().optional().describe('CSV: name of the column.'),
          line: position.describe('Text that cannot be parsed: line.'),
          rule: z.string().optional().describe('Id of the rule or clause.'),
          lineColumn: position.describe('Text that cannot be parsed: character in the line.'),
          detail: z.string().describe('One sentence, without any value of the pool.'),
        }),
      )
      .optional()
      .describe('Everything that is wrong with the input; the first thousand.'),
    errorCount: z
      .int()
      .min(1)
      .optional()
      .describe(
        'How many errors there are in all; at least so many, where a long list is not read to its end.',
      ),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });

export type Problem = z.infer<typeof problemSchema>;

type Texts = English['problems'];

const detailOf = writerOf('problems');

/** @param key - names the sentence: the code of the problem, or `code.variant`. @param given - its arguments. */
export const problem = <K extends keyof Texts>(key: K, ...given: Given<Texts[K]>): Problem =>
  problemBecause(codeOf(key), detailOf(key, ...given));

/** A problem with its own sentence. */
export const problemBecause = (code: ProblemCode, detail: string): Problem => ({
  type: `urn:slate:problem:${code}`,
  status: problemStatuses[code],
  title: write('problemTitles', code, {}),
  detail,
});

/** Issues that say that a text could not be read at all. */
const unreadable: ReadonlySet<IssueCode> = new Set([
  'not-utf-8',
  'invalid-json',
  'invalid-yaml',
  'duplicate-key',
  'forbidden-key',
  'too-deep',
  'broken-coding',
  'broken-form',
]);

/** Where the documents stand in the JSON body of an operation; a form has a part for each. */
export type Prefixes = Readonly<Partial<Record<Issue['document'], string>>>;

/** The problem document for refused input. */
export const inputProblem = ({ issues, total }: Invalid, prefixes: Prefixes): Problem => {
  const tooLarge = issues.find(({ code }) => code === 'decompressed-too-large' || code === 'too-many-parts');
  const malformed = issues.some(
    ({ code, document }) => (document === 'request' || prefixes[document] === '') && unreadable.has(code),
  );
  const errors = issues.map((issue) => {
    const prefix = prefixes[issue.document];
    return prefix === undefined || issue.pointer === undefined
      ? issue
      : { ...issue, pointer: prefix + issue.pointer };
  });
  return {
    ...(tooLarge === undefined
      ? problem(malformed ? 'malformed-request' : 'invalid-input', { count: total })
      : problemBecause('body-too-large', tooLarge.detail)),
    errors,
    errorCount: total,
  };
};
