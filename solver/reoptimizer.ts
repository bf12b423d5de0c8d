import type { ClosedLeaf } from './branch-and-bound.ts';
import { copyOf, wholeDomain, type Domain } from './domain.ts';
import { floorOf, type DualBounds } from './dual-bound.ts';
import { sizeRow } from './incidence.ts';
import type { Problem, Row, Slate } from './problem.ts';
import { recount, type CountedSlate, type Recount } from './recount.ts';
import type { SolveSettings } from './solve.ts';
import { untie } from './ties.ts';
import { inUnits, unitOf } from './units.ts';
import { withWorkspace, type Workspace } from './workspace.ts';

/** Bounds of a row, seats; null: none. */
export type RowBounds = Pick<Row, 'min' | 'max'>;

/** The problem as it is, but for what is said here. */
export type Question = {
  /** Other bounds, by row of the problem. Tighter ones by a seat at most than the problem has. */
  readonly rows?: ReadonlyMap<number, RowBounds>;
  /** Candidates who must be, and who must not be in the slate. */
  readonly take?: readonly number[];
  readonly leave?: readonly number[];
  /** How many members the slate must and may have in common with the slate that was given, seats. */
  readonly common?: { readonly min?: number; readonly max?: number };
};

/** What came of a question. */
export type Reoptimum =
  | ({ readonly outcome: 'selected' } & CountedSlate)
  | { readonly outcome: 'infeasible' }
  | { readonly outcome: 'stopped' };

/** Answers questions about a problem, each by what the answers before it have left: all exact. */
export type Reoptimizer = {
  /** The optimum and some slate that reaches it. */
  readonly optimum: (question: Question) => Reoptimum;
  /** The optimum and the slate of the tie rule. */
  readonly slate: (question: Question) => Reoptimum;
};

/** A slate that was met, its counts, and the rows of the problem that it breaks. */
type Known = CountedSlate & {
  readonly members: ReadonlySet<number>;
  readonly counts: Recount['counts'];
  readonly broken: readonly number[];
};

/** The best slate, null where there is none, and the leaves that prove it. */
type Answered = { readonly best: Known | null; readonly leaves: readonly ClosedLeaf[] };

/** A question with everything that it leaves out. */
type Asked = {
  readonly rows: ReadonlyMap<number, RowBounds>;
  readonly take: readonly number[];
  readonly leave: readonly number[];
};

/**
 * Keeps the linear program warm over any number of questions. A question is first looked up among the slates
 * that were met and under the bound that the leaves of the first tree give for it, in exact arithmetic; only
 * where these two differ is there a search.
 *
 * @param given - a slate to compare with (`common`), usually the best; null: there is none.
 */
export const withReoptimizer = <T>(
  problem: Problem,
  given: Slate | null,
  settings: Omit<SolveSettings, 'primary'>,
  use: (reoptimizer: Reoptimizer) => T,
): T => {
  const unit = unitOf(problem);
  const { size } = problem;
  // The last row holds the given slate; its bounds are no bounds until a question sets some.
  const common: Row = { members: given ?? [], min: null, max: size };
  const scaled = inUnits({ ...problem, rows: [...problem.rows, common] }, unit);
  return withWorkspace(scaled, settings.linear, (workspace) =>
    use(createReoptimizer(workspace, given, unit, settings)),
  );
};

