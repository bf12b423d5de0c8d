import type { Answer, SolveSettings } from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import { inputsOf } from '../result/inputs-of.ts';
import type { SolveOptions } from '../solve/options.ts';
import { switchesOf, type PanelContext } from '../solve/solve-panel.ts';
import { answerAssignment } from './answer-assignment.ts';
import type { AssignmentAnswer } from './assignment-schema.ts';

type Settings = Required<Pick<SolveSettings, 'linear' | 'deadline'>> & Pick<SolveSettings, 'switches'>;

/** All assignments of the rule set over the members of a proved slate; none where a seat is open, or there is no slate. */
export const assignmentsOfSlate = (
  formulation: Formulation,
  answer: Answer,
  options: Pick<SolveOptions, 'explain' | 'timeLimit'>,
  { countries }: Pick<PanelContext, 'countries'>,
  { linear, deadline, switches }: Settings,
): readonly AssignmentAnswer[] => {
  const { assignments } = formulation.ruleSet;
  if (answer.outcome !== 'selected' || answer.open.length > 0 || assignments.length === 0) return [];
  const members = answer.slate.map((index) => formulation.eligible[index]!);
  const inputs = inputsOf(formulation);
  return assignments.map(
    (assignment) =>
      answerAssignment(
        {
          formulation,
          assignment,
          members,
          countries,
          options: { ...options, certificate: false, certifyTies: false },
          inputs,
        },
        { linear, deadline, ...(switches === undefined ? {} : { switches }) },
      ).document,
  );
};

/**
 * The same for a record, which has no explanations, within the time of the solve once more. What it needs of the engines
 * is loaded now.
 */
export const createAssigner = async (
  context: PanelContext,
  { timeLimit }: Pick<SolveOptions, 'timeLimit'>,
): Promise<
  (solved: { readonly formulation: Formulation; readonly answer: Answer }) => readonly AssignmentAnswer[]
> => {
  const linear = await context.engines.linear();
  // One answer is asked about more than once: before it is explained, and after.
  const known = new WeakMap<Answer, readonly AssignmentAnswer[]>();
  return ({ formulation, answer }) => {
    const before = known.get(answer);
    if (before !== undefined) return before;
    const { clock, deadlineClock } = context;
    const deadline = { clock: deadlineClock, at: clock() + timeLimit * 1000 };
    const settings = { linear, deadline, ...switchesOf(context) };
    const made = assignmentsOfSlate(formulation, answer, { explain: 'none', timeLimit }, context, settings);
    known.set(answer, made);
    return made;
  };
};
