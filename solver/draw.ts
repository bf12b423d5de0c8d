import type { Fixings } from './domain.ts';
import { isOver, type Deadline } from './engine.ts';
import { sizeRow } from './incidence.ts';
import type { OptimalSlates } from './optimal-slates.ts';
import { ascending, type Slate } from './problem.ts';
import type { TieBlock, TieNode } from './proof.ts';
import type { CountedSlate } from './recount.ts';
import { canReplace } from './row-counter.ts';
import type { Found, Goal } from './search-goal.ts';
import { tieOptions } from './search-options.ts';

/** How far the draw came; see `BrokenTies` in ties.ts. */
export type DrawnSlate = {
  readonly slate: Slate;
  readonly open: Slate;
  readonly blocks: readonly TieBlock[] | null;
};

/**
 * Goes through the candidates in tie-break order and takes each with whom some optimal slate is left. A slate found
 * before that holds the candidate shows that there is one; where none does, an integer program decides the next block
 * of candidates.
 * @param begun - the tree of the optimum where it is large.
 */
export const drawSlate = (
  slates: OptimalSlates,
  begun: Pick<Goal, 'tree'>,
  deadline: Deadline,
): DrawnSlate => {
  const { order } = slates;
  const decided = createDecided(slates);
  const witnesses = createWitnesses(slates);
  const blocks: TieBlock[] = [];
  let most: number = tieOptions.blockSize;
  const next = (from: number): number => takeByWitnesses(slates, decided, witnesses, from);
  for (let at = next(0); at < order.length; at = next(at)) {
    const block = nextBlock(order, at, most, decided);
    const { best, nodes, ended } = solveBlock(
      slates,
      block,
      decided.fixings,
      witnesses.all(),
      begun,
      deadline,
    );
    const members = new Set(best!.slate);
    slates.add(members);
    if (ended !== 'complete') {
      if (canHalve(block) && !isOver(deadline)) {
        most = Math.floor(block.length / 2);
        witnesses.keep([...witnesses.all(), members]);
        continue;
      }
      const slate = ascending(witnesses.all()[0]!);
      return { slate, open: slate.filter((member) => decided.fixings[member] === -1), blocks: null };
    }
    blocks.push({ candidates: block, nodes: nodes as readonly TieNode[] });
    for (const candidate of block) {
      if (members.has(candidate)) decided.take(candidate);
      else decided.leave(candidate);
    }
    const agrees = (slate: ReadonlySet<number>): boolean =>
      block.every((one) => slate.has(one) === members.has(one));
    witnesses.keep([members, ...witnesses.all().filter(agrees)]);
  }
  return { slate: ascending(witnesses.all()[0]!), open: [], blocks };
};

/** What the draw has decided so far. */
type Decided = {
  readonly fixings: Fixings;
  readonly hasRoom: (candidate: number) => boolean;
  readonly take: (candidate: number) => void;
  readonly leave: (candidate: number) => void;
};

const createDecided = ({ alike, domain, among, counterOf }: OptimalSlates): Decided => {
  const fixings = domain.fixings.slice();
  const taken = among.filter((candidate) => fixings[candidate] === 1);
  const counter = counterOf(taken);
  let seats = domain.upper[sizeRow]! - taken.length;
  return {
    fixings,
    hasRoom: (candidate) => seats > 0 && counter.hasRoomFor(candidate),
    take: (candidate) => {
      alike.fix(fixings, candidate, 1);
      counter.add(candidate);
      seats -= 1;
    },
    leave: (candidate) => {
      alike.fix(fixings, candidate, 0);
    },
  };
};

/** Known slates that agree with everything that is decided; never none. */
type Witnesses = {
  readonly all: () => readonly ReadonlySet<number>[];
  readonly keep: (slates: readonly ReadonlySet<number>[]) => void;
  /** The first of them with the candidate in the seat of a member who is not decided; null: nobody can change so. */
  readonly exchangedFor: (candidate: number, fixings: Fixings) => ReadonlySet<number> | null;
};

