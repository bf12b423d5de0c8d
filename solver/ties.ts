import { createAlike, kindsOf } from './alike.ts';
import type { BegunTree, ClosedLeaf, Found } from './search-goal.ts';
import type { Domain } from './domain.ts';
import { createDualBounds } from './dual-bound.ts';
import { isOver, type Deadline } from './engine.ts';
import { sizeRow } from './incidence.ts';
import { lowestOf, reachedOptimum } from './objective.ts';
import type { Problem, Slate } from './problem.ts';
import type { ProofLeaf, ProofNode, TieBlock, TieLeaf, TieNode } from './proof.ts';
import { decideByLeaves, mayReach } from './reduced-cost-fixing.ts';
import type { CountedSlate } from './recount.ts';
import { createSeating, type Seating } from './seating.ts';
import { bestAmongOptimal, objectiveWithin } from './target.ts';
import type { Workspace } from './workspace.ts';

/** Candidates (any number of them) from the lowest lot up. */
export type ByLot = (candidates: readonly number[]) => readonly number[];

/** How far the tie rule came. */
export type Untied = {
  /** An optimal slate that holds everybody whom the lots have taken so far. */
  readonly slate: Slate;
  /** Its members whose seat the lots have not settled, ascending; empty: it is the slate of the tie rule. */
  readonly open: Slate;
  /** Who is in every optimal slate, ascending; null: nobody asked, or it is not known. */
  readonly core: Slate | null;
  /** Why the lots choose this slate; null where a seat is open, and where it is known to be the only one. */
  readonly blocks: readonly TieBlock[] | null;
};

/** What was searched, and the leaves that prove the optimum there. */
export type SearchedTree = {
  readonly leaves: readonly ClosedLeaf[];
  /** Of the tree of these leaves; absent where nothing is to be shown. */
  readonly nodes?: readonly ProofNode[];
  readonly domain: Domain;
};

export type UntieSettings = {
  readonly byLot: ByLot;
  readonly deadline: Deadline;
  /** Is it of interest who is in every optimal slate? */
  readonly wantsCore: boolean;
  /** Is it to be shown why the lots choose as they do? Absent: no. */
  readonly provesTies?: boolean;
};

/** Candidates whose lots one integer program decides, at most. */
const mostInBlock = 20;
/**
 * How a program is tried: by which rule it branches, and after how many nodes the next try begins. Neither rule is
 * good for all: where seats are scarce, lots first takes a hundred times as long, and where they are not, the other.
 */
const tries = [
  { byScore: false, mostNodes: 30 },
  { byScore: true, mostNodes: 60 },
  { byScore: false, mostNodes: 300 },
  { byScore: true, mostNodes: 300 },
] as const;
/** After these it is tried with half as many candidates, as long as they are more than a few. */
const fewestInBlock = 5;
/** Leaves of a proof from which on it is asked first whether there is any other optimal slate; nodes for each leaf. */
const fewestLeaves = 20;
const nodesForOthers = 4;
/** Nodes of a program that asks for the core, before local search looks for slates without each member. */
const mostNodesOfCore = 20;

/**
 * Decides between optimal slates by lot: going through the candidates from the lowest lot up, each is taken when
 * some optimal slate holds everyone taken so far and this one. Whom the dual bounds of the leaves decide is not asked
 * about. Of the others, whoever is in an optimal slate that is known is taken, and so is whoever can change seats
 * with a member; where neither holds, an integer program decides the next twenty at once: of the optimal slates, the
 * one with the highest
 *
 *     2^19 x_1 + 2^18 x_2 + … + x_20
 *
 * has of these twenty whom the lots take. Every slate is counted, and every bound the proof of a search; where the
 * time ends before, the rest stays open.
 *
 * @param optimal - an optimal slate of the domain; the tie rule's may be another.
 */
