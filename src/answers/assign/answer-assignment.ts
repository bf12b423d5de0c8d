import {
  leavesOf,
  recount,
  solve,
  type Answer,
  type Slate,
  type SolveSettings,
} from '../../../solver/index.ts';
import { assignmentTieBreakOrder } from '../../model/assignment/columns.ts';
import {
  formulateAssignment,
  type AssignmentFormulation,
} from '../../model/assignment/formulate-assignment.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { Countries } from '../../reference/countries.ts';
import type { Assignment } from '../../rules/assignments/assignment.ts';
import { attributesOfRule } from '../../rules/attributes-read.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { withNames } from '../../text/names.ts';
import { assignmentCertificate } from '../proof/certificate.ts';
import { namesOf } from '../result/labels.ts';
import { stoppedProof } from '../result/stopped-proof.ts';
import type { ResultDocument } from '../result/result-schema.ts';
import type { SolveOptions } from '../solve/options.ts';
import { assignmentLabels } from './assignment-labels.ts';
import { noPrices, toAssignmentRows, type AssignmentPrices } from './assignment-rows.ts';
import type { AssignmentAnswer, AssignmentSelected } from './assignment-schema.ts';
import { explainAssignment, unexplained, type AssignmentExplanation } from './explain-assignment.ts';
import { explainUnassignable } from './explain-unassignable.ts';
import { holdersOf, pairsOf } from './naming.ts';
import { statementsOfAssignment, statementsOfUnassignable } from './statements-of-assignment.ts';

/** An assignment with what its documents are made of. */
export type AnsweredAssignment = {
  readonly formulation: AssignmentFormulation;
  readonly answer: Answer;
  readonly document: AssignmentAnswer;
};

export type AssignmentRequest = {
  readonly formulation: Formulation;
  readonly assignment: Assignment;
  /** Candidates of the pool, ascending. */
  readonly members: readonly number[];
  readonly countries: Countries;
  readonly options: Pick<SolveOptions, 'explain' | 'certificate' | 'certifyTies' | 'timeLimit'>;
  readonly inputs: ResultDocument['inputs'];
};

type Settings = Required<Pick<SolveSettings, 'linear' | 'deadline'>> &
  Pick<SolveSettings, 'primary' | 'switches' | 'onProgress'>;

/**
 * Puts the members into posts and explains why so. Blocks the thread while it solves.
 * @param onSolved - called before the explanation, with the answer to use if that does not return.
 */
export const answerAssignment = (
  request: AssignmentRequest,
  settings: Settings,
  onSolved: (unexplained: AnsweredAssignment) => void = () => undefined,
): AnsweredAssignment => {
  const { formulation: of, assignment, members, countries, options } = request;
  const formulation = formulateAssignment(of, assignment, members, countries);
  const tieBreakOrder = assignmentTieBreakOrder(of.ruleSet.seed, assignment.id, formulation.columns);
  const answer = solve(formulation.problem, {
    ...settings,
    tieBreakOrder,
    provesTies: options.certifyTies,
  });
  const level = options.explain ?? 'full';
  const as = (explanation: AssignmentExplanation | null, conflicts: Conflicts = {}): AnsweredAssignment => ({
    formulation,
    answer,
    document: toDocument(formulation, answer, explanation, conflicts, request),
  });
  if (answer.outcome === 'stopped' || level === 'none') return as(null);
  if (answer.outcome === 'infeasible') {
    onSolved(as(null, { conflicts: [], repairs: [], complete: false, incomplete: 'time' }));
    const loose = formulateAssignment(of, assignment, members, countries, true);
    const order = assignmentTieBreakOrder(of.ruleSet.seed, assignment.id, loose.columns);
    return as(null, explainUnassignable(loose, { ...settings, tieBreakOrder: order }));
  }
  onSolved(as(unexplained(level)));
  return as(explainAssignment(formulation, answer, level, { ...settings, tieBreakOrder }));
};

type Conflicts = Partial<ReturnType<typeof explainUnassignable>>;

