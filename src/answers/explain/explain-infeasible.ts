import {
  mapConflicts,
  smallestMoves,
  solve,
  withReoptimizer,
  type Conflict,
  type ConflictMap,
  type Deadline,
  type Problem,
  type Reoptimizer,
  type Repair,
  type SolveSettings,
} from '../../../solver/index.ts';
import { createIssueList } from '../../input/issues/outcome.ts';
import { formulate } from '../../model/formulate.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { readRuleSet } from '../../rules/read-rule-set.ts';
import { toCertificate } from '../proof/certificate.ts';
import type { ResultDocument } from '../result/result-schema.ts';
import type { ConflictExplanationDocument } from './explanation-schema.ts';
import { idsOf, namingOf, type Naming } from './naming.ts';
import { negotiableSidesOf, type RuleSide } from './negotiable-sides.ts';
import { repairedRuleSet } from './repaired-rule-set.ts';

type Settings = Required<Pick<SolveSettings, 'linear' | 'tieBreakOrder' | 'deadline'>>;
type ConflictDocument = NonNullable<ConflictExplanationDocument['conflicts']>[number];
type RepairDocument = NonNullable<ConflictExplanationDocument['repairs']>[number];

/** Explains why there is no slate: what cannot stand together, and every way out. */
export const explainInfeasible = (
  formulation: Formulation,
  settings: Settings,
): ConflictExplanationDocument =>
  withReoptimizer(formulation.problem, null, settings, (reoptimizer) => {
    const { problem } = formulation;
    const sides = negotiableSidesOf(formulation);
    const naming = namingOf(formulation);
    const { conflicts, repairs, ended } = findConflicts(problem, sides, reoptimizer, settings.deadline);
    return {
      conflicts: conflicts.map((conflict) => withHard(conflict, sides, naming)),
      repairs: repairs.map((repair) => ({
        ...toRepair(repair, sides, formulation),
        slate: idsOf(repair.slate, naming),
      })),
      ...ended,
    };
  });

/**
 * Every conflict and every repair with its smallest moves, the best repair first, as far as the time reaches.
 * @param unitOf - what rows stand or fall together with a row; absent: each row by itself.
 */
export const findConflicts = (
  problem: Problem,
  sides: readonly RuleSide[],
  reoptimizer: Reoptimizer,
  deadline: Deadline,
  unitOf?: (row: number) => string | undefined,
) => {
  const map = mapConflicts(problem, sides, reoptimizer, partOf(deadline), undefined, unitOf);
  const repairs: Repair[] = [];
  for (const repair of map.repairs) {
    const moves = smallestMoves(repair, problem, sides, reoptimizer);
    // The time is over: of the others no moves are known.
    if (moves === null) break;
    repairs.push(moves);
  }
  // Equal ones stay in the order of the rules.
  repairs.sort((a, b) => b.objective - a.objective);
  const ended = endedBy(repairs.length < map.repairs.length ? 'time' : map.ended);
  return { conflicts: map.conflicts, repairs, ended };
};

/** What one conflict and one repair may take: the first that are found, and a few ways to move its sides. */
const smallBudget = { mostFound: 20, oneOfEach: true, mostWays: 5000, mostAsked: 300 };

/**
 * One conflict and one repair, found within a budget of questions, so that they are the same on every machine;
 * null: none was found, or there is none.
 */
export const explainBriefly = (
  formulation: Formulation,
  settings: Settings,
): { readonly conflict: ConflictDocument | null; readonly repair: RepairDocument | null } =>
  withReoptimizer(formulation.problem, null, settings, (reoptimizer) => {
    const { problem } = formulation;
    const sides = negotiableSidesOf(formulation);
    const naming = namingOf(formulation);
    const { conflicts, repairs } = mapConflicts(problem, sides, reoptimizer, settings.deadline, smallBudget);
    const [conflict, repair] = [conflicts[0], repairs[0]];
    const moves = repair && smallestMoves(repair, problem, sides, reoptimizer, smallBudget);
    return {
      conflict: conflict === undefined ? null : withHard(conflict, sides, naming),
      repair:
        moves === undefined || moves === null
          ? null
          : { ...toRepair(moves, sides, formulation), slate: idsOf(moves.slate, naming) },
    };
  });

const endedBy = (ended: ConflictMap['ended']) =>
  ended === 'complete' ? { complete: true } : { complete: false, incomplete: ended };

/** Of the time that is left, what may go into finding conflicts and repairs; the rest is for their moves. */
const share = 0.6;

const partOf = ({ clock, at }: Deadline): Deadline => {
  const now = clock();
  return { clock, at: now + share * Math.max(0, at - now) };
};

const withHard = (conflict: Conflict, sides: readonly RuleSide[], naming: Naming): ConflictDocument => ({
  ...toConflict(conflict, sides),
  hard: conflict.hard.map(naming.row),
});

/** The sides of a conflict by their rules. */
export const toConflict = (
  conflict: Conflict,
  sides: readonly RuleSide[],
): Omit<ConflictDocument, 'hard'> => {
  const named = (indices: readonly number[]) =>
    indices
      .map((index) => ({ rule: sides[index]!.rule.id, side: sides[index]!.side }))
      .sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.side < b.side ? -1 : 1));
  return {
    sides: named(conflict.sides),
    ...(conflict.limits.length === 0 ? {} : { limits: named(conflict.limits) }),
  };
};

/** A repair by the rules of its sides, without the slate that it admits. */
export const toRepair = (
  { moves, objective, smallest }: Repair,
  sides: readonly RuleSide[],
  { objectiveScale }: Pick<Formulation, 'objectiveScale'>,
): Omit<RepairDocument, 'slate'> => ({
  objective,
  points: objective / objectiveScale,
  moves: toMoves(moves, sides),
  ...(smallest ? {} : { smallest: false as const }),
});

const toMoves = (moves: Repair['moves'], sides: readonly RuleSide[]): RepairDocument['moves'] =>
  moves.map(({ side, to }) => {
    const { rule, side: which, from } = sides[side]!;
    return { rule: rule.id, side: which, from, to };
  });

/**
 * The repairs with the rule set that each leads to and the certificate of its best slate, which is found once
 * more on its own.
 * @throws Error where a repair is not valid, or has another optimum on its own: a fault of the program.
 */
export const certifyRepairs = (
  document: ConflictExplanationDocument,
  { pool, ruleSet }: Formulation,
  readContext: ReadContext,
  inputs: ResultDocument['inputs'],
  settings: Settings,
): ConflictExplanationDocument => ({
  ...document,
  repairs: (document.repairs ?? []).map((repair): RepairDocument => {
    const issues = createIssueList();
    const repairedDocument = repairedRuleSet(ruleSet.document, repair.moves);
    const repaired = readRuleSet(repairedDocument, issues, readContext.limits);
    const formulation = repaired === null ? null : formulate(pool, repaired, readContext, issues);
    if (repaired === null || formulation === null || issues.total() > 0) {
      throw new Error('a repaired rule set is not valid');
    }
    const answer = solve(formulation.problem, settings);
    if (answer.outcome === 'stopped') return { ...repair, ruleSet: repairedDocument };
    if (answer.outcome === 'infeasible' || answer.objective !== repair.objective) {
      throw new Error('a repair does not stand up to being solved on its own');
    }
    const certificate = toCertificate(formulation, answer, { ...inputs, rules: repaired.hash });
    return { ...repair, ruleSet: repairedDocument, certificate };
  }),
});
