import type { Formulation } from '../../model/formulation.ts';
import { countCodes } from '../../pool/column.ts';
import { criterionOf } from '../../pool/pool.ts';
import { canonicalColumn } from '../../reference/known-columns.ts';
import type { Changes } from './changes.ts';
import type { Entries } from './entries.ts';
import type { LeaveOneOutEntry, Range, SweepEntry, NoiseEntry } from './scenario-file-schema.ts';
import type { WhatIfResult } from './what-if-schema.ts';

/** Everything that a file asks for, in its order: scenarios, points of sweeps, what is left out, trials of noise. */
export const planTasks = (file: Entries, base: Formulation): readonly Task[] => [
  ...file.scenarios.map(({ entry: { id, title, set = {}, ...changes }, pointer }): Task => ({
    id,
    kind: 'scenario',
    of: null,
    title: title ?? null,
    at: {},
    pointer,
    changes: { ...changes, set },
    noise: null,
  })),
  ...file.sweeps.flatMap(({ entry, pointer }) =>
    pointsOf(entry).map(({ at, changes }): Task => ({
      id: `${entry.id}/${Object.entries(at)
        .map(([bound, value]) => `${bound}=${value}`)
        .join(',')}`,
      kind: 'sweep',
      of: entry.id,
      title: entry.title ?? null,
      at,
      pointer,
      changes,
      noise: null,
    })),
  ),
  ...file.leaveOneOut.flatMap(({ entry, pointer }) =>
    leftOutOf(entry, base).map(({ left, at, changes }): Task => ({
      id: `${entry.id}/${left}`,
      kind: 'leave-one-out',
      of: entry.id,
      title: entry.title ?? null,
      at,
      pointer,
      changes,
      noise: null,
    })),
  ),
  ...file.noise.flatMap(({ entry, pointer }) =>
    Array.from({ length: entry.draws }, (_, draw): Task => ({
      id: `${entry.id}/${draw + 1}`,
      kind: 'draw',
      of: entry.id,
      title: entry.title ?? null,
      at: { draw: draw + 1 },
      pointer,
      changes: { set: {} },
      noise: { entry, draw: draw + 1 },
    })),
  ),
];

/** The bounds of a sweep that have a range, and the values of each. */
export const rangesOf = (
  entry: SweepEntry,
): readonly (readonly [bound: string, values: readonly number[]])[] =>
  Object.entries(entry.set).flatMap(([bound, value]) =>
    typeof value === 'object' && value !== null ? [[bound, valuesOf(value)] as const] : [],
  );

/** How many values a range has. */
export const sizeOf = ({ from, to, step }: Range): number => Math.floor((to - from) / step) + 1;

const valuesOf = (range: Range): readonly number[] =>
  Array.from({ length: sizeOf(range) }, (_, index) => range.from + index * range.step);

type Point = { readonly at: Readonly<Record<string, number>>; readonly changes: Changes };

/** Every combination of the values, the last bound running fastest. */
const pointsOf = (entry: SweepEntry): readonly Point[] => {
  const { set, add, drop, include, exclude, score, counting, pool } = entry;
  const changes = { add, drop, include, exclude, score, counting, pool };
  const fixed = Object.fromEntries(
    Object.entries(set).flatMap(([bound, value]) =>
      typeof value === 'object' && value !== null ? [] : [[bound, value] as const],
    ),
  );
  return rangesOf(entry)
    .reduce<readonly Readonly<Record<string, number>>[]>(
      (points, [bound, values]) => points.flatMap((at) => values.map((value) => ({ ...at, [bound]: value }))),
      [{}],
    )
    .map((at) => ({ at, changes: { ...changes, set: { ...fixed, ...at } } }));
};

/** How many things an entry leaves out in turn. */
export const countLeftOut = (entry: LeaveOneOutEntry, base: Formulation): number => {
  const { attribute, values } = entry;
  if (attribute === undefined) return leftOutOf(entry, base).length;
  return values?.length ?? valuesOfEligible(canonicalColumn(attribute), base).length;
};

type LeftOut = {
  readonly left: string;
  readonly at: Readonly<Record<string, string>>;
  readonly changes: Changes;
};

const leftOutOf = (entry: LeaveOneOutEntry, base: Formulation): readonly LeftOut[] => {
  const { scores, values } = entry;
  if (entry.attribute !== undefined) {
    const attribute = canonicalColumn(entry.attribute);
    return (values ?? valuesOfEligible(attribute, base)).map((value) => ({
      left: value,
      at: { [attribute]: value },
      changes: { set: {}, leftOut: [attribute, value] },
    }));
  }
  const weights = [...base.criteria].map(([column, weight]) => [criterionOf(column), weight] as const);
  const names = scores === 'all' || scores === undefined ? weights.map(([name]) => name) : scores;
  return names.map((left) => ({
    left,
    at: { score: left },
    changes: {
      set: {},
      score: { weights: Object.fromEntries(weights.filter(([name]) => name !== left)) },
    },
  }));
};

const valuesOfEligible = (attribute: string, { attributes, eligible }: Formulation): readonly string[] => {
  const counted = attributes.counted(attribute);
  const counts = countCodes(counted, eligible);
  return [...new Set(counted.lists.filter((_, code) => counts[code]! > 0).flat())].sort((a, b) =>
    a < b ? -1 : 1,
  );
};

/** One thing to solve: a scenario, a point of a sweep, something left out, or a trial of noise. */
export type Task = Pick<WhatIfResult, 'id' | 'of' | 'title' | 'at'> & {
  readonly kind: Exclude<WhatIfResult['kind'], 'base'>;
  /** Pointer of the entry of the file that asks for it. */
  readonly pointer: string;
  readonly changes: Changes;
  /** The noise in the scores of a trial; null for others. */
  readonly noise: { readonly entry: NoiseEntry; readonly draw: number } | null;
};

/** What the base is called among the results. */
export const baseId = 'base';
