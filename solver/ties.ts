import type { ClosedLeaf } from './branch-and-bound.ts';
import { wholeDomain, type Domain } from './domain.ts';
import type { DualBounds } from './dual-bound.ts';
import type { Deadline, LinearEngine } from './engine.ts';
import { sizeRow, type Incidence } from './incidence.ts';
import { kernelOf, toWholeSlate, type Kernel } from './kernel.ts';
import type { Problem, Row, Slate } from './problem.ts';
import { decideByLeaves } from './reduced-cost-fixing.ts';
import { recount, type CountedSlate } from './recount.ts';
import { solveWholeModel } from './whole-model.ts';
import { withWorkspace, type Workspace } from './workspace.ts';

/** Candidates (any number of them) from the lowest lot up. */
export type ByLot = (candidates: readonly number[]) => readonly number[];

/** The slate of the tie rule, and who is in every optimal slate; null: nobody asked. */
export type Untied = { readonly slate: Slate; readonly core: readonly number[] | null };

/** What was searched, and the leaves that prove the optimum there. */
export type SearchedTree = { readonly leaves: readonly ClosedLeaf[]; readonly domain: Domain };

export type UntieSettings = {
  readonly bounds: DualBounds;
  readonly linear: LinearEngine;
  readonly byLot: ByLot;
  readonly deadline: Deadline;
  /** Is it of interest who is in every optimal slate? It takes a question for each member. */
  readonly wantsCore: boolean;
};

/**
 * Nodes of a search after which a question about ties goes to the engine's own search: these at least, and
 * some more where the proof itself took many.
 */
const fewestNodes = 200;
const perLeafOfTheProof = 4;

/**
 * Decides between optimal slates by lot: going through the candidates from the lowest lot up, each is
 * taken when some optimal slate holds everyone taken so far and this one. Only the kernel of candidates
 * whom the dual bounds of the leaves do not decide is asked about: first whether it holds another optimal
 * slate at all, and only then candidate by candidate, each answer by a search of its own.
 *
 * @param optimal - an optimal slate; the tie rule's may be another.
 * @returns null when the time ran out.
 */
export const untie = (
  problem: Problem,
  optimal: CountedSlate,
  { leaves, domain }: SearchedTree,
  { bounds, linear, byLot, deadline, wantsCore }: UntieSettings,
): Untied | null => {
  const decided = decideByLeaves(optimal.objective, leaves, bounds, domain.fixings);
  const kernel = kernelOf(problem, decided);
  const members = new Set(optimal.slate);
  const own = kernel.candidates.flatMap((candidate, index) => (members.has(candidate) ? [index] : []));
  const alone: Untied = { slate: optimal.slate, core: optimal.slate };
  if (own.length === 0 || own.length === kernel.candidates.length) return alone;

  const { objective } = recount(kernel.problem, own);
  const mostNodes = Math.max(fewestNodes, perLeafOfTheProof * leaves.length);
  const how: Asking = { objective, linear, mostNodes, deadline, wantsCore };
  const other = findOther(kernel, own, how);
  if (other === undefined) return null;
  if (other === null) return alone;
  return withWorkspace(kernel.problem, linear, (workspace) => {
    const lots = byLot(kernel.candidates);
    const indexOf = new Map(kernel.candidates.map((candidate, index) => [candidate, index]));
    const order = lots.map((candidate) => indexOf.get(candidate)!);
    const untied = askOneByOne(workspace, [own, other], order, how);
    if (untied === null) return null;
    return {
      slate: toWholeSlate(kernel, untied.slate),
      core: untied.core && toWholeSlate(kernel, untied.core),
    };
  });
};

/** What all questions have in common: the objective, and how far a search may go for it. */
type Asking = {
  readonly objective: number;
  readonly linear: LinearEngine;
  readonly mostNodes: number;
  readonly deadline: Deadline;
  readonly wantsCore: boolean;
};

/** Another slate of the same objective; null: there is none; undefined: the time ran out. */
const findOther = ({ problem }: Kernel, slate: Slate, how: Asking): Slate | null | undefined => {
  const another: Row = { members: slate, min: null, max: slate.length - 1 };
  return withWorkspace({ ...problem, rows: [...problem.rows, another] }, how.linear, (workspace) =>
    ask(workspace, wholeDomain(workspace.incidence), how),
  );
};

/**
 * A slate of the objective within the domain; null: there is none; undefined: the time ran out. Equal scores
 * can leave a tree nothing to prune by; what a long search does not settle, the engine's presolve often does.
 */
const ask = (
  { search, problem }: Workspace,
  domain: Domain,
  { objective, linear, mostNodes, deadline }: Asking,
): Slate | null | undefined => {
  const goal = { above: objective - 1, incumbent: null, stopAtFirst: true, domain, mostNodes };
  const { best, ended } = search(goal, deadline, objective);
  if (best !== null) return best.slate;
  if (ended === 'complete') return null;
  const kernel = kernelOf(problem, domain.fixings);
  const claim = solveWholeModel(kernel.problem, linear, deadline);
  if (claim.status === 'infeasible') return null;
  if (claim.status !== 'optimal') return undefined;
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
): Untied | null => {
  const known = slates.map((slate) => new Set(slate));
  const domain = wholeDomain(workspace.incidence);
  const { fixings } = domain;
  const find = (): Slate | null | undefined => {
    const answer = ask(workspace, domain, how);
    if (answer !== null && answer !== undefined) known.push(new Set(answer));
    return answer;
  };

  let holding = known.slice();
  const seats = createSeats(workspace.incidence);
  for (const candidate of order) {
    if (!seats.hasRoomFor(candidate)) {
      fixings[candidate] = 0;
      continue;
    }
    fixings[candidate] = 1;
    const witnesses = holding.filter((slate) => slate.has(candidate));
    if (witnesses.length > 0) holding = witnesses;
    else {
      const answer = find();
      if (answer === undefined) return null;
      if (answer === null) {
        fixings[candidate] = 0;
        continue;
      }
      holding = [new Set(answer)];
    }
    seats.take(candidate);
  }
  const slate = [...holding[0]!].sort((a, b) => a - b);
  if (!how.wantsCore) return { slate, core: null };

  const core: number[] = [];
  for (const member of slate) {
    if (known.some((other) => !other.has(member))) continue;
    fixings.fill(-1);
    fixings[member] = 0;
    const answer = find();
    if (answer === undefined) return null;
    if (answer === null) core.push(member);
  }
  return { slate, core };
};

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
