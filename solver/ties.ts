import type { ClosedLeaf } from './branch-and-bound.ts';
import { wholeDomain, type Domain } from './domain.ts';
import type { DualBounds } from './dual-bound.ts';
import { halfOf, type Deadline, type LinearEngine } from './engine.ts';
import { sizeRow, type Incidence } from './incidence.ts';
import { kernelOf, toWholeSlate, type Kernel } from './kernel.ts';
import type { Problem, Row, Slate } from './problem.ts';
import { decideByLeaves } from './reduced-cost-fixing.ts';
import { recount, type CountedSlate } from './recount.ts';
import type { Switches } from './switches.ts';
import { solveWholeModel } from './whole-model.ts';
import { withWorkspace, type Workspace } from './workspace.ts';

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
};

/** What was searched, and the leaves that prove the optimum there. */
export type SearchedTree = { readonly leaves: readonly ClosedLeaf[]; readonly domain: Domain };

export type UntieSettings = {
  readonly bounds: DualBounds;
  readonly switches: Switches;
  readonly linear: LinearEngine;
  readonly byLot: ByLot;
  readonly deadline: Deadline;
  /** Is it of interest who is in every optimal slate? It takes a question for each member. */
  readonly wantsCore: boolean;
};

/**
 * Nodes of a search after which the engine is asked for a slate in its own way: these at least, and some more
 * where the proof itself took many.
 */
const fewestNodes = 200;
const perLeafOfTheProof = 4;

/**
 * Decides between optimal slates by lot: going through the candidates from the lowest lot up, each is
 * taken when some optimal slate holds everyone taken so far and this one. Only the kernel of candidates
 * whom the dual bounds of the leaves do not decide is asked about: first whether it holds another optimal
 * slate at all, and only then candidate by candidate, each answer by a search of its own. Every yes is a slate
 * that was counted, and every no the proof of a search; where the time ends before either, the rest stays open.
 *
 * @param optimal - an optimal slate; the tie rule's may be another.
 */
export const untie = (
  problem: Problem,
  optimal: CountedSlate,
  { leaves, domain }: SearchedTree,
  { bounds, switches, linear, byLot, deadline, wantsCore }: UntieSettings,
): Untied => {
  const decided = switches.fixing
    ? decideByLeaves(optimal.objective, leaves, bounds, domain.fixings)
    : domain.fixings;
  const kernel = kernelOf(problem, decided);
  const members = new Set(optimal.slate);
  const own = kernel.candidates.flatMap((candidate, index) => (members.has(candidate) ? [index] : []));
  const alone: Untied = { slate: optimal.slate, open: [], core: wantsCore ? optimal.slate : null };
  if (own.length === 0 || own.length === kernel.candidates.length) return alone;

  const { objective } = recount(kernel.problem, own);
  const mostNodes = Math.max(fewestNodes, perLeafOfTheProof * leaves.length);
  const how: Asking = { objective, switches, linear, mostNodes, deadline, wantsCore };
  const other = findOther(kernel, own, how);
  const toCandidates = (indices: Slate): Slate => indices.map((index) => kernel.candidates[index]!);
  if (other === undefined) return { ...alone, open: toCandidates(own), core: null };
  if (other === null) return alone;
  return withWorkspace(
    kernel.problem,
    linear,
    (workspace) => {
      const lots = byLot(kernel.candidates);
      const indexOf = new Map(kernel.candidates.map((candidate, index) => [candidate, index]));
      const order = lots.map((candidate) => indexOf.get(candidate)!);
      const { slate, open, core } = askOneByOne(workspace, [own, other], order, how);
      return {
        slate: toWholeSlate(kernel, slate),
        open: toCandidates(open),
        core: core && toWholeSlate(kernel, core),
      };
    },
    switches,
  );
};

/** What all questions have in common: the objective, and how far a search may go for it. */
type Asking = {
  readonly objective: number;
  readonly switches: Switches;
  readonly linear: LinearEngine;
  readonly mostNodes: number;
  readonly deadline: Deadline;
  readonly wantsCore: boolean;
};

/** Another slate of the same objective; null: there is none; undefined: the time ran out. */
const findOther = ({ problem }: Kernel, slate: Slate, how: Asking): Slate | null | undefined => {
  const another: Row = { members: slate, min: null, max: slate.length - 1 };
  return withWorkspace(
    { ...problem, rows: [...problem.rows, another] },
    how.linear,
    (workspace) => ask(workspace, wholeDomain(workspace.incidence), how),
    how.switches,
  );
};

