import { sizeRow, type Incidence } from './incidence.ts';
import { nthLargest } from './nth-largest.ts';
import type { Problem } from './problem.ts';
import { pricingOptions } from './search-options.ts';

/**
 * The candidates of the first linear program: the best by score, and the best of every row that needs
 * some and has too few among these. Others come in by pricing. Ascending.
 */
export const startingCandidates = (problem: Problem, incidence: Incidence): readonly number[] => {
  const { scores, size } = problem;
  const chosen = new Uint8Array(scores.length);
  const take = (members: readonly number[], count: number): void => {
    for (const candidate of bestOf(members, scores, count)) chosen[candidate] = 1;
  };
  take(incidence.members(sizeRow), size * pricingOptions.startingPerSeat);
  for (let row = 1; row < incidence.rowCount; row += 1) {
    const needed =
      incidence.redundant[row] === 1 ? 0 : incidence.lower[row]! * pricingOptions.startingPerSeatOfMinimum;
    if (needed === 0) continue;
    const members = incidence.members(row);
    let present = 0;
    for (const candidate of members) present += chosen[candidate]!;
    if (present < needed) take(members, needed);
  }
  const all: number[] = [];
  chosen.forEach((is, candidate) => {
    if (is === 1) all.push(candidate);
  });
  return all;
};

/** The `count` members with the highest scores, of equal ones those who stand first. */
const bestOf = (members: readonly number[], scores: readonly number[], count: number): readonly number[] => {
  if (members.length <= count) return members;
  const own = new Float64Array(members.length);
  for (let index = 0; index < members.length; index += 1) own[index] = scores[members[index]!]!;
  const threshold = nthLargest(own, count);
  const above = members.filter((candidate) => scores[candidate]! > threshold);
  const equal = members.filter((candidate) => scores[candidate] === threshold);
  return [...above, ...equal.slice(0, count - above.length)];
};
