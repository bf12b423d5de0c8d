import { recount } from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { WhatIfSelected } from './what-if-schema.ts';

/** The slate of the base, to which every scenario is compared. */
export type BaseSlate = {
  readonly formulation: Formulation;
  /** Ids, sorted; null: the base has no slate. */
  readonly slate: readonly string[] | null;
  /** The optimum; null: the base has none. */
  readonly objective: number | null;
  /** Where the problem of the base has a candidate; undefined: not eligible there. */
  readonly indexOf: (id: string) => number | undefined;
};

export const toBaseSlate = (
  formulation: Formulation,
  slate: readonly string[] | null,
  objective: number | null,
): BaseSlate => {
  const { pool, eligible } = formulation;
  const indices = new Map(eligible.map((candidate, index) => [pool.ids[candidate]!, index]));
  return { formulation, slate, objective, indexOf: (id) => indices.get(id) };
};

/** Who comes in and who goes out; ids, sorted. */
export const compareMembers = (slate: readonly string[], { slate: base }: BaseSlate) => {
  const [own, others] = [new Set(slate), new Set(base ?? [])];
  return {
    enters: base === null ? [] : slate.filter((id) => !others.has(id)),
    leaves: (base ?? []).filter((id) => !own.has(id)),
    kept: base === null ? null : slate.filter((id) => others.has(id)).length,
  };
};

/** Do the same scores count for as much in both? */
export const areComparable = (one: Formulation, other: Formulation): boolean =>
  one.objectiveScale === other.objectiveScale &&
  JSON.stringify([...one.criteria].sort()) === JSON.stringify([...other.criteria].sort());

/** A slate as the base counts it; null where a member is not eligible there. */
export const countAtBase = (
  slate: readonly string[],
  { formulation: { problem }, objective, indexOf }: BaseSlate,
): WhatIfSelected['atBase'] => {
  const members = slate.flatMap((id) => indexOf(id) ?? []).sort((a, b) => a - b);
  if (members.length !== slate.length) return null;
  const counted = recount(problem, members);
  return {
    objective: counted.objective,
    change: objective === null ? null : counted.objective - objective,
    keepsRules: counted.violations.length === 0,
  };
};
