import { issuesOfCommandLine } from './issues-of-command-line.ts';
import { issuesOfDocuments } from './issues-of-documents.ts';
import { issuesOfPools } from './issues-of-pools.ts';
import { issuesOfRequests } from './issues-of-requests.ts';
import { issuesOfRules } from './issues-of-rules.ts';

/** Details of issues, by the issue's code; where a code has several sentences, by the code and what tells them apart. */
export const issues = {
  ...issuesOfDocuments,
  ...issuesOfPools,
  ...issuesOfRules,
  ...issuesOfRequests,
  ...issuesOfCommandLine,
} as const;
