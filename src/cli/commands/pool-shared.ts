import { commandLineText } from '../options.ts';
import { nameSchema } from '../../run-kinds/stored-schema.ts';

/** The one way in which a name can be wrong, or null. */
export const mistakeInName = (name: string): string | null => {
  const mistake = nameSchema.safeParse(name).error?.issues[0];
  return mistake === undefined ? null : commandLineText('usage.pool-name', { detail: mistake.message });
};
