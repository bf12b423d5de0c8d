import type { CheapestGain, WhatIfResult, WhatIfSelected } from './what-if-schema.ts';

/** For every value of the balance: of the results with more members who have it, the one that loses least. */
export const cheapestGains = (
  base: WhatIfResult,
  results: readonly WhatIfResult[],
): readonly CheapestGain[] => {
  if (base.outcome !== 'selected') return [];
  const comparable = results.flatMap((result): (WhatIfSelected & { readonly change: number })[] =>
    result.outcome === 'selected' && result.change !== null && result.kind !== 'draw'
      ? [{ ...result, change: result.change }]
      : [],
  );
  return Object.entries(base.balance).flatMap(([attribute, values]) =>
    Object.entries(values).flatMap(([value, seats]): CheapestGain[] => {
      const seatsIn = (result: WhatIfSelected): number => result.balance[attribute]?.[value] ?? 0;
      const best = comparable
        .filter((result) => seatsIn(result) > seats)
        .reduce<(typeof comparable)[number] | null>(
          (least, result) => (least === null || result.change > least.change ? result : least),
          null,
        );
      return best === null
        ? []
        : [{ attribute, value, base: seats, id: best.id, seats: seatsIn(best), change: best.change }];
    }),
  );
};
