import { placesInYaml } from '../input/documents/yaml.ts';
import type { Issue } from '../input/issues/issue.ts';
import type { RulesInput } from './pool-cache.ts';

/**
 * Gives issues of a rule set in YAML, which people write by hand, the line where each is and the id of its rule or
 * clause.
 * @param document - parsed from the input; undefined: it could not be parsed.
 */
export const rulePlaces = (input: RulesInput | null, document: unknown): ((issue: Issue) => Issue) => {
  if (input?.as !== 'yaml' || document === undefined) return (issue) => issue;
  let placeOf: ReturnType<typeof placesInYaml> | null = null;
  return (issue) => {
    const { pointer } = issue;
    if (issue.document !== 'rules' || pointer === undefined) return issue;
    const rule = idAt(document, pointer);
    const place = (placeOf ??= placesInYaml(input.bytes))(pointer);
    return { ...issue, ...(place ?? {}), ...(rule === null ? {} : { rule }) };
  };
};

/** The id of the rule or clause that a pointer leads into; null: it leads elsewhere. */
const idAt = (document: unknown, pointer: string): string | null => {
  const [, list, index] = pointer.split('/');
  if (list !== 'rules' && list !== 'eligibility') return null;
  const entries = (document as Readonly<Record<string, unknown>> | null)?.[list];
  const entry: unknown = Array.isArray(entries) ? entries[Number(index)] : undefined;
  const { id } = (entry ?? {}) as { readonly id?: unknown };
  return typeof id === 'string' ? id : null;
};
