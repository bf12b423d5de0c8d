import { z } from 'zod';
import { normaliseText } from '../../input/documents/normalise-text.ts';
import { createIssueList, invalid, valid, type Outcome } from '../../input/issues/outcome.ts';
import { createSuggest } from '../../input/similarity.ts';
import type { Formulation } from '../../model/formulation.ts';
import { findCandidates } from '../../pool/find-candidates.ts';
import type { Rule } from '../../rules/forms/forms.ts';
import { unknownRule } from '../../rules/rule-order.ts';

const id = z.string().min(1).max(200);
const most = 1000;

/** What an explanation is to be about, by ids. */
export const aboutSchema = z
  .strictObject({
    candidates: z.array(id).max(most).optional().describe('Candidates, members or not, eligible or not.'),
    rules: z.array(id).max(most).optional().describe('Rules.'),
  })
  .meta({ id: 'About', description: 'What to explain; without it, everything.' });

export type AboutIds = z.infer<typeof aboutSchema>;

/** The same, found in the pool and the rule set. */
export type About = {
  /** Candidates of the pool, ascending. */
  readonly candidates: readonly number[];
  readonly rules: readonly Rule[];
};

/** Finds who and what is asked about; an id that is not there is an issue. Null: everything. */
export const findAbout = (
  { pool, ruleSet }: Formulation,
  ids: AboutIds | null | undefined,
): Outcome<About | null> => {
  if (ids === null || ids === undefined) return valid(null);
  const issues = createIssueList();
  const suggest = createSuggest();
  const named = (ids.candidates ?? []).map((one, index) => ({ id: one, pointer: `/candidates/${index}` }));
  const { candidates, issues: unknown } = findCandidates(pool, named, 'about');
  issues.addAll(unknown);
  const rules = (ids.rules ?? []).flatMap((one, index) => {
    const rule = ruleSet.rules.find((known) => known.id === normaliseText(one));
    if (rule !== undefined) return [rule];
    const place = { document: 'about', pointer: `/rules/${index}` } as const;
    issues.add(unknownRule(one, ruleSet.rules, place, suggest));
    return [];
  });
  const sorted = [...new Set(candidates)].sort((a, b) => a - b);
  return issues.total() > 0 ? invalid(issues) : valid({ candidates: sorted, rules: [...new Set(rules)] });
};
