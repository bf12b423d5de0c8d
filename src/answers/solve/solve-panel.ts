import {
  crossCheck,
  solve,
  type Answer,
  type Clock,
  type CrossCheck,
  type Progress,
  type SolveSettings,
  type Switches,
} from '../../../solver/index.ts';
import { valid, type Outcome } from '../../input/issues/outcome.ts';
import type { Formulation } from '../../model/formulation.ts';
import type { ReadContext } from '../../model/pool-cache.ts';
import { readInputs } from '../../model/read-inputs.ts';
import { tieBreakOrderOf } from '../../model/tie-break-order.ts';
import { placeIn } from '../../pool/pool.ts';
import { findAbout } from '../explain/about.ts';
import { explain, nothingExplained, type Explanation } from '../explain/explain.ts';
import type { RequestInput } from '../request-input.ts';
import { inputsOf } from '../result/inputs-of.ts';
import type { ResultRun } from '../result/result-parts.ts';
import type { ResultDocument } from '../result/result-schema.ts';
import { toResult, type RunMetadata } from '../result/result.ts';
import type { Engines } from './engine-store.ts';
import { guarded, type Guard } from './guard.ts';
import { optionsSchema } from './options.ts';

/** What the panel needs from outside: it has no clock and reads no environment of its own. */
export type PanelContext = ReadContext & {
  /** Monotonic, milliseconds. */
  readonly clock: Clock;
  /** The same for deadlines: says that all time is over once the job is to stop. */
  readonly deadlineClock: Clock;
  /** The time of day, for `run.startedAt`. */
  readonly now: () => Date;
  readonly engines: Engines;
  /** Where nobody else can end what blocks this thread. */
  readonly guard?: Guard;
  /** For tests; absent: all on. */
  readonly switches?: Switches;
  /** Version of this program. */
  readonly version: string;
};

export type SolveRequest = Pick<RequestInput, 'pool' | 'rules' | 'about' | 'options' | 'issues'>;

/** What a solve knows, for the documents that are made of it. */
export type Solved = {
  readonly formulation: Formulation;
  readonly answer: Answer;
  readonly result: ResultDocument;
};

/** Time limit of the second solver in seconds. */
const crossCheckLimit = 10;

/**
 * The main job: from pool and rule set to the result document. Blocks the thread while it solves.
 * @param onPrepared - called before each search with what makes the answer to use if it does not return: an engine
 * may ignore its time limit, and the client still needs an answer after the thread is ended. Null before the
 * first search: the same solve with a time limit of zero has the answer.
 * @param onProgress - called with the progress of the search for the best slate.
 */
export const solvePanel = async (
  request: SolveRequest,
  context: PanelContext,
  onPrepared: (prepare: (() => Solved) | null, timeLimit: number) => void = () => undefined,
  onProgress?: (progress: Progress) => void,
): Promise<Outcome<Solved>> => {
  const { clock, deadlineClock } = context;
  const startedAt = context.now().toISOString();
  const begun = clock();
  const inputs = readInputs(request, context);
  if (inputs.status === 'invalid') return inputs;
  const formulation = inputs.value;
  const about = findAbout(formulation, request.about);
  if (about.status === 'invalid') return about;
  const { problem } = formulation;
  const options = request.options ?? optionsSchema.parse({});
  const hashes = inputsOf(formulation);
  const places = placesOf(formulation);
  const [linear, second] = [await context.engines.linear(), await context.engines.second()];
  const read = clock();
  const at = (
    solved: number,
    explained: number,
    crossChecked: ResultRun['crossCheck'] = null,
  ): RunMetadata => ({
    inputs: hashes,
    timeLimit: options.timeLimit,
    certificate: options.certificate,
    run: {
      engine: options.engine,
      version: options.engine === 'highs' ? linear.version : second.version,
      slate: context.version,
      crossCheck: crossChecked,
      ...places,
      startedAt,
      seconds: {
        read: seconds(begun, read),
        solve: seconds(read, solved),
        explain: seconds(solved, explained),
      },
    },
  });

  onPrepared(null, options.timeLimit);
  const settings = {
    linear,
    tieBreakOrder: tieBreakOrderOf(formulation),
    deadline: { clock: deadlineClock, at: read + options.timeLimit * 1000 },
    ...switchesOf(context),
  };
  const primary = options.engine === 'javascript-lp-solver' ? { primary: second } : {};
  const watched = onProgress === undefined ? {} : { onProgress };
  const answer = guarded(context, options.timeLimit, () =>
    solve(problem, { ...settings, ...primary, ...watched, provesTies: options.certifyTies }),
  );
  const solved = clock();
  const as = (explanation: Explanation | null, metadata: RunMetadata): Solved => ({
    formulation,
    answer,
    result: toResult(formulation, answer, explanation, metadata),
  });
  if (answer.outcome === 'stopped') return valid(as(null, at(solved, solved)));

  const wanted = { options, about: about.value, readContext: context, inputs: hashes };
  const unexplained = (): Solved => as(nothingExplained(formulation, answer, wanted), at(solved, solved));
  onPrepared(unexplained, options.timeLimit);
  const explanation = guarded(context, options.timeLimit, () =>
    explain(formulation, answer, wanted, settings),
  );
  const explained = clock();
  if (!options.crossCheck) return valid(as(explanation, at(solved, explained)));

  // The second solver must not be the one that searched.
  const engine = options.engine === 'highs' ? second : linear;
  const { name, version } = engine;
  const withSecondSolver = (check: CrossCheck, took: number): RunMetadata =>
    at(solved, explained, { engine: name, version, ...check, seconds: took });
  const candidates = answer.decided.filter((fixed) => fixed === -1).length;
  const unfinished = { status: 'unfinished', objective: null, candidates } as const;
  onPrepared(() => as(explanation, withSecondSolver(unfinished, crossCheckLimit)), crossCheckLimit);
  const deadline = { clock: deadlineClock, at: clock() + crossCheckLimit * 1000 };
  const check = guarded(context, crossCheckLimit, () => crossCheck(problem, answer, engine, deadline));
  return valid(as(explanation, withSecondSolver(check, seconds(explained, clock()))));
};

/** As a setting of a solve. */
export const switchesOf = ({ switches }: Pick<PanelContext, 'switches'>): Pick<SolveSettings, 'switches'> =>
  switches === undefined ? {} : { switches };

/** Of the candidates whom warnings about values name. */
const placesOf = ({ pool, warnings }: Formulation): Pick<ResultRun, 'places'> => {
  const named = new Set(
    warnings.flatMap(({ parameters: { candidates, counts } }) =>
      Array.isArray(candidates) && counts !== undefined ? candidates.map(String) : [],
    ),
  );
  if (named.size === 0) return {};
  const found = pool.ids.flatMap((id, index) => (named.has(id) ? [[id, placeIn(pool, index)] as const] : []));
  return { places: Object.fromEntries(found) };
};

/** Seconds between two times of the clock, in milliseconds, rounded to these. */
export const seconds = (from: number, to: number): number => Math.round(to - from) / 1000;
