import canonicalize from 'canonicalize';
import { contentOfCondition } from '../../rules/forms/entries.ts';
import { formOf, type Rule } from '../../rules/forms/forms.ts';
import type { EligibilityClause } from '../../rules/rule-parts.ts';

/** What makes a candidate ineligible under the clause, as text that is the same for the same content. */
export const clauseContent = ({ kind, authority, condition }: EligibilityClause): string =>
  canonicalText({ kind, authority, condition: contentOfCondition(condition) });

/** Whom the rule counts, without its numbers, as text that is the same for the same content. */
export const ruleContent = (rule: Rule): string => canonicalText(formOf(rule).content(rule));

const canonicalText = (value: unknown): string => canonicalize(value) ?? '';
