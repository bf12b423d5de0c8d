import type { CountingInfeasibility } from '../../../solver/index.ts';
import type { Formulation, RuleRow } from '../../model/formulation.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { nameOfRow } from '../../text/name-of-row.ts';

/** Why there is no slate, in words. */
export const toReasons = (
  formulation: Formulation,
  shortages: readonly CountingInfeasibility[],
): readonly Statement[] => shortages.flatMap((shortage) => toStatements(formulation, shortage));

const toStatements = (formulation: Formulation, shortage: CountingInfeasibility): readonly Statement[] => {
  const name = (row: number): string => {
    const { rule, value } = formulation.rows[row]!;
    return nameOfRow({ rule: rule.id, value });
  };
  switch (shortage.kind) {
    case 'too-few-candidates':
      return [state('too-few-eligible', { eligible: shortage.candidates, size: shortage.size })];
    case 'min-above-size':
      return [state('min-above-size', { rule: name(shortage.row), min: shortage.min, size: shortage.size })];
    case 'min-above-members': {
      const included = includedIneligible(formulation, formulation.rows[shortage.row]!);
      const { min, members } = shortage;
      return included.length > 0
        ? included
        : [state('min-above-members', { rule: name(shortage.row), min, members })];
    }
    case 'min-above-other-max': {
      const { min, max, outside } = shortage;
      return [
        state('min-above-other-max', {
          rule: name(shortage.row),
          min,
          other: name(shortage.other),
          max,
          outside,
        }),
      ];
    }
    case 'minima-above-size': {
      const { total, size } = shortage;
      return [state('minima-above-size', { rules: shortage.rows.map(name), total, size })];
    }
    case 'maxima-below-size': {
      const { total, uncovered, size } = shortage;
      return [state('maxima-below-size', { rules: shortage.rows.map(name), total, uncovered, size })];
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
