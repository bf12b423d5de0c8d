import { recount, solve, type Progress, type Slate, type SolveSettings } from '../../../solver/index.ts';
import { normaliseText } from '../../input/documents/normalise-text.ts';
import { issue, type Issue } from '../../input/issues/issue.ts';
import { invalidBecause, valid, type Outcome } from '../../input/issues/outcome.ts';
import { createSuggest, suggestionFor } from '../../input/similarity.ts';
import type { Formulation } from '../../model/formulation.ts';
import { readInputs } from '../../model/read-inputs.ts';
import { tieBreakOrderOf } from '../../model/tie-break-order.ts';
import { findCandidates, type NamedId } from '../../pool/find-candidates.ts';
import type { Assignment } from '../../rules/assignments/assignment.ts';
import { state, type Statement } from '../../text/catalogue.ts';
import { nameOfRow } from '../../text/name-of-row.ts';
import { withNames } from '../../text/names.ts';
import type { RequestInput } from '../request-input.ts';
import { inputsOf } from '../result/inputs-of.ts';
import { labelsOf, namesOf } from '../result/labels.ts';
import { toMember } from '../result/members.ts';
import type { ResultRun } from '../result/result-parts.ts';
import type { ResultDocument } from '../result/result-schema.ts';
import { guarded } from '../solve/guard.ts';
import { optionsSchema, type SolveOptions } from '../solve/options.ts';
import { seconds, switchesOf, type PanelContext } from '../solve/solve-panel.ts';
import { readSlate } from '../verify/read-slate.ts';
import { answerAssignment, type AnsweredAssignment } from './answer-assignment.ts';
import type { AssignDocument } from './assignment-schema.ts';

export type AssignRequest = Pick<
  RequestInput,
  'pool' | 'rules' | 'slate' | 'assignment' | 'options' | 'wantsProof' | 'issues'
>;

/** The document, and what the proof of a single assignment is made of. */
export type AssignedPanel = {
  readonly document: AssignDocument;
  readonly formulation: Formulation;
  readonly single: AnsweredAssignment | null;
};

/**
 * Puts the members of a slate into posts: those of the best slate, or of the one that was sent. Blocks the thread while
 * it solves.
 * @param onPrepared - called with the document to give if it never returns; null: the same with a time limit of zero
 *   has it.
 */
export const assignPanel = async (
  request: AssignRequest,
  context: PanelContext,
  onPrepared: (prepared: AssignedPanel | null, timeLimit: number) => void = () => undefined,
  onProgress?: (progress: Progress) => void,
): Promise<Outcome<AssignedPanel>> => {
  const { clock, deadlineClock } = context;
  const startedAt = context.now().toISOString();
  const begun = clock();
  const slate = request.slate === null ? null : readSlate(request.slate, request.rules, context.limits);
  const inputs = readInputs({ ...request, issues: [...request.issues, ...(slate?.issues ?? [])] }, context);
  if (inputs.status === 'invalid') return inputs;
  const formulation = inputs.value;
  const options = request.options ?? optionsSchema.parse({});
  const isProved = options.certificate || request.wantsProof === true;
  const asked = findAssignments(formulation, request.assignment ?? null, isProved);
  const given = slate === null ? null : findMembers(formulation, slate.named);
  const issues = [asked, given ?? []].flatMap((one) => ('issues' in one ? one.issues : []));
  if ('issues' in asked || (given !== null && 'issues' in given)) return invalidBecause(issues);

  const hashes = inputsOf(formulation);
  const [linear, second] = [await context.engines.linear(), await context.engines.second()];
  const read = clock();
  const settings = {
    linear,
    deadline: { clock: deadlineClock, at: read + options.timeLimit * 1000 },
    ...(options.engine === 'javascript-lp-solver' ? { primary: second } : {}),
    ...switchesOf(context),
  };
  let solved = read;
  const run = (): ResultRun => ({
    engine: options.engine,
    version: options.engine === 'highs' ? linear.version : second.version,
    slate: context.version,
    crossCheck: null,
    startedAt,
    seconds: { read: seconds(begun, read), solve: seconds(read, solved), explain: seconds(solved, clock()) },
  });
  const shared = () => ({ inputs: hashes, run: run() });

  onPrepared(null, options.timeLimit);
  const found =
    given ?? guarded(context, options.timeLimit, () => bestSlate(formulation, settings, onProgress));
  solved = clock();
  if ('outcome' in found) {
    const document = withoutSlate(formulation, found.outcome, asked, options, shared());
    return valid({ document, formulation, single: null });
  }
  const { slate: members, warnings } = found;
  const toAnswer = {
    formulation,
    members: members.map((index) => formulation.eligible[index]!),
    countries: context.countries,
    options,
    inputs: hashes,
  };
  const answered: AnsweredAssignment[] = [];
  const documentOf = (parts: readonly AnsweredAssignment[]): AssignedPanel => {
    const documents = parts.map(({ document }) => document);
    const aboutInputs = [...warnings, ...formulation.warnings];
    const head = {
      source: given === null ? ('best' as const) : ('given' as const),
      members: members.map((index) => toMember(formulation, index)),
      ...shared(),
    };
    const [first] = documents;
    return documents.length === 1 && first !== undefined
      ? {
          document: { ...first, warnings: [...aboutInputs, ...first.warnings], ...head },
          formulation,
          single: parts[0]!,
        }
      : {
          document: {
            assignment: null,
            outcome: documents.find(({ outcome }) => outcome !== 'selected')?.outcome ?? 'selected',
            assignments: documents,
            warnings: aboutInputs,
            ...head,
          },
          formulation,
          single: null,
        };
  };
  for (const assignment of asked) {
    const answer = () =>
      answerAssignment({ ...toAnswer, assignment }, settings, (prepared) => {
        if (asked.length === 1) onPrepared(documentOf([prepared]), options.timeLimit);
      });
    answered.push(guarded(context, options.timeLimit, answer));
  }
  return valid(documentOf(answered));
};

