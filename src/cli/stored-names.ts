import { issue, type Issue } from '../input/issues/issue.ts';
import { nameSchema } from '../model/stored-reference.ts';
import { usage } from './options.ts';

/** The one way in which the name of a stored pool can be wrong, or null. */
export const issueInName = (name: string): Issue | null => {
  const detail = faultOfName(name);
  return detail === null ? null : usage('usage.pool-name', { detail });
};

/** The same of the id of a stored rule set. */
export const issueInRuleSetId = (id: string): Issue | null => {
  const detail = faultOfName(id);
  return detail === null ? null : usage('usage.rule-set-id', { detail });
};

/** The schema names the sentence by its key. */
const faultOfName = (name: string): string | null =>
  nameSchema.safeParse(name).success ? null : issue('wrong-value.name', { document: 'options' }).detail;
