import type { Formulation } from '../formulation/formulation.ts';
import { state, type Statement } from '../statements/catalogue.ts';
import type { ConflictExplanationDocument } from './explanation-schema.ts';
import { nameOfRow } from '../statements/wording.ts';
import { negotiableSidesOf } from './negotiable-sides.ts';

/** Why there is no slate, and every way out, in words. */
export const statementsOfConflicts = (
  { conflicts = [], repairs = [], complete }: ConflictExplanationDocument,
  formulation: Formulation,
): readonly Statement[] => {
  const { ruleSet, objectiveScale: scale } = formulation;
  const boundOf = ({ rule, side }: { readonly rule: string; readonly side: 'min' | 'max' }): number => {
    const found = ruleSet.rules.find(({ id }) => id === rule)!;
    return ('min' in found ? found[side] : null) ?? 0;
  };
  const told = conflicts.map(({ sides, limits = [], hard }) => {
    const background = {
      limits: limits.map(({ rule, side }) => `${rule} (${side} at its limit)`),
      hard: hard.map(nameOfRow),
    };
    if (sides.length === 0) return state('conflict-not-negotiable', background);
    return state('conflict', {
      rules: sides.map(({ rule }) => rule),
      sides: sides.map(({ side }) => side),
      bounds: sides.map(boundOf),
      ...background,
    });
  });
  const ways = repairs.map(({ moves, objective }) =>
    state('repair', {
      rules: moves.map(({ rule }) => rule),
      sides: moves.map(({ side }) => side),
      bounds: moves.map(({ from }) => from),
      to: moves.map(({ to }) => to),
      objective,
      scale,
    }),
  );
  const none = negotiableSidesOf(formulation).length === 0 ? 'nothing-negotiable' : 'no-repair';
  return [
    ...told,
    ...ways,
    ...(complete === true ? [] : [state('map-incomplete', {})]),
    ...(complete === true && repairs.length === 0 ? [state(none, {})] : []),
  ];
};
