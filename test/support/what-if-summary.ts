import type {
  LeftOutSummary,
  NoiseSummary,
  SweepSummary,
  WhatIfResult,
  WhatIfSelected,
  WhatIfSummary,
} from '../../src/panel/what-if/what-if-schema.ts';

/** What a price curve or a grid was asked with. */
export type SweepAsked = Pick<SweepSummary, 'id' | 'title' | 'bounds'>;

const hasSlate = (line: WhatIfResult): line is WhatIfSelected => line.outcome === 'selected';

export const sweepOf = (asked: SweepAsked, lines: readonly WhatIfResult[]): SweepSummary => {
  const points = lines
    .filter(({ of }) => of === asked.id)
    .map(({ id, at, outcome, objective, points: amount, change }) => {
      const seats = asked.bounds.map(({ bound }) => Number(at[bound]));
      const isBase = asked.bounds.every(({ base }, index) => base === seats[index]);
      return { id, at: seats, outcome, objective, points: amount, change, isBase };
    });
  const found = points.filter(({ objective }) => objective !== null);
  const asMuch = (a: (typeof points)[number]) => [
    ...a.at.map((seats, index) => (asked.bounds[index]!.side === 'max' ? -seats : seats)),
    a.objective!,
  ];
  const beats = (a: (typeof points)[number], b: (typeof points)[number]): boolean => {
    const [left, right] = [asMuch(a), asMuch(b)];
    return (
      left.every((amount, index) => amount >= right[index]!) &&
      left.some((amount, index) => amount > right[index]!)
    );
  };
  const front = found.filter((one) => !found.some((other) => beats(other, one))).map(({ id }) => id);
  return { ...asked, points, front: asked.bounds.length === 1 ? null : front };
};

export const leftOutOf = (
  asked: Pick<LeftOutSummary, 'id' | 'title' | 'attribute'>,
  lines: readonly WhatIfResult[],
): LeftOutSummary => ({
  ...asked,
  parts: lines
    .filter(({ of }) => of === asked.id)
    .map(({ id, at, outcome, change, kept }) => ({
      ...{ id, outcome, change, kept },
      left: String(at[asked.attribute ?? 'score']),
    })),
});

export const noiseOf = (
  asked: Pick<NoiseSummary, 'id' | 'title' | 'distribution' | 'spread' | 'seed' | 'draws'>,
  lines: readonly WhatIfResult[],
  base: WhatIfSelected,
): NoiseSummary => {
  const draws = lines.filter(({ of }) => of === asked.id).filter(hasSlate);
  const kept = draws.map((draw) => draw.kept ?? 0);
  return {
    ...asked,
    selected: draws.length,
    unchanged: draws.filter(({ enters }) => enters.length === 0).length,
    kept: {
      least: Math.min(...kept),
      mean: kept.reduce((sum, one) => sum + one, 0) / kept.length,
      most: Math.max(...kept),
    },
    candidates: timesIn(draws, base).map((one) => ({
      ...one,
      frequency: round(one.times / draws.length),
      interval: wilson(one.times, draws.length),
    })),
  };
};

const timesIn = (lines: readonly WhatIfSelected[], base: WhatIfSelected) => {
  const ids = [...new Set([...base.slate, ...lines.flatMap(({ slate }) => slate)])].sort();
  return ids
    .map((id) => ({
      id,
      member: base.slate.includes(id),
      times: lines.filter(({ slate }) => slate.includes(id)).length,
    }))
    .sort((a, b) => b.times - a.times);
};

const round = (part: number): number => Math.round(part * 1e4) / 1e4;

const wilson = (times: number, of: number): [number, number] => {
  const [z, share] = [1.96, times / of];
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return [round(Math.max(0, middle - half)), round(Math.min(1, middle + half))];
};

/** What the lines say together. */
export const summaryOf = (
  base: WhatIfSelected,
  lines: readonly WhatIfResult[],
  parts: Pick<WhatIfSummary, 'title' | 'sweeps' | 'leaveOneOut' | 'noise'>,
): WhatIfSummary => {
  const slates = lines.filter(({ kind }) => kind !== 'draw').filter(hasSlate);
  const times = (outcome: WhatIfResult['outcome']) => lines.filter((line) => line.outcome === outcome).length;
  return {
    ...{ kind: 'summary', status: 'complete', objectiveScale: base.objectiveScale, base, ...parts },
    counts: {
      planned: lines.length,
      ...{ selected: times('selected'), infeasible: times('infeasible') },
      ...{ stopped: times('stopped'), failed: times('failed'), missing: 0 },
    },
    always: base.slate.filter((id) => slates.every(({ slate }) => slate.includes(id))),
    appearances: timesIn(slates, base).filter(({ times: some }) => some > 0),
    cheapest: cheapestOf(base, slates),
    inputs: {
      ...{ pool: base.inputs.pool!, rules: base.inputs.rules, ruleSet: 'a-res-79-325-baseline' },
      ...{ reference: '2026-01', seed: 'a published seed', scenarios: '5ce9a210'.repeat(8) },
    },
  };
};

const cheapestOf = (base: WhatIfSelected, lines: readonly WhatIfSelected[]): WhatIfSummary['cheapest'] =>
  Object.entries(base.balance).flatMap(([attribute, values]) =>
    Object.entries(values).flatMap(([value, seats]) => {
      const more = lines
        .filter(({ change, balance }) => change !== null && (balance[attribute]?.[value] ?? 0) > seats)
        .toSorted((a, b) => b.change! - a.change!)[0];
      if (more === undefined) return [];
      const found = more.balance[attribute]![value]!;
      return [{ attribute, value, base: seats, id: more.id, seats: found, change: more.change! }];
    }),
  );
