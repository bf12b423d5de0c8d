import { isSettled, type WhatIfResult } from './what-if-schema.ts';
import type { WhatIfSummary } from './what-if-summary-schema.ts';

/** How often each candidate is selected in all what-ifs except trials of noise, which have frequencies. */
export const countAppearances = (
  base: WhatIfResult,
  results: readonly WhatIfResult[],
): Pick<WhatIfSummary, 'always' | 'appearances'> => {
  const members = new Set(base.outcome === 'selected' ? base.slate : []);
  const slates = results.flatMap((result) =>
    isSettled(result) && result.kind !== 'draw' ? [result.slate] : [],
  );
  const times = new Map([...members].map((id) => [id, 0]));
  for (const id of slates.flat()) times.set(id, (times.get(id) ?? 0) + 1);
  return {
    always: [...members].filter((id) => (times.get(id) ?? 0) === slates.length),
    appearances: [...times]
      .map(([id, count]) => ({ id, member: members.has(id), times: count }))
      .sort((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1)),
  };
};
