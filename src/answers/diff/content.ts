import canonicalize from 'canonicalize';
import type { Condition, EligibilityClause, Rule } from '../../rules/rule-set.ts';

/** What makes a candidate ineligible under the clause, as text that is the same for the same content. */
export const clauseContent = ({ kind, authority, condition }: EligibilityClause): string =>
  canonicalText({ kind, authority, condition: inOrder(condition) });

/** Whom the rule counts, without its numbers, as text that is the same for the same content. */
export const ruleContent = (rule: Rule): string => {
  switch (rule.kind) {
    case 'each':
      return canonicalText({ each: rule.attribute });
    case 'include':
    case 'exclude':
      return canonicalText({ [rule.kind]: distinct(rule.ids) });
    case 'group':
    case 'soft':
      return canonicalText(
        rule.selection.by === 'where'
          ? { where: inOrder(rule.selection.condition) }
          : { candidates: distinct(rule.selection.ids) },
      );
  }
};

const inOrder = (condition: Condition) =>
  Object.fromEntries(condition.map(([attribute, values]) => [attribute, distinct(values)]));

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

const canonicalText = (value: unknown): string => canonicalize(value) ?? '';
