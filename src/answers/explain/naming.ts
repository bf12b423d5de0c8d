import type { Exchange, Slate } from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import { attributesRead } from '../../rules/attributes-read.ts';

/** What candidates and rows of the problem are called. */
export type Naming = {
  readonly id: (candidate: number) => string;
  readonly row: (row: number) => { readonly rule: string; readonly value: string | null };
  /** Has anybody a score, so that there is one that would be enough? */
  readonly isScored: boolean;
  /** The largest score that a candidate can have, objective units; null: there is no largest one. */
  readonly largestScore: number | null;
  /** Do rules or clauses read points? Then other points are another candidate, and no break-even score is known. */
  readonly readsPoints: boolean;
};

export const namingOf = ({ pool, eligible, rows, ruleSet, objectiveScale }: Formulation): Naming => ({
  id: (candidate) => pool.ids[eligible[candidate]!]!,
  row: (row) => ({ rule: rows[row]!.rule.id, value: rows[row]!.value }),
  isScored: ruleSet.scored,
  largestScore: ruleSet.maxScore === null ? null : Math.floor(Number(ruleSet.maxScore) * objectiveScale),
  readsPoints: attributesRead(ruleSet).some((attribute) =>
    [attribute, ruleSet.attributes.get(attribute)?.bands?.of].some(
      (source) => source !== undefined && pool.ofScores.has(source),
    ),
  ),
});

/** Indices are in the order of the ids. */
export const idsOf = (slate: Slate, { id }: Naming): string[] => slate.map(id);

export const toIds = ({ change, enters, leaves }: Exchange, naming: Naming) => ({
  change,
  enters: idsOf(enters, naming),
  leaves: idsOf(leaves, naming),
});

/** The same where there may be no such slate. */
export const toIdsIfAny = (exchange: Exchange | 'infeasible', naming: Naming) =>
  exchange === 'infeasible'
    ? { change: 'infeasible' as const, enters: [], leaves: [] }
    : toIds(exchange, naming);
