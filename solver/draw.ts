import { createAlike, kindsOf } from './alike.ts';
import type { Domain } from './domain.ts';
import { createDualBounds } from './dual-bound.ts';
import { isOver, type Deadline } from './engine.ts';
import { sizeRow } from './incidence.ts';
import { reachedOptimum } from './objective.ts';
import { ascending, type Slate } from './problem.ts';
import type { TieBlock, TieNode } from './proof.ts';
import type { CountedSlate } from './recount.ts';
import type { OpenTree, Found } from './search-goal.ts';
import { createRowCounter, type RowCounter } from './row-counter.ts';
import { bestAmongOptimal, objectiveWithin } from './target.ts';
import type { Workspace } from './workspace.ts';
import { tieOptions } from './search-options.ts';

/** How far the draw came; see `Untied` in ties.ts. */
type Settled = {
  readonly slate: Slate;
  readonly open: Slate;
  readonly blocks: readonly TieBlock[] | null;
};

/**
 * Draws between the optimal slates of a domain.
 * @param decided - whom the bounds decide. @param tree - where it is long, of the optimum.
 * @param order - the others, from the lowest lot up.
 */
export const createDraw = (
  workspace: Workspace,
  { slate: first, objective }: CountedSlate,
  decided: Domain,
  tree: OpenTree | undefined,
  order: readonly number[],
  deadline: Deadline,
) => {
  const { problem, incidence, derived, relaxation, search, localSearch } = workspace;
  const { start, rowOf } = incidence;
  const { lower, upper } = decided;
  const candidates = problem.scores.length;
  const begun = tree === undefined ? {} : { tree };
  const rowsOf = (candidate: number): Int32Array => rowOf.subarray(start[candidate], start[candidate + 1]);
  const alike = createAlike(order, kindsOf(problem, rowsOf), candidates);

  /** Nobody who comes after as many alike as could have a seat is in a slate that takes those who come first. */
  const canonical = decided.fixings.slice();
  const before = new Map<readonly number[], number>();
  for (const candidate of order) {
    const group = alike.groupOf(candidate)!;
    const place = before.get(group) ?? 0;
    before.set(group, place + 1);
    const most = rowsOf(candidate).reduce((least, row) => Math.min(least, upper[row]!), upper[sizeRow]!);
    if (place >= most) canonical[candidate] = 0;
  }
  const among: number[] = [];
  for (let candidate = 0; candidate < candidates; candidate += 1) {
    if (canonical[candidate] !== 0) among.push(candidate);
  }

  /** The same slate with those of each group who come first. */
  const inOrder = (slate: Slate): Set<number> => {
    const seats = new Map<readonly number[], number>();
    const members = new Set<number>();
    for (const member of slate) {
      const group = alike.groupOf(member);
      if (group === undefined) members.add(member);
      else seats.set(group, (seats.get(group) ?? 0) + 1);
    }
    for (const [group, count] of seats) for (const one of group.slice(0, count)) members.add(one);
    return members;
  };
  const known: ReadonlySet<number>[] = [inOrder(first)];
  const meet = (members: ReadonlySet<number>): void => {
    const isSame = (slate: ReadonlySet<number>): boolean => [...members].every((one) => slate.has(one));
    if (!known.some(isSame)) known.push(members);
  };

  const optimum = reachedOptimum(problem, objective);
  /** A target among the optimal slates. @param scores - by candidate; all others count nothing. */
  const targetOf = (scores: ReadonlyMap<number, number>) => {
    const all = new Float64Array(candidates);
    for (const [candidate, score] of scores) all[candidate] = score;
    const counted = { scores: all, penalties: new Float64Array(problem.softRows.length), optimum };
    const aim = { objective: counted, bounds: createDualBounds(counted, incidence, derived, among), among };
    return bestAmongOptimal(problem, incidence, objective, aim, alike);
  };

  const isOptimal = (slate: Slate): boolean =>
    objectiveWithin(problem, incidence, slate, decided) === objective;

  const counterOf = (slate: ReadonlySet<number>): RowCounter =>
    createRowCounter(problem, { ...incidence, lower, upper }, ascending(slate));

  /** Can the candidate have the seat of a member, everything else being equal? The member has left it. */
  const canFollow = (counter: RowCounter, candidate: number, gain: number): boolean => {
    if (!counter.hasRoomFor(candidate) || counter.gainOf(candidate) !== gain) return false;
    for (const row of counter.shortRows) if (!counter.isIn(candidate, row)) return false;
    return true;
  };

  const settle = (): Settled => {
    const fixings = canonical.slice();
    const blocks: TieBlock[] = [];
    /** Those who have been taken so far. */
    const takenBefore = among.filter((candidate) => fixings[candidate] === 1);
    const taken = counterOf(new Set(takenBefore));
    let seats = upper[sizeRow]! - takenBefore.length;
    const hasRoom = (candidate: number): boolean => seats > 0 && taken.hasRoomFor(candidate);
    const take = (candidate: number): void => {
      alike.fix(fixings, candidate, 1);
      taken.add(candidate);
      seats -= 1;
    };
    const leave = (candidate: number): void => {
      alike.fix(fixings, candidate, 0);
    };

    let holding = known.slice();
    let counter = counterOf(holding[0]!);
    const hold = (slates: readonly ReadonlySet<number>[]): void => {
      if (slates[0] !== holding[0]) counter = counterOf(slates[0]!);
      holding = slates.slice();
    };
    /** A slate in which the candidate has the seat of a member who has none for sure. */
    const exchanged = (candidate: number): ReadonlySet<number> | null => {
      const [slate] = holding;
      for (const member of slate!) {
        if (fixings[member] !== -1) continue;
        counter.remove(member);
        const follows = canFollow(counter, candidate, counter.gainOf(member));
        counter.add(member);
        if (follows) return inOrder([...slate!].filter((one) => one !== member).concat(candidate));
      }
      return null;
    };
    const pass = (position: number): number => {
      for (let at = position; ; at += 1) {
        const candidate = order[at];
        if (candidate === undefined) return at;
        if (fixings[candidate] !== -1) continue;
        if (!hasRoom(candidate)) {
          leave(candidate);
          continue;
        }
        const witnesses = holding.filter((slate) => slate.has(candidate));
        if (witnesses.length > 0) hold(witnesses);
        else {
          const other = exchanged(candidate);
          if (other === null) return at;
          meet(other);
          hold([other]);
        }
        take(candidate);
      }
    };

    let most: number = tieOptions.blockSize;
    for (let at = pass(0); at < order.length; at = pass(at)) {
      const block: number[] = [];
      for (let next = at; next < order.length && block.length < most; next += 1) {
        const candidate = order[next]!;
        if (fixings[candidate] !== -1) continue;
        if (hasRoom(candidate)) block.push(candidate);
        else leave(candidate);
      }
      relaxation.include(block);
      const target = targetOf(
        new Map(block.map((candidate, place) => [candidate, 2 ** (block.length - 1 - place)])),
      );
      const domain = { fixings, lower, upper };
      let incumbent: CountedSlate | null = null;
      for (const slate of holding) {
        const counted = target.count(ascending(slate), domain);
        if (counted !== null && counted.objective > (incumbent?.objective ?? -1)) incumbent = counted;
      }
      if (incumbent === null) throw new Error('a known slate is not within the domain of the draw');
      const goal = { cutoff: -Infinity, stopAtFirst: false, domain, ...begun };
      const canHalve = block.length > tieOptions.leastBlockSize;
      let found: Found | null = null;
      for (const way of canHalve ? tieOptions.tries : [...tieOptions.tries, { byScore: true }]) {
        found = search({ ...goal, ...way, incumbent }, deadline, 2 ** block.length - 1, target);
        if (found.ended === 'complete') break;
        incumbent = found.best!;
      }
      const members = new Set(found!.best!.slate);
      meet(members);
      if (found!.ended !== 'complete') {
        if (canHalve && !isOver(deadline)) {
          most = Math.floor(block.length / 2);
          holding.push(members);
          continue;
        }
        const slate = ascending(holding[0]!);
        return { slate, open: slate.filter((member) => fixings[member] === -1), blocks: null };
      }
      blocks.push({ candidates: block, nodes: found!.nodes as readonly TieNode[] });
      for (const candidate of block) {
        if (members.has(candidate)) take(candidate);
        else leave(candidate);
      }
      hold([
        members,
        ...holding.filter((slate) => block.every((one) => slate.has(one) === members.has(one))),
      ]);
    }
    return { slate: ascending(holding[0]!), open: [], blocks };
  };

  /**
   * Who of these may be in every optimal slate, and whether it is proved that they are.
   * @param mostNodes - of the program that asks it.
   */
  const core = (
    members: readonly number[],
    mostNodes: number,
  ): { readonly left: readonly number[]; readonly isProved: boolean } => {
    let left = members;
    for (let isNear = false; left.length > 0;) {
      const target = targetOf(new Map(left.map((member) => [member, -1])));
      const domain = { fixings: canonical.slice(), lower, upper };
      const goal = { cutoff: -left.length, incumbent: null, stopAtFirst: true, domain, ...begun };
      const most = isNear ? mostNodes : Math.min(mostNodes, tieOptions.coreNodes);
      const { best, ended } = search({ ...goal, mostNodes: most }, deadline, 0, target);
      if (best !== null) meet(new Set(best.slate));
      else if (ended === 'complete') break;
      else if (isNear || isOver(deadline)) return { left, isProved: false };
      else {
        isNear = true;
        lookNear(left);
      }
      left = present(left);
    }
    return { left, isProved: true };
  };

  /** Those of these who are in all slates that are known, and whose seat nobody who counts alike could have. */
  const present = (members: readonly number[]): readonly number[] => {
    const missing = new Set<readonly number[]>();
    for (const member of members) {
      const group = alike.groupOf(member)!;
      if (known.some((slate) => !group.every((one) => slate.has(one)))) missing.add(group);
    }
    return members.filter((member) => !missing.has(alike.groupOf(member)!));
  };

  /** Meets slates in which somebody else has the seat of one of these members, everything else being equal. */
  const exchangeEach = (members: readonly number[]): readonly number[] => {
    const [slate] = known;
    const counter = counterOf(slate!);
    let left = present(members);
    for (const member of members) {
      if (!left.includes(member)) continue;
      counter.remove(member);
      const gain = counter.gainOf(member);
      const follower = among.find((one) => !slate!.has(one) && canFollow(counter, one, gain));
      counter.add(member);
      if (follower === undefined) continue;
      meet(inOrder([...slate!].filter((one) => one !== member).concat(follower)));
      left = present(left);
    }
    return left;
  };

  /** Meets slates without one of these members that local search finds near to a slate that is known. */
  const lookNear = (members: readonly number[]): void => {
    const [slate] = known;
    const wanted = among.map((candidate) => (slate!.has(candidate) ? 1 : 0));
    for (const member of members) {
      if (!present([member]).includes(member)) continue;
      const fixings = canonical.slice();
      alike.fix(fixings, member, 0);
      const other = localSearch({ fixings, lower, upper }, among, wanted);
      if (other !== null && isOptimal(other)) meet(inOrder(other));
    }
  };

  return { settle, core, exchangeEach };
};
