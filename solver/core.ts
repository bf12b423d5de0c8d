import { isOver, type Deadline } from './engine.ts';
import type { OptimalSlates } from './optimal-slates.ts';
import { canReplace } from './row-counter.ts';
import type { Goal } from './search-goal.ts';
import { tieOptions } from './search-options.ts';

/** The members who may still be in every optimal slate, and whether it is proved that they are. */
export type Core = { readonly left: readonly number[]; readonly isProved: boolean };

/**
 * Which of these members are in every optimal slate: searches for slates without some of them until there are none.
 * @param mostNodes - of one such search. @param begun - the tree of the optimum where it is large.
 */
export const findCore = (
  slates: OptimalSlates,
  members: readonly number[],
  mostNodes: number,
  begun: Pick<Goal, 'tree'>,
  deadline: Deadline,
): Core => {
  const { workspace, domain, targetOf, add } = slates;
  let left = members;
  for (let hasSearchedLocally = false; left.length > 0;) {
    const target = targetOf(new Map(left.map((member) => [member, -1])));
    const goal: Goal = {
      cutoff: -left.length,
      incumbent: null,
      stopAtFirst: true,
      domain,
      mostNodes: hasSearchedLocally ? mostNodes : Math.min(mostNodes, tieOptions.coreNodes),
      ...begun,
    };
    const { best, ended } = workspace.search(goal, deadline, 0, target);
    if (best !== null) add(new Set(best.slate));
    else if (ended === 'complete') break;
    else if (hasSearchedLocally || isOver(deadline)) return { left, isProved: false };
    else {
      hasSearchedLocally = true;
      searchLocallyForEach(slates, left);
    }
    left = inAllFound(slates, left);
  }
  return { left, isProved: true };
};

/**
 * Finds slates in which somebody else has the seat of one of these members, everything else being equal.
 * @returns the members who are left in all slates found so far.
 */
export const exchangeEach = (slates: OptimalSlates, members: readonly number[]): readonly number[] => {
  const slate = slates.known[0]!;
  const counter = slates.counterOf(slate);
  let left = inAllFound(slates, members);
  for (const member of members) {
    if (!left.includes(member)) continue;
    counter.remove(member);
    const gain = counter.gainOf(member);
    const other = slates.among.find((one) => !slate.has(one) && canReplace(counter, one, gain));
    counter.add(member);
    if (other === undefined) continue;
    slates.add(slates.inOrder([...slate].filter((one) => one !== member).concat(other)));
    left = inAllFound(slates, left);
  }
  return left;
};

/** Finds slates without one of these members by local search from a slate found before. */
const searchLocallyForEach = (slates: OptimalSlates, members: readonly number[]): void => {
  const { workspace, domain, among, alike, isOptimal, inOrder } = slates;
  const slate = slates.known[0]!;
  const preference = among.map((candidate) => (slate.has(candidate) ? 1 : 0));
  for (const member of members) {
    if (inAllFound(slates, [member]).length === 0) continue;
    const fixings = domain.fixings.slice();
    alike.fix(fixings, member, 0);
    const other = workspace.localSearch({ ...domain, fixings }, among, preference);
    if (other !== null && isOptimal(other)) slates.add(inOrder(other));
  }
};

/** Those of these who are in all slates found so far, and whose seat nobody who counts alike could have. */
const inAllFound = ({ known, alike }: OptimalSlates, members: readonly number[]): readonly number[] => {
  const missing = new Set<readonly number[]>();
  for (const member of members) {
    const group = alike.groupOf(member)!;
    if (known.some((slate) => !group.every((one) => slate.has(one)))) missing.add(group);
  }
  return members.filter((member) => !missing.has(alike.groupOf(member)!));
};
