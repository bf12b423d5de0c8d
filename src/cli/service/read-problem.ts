import { z } from 'zod';
import { issueDocuments, type Issue, type IssueCode, type IssueDocument } from '../../input/issues/issue.ts';
import { issuesText } from '../../report/issues-text.ts';
import { printable } from '../../report/text.ts';
import { parseJsonBytes } from './service-client.ts';

/**
 * As much of a problem document as is shown. RFC 9457 requires none of it, and a proxy in between may send its own:
 * what cannot be read is left out.
 */
const shownSchema = z.object({
  title: z.string().optional().catch(undefined),
  detail: z.string().optional().catch(undefined),
  errors: z
    .array(
      z.object({
        code: z.string(),
        document: z.enum(issueDocuments).catch('request'),
        pointer: z.string().optional(),
        row: z.int().optional(),
        column: z.string().optional(),
        line: z.int().optional(),
        lineColumn: z.int().optional(),
        rule: z.string().optional(),
        detail: z.string(),
      }),
    )
    .catch([]),
  errorCount: z.int().catch(0),
});

/**
 * A problem document of a service, for a person at a terminal: every issue with its place, or title and detail.
 * @param files - what each document is called on the command line. @param placed - gives issues their lines in files.
 * @returns null where the bytes are no problem document.
 */
export const problemText = (
  bytes: Uint8Array,
  files: Readonly<Partial<Record<IssueDocument, string>>>,
  placed: (issue: Issue) => Issue = (issue) => issue,
): string | null => {
  const { data } = shownSchema.safeParse(parseJsonBytes(bytes));
  if (data === undefined) return null;
  const { title, detail, errors, errorCount } = data;
  if (errors.length > 0) {
    const total = Math.max(errors.length, errorCount);
    return issuesText({ status: 'invalid', issues: errors.map(toIssue).map(placed), total }, files);
  }
  const sentences = [title, detail].filter((part) => part !== undefined);
  return sentences.length === 0 ? null : `${printable(sentences.join(': '))}\n`;
};

/** A service that is newer than this program may have codes that it does not know: they are shown as they are. */
const toIssue = (error: z.infer<typeof shownSchema>['errors'][number]): Issue =>
  ({
    ...Object.fromEntries(Object.entries(error).filter(([, value]) => value !== undefined)),
    code: error.code as IssueCode,
  }) as Issue;
