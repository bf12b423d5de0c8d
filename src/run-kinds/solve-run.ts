import type { Progress } from '../../solver/index.ts';
import type { AssignmentAnswer } from '../answers/assign/assignment-schema.ts';
import { createAssigner } from '../answers/record/create-assigner.ts';
import { certificateText, toCertificate } from '../answers/proof/certificate.ts';
import { toRecord } from '../answers/record/record.ts';
import { disagreementOf } from '../answers/result/disagreement.ts';
import { serialise } from '../answers/result/result.ts';
import { solvePanel, type PanelContext, type Solved } from '../answers/solve/solve-panel.ts';
import { optionsSchema } from '../answers/solve/options.ts';
import { valid, type Outcome } from '../input/issues/outcome.ts';
import type { SolveRunInput } from './run-input.ts';
import type { EndedRun } from './run-kind.ts';
import { toRequestInput } from './slate-run.ts';

/** Solves a run. Blocks the thread while it solves. @param onPrepared - see {@link SingleKind.run}. */
export const solveRun = async (
  input: SolveRunInput,
  context: PanelContext,
  onPrepared: (prepared: EndedRun | null, timeLimit: number) => void,
  onProgress: (progress: Progress) => void,
): Promise<Outcome<EndedRun>> => {
  const request = toRequestInput(input, context.limits);
  const assign = await createAssigner(context, request.options ?? optionsSchema.parse({}));
  const toEnded = (one: Solved): EndedRun => toEndedRun(one, assign(one));
  const solved = await solvePanel(
    request,
    context,
    (prepared, timeLimit) => {
      onPrepared(prepared === null ? null : toEnded(prepared()), timeLimit);
    },
    onProgress,
  );
  return solved.status === 'invalid' ? solved : valid(toEnded(solved.value));
};

const toEndedRun = (solved: Solved, assignments: readonly AssignmentAnswer[]): EndedRun => {
  const { formulation, answer, result } = solved;
  return {
    result: serialise(result),
    certificate:
      answer.outcome === 'stopped'
        ? null
        : certificateText(toCertificate(formulation, answer, result.inputs)),
    record: serialise(toRecord(solved, assignments)),
    outcome: result.outcome,
    inputs: { pool: result.inputs.pool, rules: result.inputs.rules },
    objective: result.objective,
    ...disagreementOf(result),
  };
};
