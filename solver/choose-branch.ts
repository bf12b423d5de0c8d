import type { Alike } from './alike.ts';
import type { Domain, Fixings } from './domain.ts';
import { sizeRow } from './incidence.ts';
import type { Slate } from './problem.ts';
import { type Relaxation, type Relaxed } from './relaxation.ts';
import type { Target } from './target.ts';
import { pricingOptions, branchingOptions } from './search-options.ts';

/** Who is to be branched on, and whether the search looks first where the candidate is taken (1) or left out (0). */
export type Branch = { readonly candidate: number; readonly first: 0 | 1 };

/**
 * The most fractional candidate, counted the more the more rows press on it: fixing such a one moves many
 * others. Of equal ones the first; an open one where none is fractional; null when all are fixed.
 */
export const chooseBranch = (
  { columns, supportRowsOf }: Relaxation,
  relaxed: Relaxed & { readonly status: 'bounded' | 'unknown' },
  fixings: Fixings,
): Branch | null => {
  const { values } = relaxed;
  let [place, heaviest] = [-1, 0];
  for (let index = 0; values !== null && index < columns.length; index += 1) {
    const distance = Math.min(values[index]!, 1 - values[index]!);
    const candidate = columns[index]!;
    if (fixings[candidate] !== -1 || distance <= pricingOptions.integrality) continue;
    const supportRows = relaxed.status === 'bounded' ? supportRowsOf(candidate, relaxed.multipliers) : 0;
    const weight = distance * (1 + supportRows);
    if (weight > heaviest) [place, heaviest] = [index, weight];
  }
  if (values !== null && place >= 0) {
    return { candidate: columns[place]!, first: values[place]! >= 0.5 ? 1 : 0 };
  }
  const next = columns.find((candidate) => fixings[candidate] === -1) ?? fixings.indexOf(-1);
  return next === -1 ? null : { candidate: next, first: 1 };
};

/**
 * The same where candidates count alike: how many of a group are taken is what counts. Of the group that is most
 * fractional, the first who is not surely taken.
 * @param byScore - of the one with the highest score.
 */
export const chooseGroup = (
  relaxation: Relaxation,
  relaxed: Relaxed & { readonly status: 'bounded' | 'unknown' },
  fixings: Fixings,
  alike: Alike,
  byScore: boolean,
  { objective }: Target,
): Branch | null => {
  let [choice, heaviest]: [Branch | null, number] = [null, 0];
  for (const [group, seats] of relaxed.values === null ? [] : seatsOf(relaxation, relaxed.values, alike)) {
    const distance = Math.abs(seats - Math.round(seats));
    const candidate = group[Math.floor(seats)];
    if (distance <= pricingOptions.integrality || candidate === undefined || fixings[candidate] !== -1)
      continue;
    const supportRows =
      relaxed.status === 'bounded' ? relaxation.supportRowsOf(candidate, relaxed.multipliers) : 0;
    const weight =
      distance * (1 + supportRows) +
      (byScore ? branchingOptions.scoreWeight * objective.scores[candidate]! : 0);
    if (weight <= heaviest) continue;
    choice = { candidate, first: seats - Math.floor(seats) >= 0.5 ? 1 : 0 };
    heaviest = weight;
  }
  return choice ?? chooseBranch(relaxation, { status: 'unknown', values: null }, fixings);
};

/** How many of each group are taken. */
const seatsOf = (
  { columns }: Relaxation,
  values: Float64Array,
  { groupOf }: Alike,
): ReadonlyMap<readonly number[], number> => {
  const seats = new Map<readonly number[], number>();
  columns.forEach((candidate, index) => {
    const group = groupOf(candidate);
    if (values[index]! > 0 && group !== undefined) seats.set(group, (seats.get(group) ?? 0) + values[index]!);
  });
  return seats;
};

/**
 * The candidates whose value is above a half, of those who count alike the first; null unless they are
 * as many as there are seats.
 */
export const rounded = (
  relaxation: Relaxation,
  { alike }: Target,
  { fixings, lower }: Domain,
  values: Float64Array,
): Slate | null => {
  const { columns } = relaxation;
  const isTaken = (index: number): boolean => values[index]! > 0.5;
  let slate: number[];
  if (alike === null) slate = columns.filter((_, index) => isTaken(index));
  else {
    slate = columns.filter((candidate, index) => alike.groupOf(candidate) === undefined && isTaken(index));
    for (const [group, seats] of seatsOf(relaxation, values, alike)) {
      slate.push(...group.filter((candidate) => fixings[candidate] !== 0).slice(0, Math.round(seats)));
    }
  }
  return slate.length === lower[sizeRow] ? slate.sort((a, b) => a - b) : null;
};
