import { yamlPlaces } from '../input/documents/yaml.ts';
import type { Issue } from '../input/issues/issue.ts';
import { mapIssues, type Issues } from '../input/issues/outcome.ts';
import type { RulesInput } from './pool-cache.ts';

/**
 * Gives issues of a rule set in YAML, which people write by hand, the line where each is and the id of its rule or
 * clause.
 * @param document - parsed from the input; undefined: it could not be parsed.
 */
export const withRulePlaces = (issues: Issues, input: RulesInput | null, document: unknown): Issues => {
  if (input?.as !== 'yaml' || document === undefined) return issues;
  const place = yamlPlaces(input.bytes, 'rules');
  return mapIssues(issues, (issue) => withRule(place(issue), document));
};

/** An issue with the id of the rule or clause that its pointer leads into, if it leads into one. */
export const withRule = (issue: Issue, document: unknown): Issue => {
  const rule = issue.document === 'rules' ? idAt(document, issue.pointer ?? '') : null;
  return rule === null ? issue : { ...issue, rule };
};

const idAt = (document: unknown, pointer: string): string | null => {
  const [, list, index] = pointer.split('/');
  if (list !== 'rules' && list !== 'eligibility') return null;
  const entries = (document as Readonly<Record<string, unknown>> | null)?.[list];
  const entry: unknown = Array.isArray(entries) ? entries[Number(index)] : undefined;
  const { id } = (entry ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' ? id : null;
};
