import type { WhatIfResult, WhatIfSelected } from './what-if-schema.ts';
import type { CheapestGain } from './what-if-summary-schema.ts';

type Compared = WhatIfSelected & { readonly change: number; readonly changePoints: number };

/**
 * For every value of the balance: of the results with more members who have it, the one that loses least; and
 * where that breaks a rule of the base, also the one that loses least and breaks none.
 */
export const cheapestGains = (
  base: WhatIfResult,
  results: readonly WhatIfResult[],
): readonly CheapestGain[] => {
  if (base.outcome !== 'selected') return [];
  const compared = results.flatMap((result): Compared[] =>
    result.outcome === 'selected' &&
    result.change !== null &&
    result.changePoints !== null &&
    result.kind !== 'draw'
      ? [{ ...result, change: result.change, changePoints: result.changePoints }]
      : [],
  );
  return Object.entries(base.balance).flatMap(([attribute, values]) =>
    Object.entries(values).flatMap(([value, seats]): CheapestGain[] => {
      const seatsIn = (result: WhatIfSelected): number => result.balance[attribute]?.[value] ?? 0;
      const more = compared.filter((result) => seatsIn(result) > seats);
      const options = new Set([cheapest(more), cheapest(more.filter(satisfiesRules))]);
      return [...options].flatMap((option) =>
        option === null
          ? []
          : [
              {
                attribute,
                value,
                base: seats,
                id: option.id,
                seats: seatsIn(option),
                change: option.change,
                changePoints: option.changePoints,
                keepsRules: satisfiesRules(option),
              },
            ],
      );
    }),
  );
};

const satisfiesRules = ({ atBase }: WhatIfSelected): boolean => atBase?.keepsRules === true;

/** Of equal ones the first. */
const cheapest = (results: readonly Compared[]): Compared | null =>
  results.reduce<Compared | null>(
    (least, result) => (least === null || result.change > least.change ? result : least),
    null,
  );
