import type { Answer } from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { AssignmentAnswer } from '../assign/assignment-schema.ts';
import { assignmentsOfSlate } from '../assign/assignments-of-slate.ts';
import type { SolveOptions } from '../solve/options.ts';
import { switchesOf, type PanelContext } from '../solve/solve-panel.ts';

/**
 * The assignments of a slate for its record, which has no explanations, within the time of the solve once more. What it
 * needs of the engines is loaded now.
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