export const untie = (
  workspace: Workspace,
  optimal: CountedSlate,
  { leaves, nodes, domain }: SearchedTree,
  { byLot, deadline, wantsCore, provesTies = false }: UntieSettings,
): Untied => {
  const { problem, bounds, switches } = workspace;
  const decided = switches.fixing
    ? decideByLeaves(optimal.objective, leaves, bounds, domain.fixings)
    : domain.fixings;
  const undecided: number[] = [];
  decided.forEach((fixed, candidate) => {
    if (fixed === -1) undecided.push(candidate);
  });
  const own = optimal.slate.filter((member) => decided[member] === -1).length;
  if (own === 0 || own === undecided.length) {
    return { slate: optimal.slate, open: [], core: wantsCore ? optimal.slate : null, blocks: [] };
  }
  const tree =
    leaves.length < fewestLeaves ? undefined : begunTree(problem, leaves, nodes, optimal.objective);
  const within = { ...domain, fixings: decided };
  const draw = createDraw(workspace, optimal, within, tree, byLot(undecided), deadline);
  const members = optimal.slate.filter((member) => decided[member] === -1);
  const exchanged = draw.exchangeEach(members);
  let asked: ReturnType<typeof draw.core> = { left: exchanged, isProved: false };
  // Where nobody can be exchanged alone, it may be the only one: then there is nothing to draw.
  if (!provesTies && exchanged.length === members.length && leaves.length >= fewestLeaves) {
    asked = draw.core(exchanged, nodesForOthers * leaves.length);
    if (asked.isProved && asked.left.length === members.length) {
      return { slate: optimal.slate, open: [], core: wantsCore ? optimal.slate : null, blocks: null };
    }
  }
  const settled = draw.settle();
  if (!wantsCore || settled.open.length > 0) return { ...settled, core: null };
  if (!asked.isProved) asked = draw.core(asked.left, Infinity);
  const inAll = new Set(asked.left);
  const core = optimal.slate.filter((member) => decided[member] === 1 || inAll.has(member));
  return { ...settled, core: asked.isProved ? core : null };
};

/** The tree of the optimum, to be gone on with where it may hold slates of the optimum. */
const begunTree = (
  { scores }: Problem,
  leaves: readonly ClosedLeaf[],
  nodes: readonly ProofNode[] | undefined,
  objective: number,
): BegunTree => {
  const low = lowestOf(scores);
  const begun: (ProofNode | TieLeaf | null)[] =
    nodes?.map((node) => (node.kind === 'branch' ? node : null)) ?? [];
  const open = leaves.filter((leaf) => {
    begun[leaf.index] ??= null;
    if (mayReach(objective, leaf)) return true;
    const node = nodes?.[leaf.index];
    if (node === undefined || node.kind === 'branch') return false;
    const closed = belowOptimum(node, low);
    begun[leaf.index] = closed;
    return closed === null;
  });
  return { open, nodes: Array.from(begun, (node) => node ?? null) };
};

/**
 * The leaf where the optimum has to be reached, which it stays below: it is empty. Scores count from the lowest
 * there; null: that makes its numbers too large.
 */
const belowOptimum = ({ kind, denominator, multipliers }: ProofLeaf, low: number): TieLeaf | null => {
  const optimum = kind === 'bound' ? denominator : 0;
  const [first] = multipliers;
  const hasSize = first?.[0] === sizeRow;
  const ofSize = (hasSize ? first[1] : 0) - optimum * low;
  if (!Number.isSafeInteger(ofSize)) return null;
  const others = hasSize ? multipliers.slice(1) : multipliers;
  const moved: ProofLeaf['multipliers'] = ofSize === 0 ? others : [[sizeRow, ofSize], ...others];
  return { kind: 'infeasible', denominator, multipliers: moved, optimum };
};

/**
 * @param decided - whom the bounds decide. @param tree - where it is long, of the optimum.
 * @param order - the others, from the lowest lot up.
 */
