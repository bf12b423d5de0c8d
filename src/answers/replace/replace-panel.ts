import {
  recount,
  replaceWithdrawn,
  solve,
  withReoptimizer,
  type Problem,
  type Proposed,
  type Slate,
} from '../../../solver/index.ts';
import { issue, type Issue } from '../../input/issues/issue.ts';
import { invalidBecause, valid, type Outcome } from '../../input/issues/outcome.ts';
import type { Formulation } from '../../model/formulation.ts';
import { readInputs } from '../../model/read-inputs.ts';
import { tieBreakOrderOf } from '../../model/tie-break-order.ts';
import { findCandidates } from '../../pool/find-candidates.ts';
import { boundsOf } from '../../rules/forms/forms.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { withNames } from '../../text/names.ts';
import { namingOf, toIds } from '../explain/naming.ts';
import type { RequestInput } from '../request-input.ts';
import { inputsOf } from '../result/inputs-of.ts';
import { labelsOf, namesOf } from '../result/labels.ts';
import { toMember } from '../result/members.ts';
import { tiesOf } from '../result/ties.ts';
import { guarded } from '../solve/guard.ts';
import { optionsSchema } from '../solve/options.ts';
import { seconds, switchesOf, type PanelContext } from '../solve/solve-panel.ts';
import { readSlate } from '../verify/read-slate.ts';
import type { ReplacementDocument } from './replacement-schema.ts';

export type ReplaceRequest = Pick<
  RequestInput,
  'pool' | 'rules' | 'slate' | 'withdraw' | 'options' | 'issues'
>;

type Replaced = ReplacementDocument & { readonly outcome: 'selected' };
type Proposal = Replaced['optimum'];

/** Who withdraws from what, as candidates of the problem, ascending. */
type Withdrawing = {
  /** The slate that was sent; null: the best is meant. */
  readonly given: Slate | null;
  readonly withdrawn: Slate;
  /** Ids of all who withdraw, those too who could not be chosen anyway; sorted. */
  readonly withdrawnIds: readonly string[];
  /** Ids of those of the slate who may not be chosen, and so withdraw as well. */
  readonly ineligible: readonly string[];
};

/**
 * What to do when members withdraw: the best slate in which all remaining members stay, the best of those with the
 * fewest changes, and the best of all. Blocks the thread while it solves.
 * @param onPrepared - called with the document to give if it never returns.
 */