/** A slate of the objective within the domain; null: there is none; undefined: the time ran out. */
const ask = (
  workspace: Workspace,
  domain: Domain,
  { objective, linear, mostNodes, deadline }: Asking,
): Slate | null | undefined => {
  const goal = { above: objective - 1, incumbent: null, stopAtFirst: true, domain };
  const brief = workspace.search({ ...goal, mostNodes }, deadline, objective);
  if (brief.best !== null) return brief.best.slate;
  if (brief.ended === 'complete') return null;
  const witness = witnessOf(workspace, domain, objective, linear, halfOf(deadline));
  if (witness !== null) return witness;
  const { best, ended } = workspace.search(goal, deadline, objective);
  if (best !== null) return best.slate;
  return ended === 'complete' ? null : undefined;
};

/**
 * Equal scores can leave a tree nothing to steer by; the engine's own search often finds a slate where there is
 * one. That it finds none says nothing: null.
 */
const witnessOf = (
  { problem }: Workspace,
  domain: Domain,
  objective: number,
  linear: LinearEngine,
  deadline: Deadline,
): Slate | null => {
  const kernel = kernelOf(problem, domain.fixings);
  const claim = solveWholeModel(kernel.problem, linear, deadline);
  if ((claim.status !== 'optimal' && claim.status !== 'stopped') || claim.best === null) return null;
  const slate = toWholeSlate(kernel, claim.best.slate);
  const counted = recount(problem, slate);
  return counted.violations.length === 0 && counted.objective === objective ? slate : null;
};

/** @param slates - some slates of the objective. @param order - candidates from the lowest lot up. */
const askOneByOne = (
  workspace: Workspace,
  slates: readonly Slate[],
  order: readonly number[],
  how: Asking,
): Untied => {
  const known = slates.map((slate) => new Set(slate));
  const domain = wholeDomain(workspace.incidence);
  const { fixings } = domain;
  const find = (): Slate | null | undefined => {
    const answer = ask(workspace, domain, how);
    if (answer !== null && answer !== undefined) known.push(new Set(answer));
    return answer;
  };

  let holding = known.slice();
  const taken = new Set<number>();
  const theSlate = (): Slate => [...holding[0]!].sort((a, b) => a - b);
  const seats = createSeats(workspace.incidence);
  const kindOf = kindsOf(workspace);
  // Where there is no seat for somebody, there is none for anybody who counts alike and comes later.
  const without = new Set<string>();
  for (const candidate of order) {
    if (!seats.hasRoomFor(candidate) || without.has(kindOf(candidate))) {
      fixings[candidate] = 0;
      continue;
    }
    fixings[candidate] = 1;
    const witnesses = holding.filter((slate) => slate.has(candidate));
    if (witnesses.length > 0) holding = witnesses;
    else {
      const answer = find();
      if (answer === undefined) {
        const slate = theSlate();
        return { slate, open: slate.filter((member) => !taken.has(member)), core: null };
      }
      if (answer === null) {
        fixings[candidate] = 0;
        without.add(kindOf(candidate));
        continue;
      }
      holding = [new Set(answer)];
    }
    seats.take(candidate);
    taken.add(candidate);
  }
  const settled = { slate: theSlate(), open: [] };
  if (!how.wantsCore) return { ...settled, core: null };

  const core: number[] = [];
  const others = new Set(order.filter((candidate) => !taken.has(candidate)).map(kindOf));
  for (const member of settled.slate) {
    // Somebody who counts alike can have the seat.
    if (others.has(kindOf(member))) continue;
    if (known.some((other) => !other.has(member))) continue;
    fixings.fill(-1);
    fixings[member] = 0;
    const answer = find();
    if (answer === undefined) return { ...settled, core: null };
    if (answer === null) core.push(member);
  }
  return { ...settled, core };
};

/** What a candidate counts for: those who are alike in it can change places in every slate. */
const kindsOf =
  ({ problem, incidence: { start, rowOf } }: Workspace) =>
  (candidate: number): string =>
    [problem.scores[candidate]!, ...rowOf.subarray(start[candidate], start[candidate + 1])].join(' ');

/** Counts who has been taken: most candidates without a chance are told by a full row, without a search. */
const createSeats = ({ rowCount, upper, start, rowOf }: Incidence) => {
  const counts = new Int32Array(rowCount);
  const rowsOf = (candidate: number): Int32Array => rowOf.subarray(start[candidate], start[candidate + 1]);
  return {
    hasRoomFor: (candidate: number): boolean =>
      counts[sizeRow]! < upper[sizeRow]! && rowsOf(candidate).every((row) => counts[row]! < upper[row]!),
    take: (candidate: number): void => {
      counts[sizeRow]! += 1;
      for (const row of rowsOf(candidate)) counts[row]! += 1;
    },
  };
};