const createDraw = (
  workspace: Workspace,
  { slate: first, objective }: CountedSlate,
  decided: Domain,
  tree: BegunTree | undefined,
  order: readonly number[],
  deadline: Deadline,
) => {
  const { problem, incidence, derived, relaxation, search, near } = workspace;
  const { start, rowOf } = incidence;
  const { lower, upper } = decided;
  const candidates = problem.scores.length;
  const begun = tree === undefined ? {} : { tree };
  const rowsOf = (candidate: number): Int32Array => rowOf.subarray(start[candidate], start[candidate + 1]);
  const alike = createAlike(order, kindsOf(problem, rowsOf), candidates);

  /** Nobody who comes after as many alike as could have a seat is in a slate that takes those who come first. */
  const canonical = decided.fixings.slice();
  for (const candidate of order) {
    const most = rowsOf(candidate).reduce((least, row) => Math.min(least, upper[row]!), upper[sizeRow]!);
    if (alike.groupOf(candidate)!.indexOf(candidate) >= most) canonical[candidate] = 0;
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

  const isOptimal = (slate: Slate): boolean => {
    return objectiveWithin(problem, incidence, slate, decided) === objective;
  };

  const seatingOf = (slate: ReadonlySet<number>): Seating =>
    createSeating(problem, { ...incidence, lower, upper }, ascending(slate));

  /** Can the candidate have the seat of a member, everything else being equal? The member has left it. */
  const canFollow = (seating: Seating, candidate: number, gain: number): boolean => {
    if (!seating.hasRoomFor(candidate) || seating.gainOf(candidate) !== gain) return false;
    for (const row of seating.shortRows) if (!seating.isIn(candidate, row)) return false;
    return true;
  };

  const settle = (): Omit<Untied, 'core'> => {
    const fixings = canonical.slice();
    const blocks: TieBlock[] = [];
    const counts = new Int32Array(incidence.rowCount);
    const count = (candidate: number): void => {
      counts[sizeRow]! += 1;
      for (const row of rowsOf(candidate)) counts[row]! += 1;
    };
    fixings.forEach((fixed, candidate) => {
      if (fixed === 1) count(candidate);
    });
    const hasRoom = (candidate: number): boolean =>
      counts[sizeRow]! < upper[sizeRow]! &&
      rowsOf(candidate).every((row) => row >= incidence.firstSoft || counts[row]! < upper[row]!);
    const take = (candidate: number): void => {
      alike.fix(fixings, candidate, 1);
      count(candidate);
    };
    const leave = (candidate: number): void => {
      alike.fix(fixings, candidate, 0);
    };

    let holding = known.slice();
    let seating = seatingOf(holding[0]!);
    const hold = (slates: readonly ReadonlySet<number>[]): void => {
      if (slates[0] !== holding[0]) seating = seatingOf(slates[0]!);
      holding = slates.slice();
    };
    /** A slate in which the candidate has the seat of a member who has none for sure. */
    const exchanged = (candidate: number): ReadonlySet<number> | null => {
      const [slate] = holding;
      for (const member of slate!) {
        if (fixings[member] !== -1) continue;
        seating.leave(member);
        const follows = canFollow(seating, candidate, seating.gainOf(member));
        seating.take(member);
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

    let most = mostInBlock;
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
      const goal = { above: -Infinity, stopAtFirst: false, domain, ...begun };
      const canHalve = block.length > fewestInBlock;
      let found: Found | null = null;
      for (const way of canHalve ? tries : [...tries, { byScore: true }]) {
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
      const goal = { above: -left.length, incumbent: null, stopAtFirst: true, domain, ...begun };
      const most = isNear ? mostNodes : Math.min(mostNodes, mostNodesOfCore);
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

  /** Of these, whoever is in all slates that are known, and whose seat nobody who counts alike could have. */
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
    const seating = seatingOf(slate!);
    let left = present(members);
    for (const member of members) {
      if (!left.includes(member)) continue;
      seating.leave(member);
      const gain = seating.gainOf(member);
      const follower = among.find((one) => !slate!.has(one) && canFollow(seating, one, gain));
      seating.take(member);
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
      const other = near({ fixings, lower, upper }, among, wanted);
      if (other !== null && isOptimal(other)) meet(inOrder(other));
    }
  };

  return { settle, core, exchangeEach };
};

const ascending = (members: ReadonlySet<number>): readonly number[] => [...members].sort((a, b) => a - b);
