import type { Alike } from './alike.ts';
import { fullyFixedLeaf } from './fully-fixed-leaf.ts';
import type { Domain } from './domain.ts';
import { containsSlate } from './domain.ts';
import type { Multipliers } from './dual-bound.ts';
import { countRows, type Incidence } from './incidence.ts';
import type { Problem, Slate } from './problem.ts';
import type { ProofLeaf, TieLeaf } from './proof.ts';
import type { CountedSlate } from './recount.ts';
import type { Aim } from './relaxation.ts';

/** What a search maximises, and how it counts a slate. */
export type Target = Aim & {
  /** What a slate can be worth at most, without counting rows. */
  readonly atMost: (slate: Slate) => number;
  /** A slate with what it is worth; null: it is not within the domain, or does not count. */
  readonly count: (slate: Slate, domain: Domain) => CountedSlate | null;
  /** The leaf of a node with everybody fixed, which closes by counting, and the slate there if there is one. */
  readonly fullyFixed: (domain: Domain) => { readonly leaf: ProofLeaf; readonly slate: CountedSlate | null };
  readonly leafOf: (kind: ProofLeaf['kind'], multipliers: Multipliers) => ProofLeaf;
  /** Groups of candidates who count alike, of whom those who come first are taken first; null: none are grouped. */
  readonly alike: Alike | null;
};

/** What a slate is worth, counted by its members' rows; null: it is not within the domain. */
export const objectiveWithin = (
  { scores, softRows }: Problem,
  incidence: Incidence,
  slate: Slate,
  domain: Domain,
): number | null => {
  const counts = countRows(incidence, slate);
  if (!containsSlate(domain, slate, counts, incidence)) return null;
  let objective = 0;
  for (const member of slate) objective += scores[member]!;
  softRows.forEach(({ target, penalty }, index) => {
    objective -= penalty * Math.max(0, target - counts[incidence.firstSoft + index]!);
  });
  return objective;
};

const toLeaf = (kind: ProofLeaf['kind'], { denominator, values, support }: Multipliers): ProofLeaf => ({
  kind,
  denominator,
  multipliers: support.map((row) => [row, values[row]!] as const),
});

/** The slate with the highest objective. */
export const bestSlate = (problem: Problem, incidence: Incidence, aim: Aim): Target => ({
  ...aim,
  atMost: (slate) => slate.reduce((sum, member) => sum + problem.scores[member]!, 0),
  count: (slate, domain) => {
    const objective = objectiveWithin(problem, incidence, slate, domain);
    return objective === null ? null : { slate, objective };
  },
  fullyFixed: (domain) => fullyFixedLeaf(problem, domain),
  leafOf: toLeaf,
  alike: null,
});

/**
 * Of the slates that reach an optimum, the one with the highest sum of other scores.
 * @param aim - with these scores, and with the optimum unless every slate reaches it.
 */
export const bestAmongOptimal = (
  problem: Problem,
  incidence: Incidence,
  optimum: number,
  aim: Aim,
  alike: Alike,
): Target => {
  const worth = (slate: Slate): number =>
    slate.reduce((sum, member) => sum + aim.objective.scores[member]!, 0);
  const leafOf = (kind: ProofLeaf['kind'], multipliers: Multipliers): TieLeaf => ({
    ...toLeaf(kind, multipliers),
    optimum: multipliers.optimum,
  });
  return {
    ...aim,
    atMost: worth,
    count: (slate, domain) => {
      const isOptimal = objectiveWithin(problem, incidence, slate, domain) === optimum;
      return isOptimal ? { slate, objective: worth(slate) } : null;
    },
    fullyFixed: (domain) => {
      const { leaf, slate } = fullyFixedLeaf(problem, domain);
      if (slate === null) return { leaf: { ...leaf, optimum: 0 } as TieLeaf, slate };
      // A slate that stays below the optimum is none: its own objective shows it, with the optimum as a row.
      if (slate.objective < optimum) {
        return { leaf: { ...leaf, kind: 'infeasible', optimum: 1 } as TieLeaf, slate: null };
      }
      const bound: TieLeaf = { kind: 'bound', denominator: 1, multipliers: [], optimum: 0 };
      return { leaf: bound, slate: { slate: slate.slate, objective: worth(slate.slate) } };
    },
    leafOf,
    alike,
  };
};
