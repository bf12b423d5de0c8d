import type { Progress } from '../../solver/index.ts';
import { certificateText, toCertificate } from '../answers/proof/certificate.ts';
import { toRecord } from '../answers/record/record.ts';
import { disagreementOf } from '../answers/result/disagreement.ts';
import type { ResultDocument } from '../answers/result/result-schema.ts';
import { serialise } from '../answers/result/result.ts';
import { solvePanel, type PanelContext, type Solved } from '../answers/solve/solve-panel.ts';
import { valid, type Outcome } from '../input/issues/outcome.ts';
import type { SolveRunInput } from './run-input.ts';
import { toRequestInput } from './slate-run.ts';

/** All documents of a run, from one search, byte for byte as they are stored and sent. */
export type SolvedRun = {
  /** The result document, as `POST /v1/slates` or `POST /v1/slates/explain` answers. */
  readonly result: string;
  /** As `--certificate` writes it; null where nothing is proved. */
  readonly certificate: string | null;
  /** As `slate record` writes it. */
  readonly record: string;
  readonly outcome: ResultDocument['outcome'];
  /** SHA-256 of pool and rule set as they were read. */
  readonly inputs: { readonly pool: string; readonly rules: string };
  /** Objective units; null: no slate. */
  readonly objective: number | null;
  /** Two engines contradict each other: do not use the result. */
  readonly disagreement?: string;
};

/**
 * Solves a run. Blocks the thread while it solves.
 * @param onPrepared - called before each search with the result to use if it does not return, and the time to
 * wait, in seconds from now. Null: the same run with a time limit of zero has the answer.
 */
export const solveRun = async (
  input: SolveRunInput,
  context: PanelContext,
  onPrepared: (prepared: SolvedRun | null, timeLimit: number) => void,
  onProgress: (progress: Progress) => void,
): Promise<Outcome<SolvedRun>> => {
  const solved = await solvePanel(
    toRequestInput(input, context.limits),
    context,
    (prepared, timeLimit) => {
      onPrepared(prepared === null ? null : toSolvedRun(prepared), timeLimit);
    },
    onProgress,
  );
  return solved.status === 'invalid' ? solved : valid(toSolvedRun(solved.value));
};

const toSolvedRun = (solved: Solved): SolvedRun => {
  const { formulation, answer, result } = solved;
  return {
    result: serialise(result),
    certificate:
      answer.outcome === 'stopped'
        ? null
        : certificateText(toCertificate(formulation, answer, result.inputs)),
    record: serialise(toRecord(solved)),
    outcome: result.outcome,
    inputs: { pool: result.inputs.pool, rules: result.inputs.rules },
    objective: result.objective,
    ...disagreementOf(result),
  };
};
