import { combinations } from './combinations.ts';
import { toExchange, type ExplanationContext } from './context.ts';
import type { Fillings } from './fillings.ts';
import type { Replacements } from './replacements.ts';
import { explanationOptions } from '../search-options.ts';

/** What becomes of withdrawals of so many members at once. */
export type Withdrawals = {
  /** Members who withdraw together. */
  readonly seats: number;
  /** Sets of members that were tried; all that there are where `all`. */
  readonly tried: number;
  readonly all: boolean;
  /** Sets whose seats the list alone can fill while everybody else stays. */
  readonly served: number;
  /** Sets whose seats nobody at all can fill while everybody else stays: exact. */
  readonly impossible: number;
  /** Sets of which neither is known: the list does not fill the seats, and others were not searched. */
  readonly unsettled: number;
};

/** Non-members to hold in reserve, in order, and how many members each can replace. */
export type ReserveList = {
  readonly candidates: readonly { readonly candidate: number; readonly serves: number }[];
  readonly withdrawals: readonly Withdrawals[];
  /** False: the time ended before everything was tried that is tried. */
  readonly complete: boolean;
};

const mostTried = (seats: number): number =>
  seats <= explanationOptions.settledWithdrawals
    ? explanationOptions.triedSmallWithdrawals
    : explanationOptions.triedLargeWithdrawals;

/**
 * A short list of non-members that fills the seats of up to five who withdraw. First somebody for every
 * member: of all candidates the one comes next who could replace most members that still lack somebody
 * (greedy set cover). Then withdrawals of one to five members are tried, and who best fills seats that the
 * list cannot fill is added.
 *
 * @param isOver - is the time over? Then nothing more is tried.
 */
export const reserveListOf = (
  context: ExplanationContext,
  replacements: ReadonlyMap<number, Replacements>,
  fillings: Fillings,
  isOver: () => boolean,
): ReserveList => {
  const { problem, optimum, reoptimizer } = context;
  const { slate } = optimum;
  const list = cover(problem.scores, replacements);
  let [asked, complete] = [0, true];

  /** Does somebody fill these seats? Then they are on the list from now on. Null: it is not known. */
  const findOthers = (leave: readonly number[]): boolean | null => {
    if (leave.length > explanationOptions.settledWithdrawals) {
      if (asked >= explanationOptions.askedWithdrawals) return null;
      asked += 1;
    }
    const exchange =
      fillings.best([leave]) ??
      toExchange(reoptimizer.slate({ leave, common: { min: slate.length - leave.length } }), context);
    if (exchange === null) {
      complete = false;
      return null;
    }
    if (exchange === 'infeasible') return false;
    list.push(...exchange.enters.filter((candidate) => !list.includes(candidate)));
    return true;
  };

  const tryOut = (seats: number): Withdrawals => {
    const { sets, all } = combinations(slate, seats, mostTried(seats));
    let [tried, served, impossible] = [0, 0, 0];
    for (const leave of sets) {
      if (isOver()) complete = false;
      if (!complete) break;
      tried += 1;
      const alone = leave.some((member) => replacements.get(member)!.all.length === 0);
      if (fillings.canFill(leave, list) === true) served += 1;
      else if (seats === 1 && alone) impossible += 1;
      else {
        const found = findOthers(leave);
        if (found === true) served += 1;
        if (found === false) impossible += 1;
      }
    }
    return {
      seats,
      tried,
      all: all && tried === sets.length,
      served,
      impossible,
      unsettled: tried - served - impossible,
    };
  };

  const withdrawals: Withdrawals[] = [];
  for (
    let seats = 1;
    seats <= Math.min(explanationOptions.withdrawals, slate.length) && complete;
    seats += 1
  ) {
    const withdrawn = tryOut(seats);
    if (withdrawn.tried > 0) withdrawals.push(withdrawn);
  }
  return {
    candidates: list.map((candidate) => ({
      candidate,
      serves: [...replacements.values()].filter(({ all }) => all.some((one) => one.candidate === candidate))
        .length,
    })),
    withdrawals,
    complete,
  };
};

/** Somebody for every member whom anybody can replace. */
const cover = (scores: readonly number[], replacements: ReadonlyMap<number, Replacements>): number[] => {
  const lacking = new Set([...replacements].flatMap(([member, { all }]) => (all.length > 0 ? [member] : [])));
  const membersOf = new Map<number, number[]>();
  for (const [member, { all }] of replacements) {
    for (const { candidate } of all) {
      const members = membersOf.get(candidate);
      if (members === undefined) membersOf.set(candidate, [member]);
      else members.push(member);
    }
  }
  const list: number[] = [];
  for (;;) {
    let [next, most] = [-1, 0];
    for (const [candidate, members] of membersOf) {
      let helped = 0;
      for (const member of members) if (lacking.has(member)) helped += 1;
      const better =
        helped > most ||
        (helped === most &&
          helped > 0 &&
          (scores[candidate]! > scores[next]! || (scores[candidate] === scores[next] && candidate < next)));
      if (better) [next, most] = [candidate, helped];
    }
    if (next === -1) return list;
    list.push(next);
    for (const member of membersOf.get(next)!) lacking.delete(member);
    membersOf.delete(next);
  }
};