type Found<T> = T | { readonly issues: readonly Issue[] };

/** The assignment of that id, or all. @param isProved - is a proof wanted? It is of one assignment. */
export const findAssignments = (
  { ruleSet }: Formulation,
  id: string | null,
  isProved: boolean,
): Found<readonly Assignment[]> => {
  const { assignments } = ruleSet;
  const place = { document: 'request', pointer: '/assignment' } as const;
  const known = assignments.map((one) => one.id);
  if (known.length === 0) {
    return { issues: [issue('unknown-assignment.none', { document: 'rules', pointer: '' })] };
  }
  if (id === null) {
    return isProved && known.length > 1
      ? { issues: [issue('missing-key.assignment', place, { known })] }
      : assignments;
  }
  const named = assignments.filter((one) => one.id === normaliseText(id));
  return named.length > 0
    ? named
    : { issues: [issue('unknown-assignment', place, { id, ...suggestionFor(id, known, createSuggest()) })] };
};

/** The slate whose members are assigned, and what is to be said of it. */
type Members = { readonly slate: Slate; readonly warnings: readonly Statement[] };

/** The members of a slate that was sent; all must be eligible, and the rules are only looked at. */
const findMembers = (formulation: Formulation, named: readonly NamedId[]): Found<Members> => {
  const { pool, eligible, ineligible, problem, rows, ruleSet } = formulation;
  const found = findCandidates(pool, named, 'slate');
  const issues = [...found.issues];
  const placeOf = new Map(named.map(({ id, ...place }) => [id, place]));
  for (const candidate of found.candidates) {
    const reason = ineligible[candidate] ?? null;
    if (reason === null) continue;
    const place = { document: 'slate', ...placeOf.get(pool.ids[candidate]!) } as const;
    issues.push(issue('ineligible-member', place, { reason }));
  }
  if (issues.length > 0) return { issues };
  const indexOf = new Map(eligible.map((candidate, index) => [candidate, index]));
  const slate = found.candidates.map((candidate) => indexOf.get(candidate)!).sort((a, b) => a - b);
  const { violations } = recount(problem, slate);
  const broken = violations.flatMap((one) => ('row' in one ? [rows[one.row]!] : []));
  return {
    slate,
    warnings: withNames(namesOf(labelsOf(formulation)), () => [
      ...(slate.length === ruleSet.size
        ? []
        : [state('given-slate-size', { members: slate.length, size: ruleSet.size })]),
      ...(broken.length === 0
        ? []
        : [
            state('given-slate-breaks-rules', {
              rules: broken.map(({ rule, value }) => nameOfRow({ rule: rule.id, value })),
            }),
          ]),
    ]),
  };
};

/** The best slate, or why there is none; one whose draw is not finished is none yet. */
const bestSlate = (
  formulation: Formulation,
  settings: SolveSettings,
  onProgress: ((progress: Progress) => void) | undefined,
): Members | { readonly outcome: 'infeasible' | 'stopped' } => {
  const answer = solve(formulation.problem, {
    ...settings,
    tieBreakOrder: tieBreakOrderOf(formulation),
    wantsCore: false,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  if (answer.outcome !== 'selected') return { outcome: answer.outcome };
  return answer.open.length > 0 ? { outcome: 'stopped' } : { slate: answer.slate, warnings: [] };
};

const withoutSlate = (
  formulation: Formulation,
  outcome: 'infeasible' | 'stopped',
  asked: readonly Assignment[],
  { timeLimit }: Pick<SolveOptions, 'timeLimit'>,
  shared: { readonly inputs: ResultDocument['inputs']; readonly run: ResultRun },
): AssignDocument => ({
  assignment: asked.length === 1 ? asked[0]!.id : null,
  outcome,
  objective: null,
  points: null,
  posts: null,
  members: null,
  warnings: [],
  statements: [
    outcome === 'infeasible'
      ? state('no-slate-to-assign', {})
      : state('no-slate-in-time', { seconds: timeLimit }),
  ],
  labels: labelsOf(formulation),
  ...shared,
});
