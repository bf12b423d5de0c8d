import { issue, type Issue, type IssuePlace } from '../input/issues/issue.ts';
import { suggestionFor, type Suggest } from '../input/similarity.ts';

/** @param rules - that the rule set has. */
export const unknownRule = (
  id: string,
  rules: readonly { readonly id: string }[],
  place: IssuePlace,
  suggest: Suggest,
): Issue => {
  const known = rules.map((rule) => rule.id);
  return issue('unknown-rule', place, { id, ...suggestionFor(id, known, suggest) });
};
