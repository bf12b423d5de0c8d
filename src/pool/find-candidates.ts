import { normaliseText } from '../input/documents/normalise-text.ts';
import { issue, type Issue, type IssueDocument } from '../input/issues/issue.ts';
import { createIssueList, type Issues } from '../input/issues/outcome.ts';
import type { Pool } from './pool.ts';

/** An id and where it was named. */
export type NamedId = { readonly id: string } & Pick<Issue, 'pointer' | 'line' | 'row'>;

/** Candidates of the pool by id, in the order of the names; an id that the pool does not have is an issue. */
export const findCandidates = (
  { ids }: Pool,
  named: readonly NamedId[],
  document: IssueDocument,
): { readonly candidates: readonly number[]; readonly issues: Issues } => {
  const indexOf = new Map(ids.map((id, candidate) => [id, candidate]));
  const candidates: number[] = [];
  const issues = createIssueList();
  for (const { id, ...place } of named) {
    const candidate = indexOf.get(normaliseText(id));
    if (candidate !== undefined) candidates.push(candidate);
    else {
      const parts = id.split(/[,;\s]+/).filter((part) => part !== '');
      const areSeveral = parts.length > 1 && parts.every((part) => indexOf.has(normaliseText(part)));
      const isOption = document === 'withdraw' || document === 'about' ? 'yes' : 'no';
      issues.add(() =>
        areSeveral
          ? issue('unknown-candidate.several', { document, ...place }, { ids: parts, isOption })
          : issue('unknown-candidate', { document, ...place }),
      );
    }
  }
  return { candidates, issues: issues.reported() };
};