export const replacePanel = async (
  request: ReplaceRequest,
  context: PanelContext,
  onPrepared: (stopped: ReplacementDocument, timeLimit: number) => void,
): Promise<Outcome<ReplacementDocument>> => {
  const { clock, deadlineClock } = context;
  const startedAt = context.now().toISOString();
  const begun = clock();
  const slate = request.slate === null ? null : readSlate(request.slate, request.rules, context.limits);
  const issues = [...request.issues, ...(slate?.issues ?? [])];
  const inputs = readInputs({ ...request, issues }, context);
  if (inputs.status === 'invalid') return inputs;
  const formulation = inputs.value;
  const found = findWithdrawing(formulation, slate?.named ?? null, request.withdraw ?? []);
  if (found.status === 'invalid') return found;
  const { given, withdrawn, withdrawnIds } = found.value;
  const { problem, objectiveScale } = formulation;
  const remaining = withoutWithdrawn(formulation, withdrawn);
  const options = request.options ?? optionsSchema.parse({});
  const hashes = inputsOf(formulation);
  const linear = await context.engines.linear();
  const read = clock();
  const naming = namingOf(formulation);
  const labels = labelsOf(formulation);
  const said = (write: () => readonly Statement[]) =>
    withNames(namesOf(labels), write) as ReplacementDocument['statements'];

  const shared = (before: Slate | null, solved: number) => ({
    objectiveScale,
    given: before === null ? null : toGiven(formulation, before),
    withdrawn: [...withdrawnIds],
    warnings: [...formulation.warnings] as ReplacementDocument['warnings'],
    labels,
    inputs: hashes,
    run: {
      engine: 'highs' as const,
      version: linear.version,
      slate: context.version,
      crossCheck: null,
      startedAt,
      seconds: {
        read: seconds(begun, read),
        solve: seconds(read, solved),
        explain: seconds(solved, clock()),
      },
    },
  });
  const without = (
    outcome: 'infeasible' | 'stopped',
    before: Slate | null,
    solved: number,
  ): ReplacementDocument => ({
    outcome,
    keepingAll: null,
    fewestChanges: null,
    optimum: null,
    statements:
      outcome === 'stopped'
        ? said(() => [state('time-limit', { seconds: options.timeLimit })])
        : said(() => [
            ...aboutWithdrawn(found.value, before, problem.size, naming.id),
            state('withdrawal-infeasible', { withdrawn: withdrawnIds }),
            ...includedButWithdrawn(formulation, withdrawnIds),
          ]),
    ...shared(before, solved),
  });

  onPrepared(without('stopped', given, read), options.timeLimit);
  const settings = {
    linear,
    tieBreakOrder: tieBreakOrderOf(formulation),
    deadline: { clock: deadlineClock, at: read + options.timeLimit * 1000 },
    ...switchesOf(context),
  };
  const answer = given === null ? guarded(context, options.timeLimit, () => solve(problem, settings)) : null;
  const solved = clock();
  if (answer !== null && answer.outcome !== 'selected') return valid(without(answer.outcome, null, solved));
  const before = given ?? answer?.slate ?? [];
  const withdrawal = guarded(context, options.timeLimit, () =>
    withReoptimizer(remaining, before, settings, (reoptimizer) =>
      replaceWithdrawn(remaining, before, withdrawn, reoptimizer),
    ),
  );
  if (withdrawal === null) return valid(without('stopped', before, solved));
  const { keepingAll, fewestChanges, optimum } = withdrawal;
  if (optimum === 'infeasible' || fewestChanges === 'infeasible') {
    return valid(without('infeasible', before, solved));
  }
  const propose = (proposed: Proposed): Proposal =>
    toProposal({ ...formulation, problem: remaining }, before, proposed);
  const proposals = {
    keepingAll: keepingAll === 'infeasible' ? null : propose(keepingAll),
    fewestChanges: propose(fewestChanges),
    optimum: propose(optimum),
  };
  const { warnings, ...rest } = shared(before, solved);
  const document = {
    outcome: 'selected' as const,
    ...proposals,
    ...rest,
    warnings: [...openWarnings(Object.values(proposals)), ...warnings] as ReplacementDocument['warnings'],
  };
  const statements = said(() => [
    ...aboutWithdrawn(found.value, before, problem.size, naming.id),
    ...aboutProposals(document),
  ]);
  return valid({ ...document, statements });
};

/** The problem where a row that asks for no more than there are (`whereEligible`) has lost those who withdraw. */
const withoutWithdrawn = ({ problem, rows }: Formulation, withdrawn: Slate): Problem => {
  const left = new Set(withdrawn);
  return {
    ...problem,
    rows: problem.rows.map((row, index) => {
      if (row.min === null || boundsOf(rows[index]!.rule)?.whereEligible !== true) return row;
      const there = row.members.filter((member) => !left.has(member)).length;
      return { ...row, min: Math.min(row.min, there) };
    }),
  };
};

const findWithdrawing = (
  { pool, eligible, problem }: Formulation,
  named: ReturnType<typeof readSlate>['named'] | null,
  withdraw: readonly string[],
): Outcome<Withdrawing> => {
  const members = findCandidates(pool, named ?? [], 'slate');
  const leaving = findCandidates(
    pool,
    withdraw.map((id, index) => ({ id, pointer: `/${index}` })),
    'withdraw',
  );
  const issues: Issue[] = [...members.issues, ...leaving.issues];
  if (members.candidates.length > problem.size) {
    const place = { document: 'slate', pointer: '' } as const;
    issues.push(issue('wrong-value.slate-size', place, { size: problem.size }));
  }
  if (issues.length > 0) return invalidBecause(issues);
  const indexOf = new Map(eligible.map((candidate, index) => [candidate, index]));
  const toIndices = (candidates: readonly number[]): number[] =>
    [...new Set(candidates.flatMap((candidate) => indexOf.get(candidate) ?? []))].sort((a, b) => a - b);
  return valid({
    given: named === null ? null : toIndices(members.candidates),
    withdrawn: toIndices(leaving.candidates),
    withdrawnIds: [...new Set(leaving.candidates.map((candidate) => pool.ids[candidate]!))].sort(),
    ineligible: members.candidates
      .filter((candidate) => !indexOf.has(candidate))
      .map((candidate) => pool.ids[candidate]!)
      .sort(),
  });
};

