import type { DerivedRows } from './derived-rows.ts';
import type { Domain } from './domain.ts';
import { floorOf, type DualBounds, type Multipliers } from './dual-bound.ts';
import { isOver, type Deadline } from './engine.ts';
import { sizeRow, upTo, type Incidence } from './incidence.ts';
import { createLinearProgram } from './linear-program.ts';
import { nthLargest } from './nth-largest.ts';
import type { LinearSession } from './linear-session.ts';
import type { Objective } from './objective.ts';
import type { Problem } from './problem.ts';
import { pricingOptions, type Switches } from './search-options.ts';

/** What the linear program over all candidates shows within a domain. */
export type Relaxed =
  /** No slate within the domain scores more than `bound`, exact; `values` are x of the columns. */
  | {
      readonly status: 'bounded';
      readonly bound: number;
      readonly multipliers: Multipliers;
      /** What the bound is rounded down from, times the denominator. */
      readonly value: bigint;
      readonly values: Float64Array;
    }
  /** No slate is within the domain, exact. */
  | { readonly status: 'empty'; readonly multipliers: Multipliers; readonly value: bigint }
  /** The engine's answer proves nothing; `values` are x of the columns where it has some. */
  | { readonly status: 'unknown'; readonly values: Float64Array | null };

/** What the linear program maximises, and over whom. */
export type Aim = {
  readonly objective: Objective;
  readonly bounds: DualBounds;
  /** Candidates who may be taken, ascending; all others must be left out in every domain. Null: all. */
  readonly among: ArrayLike<number> | null;
};

/**
 * The linear relaxation over all candidates, of which the engine only ever sees those that matter: columns
 * come in when their reduced cost is positive, rows when the columns could break them.
 *
 * Source: column generation with Farkas pricing, e.g. Desaulniers, Desrosiers, Solomon (eds.), Column
 * Generation (2005), chapter 1.
 */
export type Relaxation = {
  /** Maximises something else from now on; everything else stays warm. */
  readonly aimAt: (aim: Aim) => void;
  /**
   * Solves within the domain, from where the last solve ended, until no candidate prices out; `unknown` when the
   * time is over before.
   */
  readonly solve: (domain: Domain, deadline: Deadline) => Relaxed;
  /** Candidates of the columns, in the order of the columns. */
  readonly columns: readonly number[];
  /** How many rows with a multiplier the candidate counts in, the size row left out. */
  readonly supportRowsOf: (candidate: number, multipliers: Multipliers) => number;
  /** Leaves out these rows, which others imply, until a bound moves. */
  readonly omitRows: (rows: readonly number[]) => void;
  /** Gives these candidates a column; whoever is taken in a domain needs one. */
  readonly include: (candidates: readonly number[]) => void;
  /** Gives every candidate a column who may be taken. */
  readonly addEverybody: () => void;
  /** What the engine has been given so far. */
  readonly sizes: () => {
    readonly columns: number;
    readonly rows: number;
    readonly solves: number;
    /** Pricings of the subset alone. */
    readonly partialPricings: number;
  };
};

