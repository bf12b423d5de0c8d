import {
  boundWithoutRules,
  canBeLoosened,
  loosen,
  recount,
  solve,
  tightSides,
  type Answer,
  type Clock,
  type CountedSlate,
  type Deadline,
  type Engine,
  type EngineName,
  type LoosenedSide,
  type Problem,
  type RowSide,
} from '../../solver/index.ts';
import type { Formulation } from './formulation/formulation.ts';
import type { Draft } from './draft.ts';
import { readInputs } from './inputs.ts';
import { valid, type Outcome } from './issues/outcome.ts';
import { optionsSchema } from './options.ts';
import type { Countries } from './reference/countries.ts';
import { inputsOf } from './result/inputs-of.ts';
import type { ResultDocument } from './result/result-schema.ts';
import { toResult, type Circumstances, type Explanation } from './result/result.ts';

/** What the panel needs from outside: it has no clock and reads no environment of its own. */
export type PanelContext = {
  readonly countries: Countries;
  /** Monotonic, milliseconds. */
  readonly clock: Clock;
  /** The time of day, for `run.startedAt`. */
  readonly now: () => Date;
  /** The engine of that name; loading one takes a while, so it is kept for the next solve. */
  readonly engine: (name: EngineName) => Promise<Engine>;
  /** Version of this program. */
  readonly version: string;
};

export type SolveRequest = Pick<Draft, 'pool' | 'rules' | 'options' | 'issues'>;

/**
 * The main job: from pool and rule set to the result document. Blocks the thread while it solves.
 * @param onPrepared - called before each search with the document to give if it never returns: an engine
 *   can be deaf to its time limit, and whoever terminates the thread still owes an answer.
 */
export const solvePanel = async (
  request: SolveRequest,
  context: PanelContext,
  onPrepared: (stopped: ResultDocument, timeLimit: number) => void = () => undefined,
): Promise<Outcome<ResultDocument>> => {
  const { clock } = context;
  const startedAt = context.now().toISOString();
  const begun = clock();
  const inputs = readInputs(request, context.countries);
  if (inputs.status === 'invalid') return inputs;
  const formulation = inputs.value;
  const options = request.options ?? optionsSchema.parse({});
  const hashes = inputsOf(formulation);
  const engine = await context.engine(options.engine);
  const read = clock();
  const at = (solved: number, explained: number): Circumstances => ({
    inputs: hashes,
    timeLimit: options.timeLimit,
    run: {
      engine: engine.name,
      version: engine.version,
      slate: context.version,
      crossCheck: null,
      startedAt,
      seconds: {
        read: seconds(begun, read),
        solve: seconds(read, solved),
        explain: seconds(solved, explained),
      },
    },
  });

  onPrepared(stoppedResult(formulation, at(read, read)), options.timeLimit);
  const deadline = { clock, at: read + options.timeLimit * 1000 };
  const answer = solve(formulation.problem, engine, deadline);
  const solved = clock();
  if (options.explain === 'none' || answer.outcome !== 'selected') {
    return valid(toResult(formulation, answer, null, at(solved, solved)));
  }
  const sides = sidesToAsk(formulation.problem, answer);
  const unanswered = { loosened: [], unanswered: sides.length };
  onPrepared(toResult(formulation, answer, unanswered, at(solved, solved)), options.timeLimit);
  const explanation = explainRules(formulation.problem, answer, sides, engine, deadline);
  return valid(toResult(formulation, answer, explanation, at(solved, clock())));
};

const seconds = (from: number, to: number): number => Math.round(to - from) / 1000;

/** The tight sides that can be moved. */
const sidesToAsk = (problem: Problem, { slate }: CountedSlate): readonly RowSide[] =>
  tightSides(problem, recount(problem, slate).counts).filter((side) => canBeLoosened(problem, side));

/** Solves every one of the sides again a seat looser, until the time is over. */
const explainRules = (
  problem: Problem,
  answer: CountedSlate,
  sides: readonly RowSide[],
  engine: Engine,
  deadline: Deadline,
): Explanation => {
  const loosened = sides.map((side): LoosenedSide => loosen(problem, side, answer, engine, deadline));
  return { loosened, unanswered: loosened.filter(({ change }) => change === null).length };
};

const stoppedResult = (formulation: Formulation, circumstances: Circumstances): ResultDocument => {
  const answer: Answer = {
    outcome: 'stopped',
    reason: 'time-limit',
    detail: null,
    best: null,
    upperBound: boundWithoutRules(formulation.problem),
  };
  return toResult(formulation, answer, null, circumstances);
};
