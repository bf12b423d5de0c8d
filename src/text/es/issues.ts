import type { issues as english } from '../en/issues.ts';
import type { Translation } from '../translation.ts';
import { issuesOfCommandLine } from './issues-of-command-line.ts';
import { issuesOfDocuments } from './issues-of-documents.ts';
import { issuesOfPools } from './issues-of-pools.ts';
import { issuesOfRequests } from './issues-of-requests.ts';
import { issuesOfRules } from './issues-of-rules.ts';

/** Details of issues, by the issue's code; where a code has several sentences, by the code and what tells them apart. */
export const issues: Translation<typeof english> = {
  ...issuesOfDocuments,
  ...issuesOfPools,
  ...issuesOfRules,
  ...issuesOfRequests,
  ...issuesOfCommandLine,
};
