import type { Job } from '../operations/run-job.ts';
import type { Dispatcher } from '../threads/dispatcher.ts';

/** Does the service do what it is there for? */
export type Readiness = {
  readonly isReady: () => boolean;
  /** Solves the known problem and then the warm-up jobs, as many at a time as there are threads. */
  readonly prepare: (warmUps: Iterable<Job>, threads: number) => Promise<void>;
  /** Probes at intervals when there are no requests. @returns a function that ends it. */
  readonly startProbing: () => () => void;
};

/** Two seats, three candidates, at most one of a country: the best of each. */
const knownProblem: Job = {
  operation: 'solve',
  source: {
    as: 'body',
    bytes: new TextEncoder().encode(
      JSON.stringify({
        pool: {
          candidates: [
            { id: 'A', nationality: 'FRA', score: 30 },
            { id: 'B', nationality: 'FRA', score: 20 },
            { id: 'C', nationality: 'KEN', score: 10 },
          ],
        },
        rules: { id: 'known', size: 2, rules: [{ id: 'one', each: 'nationality', max: 1 }] },
      }),
    ),
  },
};
const knownSlate = ['A', 'C'];

/** Milliseconds after which a solve is no sign of life any more, and between questions and looks. */
const staleAfter = 60_000;
const askAfter = 10_000;
const lookEvery = 1000;

/** @param clock - monotonic, milliseconds. */
export const createReadiness = (dispatcher: Dispatcher, clock: () => number): Readiness => {
  let known = false;
  let prepared = false;
  let asking = false;
  let lastSolved = -Infinity;
  dispatcher.onReport(({ answer }) => {
    if (answer.status === 'done' || answer.status === 'invalid') lastSolved = clock();
  });
  const probe = async (): Promise<void> => {
    asking = true;
    const answer = await dispatcher.dispatch(knownProblem).finally(() => {
      asking = false;
    });
    if (answer.status === 'refused') return;
    known = answer.status === 'done' && isRight(answer.document);
  };
  return {
    isReady: () =>
      known &&
      prepared &&
      clock() - lastSolved < staleAfter &&
      dispatcher.wouldReject('solve')?.reason !== 'stopping',
    prepare: async (warmUps, threads) => {
      await probe();
      const next = warmUps[Symbol.iterator]();
      const work = async (): Promise<void> => {
        for (let turn = next.next(); turn.done !== true; turn = next.next()) {
          const { status } = await dispatcher.dispatch(turn.value, { isWarmUp: true });
          // A busy service needs no warm-up.
          if (status === 'refused') return;
        }
      };
      await Promise.all(Array.from({ length: threads }, work));
      prepared = true;
    },
    startProbing: () => {
      const timer = setInterval(() => {
        if (!asking && (!known || clock() - lastSolved >= askAfter)) void probe();
      }, lookEvery);
      timer.unref();
      return () => {
        clearInterval(timer);
      };
    },
  };
};

const isRight = (document: string): boolean => {
  const { outcome, slate } = JSON.parse(document) as {
    readonly outcome: string;
    readonly slate: readonly { readonly id: string }[] | null;
  };
  const ids = slate?.map(({ id }) => id) ?? [];
  return outcome === 'selected' && JSON.stringify(ids) === JSON.stringify(knownSlate);
};
