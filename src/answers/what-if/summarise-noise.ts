import type { NoiseEntry } from './scenario-file-schema.ts';
import { isSettled, type WhatIfResult } from './what-if-schema.ts';
import type { NoiseSummary } from './what-if-summary-schema.ts';

/** How often each candidate is chosen over the trials, and how much of the base slate stays. */
export const summariseNoise = (
  { id, title, distribution, spread, seed, draws }: NoiseEntry,
  base: WhatIfResult,
  results: readonly WhatIfResult[],
): NoiseSummary => {
  const selected = results.filter(isSettled);
  const members = new Set(base.outcome === 'selected' ? base.slate : []);
  const times = new Map([...members].map((member) => [member, 0]));
  for (const one of selected.flatMap(({ slate }) => slate)) times.set(one, (times.get(one) ?? 0) + 1);
  const kept = selected.flatMap((result) => (result.kept === null ? [] : [result.kept]));
  return {
    id,
    title: title ?? null,
    distribution,
    spread,
    seed,
    draws,
    selected: selected.length,
    unchanged: selected.filter(({ kept: own, slate }) => own === slate.length).length,
    kept:
      kept.length === 0
        ? null
        : {
            least: kept.reduce((least, own) => Math.min(least, own)),
            mean: rounded(kept.reduce((sum, own) => sum + own, 0) / kept.length),
            most: kept.reduce((most, own) => Math.max(most, own)),
          },
    candidates: [...times]
      .map(([candidate, count]) => ({
        id: candidate,
        member: members.has(candidate),
        times: count,
        frequency: selected.length === 0 ? 0 : rounded(count / selected.length),
        interval: wilson(count, selected.length),
      }))
      .sort((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1)),
  };
};

/** Of the standard normal distribution: 95 % lie within so many deviations. */
const z = 1.959963984540054;

/**
 * The score interval of a frequency, 95 %; 0 to 1 where nothing was counted.
 *
 * Source: Wilson, Probable inference, the law of succession, and statistical inference (JASA 22, 1927).
 */
const wilson = (count: number, of: number): [number, number] => {
  if (of === 0) return [0, 1];
  const share = count / of;
  const centre = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return [
    count === 0 ? 0 : rounded((centre - half) / whole),
    count === of ? 1 : rounded((centre + half) / whole),
  ];
};

const tenThousandths = 1e4;
const rounded = (value: number): number => Math.round(value * tenThousandths) / tenThousandths;
