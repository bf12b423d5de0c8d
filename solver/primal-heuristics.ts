import type { DerivedRows } from './derived-rows.ts';
import { copyOf, type Domain } from './domain.ts';
import { createDualBounds } from './dual-bound.ts';
import { isOver, type Deadline } from './engine.ts';
import { sizeRow, upTo, type Incidence } from './incidence.ts';
import { searchLocally } from './local-search.ts';
import type { Objective } from './objective.ts';
import type { Problem, Slate } from './problem.ts';
import { createRandom } from './random.ts';
import type { CountedSlate } from './recount.ts';
import { type Aim, type Relaxation } from './relaxation.ts';
import type { Found, FoundSlate, Goal, SlateOrigin } from './search-goal.ts';
import type { Target } from './target.ts';
import { pricingOptions, heuristicOptions } from './search-options.ts';

/**
 * Finds better slates beside the tree. All of them are bounded by counts, so that they find the same on every machine.
 */
export type PrimalHeuristics = {
  /** Is every slate as good as any other? Then the first one ends the search. */
  readonly isAnyBest: boolean;
  /**
   * @param values - of the linear program, by column.
   * @param round - how many times it was looked before.
   */
  readonly find: (
    domain: Domain,
    values: Float64Array,
    best: CountedSlate | null,
    round: number,
    deadline: Deadline,
  ) => FoundSlate | null;
};

export const createPrimalHeuristics = (
  problem: Problem,
  objective: Objective,
  incidence: Incidence,
  derived: DerivedRows,
  relaxation: Relaxation,
  target: Target,
  searchNeighbourhood: (goal: Goal, deadline: Deadline) => Found,
): PrimalHeuristics => {
  const random = createRandom();
  const everybody = upTo(problem.scores.length);

  /** The perturbed scores of the problem. */
  const perturbed = (): Aim => {
    const largest = problem.scores.reduce((most, score) => Math.max(most, Math.abs(score)), 1);
    const scores = Float64Array.from(problem.scores, (score) =>
      Math.round(16 * (score + heuristicOptions.perturbation * largest * (random() - 0.5))),
    );
    const penalties = problem.softRows.map(({ penalty }) => 16 * penalty);
    const own = { scores, penalties, optimum: null };
    return { objective: own, bounds: createDualBounds(own, incidence, derived, everybody), among: null };
  };

  /** Takes those with the highest values, solves again, and so on; backtracks where no slate is left. */
  const dive = (whole: Domain, aim: Aim, deadline: Deadline): Slate | null => {
    relaxation.aimAt(aim);
    const domain = copyOf(whole);
    const { fixings } = domain;
    /** What was decided, the last part last. */
    const decided: number[][] = [];
    let backtracks = 0;
    for (let step = 0; step < heuristicOptions.diveSteps && !isOver(deadline); step += 1) {
      const relaxed = relaxation.solve(domain, deadline);
      if (relaxed.status === 'unknown') return null;
      if (relaxed.status === 'empty') {
        const last = decided.pop();
        backtracks += 1;
        if (last === undefined || backtracks > heuristicOptions.diveBacktracks) return null;
        for (const candidate of last) fixings[candidate] = -1;
        fixings[last[0]!] = 0;
        continue;
      }
      const { columns } = relaxation;
      const { values } = relaxed;
      const positive: { readonly candidate: number; readonly value: number }[] = [];
      columns.forEach((candidate, index) => {
        const value = values[index]!;
        if (fixings[candidate] === -1 && value > pricingOptions.integrality)
          positive.push({ candidate, value });
      });
      if (positive.every(({ value }) => value > 1 - pricingOptions.integrality)) {
        const slate = columns.filter((_, index) => values[index]! > 0.5);
        return slate.length === domain.lower[sizeRow] ? slate.sort((a, b) => a - b) : null;
      }
      positive.sort((a, b) => b.value - a.value || a.candidate - b.candidate);
      const sure = positive.filter(({ value }) => value > 1 - pricingOptions.integrality).length;
      const part = positive
        .slice(0, Math.max(1, sure, Math.ceil(heuristicOptions.diveShare * positive.length)))
        .filter(({ value }) => value > 0.5);
      const next = (part.length > 0 ? part : positive.slice(0, 1)).map(({ candidate }) => candidate);
      // The lowest value first: backtracking leaves that one out.
      next.reverse();
      for (const candidate of next) fixings[candidate] = 1;
      decided.push(next);
    }
    return null;
  };

  const counted = (
    slate: Slate | null,
    domain: Domain,
    cutoff: number,
    origin: SlateOrigin,
  ): FoundSlate | null => {
    const own = slate === null ? null : target.count(slate, domain);
    return own !== null && own.objective > cutoff ? { ...own, origin } : null;
  };

  /**
   * The slates that agree with this one wherever the linear program does, too; null: it has no bound.
   *
   * Source: Danna, Rothberg, Le Pape, Exploring relaxation induced neighborhoods (Mathematical Programming 102, 2005).
   */
  const neighbourhood = (slate: Slate, whole: Domain, deadline: Deadline): Domain | null => {
    const root = relaxation.solve(whole, deadline);
    if (root.status !== 'bounded') return null;
    const members = new Set(slate);
    const fixings = whole.fixings.slice();
    const valueOf = new Map(relaxation.columns.map((candidate, index) => [candidate, root.values[index]!]));
    whole.fixings.forEach((fixed, candidate) => {
      if (fixed !== -1) return;
      const value = valueOf.get(candidate) ?? 0;
      if (members.has(candidate) && value > 1 - pricingOptions.integrality) fixings[candidate] = 1;
      if (!members.has(candidate) && value < pricingOptions.integrality) fixings[candidate] = 0;
    });
    return { ...whole, fixings };
  };

  const [first] = problem.scores;
  const isAnyBest = problem.softRows.length === 0 && problem.scores.every((score) => score === first);

  return {
    isAnyBest,
    find: (domain, values, best, round, deadline) => {
      let found: FoundSlate | null = null;
      const cutoff = (): number => (found ?? best)?.objective ?? -Infinity;
      if (best === null) {
        const columns = relaxation.columns.slice();
        const slate = searchLocally(
          objective,
          incidence,
          domain,
          columns,
          values,
          round === 0 ? 1 : heuristicOptions.localSearchRounds,
          round === 0 ? heuristicOptions.firstLocalSearchEffort : heuristicOptions.localSearchEffort,
          random,
        );
        found = counted(slate, domain, -Infinity, 'local-search');
        if (round === 0) return found;
      }
      for (let count = 0; count <= round; count += 1) {
        const slate = dive(domain, count === 0 ? target : perturbed(), deadline);
        found = counted(slate, domain, cutoff(), 'dive') ?? found;
      }
      relaxation.aimAt(target);
      const from = found ?? best;
      const neighbours = from === null ? null : neighbourhood(from.slate, domain, deadline);
      if (neighbours === null) return found;
      const mostNodes = heuristicOptions.neighbourhoodNodes * (round + 1);
      const goal = { cutoff: cutoff(), incumbent: null, stopAtFirst: false, domain: neighbours, mostNodes };
      const { best: better } = searchNeighbourhood(goal, deadline);
      return better === null ? found : { ...better, origin: 'neighbourhood' };
    },
  };
};
