import type { WhatIfSummary } from '../answers/what-if/what-if-summary-schema.ts';
import { compiledModule } from '../files/compiled-module.ts';
import type { Limits } from '../input/limits.ts';
import type { RulesInput } from '../model/pool-cache.ts';
import type { FinishedBatch } from '../run-kinds/batch-run.ts';
import type { AdoptionFiles, AdoptionVerdict } from '../run-kinds/check-adoption.ts';
import type { CheckedPool, PoolToCheck } from '../run-kinds/check-pool.ts';
import type { PreparedRun, StoredRunInput } from '../run-kinds/run-input.ts';
import type { ReadRequest } from '../run-kinds/read-request.ts';
import type { EndedRun } from '../run-kinds/run-kind.ts';
import { answerTasks, type AnsweredTasks } from './answer-tasks.ts';
import { ask, askOfBatch, type Answered, type LoadInput } from './ask-thread.ts';
import type { RunThreadJob, SummarisedRules } from './run-thread-job.ts';
import type { RunThreadSettings } from './run-thread.ts';
import { createThreadPool, timedOut, type ThreadPoolSettings, type JobSettings } from './thread-pool.ts';

/** How far the search of a run is, objective units. */
export type RunThreadProgress = { readonly incumbent: number | null; readonly bound: number };

type Cancellation = Pick<JobSettings, 'clientDisconnected'>;

/** Does the work on stored pools, rule sets and runs in threads of its own. */
export type RunThreads = {
  readonly checkPool: (asked: PoolToCheck, how?: Cancellation) => Promise<Answered<CheckedPool>>;
  readonly checkRules: (rules: RulesInput, how?: Cancellation) => Promise<Answered<SummarisedRules>>;
  /** @param bytes - the body of `POST /v1/runs`. */
  readonly readRequest: (bytes: Uint8Array, how?: Cancellation) => Promise<Answered<ReadRequest>>;
  readonly prepare: (input: StoredRunInput) => Promise<Answered<PreparedRun>>;
  /** May the slate of a run be recommended? */
  readonly checkAdoption: (input: StoredRunInput, files: AdoptionFiles) => Promise<Answered<AdoptionVerdict>>;
  /** A run of a single solve. After `finishNow` it is `stopped`, or explained as far as it got. */
  readonly solve: (
    input: StoredRunInput,
    how?: Pick<JobSettings, 'clientDisconnected' | 'finishNow'> & {
      readonly onProgress?: (progress: RunThreadProgress) => void;
    },
  ) => Promise<Answered<EndedRun>>;
  /**
   * The tasks of a batch from `from` (included) to the end (excluded). A task that fails, or whose thread
   * fails, has a line that says so. After `finishNow` the finished lines are returned.
   */
  readonly tasks: (
    run: string,
    load: LoadInput,
    from: number,
    to: number,
    how?: Pick<JobSettings, 'clientDisconnected' | 'finishNow'>,
  ) => Promise<Answered<AnsweredTasks>>;
  /** @param lines - of all tasks that have one, in the order of the tasks. */
  readonly finish: (
    run: string,
    load: LoadInput,
    lines: readonly string[],
    status: WhatIfSummary['status'],
    how?: Pick<JobSettings, 'finishNow'>,
  ) => Promise<Answered<FinishedBatch>>;
  /** Ends all threads, whatever they do. */
  readonly close: () => Promise<void>;
};

export type RunThreadsSettings = Pick<
  ThreadPoolSettings,
  'threads' | 'memory' | 'readLimit' | 'gracePeriod' | 'osPriority' | 'onIdleCrash'
> & { readonly limits: Limits };

const runThread = compiledModule('threads/run-thread.js');

/** @param filename - the module of the threads; absent: the one beside this file, once it is compiled. */
export const createRunThreads = (
  { limits, ...settings }: RunThreadsSettings,
  filename: URL = runThread,
): RunThreads => {
  const runner = createThreadPool<RunThreadJob>({
    ...settings,
    // A thread that is idle for a minute ends, and its cached pools with it.
    fromTheStart: 0,
    filename,
    workerData: { limits } satisfies RunThreadSettings,
  });
  return {
    checkPool: (asked, how) => ask<'check-pool'>(runner, { do: 'check-pool', ...asked }, how),
    checkRules: (rules, how) => ask<'check-rules'>(runner, { do: 'check-rules', rules }, how),
    readRequest: (bytes, how) => ask<'read-request'>(runner, { do: 'read-request', bytes }, how),
    prepare: (input) => ask<'prepare'>(runner, { do: 'prepare', input }),
    checkAdoption: async (input, files) => {
      const job = { do: 'check-adoption', input, files } as const;
      const answer = await ask<'check-adoption'>(runner, job);
      if (answer.status !== 'done') return answer;
      return 'ended' in answer.value ? timedOut() : { status: 'done', value: answer.value };
    },
    solve: (input, { onProgress, ...how } = {}) => {
      const onLine = (line: string): void => onProgress?.(JSON.parse(line) as RunThreadProgress);
      return ask<'solve'>(runner, { do: 'solve', input }, { ...how, onLine });
    },
    tasks: (run, load, from, to, how = {}) => answerTasks({ runner, run, load }, from, to, how),
    finish: (run, load, lines, status, how = {}) =>
      askOfBatch<'finish'>({ runner, run, load }, (of) => ({ do: 'finish', lines, status, ...of }), how),
    close: () => runner.close(),
  };
};
