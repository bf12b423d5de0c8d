import type { Formulation } from '../../model/formulation.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { nameOfRow } from '../../text/name-of-row.ts';
import type { ConflictExplanationDocument } from './explanation-schema.ts';
import { negotiableSidesOf } from './negotiable-sides.ts';

type RuleSide = { readonly rule: string; readonly side: 'min' | 'max' };
type Bound = RuleSide & { readonly bound: number };

const toParameters = (bounds: readonly Bound[]) => ({
  rules: bounds.map(({ rule }) => rule),
  sides: bounds.map(({ side }) => side),
  bounds: bounds.map(({ bound }) => bound),
});

/** The bounds of a row that are not negotiable. */
const hardBoundsOf = (
  named: { readonly rule: string; readonly value: string | null },
  { rows }: Formulation,
): readonly Bound[] => {
  const { rule, min, max } = rows.find((row) => row.rule.id === named.rule && row.value === named.value)!;
  return (['min', 'max'] as const).flatMap((side): Bound[] => {
    const bound = { min, max }[side];
    const negotiable = 'negotiable' in rule && rule.negotiable[side] !== null;
    return bound === null || negotiable ? [] : [{ rule: nameOfRow(named), side, bound }];
  });
};

/** Why there is no slate, and every way out, in words. @throws Error where a rule of a conflict has no bounds. */
export const statementsOfConflicts = (
  { conflicts = [], repairs = [], complete, incomplete }: ConflictExplanationDocument,
  formulation: Formulation,
): readonly Statement[] => {
  const { ruleSet, objectiveScale: scale } = formulation;
  const boundedRule = (rule: string) => {
    const found = ruleSet.rules.find(({ id }) => id === rule)!;
    if (!('negotiable' in found)) throw new Error('a rule of a conflict has no bounds');
    return found;
  };
  const boundOf = ({ rule, side }: RuleSide): number => boundedRule(rule)[side]!;
  const limitOf = ({ rule, side }: RuleSide): number => boundedRule(rule).negotiable[side]!;
  const reported = conflicts.map(({ sides, limits = [], hard }) => {
    const own = sides.map((side) => ({ ...side, bound: boundOf(side) }));
    const others = [
      ...hard.flatMap((row) => hardBoundsOf(row, formulation)),
      ...limits.map((side) => ({ ...side, bound: limitOf(side) })),
    ];
    if (own.length + others.length === 0) {
      const { eligible } = formulation;
      return state('too-few-eligible', { eligible: eligible.length, size: ruleSet.size });
    }
    return own.length === 0
      ? state('conflict-not-negotiable', toParameters(others))
      : state('conflict', {
          ...toParameters(own),
          besideRules: others.map(({ rule }) => rule),
          besideSides: others.map(({ side }) => side),
          besideBounds: others.map(({ bound }) => bound),
        });
  });
  const ways = repairs.map((repair) => state('repair', toRepairParameters(repair, scale)));
  const none = negotiableSidesOf(formulation).length === 0 ? 'nothing-negotiable' : 'no-repair';
  return [
    ...reported,
    ...ways,
    ...aboutSearch({ conflicts, repairs, incomplete }),
    ...(complete === true && repairs.length === 0 ? [state(none, {})] : []),
  ];
};

type Repairs = NonNullable<ConflictExplanationDocument['repairs']>;

/** What the sentence about a repair needs. */
export const toRepairParameters = (
  {
    moves,
    objective,
  }: { readonly moves: readonly Repairs[number]['moves'][number][]; readonly objective: number },
  scale: number,
) => ({
  rules: moves.map(({ rule }) => rule),
  sides: moves.map(({ side }) => side),
  bounds: moves.map(({ from }) => from),
  to: moves.map(({ to }) => to),
  objective,
  scale,
});

/** What the search for conflicts and repairs did not reach. */
export const aboutSearch = ({
  conflicts,
  repairs,
  incomplete,
}: {
  readonly conflicts: readonly unknown[];
  readonly repairs: readonly Pick<Repairs[number], 'smallest'>[];
  readonly incomplete: ConflictExplanationDocument['incomplete'];
}): readonly Statement[] => [
  ...repairs.flatMap(({ smallest }, index) =>
    smallest === false ? [state('moves-not-smallest', { repair: index + 1 })] : [],
  ),
  ...(incomplete === undefined
    ? []
    : [state(`map-${incomplete}`, { conflicts: conflicts.length, repairs: repairs.length })]),
];
