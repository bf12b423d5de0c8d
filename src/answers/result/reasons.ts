import type { CountingInfeasibility } from '../../../solver/index.ts';
import type { Formulation, RuleRow } from '../../model/formulation.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { nameOfRow } from '../../text/name-of-row.ts';

/** Why there is no slate, in words. */
export const toReasons = (
  formulation: Formulation,
  infeasibilities: readonly CountingInfeasibility[],
): readonly Statement[] =>
  infeasibilities.flatMap((infeasibility) => toStatements(formulation, infeasibility));

const toStatements = (
  formulation: Formulation,
  infeasibility: CountingInfeasibility,
): readonly Statement[] => {
  const name = (row: number): string => {
    const { rule, value } = formulation.rows[row]!;
    return nameOfRow({ rule: rule.id, value });
  };
  switch (infeasibility.kind) {
    case 'too-few-candidates':
      return [state('too-few-eligible', { eligible: infeasibility.candidates, size: infeasibility.size })];
    case 'min-above-size':
      return [
        state('min-above-size', {
          rule: name(infeasibility.row),
          min: infeasibility.min,
          size: infeasibility.size,
        }),
      ];
    case 'min-above-members': {
      const included = includedIneligible(formulation, formulation.rows[infeasibility.row]!);
      const { min, members } = infeasibility;
      return included.length > 0
        ? included
        : [state('min-above-members', { rule: name(infeasibility.row), min, members })];
    }
    case 'min-above-other-max': {
      const { min, max, outside } = infeasibility;
      return [
        state('min-above-other-max', {
          rule: name(infeasibility.row),
          min,
          other: name(infeasibility.other),
          max,
          outside,
        }),
      ];
    }
    case 'minima-above-size': {
      const { total, size } = infeasibility;
      return [state('minima-above-size', { rules: infeasibility.rows.map(name), total, size })];
    }
    case 'maxima-below-size': {
      const { total, uncovered, size } = infeasibility;
      return [state('maxima-below-size', { rules: infeasibility.rows.map(name), total, uncovered, size })];
    }
  }
};

/** An `include` of an ineligible candidate is reported with the reason, not as a count. */
const includedIneligible = (
  { pool, ineligible }: Formulation,
  { rule, counted }: RuleRow,
): readonly Statement[] =>
  rule.kind === 'include'
    ? counted.flatMap((candidate): Statement[] => {
        const reason = ineligible[candidate] ?? null;
        return reason === null
          ? []
          : [state('included-ineligible', { rule: rule.id, candidate: pool.ids[candidate]!, reason })];
      })
    : [];
