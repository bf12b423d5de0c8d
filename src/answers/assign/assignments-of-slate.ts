import type { Answer, SolveSettings } from '../../../solver/index.ts';
import type { Formulation } from '../../model/formulation.ts';
import { inputsOf } from '../result/inputs-of.ts';
import type { SolveOptions } from '../solve/options.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { answerAssignment } from './answer-assignment.ts';
import type { AssignmentAnswer } from './assignment-schema.ts';

type Settings = Required<Pick<SolveSettings, 'linear' | 'deadline'>> & Pick<SolveSettings, 'switches'>;

/** All assignments of the rule set over the members of a proved slate; none where a seat is open, or there is no slate. */
export const assignmentsOfSlate = (
  formulation: Formulation,
  answer: Answer,
  options: Pick<SolveOptions, 'explain' | 'timeLimit'>,
  { countries }: Pick<ReadContext, 'countries'>,
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
