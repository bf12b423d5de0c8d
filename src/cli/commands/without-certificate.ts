import type { Task } from '../../answers/what-if/task.ts';
import type { WhatIfResult } from '../../answers/what-if/what-if-schema.ts';
import { commandLineText } from '../options.ts';

type Answered = Pick<WhatIfResult, 'id' | 'outcome'>;

/** How many certificates are not there, and why; blank: none is missing. Draws never have one. */
export const withoutCertificate = (
  tasks: readonly Pick<Task, 'id' | 'kind'>[],
  base: Answered,
  results: readonly Answered[],
): string => {
  const isProved = ({ outcome }: Answered): boolean => outcome === 'selected' || outcome === 'infeasible';
  const proved = new Set(results.filter(isProved).map(({ id }) => id));
  const open = tasks.filter(({ kind, id }) => kind !== 'draw' && !proved.has(id)).length;
  const missing = open + (isProved(base) ? 0 : 1);
  return missing === 0 ? '' : `${commandLineText('what-ifs.without-certificate', { count: missing })}\n`;
};
