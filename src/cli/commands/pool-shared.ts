import type { Issue } from '../../input/issues/issue.ts';
import { nameSchema } from '../../run-kinds/stored-schema.ts';
import { usage } from '../options.ts';

/** The one way in which a name can be wrong, or null. */
export const mistakeInName = (name: string): Issue | null => {
  const mistake = nameSchema.safeParse(name).error?.issues[0];
  return mistake === undefined ? null : usage('usage.pool-name', { detail: mistake.message });
};