const toDocument = (
  of: AssignmentFormulation,
  answer: Answer,
  explanation: AssignmentExplanation | null,
  conflicts: Conflicts,
  { options, inputs }: AssignmentRequest,
): AssignmentAnswer => {
  const labels = assignmentLabels(of);
  return withNames(namesOf(labels), (): AssignmentAnswer => {
    const shared = (
      slate: Slate | null,
      warnings: readonly Statement[],
      prices: AssignmentPrices = noPrices,
    ) => {
      const counted = slate === null ? null : recount(of.problem, slate);
      return {
        assignment: of.assignment.id,
        objectiveScale: of.of.objectiveScale,
        seats: seatsOf(of, counted?.counts ?? null),
        rules: toAssignmentRows(of, counted, prices),
        warnings: [...warnings, ...outsideWarnings(of), ...unappliedWarnings(of)],
        labels,
        ...(options.certificate && answer.outcome !== 'stopped'
          ? { certificate: assignmentCertificate(of, answer, inputs) }
          : {}),
      };
    };
    switch (answer.outcome) {
      case 'selected': {
        const { slate, objective, open, core, proof } = answer;
        const status = open.length === 0 ? ('settled' as const) : ('open' as const);
        const inCore = core === null ? null : new Set(core);
        const byLot =
          inCore &&
          pairsOf(
            of,
            slate.filter((index) => !inCore.has(index)),
          );
        const document = {
          outcome: 'selected' as const,
          objective,
          points: objective / of.of.objectiveScale,
          ...holdersOf(of, slate),
          ties: { seed: of.of.ruleSet.seed, status, open: pairsOf(of, open) },
          core: core && pairsOf(of, core),
          byLot,
          proof: { status: 'optimal' as const, upperBound: objective, gap: 0, leaves: leavesOf(proof) },
          ...shared(slate, tiesWarnings(of, status, byLot), explanation?.prices),
          ...explanation?.document,
        };
        return {
          ...document,
          statements: [...statementsOfAssignment(document)],
        } satisfies AssignmentSelected;
      }
      case 'infeasible':
        return {
          outcome: 'infeasible',
          objective: null,
          points: null,
          posts: null,
          unassigned: null,
          proof: { status: 'infeasible', upperBound: null, gap: null, leaves: leavesOf(answer.proof) },
          ...shared(null, []),
          statements: [...statementsOfUnassignable(of, conflicts)],
          ...conflicts,
        };
      case 'stopped': {
        const { best, upperBound } = answer;
        return {
          outcome: 'stopped',
          objective: best?.objective ?? null,
          points: best === null ? null : best.objective / of.of.objectiveScale,
          ...(best === null ? { posts: null, unassigned: null } : holdersOf(of, best.slate)),
          proof: stoppedProof(best, upperBound),
          ...shared(best?.slate ?? null, [state('time-limit', { seconds: options.timeLimit })]),
          statements: [],
        };
      }
    }
  });
};

/** @param counts - by row of the problem; null: nobody holds a post. */
const seatsOf = (of: AssignmentFormulation, counts: readonly number[] | null) =>
  of.rows.flatMap((row, index) => {
    if (row.of !== 'seats') return [];
    const { id, authority, clause } = of.assignment.posts.find(({ id: own }) => own === row.post)!;
    return [
      {
        post: id,
        min: row.min ?? 0,
        max: row.max ?? of.members.length,
        eligible: of.problem.rows[index]!.members.length,
        count: counts?.[index] ?? null,
        authority,
        clause,
      },
    ];
  });

const tiesWarnings = (
  { of: { ruleSet } }: AssignmentFormulation,
  status: 'settled' | 'open',
  byLot: readonly unknown[] | null,
): readonly Statement[] => [
  ...(status === 'open' ? [state('assignment-ties-open', {})] : []),
  ...(status === 'settled' && byLot === null ? [state('assignment-core-unfinished', {})] : []),
  ...(ruleSet.seed === '' && byLot?.length !== 0 ? [state('seed-missing', {})] : []),
];

const outsideWarnings = ({ outside }: AssignmentFormulation): readonly Statement[] =>
  Array.from(outside, ([{ id }, candidates]) => state('pair-not-in-slate', { rule: id, candidates }));

const unappliedWarnings = ({ unapplied, of: { attributes } }: AssignmentFormulation): readonly Statement[] =>
  unapplied.map(({ rule }) =>
    state('rule-not-applied', {
      rule: rule.id,
      attributes: attributesOfRule(rule).filter((attribute) => !attributes.present(attribute)),
    }),
  );