const createReoptimizer = (
  workspace: Workspace,
  given: Slate | null,
  unit: number,
  { linear, deadline, byLot = (candidates) => candidates }: Omit<SolveSettings, 'primary'>,
): Reoptimizer => {
  const { problem, incidence, bounds, relaxation, search } = workspace;
  const { size } = problem;
  const whole = wholeDomain(incidence);
  const known: Known[] = [];
  let base: readonly ClosedLeaf[] | null = null;

  const toAsked = ({ rows = new Map(), take = [], leave = [], common }: Question): Asked => ({
    rows:
      common === undefined
        ? rows
        : new Map([...rows, [problem.rows.length - 1, { min: common.min ?? null, max: common.max ?? null }]]),
    take,
    leave,
  });

  const toDomain = ({ rows, take, leave }: Asked): Domain => {
    const domain = copyOf(whole);
    for (const [row, { min, max }] of rows) {
      domain.lower[1 + row] = min ?? 0;
      domain.upper[1 + row] = max ?? size;
    }
    for (const candidate of leave) domain.fixings[candidate] = 0;
    for (const candidate of take) domain.fixings[candidate] = 1;
    return domain;
  };

  const contradicts = ({ rows, take, leave }: Asked): boolean =>
    take.some((candidate) => leave.includes(candidate)) ||
    take.length > size ||
    [...rows.values()].some(({ min, max }) => min !== null && max !== null && min > max);

  const meet = ({ slate }: { readonly slate: Slate }): Known => {
    const { objective, counts, violations } = recount(problem, slate);
    const broken = violations.flatMap((violation) => ('row' in violation ? [violation.row] : []));
    const one = { slate, objective, members: new Set(slate), counts, broken };
    known.push(one);
    return one;
  };

  if (given !== null) meet({ slate: given });

  const fits = ({ rows, take, leave }: Asked, { members, counts, broken }: Known): boolean => {
    if (broken.some((row) => !rows.has(row))) return false;
    for (const [row, { min, max }] of rows) {
      if (counts[row]! < (min ?? 0) || counts[row]! > (max ?? size)) return false;
    }
    return take.every((member) => members.has(member)) && !leave.some((member) => members.has(member));
  };

  const bestKnown = (asked: Asked): Known | null => {
    let best: Known | null = null;
    for (const one of known) {
      if (one.objective > (best?.objective ?? -Infinity) && fits(asked, one)) best = one;
    }
    return best;
  };

  /** The best slate of a domain and the leaves that prove it; undefined: the time ran out. */
  const searchFor = (domain: Domain, incumbent: Known | null, upperBound: number): Answered | undefined => {
    const goal = { above: -Infinity, incumbent, stopAtFirst: false, domain };
    const { best, ended, leaves } = search(goal, deadline, upperBound);
    const met = best === null || best === incumbent ? incumbent : meet(best);
    return ended === 'complete' ? { best: met, leaves } : undefined;
  };

  /** The leaves of the problem as it is, searched when they are first wanted. */
  const baseLeaves = (): readonly ClosedLeaf[] | null => {
    if (base !== null) return base;
    base = searchFor(whole, bestKnown(toAsked({})), Number.MAX_SAFE_INTEGER)?.leaves ?? null;
    return base;
  };

  /** Answers in units, with the leaves that prove it. */
  const answer = (asked: Asked): Answered | undefined => {
    if (contradicts(asked)) return { best: null, leaves: [] };
    const leaves = baseLeaves();
    if (leaves === null) return undefined;
    const moved = moveLeaves(leaves, asked, whole, bounds);
    const upperBound = boundOf(moved);
    const incumbent = bestKnown(asked);
    if (upperBound === -Infinity) return { best: null, leaves: moved };
    if (incumbent !== null && incumbent.objective >= upperBound) return { best: incumbent, leaves: moved };
    relaxation.include(asked.take);
    return searchFor(toDomain(asked), incumbent, Math.min(upperBound, Number.MAX_SAFE_INTEGER));
  };

  const selected = (asked: Asked, one: Known): Reoptimum => {
    if (!fits(asked, one)) throw new Error('a slate of a search does not stand up to the recount');
    return { outcome: 'selected', slate: one.slate, objective: one.objective * unit };
  };

  return {
    optimum: (question) => {
      const asked = toAsked(question);
      const answered = answer(asked);
      if (answered === undefined) return { outcome: 'stopped' };
      return answered.best === null ? { outcome: 'infeasible' } : selected(asked, answered.best);
    },
    slate: (question) => {
      const asked = toAsked(question);
      const answered = answer(asked);
      if (answered === undefined) return { outcome: 'stopped' };
      const { best, leaves } = answered;
      if (best === null) return { outcome: 'infeasible' };
      const inRows = problemOf(problem, asked.rows);
      const untied = untie(inRows, best, leaves, toDomain(asked), bounds, linear, byLot, deadline);
      if (untied === null) return { outcome: 'stopped' };
      return selected(asked, meet(untied));
    },
  };
};

/** The problem that a question is about, but for who is fixed. */
const problemOf = (problem: Problem, rows: ReadonlyMap<number, RowBounds>): Problem => ({
  ...problem,
  rows: problem.rows.map((row, index) => {
    const other = rows.get(index);
    return other === undefined ? row : { ...row, ...other };
  }),
});

/**
 * The leaves of the whole domain as they stand in that of a question: multipliers stay, and what they come to
 * moves with the bounds of the rows and the fixings. Those that the question empties are left out.
 */
const moveLeaves = (
  leaves: readonly ClosedLeaf[],
  { rows, take, leave }: Asked,
  whole: Domain,
  bounds: DualBounds,
): readonly ClosedLeaf[] => {
  const size = whole.upper[sizeRow]!;
  const fixed = new Map([
    ...take.map((candidate) => [candidate, 1] as const),
    ...leave.map((candidate) => [candidate, 0] as const),
  ]);
  return leaves.flatMap((leaf): ClosedLeaf[] => {
    const decided = new Map(leaf.path);
    for (const [candidate, value] of leaf.path) if ((fixed.get(candidate) ?? value) !== value) return [];
    // What a single slate is worth says nothing about rows that move: whoever asks must search.
    if (leaf.kind === 'certain') return [{ ...leaf, objective: Number.MAX_SAFE_INTEGER }];
    const { multipliers } = leaf;
    let { value } = leaf;
    for (const [row, { min, max }] of rows) {
      const multiplier = multipliers.values[1 + row]!;
      if (multiplier === 0) continue;
      const [before, after] =
        multiplier > 0 ? [whole.upper[1 + row]!, max ?? size] : [whole.lower[1 + row]!, min ?? 0];
      value += BigInt(multiplier) * BigInt(after - before);
    }
    for (const [candidate, taken] of fixed) {
      if (decided.has(candidate)) continue;
      const cost = bounds.reducedCost(candidate, multipliers, leaf.kind);
      if (taken === 1 ? cost < 0 : cost > 0) value -= BigInt(Math.abs(cost));
    }
    return [{ ...leaf, value }];
  });
};

/** No slate of the leaves scores more; `-Infinity`: there is none. */
const boundOf = (leaves: readonly ClosedLeaf[]): number =>
  leaves.reduce((most, leaf) => {
    switch (leaf.kind) {
      case 'bound':
        return Math.max(most, floorOf(leaf.value, leaf.multipliers.denominator));
      case 'infeasible':
        return leaf.value < 0n ? most : Infinity;
      case 'certain':
        return Math.max(most, leaf.objective ?? -Infinity);
    }
  }, -Infinity);