const toGiven = (formulation: Formulation, slate: Slate): NonNullable<ReplacementDocument['given']> => {
  const { objective } = recount(formulation.problem, slate);
  const { id } = namingOf(formulation);
  return { objective, points: objective / formulation.objectiveScale, slate: slate.map(id) };
};

/** @throws Error where the recount does not confirm the new slate: a fault of the solver. */
const toProposal = (formulation: Formulation, before: Slate, proposed: Proposed): Proposal => {
  const left = new Set(proposed.leaves);
  const slate = [...before.filter((member) => !left.has(member)), ...proposed.enters].sort((a, b) => a - b);
  const { objective, violations } = recount(formulation.problem, slate);
  if (violations.length > 0) throw new Error('a new slate does not stand up to the recount');
  return {
    objective,
    points: objective / formulation.objectiveScale,
    ...toIds(proposed, namingOf(formulation)),
    slate: slate.map((index) => toMember(formulation, index)) as Proposal['slate'],
    ties: tiesOf(formulation, proposed) as Proposal['ties'],
  };
};

/** Who withdraws, although a rule says that they are to be members. */
const includedButWithdrawn = (
  { pool, rows }: Formulation,
  withdrawn: readonly string[],
): readonly Statement[] =>
  rows.flatMap(({ rule, counted }) =>
    rule.kind === 'include'
      ? counted
          .map((candidate) => pool.ids[candidate]!)
          .filter((id) => withdrawn.includes(id))
          .map((candidate) => state('withdrawn-included', { candidate, rule: rule.id }))
      : [],
  );

const aboutWithdrawn = (
  { given, withdrawnIds, ineligible }: Withdrawing,
  before: Slate | null,
  size: number,
  id: (candidate: number) => string,
): readonly Statement[] => {
  const members = new Set(before?.map(id));
  const outsiders =
    before === null ? [] : withdrawnIds.filter((one) => !members.has(one) && !ineligible.includes(one));
  return [
    ...(ineligible.length === 0 ? [] : [state('withdrawn-ineligible', { candidates: ineligible })]),
    ...(given !== null && given.length < size
      ? [state('given-incomplete', { members: given.length, size })]
      : []),
    ...(outsiders.length === 0 ? [] : [state('withdrawn-not-a-member', { candidates: outsiders })]),
  ];
};

/** Whose seats the draw has not settled, in any of the slates. */
const openWarnings = (proposals: readonly (Proposal | null)[]): readonly Statement[] => {
  const open = new Set(proposals.flatMap((proposal) => proposal?.ties.open ?? []));
  return open.size === 0 ? [] : [state('withdrawal-open', { candidates: [...open].sort() })];
};

const aboutProposals = ({
  keepingAll,
  fewestChanges,
  optimum,
  withdrawn,
  objectiveScale: scale,
}: Omit<Replaced, 'statements'>): readonly Statement[] => {
  const toParameters = ({ change, enters, leaves }: Proposal) => ({
    change,
    scale,
    enters,
    leaves,
    withdrawn,
    moved: leaves.filter((id) => !withdrawn.includes(id)),
  });
  return [
    keepingAll === null
      ? state('withdrawal-fewest', toParameters(fewestChanges))
      : state('withdrawal-kept', toParameters(keepingAll)),
    state('withdrawal-optimum', toParameters(optimum)),
  ];
};
