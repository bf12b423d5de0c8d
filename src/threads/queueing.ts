/** Rejected: the queue was full, it waited too long, or the service is shutting down. */
export type Rejected = {
  readonly status: 'refused';
  readonly reason: 'queue-full' | 'waited-too-long' | 'stopping';
  /** When to try again, whole seconds from now, `>= 1`. */
  readonly retryAfter: number;
};

/** How a job waits. */
export type QueuedBy = {
  /** The client went away: it waits no longer. */
  readonly clientDisconnected?: AbortSignal | undefined;
  /** Whose it is; all who do not say are one. */
  readonly client?: string | undefined;
};

/** A place in a queue. */
export type Turn = {
  /** The higher the sooner; of equal ones the first that came. Zero or less. */
  readonly priority: number;
  readonly begin: () => void;
  /** To be called once, when it is done or waits no longer. */
  readonly end: () => void;
};

/**
 * Gives out places in the order of start-time fair queueing (Goyal, Vin and Cheng 1996) with jobs of equal size: the
 * first job of every client comes before the second one of any, and the jobs of one client come as they arrived.
 */
export const createTurns = (): ((client?: string) => Turn) => {
  const last = new Map<string, { readonly turn: number; readonly open: number }>();
  let current = 0;
  return (client = '') => {
    const before = last.get(client);
    const turn = Math.max(current, (before?.turn ?? -1) + 1);
    last.set(client, { turn, open: (before?.open ?? 0) + 1 });
    return {
      priority: -turn,
      begin: () => {
        current = Math.max(current, turn);
      },
      end: () => {
        const own = last.get(client)!;
        if (own.open === 1) last.delete(client);
        else last.set(client, { ...own, open: own.open - 1 });
      },
    };
  };
};

/**
 * A signal that aborts after so many seconds, or with any of the others.
 * @returns `stay`: nothing aborts it any more.
 */
export const timeoutSignal = (
  seconds: number,
  signals: readonly (AbortSignal | undefined)[],
): { readonly signal: AbortSignal; readonly clear: () => void } => {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  const timer = setTimeout(abort, seconds * 1000);
  for (const reason of signals) {
    if (reason?.aborted === true) abort();
    reason?.addEventListener('abort', abort, { once: true });
  }
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
      for (const reason of signals) reason?.removeEventListener('abort', abort);
    },
  };
};

/** How much the newest job weighs in the mean time of a job. */
const newest = 0.1;

/** What a job takes as long as none was done yet, seconds. */
const firstGuess = 0.1;

/** Learns how long a job takes, and says when a place will be free. */
export type WaitEstimate = {
  /** @param seconds - that a job took. */
  readonly learn: (seconds: number) => void;
  /** Whole seconds, `>= 1`. @param waiting - jobs before it. @param threads - that do them. */
  readonly after: (waiting: number, threads: number) => number;
};

export const createWaitEstimate = (): WaitEstimate => {
  let mean = firstGuess;
  return {
    learn: (seconds) => {
      mean += newest * (seconds - mean);
    },
    after: (waiting, threads) => Math.max(1, Math.ceil(((waiting + 1) * mean) / threads)),
  };
};
