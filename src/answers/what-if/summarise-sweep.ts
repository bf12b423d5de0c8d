import type { Formulation } from '../../model/formulation.ts';
import { boundsOf, targetOf } from '../../rules/forms/forms.ts';
import { toBoundName, type BoundName } from './changes.ts';
import { rangesOf } from './plan-tasks.ts';
import type { SweepEntry } from './scenario-file-schema.ts';
import type { WhatIfResult } from './what-if-schema.ts';
import type { SweepSummary } from './what-if-summary-schema.ts';

type Bound = SweepSummary['bounds'][number];
type Point = SweepSummary['points'][number];

/** A price curve, or a grid with its front. */
export const summariseSweep = (
  entry: SweepEntry,
  base: Formulation,
  results: readonly WhatIfResult[],
): SweepSummary => {
  const bounds = rangesOf(entry).map(([bound, values]): Bound => {
    const name = toBoundName(bound);
    return { bound, ...name, base: boundOf(name, base), values: [...values] };
  });
  const points = results.map(({ id, at, outcome, objective, points, change, changePoints }): Point => {
    const values = bounds.map(({ bound }) => Number(at[bound]));
    const isBase = bounds.every((bound, index) => bound.base === values[index]);
    return { id, at: values, outcome, objective, points, change, changePoints, isBase };
  });
  const front = bounds.length === 2 ? frontOf(points, bounds).map(({ id }) => id) : null;
  return { id: entry.id, title: entry.title ?? null, bounds, points, front };
};

const boundOf = ({ rule: id, side }: BoundName, { ruleSet }: Formulation): number | null => {
  const rule = ruleSet.rules.find((one) => one.id === id);
  if (rule === undefined) return null;
  return side === 'target' ? (targetOf(rule)?.target ?? null) : (boundsOf(rule)?.[side] ?? null);
};

/**
 * The points with a best slate that no other dominates. A point dominates another when it asks at least as
 * much of every bound and scores at least as much, and more in one of these.
 */
const frontOf = (points: readonly Point[], bounds: readonly Bound[]): readonly Point[] => {
  const placed = points.flatMap((point) =>
    point.outcome === 'selected' && point.objective !== null
      ? [
          {
            point,
            merits: [point.objective, ...point.at.map((value, index) => demandOf(value, bounds[index]!))],
          },
        ]
      : [],
  );
  return placed
    .filter(
      ({ merits }) =>
        !placed.some(
          (other) =>
            other.merits.every((merit, index) => merit >= merits[index]!) &&
            other.merits.some((merit, index) => merit > merits[index]!),
        ),
    )
    .map(({ point }) => point);
};

/** A lower maximum asks more. */
const demandOf = (value: number, { side }: Bound): number => (side === 'max' ? -value : value);