export const createRelaxation = (
  problem: Problem,
  incidence: Incidence,
  derived: DerivedRows,
  ofProblem: Aim,
  session: LinearSession,
  starting: readonly number[],
  implied: readonly number[],
  { partialPricing }: Pick<Switches, 'partialPricing'>,
): Relaxation => {
  const { scores } = problem;
  const { rowCount, start, rowOf } = incidence;
  const program = createLinearProgram(problem, incidence, derived, ofProblem.objective, session, implied);
  const { columns, rows } = program;
  const firstColumn = problem.softRows.length;
  let aim = ofProblem;
  let [solves, partialPricings] = [0, 0];

  // Partial pricing looks at a subset, and at the others only when one of them could price out: since the multipliers at
  // which the subset was chosen, none of the others can have gained more than the multipliers of the rows have moved.
  const pricingSubset: number[] = [];
  const inSubset = new Uint8Array(scores.length);
  let subsetChosenAt: { readonly multipliers: Multipliers; readonly threshold: number } | null = null;
  const everybody = upTo(scores.length);

  const addColumns = (candidates: readonly number[]): void => {
    program.addColumns(candidates);
    for (const candidate of candidates) {
      if (inSubset[candidate] === 1) continue;
      inSubset[candidate] = 1;
      pricingSubset.push(candidate);
    }
  };

  const canOthersPriceOut = (multipliers: Multipliers): boolean => {
    if (subsetChosenAt === null || subsetChosenAt.multipliers.denominator !== multipliers.denominator)
      return true;
    const old = subsetChosenAt.multipliers.values;
    // The bound below knows no derived rows.
    if (Math.max(multipliers.support.at(-1) ?? 0, subsetChosenAt.multipliers.support.at(-1) ?? 0) >= rowCount)
      return true;
    let most = 0;
    for (const row of [...multipliers.support, ...subsetChosenAt.multipliers.support]) {
      if (row !== sizeRow) most = Math.max(most, old[row]! - multipliers.values[row]!);
    }
    const gain = old[sizeRow]! - multipliers.values[sizeRow]! + aim.bounds.mostRows * most;
    return gain > Number.MAX_SAFE_INTEGER || subsetChosenAt.threshold + gain > 0;
  };

  const choosePricingSubset = (multipliers: Multipliers): void => {
    if (!partialPricing || aim.bounds !== ofProblem.bounds || scores.length <= 2 * pricingOptions.subsetSize)
      return;
    const costs = new Float64Array(scores.length);
    for (const candidate of everybody)
      costs[candidate] = aim.bounds.reducedCost(candidate, multipliers, 'bound');
    const threshold = nthLargest(costs.slice(), pricingOptions.subsetSize);
    pricingSubset.length = 0;
    inSubset.fill(0);
    costs.forEach((cost, candidate) => {
      if (cost < threshold && !program.hasColumn(candidate)) return;
      inSubset[candidate] = 1;
      pricingSubset.push(candidate);
    });
    subsetChosenAt = { multipliers, threshold };
  };

  /** Exact value over all candidates, and the best of those without a column who would raise it. */
  const price = (multipliers: Multipliers, kind: 'bound' | 'infeasible', domain: Domain) => {
    const least = kind === 'bound' ? pricingOptions.leastReducedCost * multipliers.denominator : 0;
    const improving: { candidate: number; cost: number }[] = [];
    const isPartial = kind === 'bound' && aim.bounds === ofProblem.bounds && !canOthersPriceOut(multipliers);
    if (isPartial) partialPricings += 1;
    const among = isPartial ? pricingSubset : (aim.among ?? everybody);
    const value = aim.bounds.evaluate(multipliers, kind, domain, among, (candidate, cost) => {
      if (!program.hasColumn(candidate) && cost > least) improving.push({ candidate, cost });
    });
    improving.sort((a, b) => b.cost - a.cost || a.candidate - b.candidate);
    return {
      value,
      improving: improving.slice(0, pricingOptions.columnsPerRound).map(({ candidate }) => candidate),
    };
  };

  const solveOnce = (domain: Domain): Relaxed | 'again' => {
    program.apply(domain);
    solves += 1;
    const answer = session.solve();
    switch (answer.status) {
      case 'failed':
        return { status: 'unknown', values: null };
      case 'infeasible':
        return answer.ray === null ? { status: 'unknown', values: null } : readRay(answer.ray, domain);
      case 'optimal': {
        const values = answer.values.subarray(firstColumn);
        const multipliers = aim.bounds.round(answer.duals, rows);
        if (multipliers === null) return { status: 'unknown', values };
        const { value, improving } = price(multipliers, 'bound', domain);
        if (improving.length > 0) {
          addColumns(improving);
          return 'again';
        }
        if (subsetChosenAt === null) choosePricingSubset(multipliers);
        return {
          status: 'bounded',
          bound: floorOf(value, multipliers.denominator),
          multipliers,
          value,
          values,
        };
      }
    }
  };

  /** A ray is known up to its sign and length. */
  const readRay = (ray: Float64Array, domain: Domain): Relaxed | 'again' => {
    const longest = ray.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
    for (const sign of [1, -1]) {
      const multipliers = aim.bounds.round(
        ray.map((entry) => (sign * entry) / longest),
        rows,
      );
      if (multipliers === null) continue;
      const { value, improving } = price(multipliers, 'infeasible', domain);
      if (value < 0n) return { status: 'empty', multipliers, value };
      if (improving.length > 0 && isRay(multipliers, domain)) {
        addColumns(improving);
        return 'again';
      }
    }
    return { status: 'unknown', values: null };
  };

  /** Would it be a proof if only the columns were candidates? */
  const isRay = (multipliers: Multipliers, domain: Domain): boolean =>
    aim.bounds.evaluate(multipliers, 'infeasible', domain, columns, () => undefined) < 0n;

  const include = (candidates: readonly number[]): void => {
    addColumns(candidates.filter((candidate) => !program.hasColumn(candidate)));
  };

  addColumns(starting);

  return {
    columns,
    aimAt: (next) => {
      if (aim.bounds === next.bounds) return;
      aim = next;
      program.maximise(next.objective);
    },
    omitRows: program.omitRows,
    solve: (domain, deadline) => {
      for (;;) {
        const relaxed = solveOnce(domain);
        if (relaxed !== 'again') return relaxed;
        if (isOver(deadline)) return { status: 'unknown', values: null };
      }
    },
    supportRowsOf: (candidate, { values }) => {
      let count = 0;
      for (let at = start[candidate]!; at < start[candidate + 1]!; at += 1) {
        if (values[rowOf[at]!] !== 0) count += 1;
      }
      return count;
    },
    include,
    addEverybody: () => {
      include(Array.from(aim.among ?? everybody));
    },
    sizes: () => ({ columns: columns.length, rows: rows.length, solves, partialPricings }),
  };
};
