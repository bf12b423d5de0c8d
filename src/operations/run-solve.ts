import { toVipr } from '../../solver/index.ts';
import { disagreementOf } from '../answers/result/disagreement.ts';
import { serialise } from '../answers/result/result.ts';
import { solvePanel, type Solved } from '../answers/solve/solve-panel.ts';
import { factsOf } from './job-facts.ts';
import { done, mapOutcome, type Done, type OnPrepared, type PartsOperation } from './operation.ts';

/** Reports what to answer if a solve never ends. @param beside - what goes with the document. */
export const reportPrepared =
  (onPrepared: OnPrepared, beside: (stopped: Solved) => Pick<Done, 'proof'> = () => ({})) =>
  (prepare: (() => Solved) | null, timeLimit: number): void => {
    onPrepared(() => {
      if (prepare === null) return { document: null, timeLimit };
      const stopped = prepare();
      return {
        document: serialise(stopped.result),
        facts: factsOf(stopped.result),
        ...beside(stopped),
        timeLimit,
      };
    });
  };

/** Solves, and explains as far as the options ask for it. */
export const runSolve: PartsOperation['run'] = async (input, context, onPrepared) => {
  // One job has one answer, and one proof.
  let proof: string | undefined;
  const proofOf = ({ formulation: { problem }, answer }: Solved): Pick<Done, 'proof'> => {
    if (input.wantsProof !== true || answer.outcome === 'stopped') return {};
    proof ??= [...toVipr(problem, answer.proof, answer)].join('');
    return { proof };
  };
  const solved = await solvePanel(input, context, reportPrepared(onPrepared, proofOf));
  return mapOutcome(solved, (value) => ({
    ...done(value.result),
    facts: factsOf(value.result, value.formulation.pool.ids.length),
    ...disagreementOf(value.result),
    ...proofOf(value),
  }));
};
