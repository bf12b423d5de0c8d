import { leavesOf, recount, type Answer, type CountedSlate } from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { withNames } from '../../text/names.ts';
import type { ConflictExplanationDocument } from '../explain/explanation-schema.ts';
import { unreachedWarnings } from '../explain/statements-of-optimum.ts';
import { seatsByValue } from '../result/balance.ts';
import { labelsOf, namesOf } from '../result/labels.ts';
import { toReasons } from '../result/reasons.ts';
import { stoppedProof } from '../result/stopped-proof.ts';
import { openWarnings, tiesOf } from '../result/ties.ts';
import { areComparable, compareMembers, countAtBase, type BaseSlate } from './compare-slates.ts';
import type { Identity } from './identity.ts';
import type { WhatIfResult, WhatIfSelected } from './what-if-schema.ts';

/** What was found out beside the answer. */
export type Findings = {
  readonly binds?: WhatIfSelected['binds'];
  readonly unreached?: WhatIfSelected['unreached'];
  readonly conflict?: NonNullable<ConflictExplanationDocument['conflicts']>[number] | null;
  readonly repair?: NonNullable<ConflictExplanationDocument['repairs']>[number] | null;
};

/** One scenario's answer beside the base. */
export const toWhatIfResult = (identity: Identity, formulation: Formulation, ...found: Found): WhatIfResult =>
  withNames(namesOf(labelsOf(formulation)), () => resultOf(identity, formulation, ...found));

/** SHA-256 of pool and rule set; of a trial there is no pool. */
type Hashes = { readonly pool: string | null; readonly rules: string };

type Found = [answer: Answer, findings: Findings, base: BaseSlate, inputs: Hashes];

const resultOf = (
  identity: Identity,
  formulation: Formulation,
  answer: Answer,
  { binds, unreached, conflict = null, repair = null }: Findings,
  base: BaseSlate,
  inputs: Hashes,
): WhatIfResult => {
  const { objectiveScale, pool, eligible } = formulation;
  const reported = new Set(
    base.formulation === formulation ? [] : base.formulation.warnings.map(({ text }) => text),
  );
  const shared = {
    ...identity,
    objectiveScale,
    inputs,
    warnings: [
      ...changedMandate(base.formulation.ruleSet, formulation.ruleSet),
      ...formulation.warnings.filter(({ text }) => !reported.has(text)),
    ],
  };
  const idsOf = ({ slate }: CountedSlate): string[] => slate.map((index) => pool.ids[eligible[index]!]!);
  switch (answer.outcome) {
    case 'selected': {
      const { objective, proof } = answer;
      const slate = idsOf(answer);
      const ties = tiesOf(formulation, answer);
      const comparable = identity.kind !== 'draw' && areComparable(formulation, base.formulation);
      const change = comparable && base.objective !== null ? objective - base.objective : null;
      return {
        ...shared,
        outcome: 'selected',
        objective,
        points: objective / objectiveScale,
        change,
        changePoints: toPoints(change, objectiveScale),
        ...compareMembers(slate, base),
        atBase: countAtBase(slate, base),
        slate,
        ties,
        warnings: [...openWarnings(ties), ...unreachedWarnings(unreached), ...shared.warnings],
        proof: { status: 'optimal', upperBound: objective, gap: 0, leaves: leavesOf(proof) },
        tight: tightOf(formulation, answer),
        ...(binds === undefined ? {} : { binds }),
        ...(unreached === undefined ? {} : { unreached }),
        balance: seatsByValue(
          formulation,
          answer.slate.map((index) => eligible[index]!),
          base.formulation,
        ),
      };
    }
    case 'infeasible':
      return {
        ...shared,
        ...noSlate,
        outcome: 'infeasible',
        proof: { status: 'infeasible', upperBound: null, gap: null, leaves: leavesOf(answer.proof) },
        reasons: toReasons(formulation, answer.countingInfeasibilities),
        conflict,
        repair,
      };
    case 'stopped': {
      const { best, upperBound, reason } = answer;
      const slate = best === null ? null : idsOf(best);
      return {
        ...shared,
        outcome: 'stopped',
        objective: best?.objective ?? null,
        points: best === null ? null : best.objective / objectiveScale,
        ...(slate === null ? { enters: [], leaves: [], kept: null } : compareMembers(slate, base)),
        change: null,
        changePoints: null,
        slate,
        origin: best?.origin ?? null,
        reason,
        proof: stoppedProof(best, upperBound),
      };
    }
  }
};

/** Objective units in points; null: there are none. */
const toPoints = (units: number | null, objectiveScale: number): number | null =>
  units === null ? null : units / objectiveScale;

/** For an answer without a slate. */
export const noSlate = {
  objective: null,
  points: null,
  change: null,
  changePoints: null,
  slate: null,
  enters: [],
  leaves: [],
  kept: null,
} as const;

/** Rules of the resolution that were removed or changed. */
const changedMandate = (base: RuleSet, own: RuleSet): readonly Statement[] =>
  base.rules.flatMap((rule): Statement[] => {
    if (rule.authority !== 'resolution' || own === base) return [];
    const now = own.rules.find(({ id }) => id === rule.id);
    const same =
      now !== undefined && JSON.stringify({ ...now, pointer: rule.pointer }) === JSON.stringify(rule);
    return same ? [] : [state('mandate-changed', { rule: rule.id })];
  });

const tightOf = ({ rows, problem }: Formulation, { slate }: CountedSlate): WhatIfSelected['tight'] => {
  const { counts } = recount(problem, slate);
  return rows.flatMap(({ rule, value, min, max }, index) =>
    (['min', 'max'] as const)
      .filter((side) => counts[index] === (side === 'min' ? min : max))
      .map((side) => ({ rule: rule.id, value, side })),
  );
};
