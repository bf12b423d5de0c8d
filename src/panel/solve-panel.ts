import {
  canBeLoosened,
  crossCheck,
  loosen,
  recount,
  solve,
  tightSides,
  withReoptimizer,
  boundWithoutRules,
  type Answer,
  type Clock,
  type CountedSlate,
  type CrossCheck,
  type LoosenedSide,
  type Problem,
  type RowSide,
  type SolveSettings,
} from '../../solver/index.ts';
import type { Draft } from './draft.ts';
import type { Engines } from './engine-store.ts';
import type { Formulation } from './formulation/formulation.ts';
import { readInputs } from './inputs.ts';
import { valid, type Outcome } from './issues/outcome.ts';
import { byLotOf } from './lots.ts';
import { optionsSchema, type SolveOptions } from './options.ts';
import type { Countries } from './reference/countries.ts';
import { inputsOf } from './result/inputs-of.ts';
import type { ResultDocument, ResultRun } from './result/result-schema.ts';
import { toResult, type Circumstances, type Explanation } from './result/result.ts';

/** What the panel needs from outside: it has no clock and reads no environment of its own. */
export type PanelContext = {
  readonly countries: Countries;
  /** Monotonic, milliseconds. */
  readonly clock: Clock;
  /** The time of day, for `run.startedAt`. */
  readonly now: () => Date;
  readonly engines: Engines;
  /** Version of this program. */
  readonly version: string;
};

export type SolveRequest = Pick<Draft, 'pool' | 'rules' | 'options' | 'issues'>;

/** What a solve knows, for the documents that are made of it. */
export type Solved = {
  readonly formulation: Formulation;
  readonly answer: Answer;
  readonly result: ResultDocument;
};

/** Seconds that a second opinion may take. */
const crossCheckLimit = 10;

/**
 * The main job: from pool and rule set to the result document. Blocks the thread while it solves.
 * @param onPrepared - called before each search with the document to give if it never returns: an engine
 *   can be deaf to its time limit, and whoever terminates the thread still owes an answer.
 */
export const solvePanel = async (
  request: SolveRequest,
  context: PanelContext,
  onPrepared: (stopped: ResultDocument, timeLimit: number) => void = () => undefined,
): Promise<Outcome<Solved>> => {
  const { clock } = context;
  const startedAt = context.now().toISOString();
  const begun = clock();
  const inputs = readInputs(request, context.countries);
  if (inputs.status === 'invalid') return inputs;
  const formulation = inputs.value;
  const { problem } = formulation;
  const options = request.options ?? optionsSchema.parse({});
  const hashes = inputsOf(formulation);
  const [linear, second] = [await context.engines.linear(), await context.engines.second()];
  const read = clock();
  const at = (
    solved: number,
    explained: number,
    secondOpinion: ResultRun['crossCheck'] = null,
  ): Circumstances => ({
    inputs: hashes,
    timeLimit: options.timeLimit,
    certificate: options.certificate,
    run: {
      engine: options.engine,
      version: options.engine === 'highs' ? linear.version : second.version,
      slate: context.version,
      crossCheck: secondOpinion,
      startedAt,
      seconds: {
        read: seconds(begun, read),
        solve: seconds(read, solved),
        explain: seconds(solved, explained),
      },
    },
  });

  onPrepared(stoppedResult(formulation, at(read, read)), options.timeLimit);
  const settings: SolveSettings = {
    linear,
    ...(options.engine === 'javascript-lp-solver' ? { primary: second } : {}),
    byLot: byLotOf(formulation),
    deadline: { clock, at: read + options.timeLimit * 1000 },
  };
  const answer = solve(problem, settings);
  const solved = clock();
  const done = (explanation: Explanation | null, circumstances: Circumstances): Outcome<Solved> =>
    valid({ formulation, answer, result: toResult(formulation, answer, explanation, circumstances) });
  if (answer.outcome === 'stopped') return done(null, at(solved, solved));

  const explanation = askForExplanation(problem, answer, settings, options, (unanswered) => {
    onPrepared(toResult(formulation, answer, unanswered, at(solved, solved)), options.timeLimit);
  });
  const explained = clock();
  if (!options.crossCheck) return done(explanation, at(solved, explained));

  // Nobody is a second opinion on themselves.
  const engine = options.engine === 'highs' ? second : linear;
  const { name, version } = engine;
  const opinion = (check: CrossCheck, took: number): Circumstances =>
    at(solved, explained, { engine: name, version, ...check, seconds: took });
  const candidates = answer.decided.filter((fixed) => fixed === -1).length;
  const unfinished = opinion({ status: 'unfinished', objective: null, candidates }, crossCheckLimit);
  onPrepared(toResult(formulation, answer, explanation, unfinished), crossCheckLimit);
  const check = crossCheck(problem, answer, engine, { clock, at: clock() + crossCheckLimit * 1000 });
  return done(explanation, opinion(check, seconds(explained, clock())));
};

const seconds = (from: number, to: number): number => Math.round(to - from) / 1000;

/** The tight sides that can be moved. */
const sidesToAsk = (problem: Problem, { slate }: CountedSlate): readonly RowSide[] =>
  tightSides(problem, recount(problem, slate).counts).filter((side) => canBeLoosened(problem, side));

/** Solves every tight side again a seat looser, until the time is over; null where nobody asked. */
const askForExplanation = (
  problem: Problem,
  answer: Answer,
  settings: SolveSettings,
  options: SolveOptions,
  onAsking: (unanswered: Explanation) => void,
): Explanation | null => {
  if (options.explain === 'none' || answer.outcome !== 'selected') return null;
  const sides = sidesToAsk(problem, answer);
  onAsking({ loosened: [], unanswered: sides.length });
  const loosened = withReoptimizer(problem, answer.slate, settings, (reoptimizer) =>
    sides.map((side): LoosenedSide => loosen(problem, side, answer, reoptimizer)),
  );
  return { loosened, unanswered: loosened.filter(({ change }) => change === null).length };
};

const stoppedResult = (formulation: Formulation, circumstances: Circumstances): ResultDocument => {
  const answer: Answer = {
    outcome: 'stopped',
    reason: 'time-limit',
    best: null,
    upperBound: boundWithoutRules(formulation.problem),
  };
  return toResult(formulation, answer, null, circumstances);
};