const createWitnesses = ({ known, counterOf, inOrder }: OptimalSlates): Witnesses => {
  let all: readonly ReadonlySet<number>[] = known.slice();
  let counter = counterOf(all[0]!);
  return {
    all: () => all,
    keep: (slates) => {
      if (slates[0] !== all[0]) counter = counterOf(slates[0]!);
      all = slates;
    },
    exchangedFor: (candidate, fixings) => {
      const slate = all[0]!;
      for (const member of slate) {
        if (fixings[member] !== -1) continue;
        counter.remove(member);
        const fits = canReplace(counter, candidate, counter.gainOf(member));
        counter.add(member);
        if (fits) return inOrder([...slate].filter((one) => one !== member).concat(candidate));
      }
      return null;
    },
  };
};

/** Takes candidates as long as a witness holds them. @returns the place in the order of the first for whom there is no witness. */
const takeByWitnesses = (
  slates: OptimalSlates,
  { fixings, hasRoom, take, leave }: Decided,
  witnesses: Witnesses,
  from: number,
): number => {
  for (let at = from; ; at += 1) {
    const candidate = slates.order[at];
    if (candidate === undefined) return at;
    if (fixings[candidate] !== -1) continue;
    if (!hasRoom(candidate)) {
      leave(candidate);
      continue;
    }
    const holding = witnesses.all().filter((slate) => slate.has(candidate));
    if (holding.length > 0) witnesses.keep(holding);
    else {
      const other = witnesses.exchangedFor(candidate, fixings);
      if (other === null) return at;
      slates.add(other);
      witnesses.keep([other]);
    }
    take(candidate);
  }
};

/** The next candidates who are open; those without room are left out on the way. */
const nextBlock = (
  order: readonly number[],
  from: number,
  most: number,
  { fixings, hasRoom, leave }: Decided,
): readonly number[] => {
  const block: number[] = [];
  for (let at = from; at < order.length && block.length < most; at += 1) {
    const candidate = order[at]!;
    if (fixings[candidate] !== -1) continue;
    if (hasRoom(candidate)) block.push(candidate);
    else leave(candidate);
  }
  return block;
};

const canHalve = (block: readonly number[]): boolean => block.length > tieOptions.leastBlockSize;

/**
 * Of the optimal slates that agree with what is decided, the one that holds the first of the block, and so on.
 * @throws Error where no slate found before is within the domain: a fault of the solver.
 */
const solveBlock = (
  { workspace: { relaxation, search }, domain: { lower, upper }, targetOf }: OptimalSlates,
  block: readonly number[],
  fixings: Fixings,
  witnesses: readonly ReadonlySet<number>[],
  begun: Pick<Goal, 'tree'>,
  deadline: Deadline,
): Found => {
  relaxation.include(block);
  const weights = block.map((candidate, place) => [candidate, 2 ** (block.length - 1 - place)] as const);
  const target = targetOf(new Map(weights));
  const domain = { fixings, lower, upper };
  let incumbent: CountedSlate | null = null;
  for (const slate of witnesses) {
    const counted = target.count(ascending(slate), domain);
    if (counted !== null && counted.objective > (incumbent?.objective ?? -1)) incumbent = counted;
  }
  if (incumbent === null) throw new Error('no slate found before is within the domain of the draw');
  const goal = { cutoff: -Infinity, stopAtFirst: false, domain, ...begun };
  const [first, ...others] = tieOptions.tries;
  const solveBy = (way: Pick<Goal, 'byScore' | 'mostNodes'>): Found =>
    search({ ...goal, ...way, incumbent }, deadline, 2 ** block.length - 1, target);
  let found = solveBy(first);
  for (const way of canHalve(block) ? others : [...others, { byScore: true }]) {
    if (found.ended === 'complete') break;
    incumbent = found.best!;
    found = solveBy(way);
  }
  return found;
};
