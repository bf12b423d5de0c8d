import PQueue from 'p-queue';

/** Too many wait already. */
export type Busy = {
  readonly status: 'busy';
  /** When to come again, whole seconds from now. */
  readonly retryAfter: number;
};

/** Does one thing after the other, and turns away who would wait too long. */
export type Line = <T>(act: () => Promise<T>) => Promise<T | Busy>;

/** How many may wait. */
const places = 16;

/** Seconds. */
const retryAfter = 2;

export const createLine = (): Line => {
  const queue = new PQueue({ concurrency: 1 });
  return async (act) => (queue.size >= places ? { status: 'busy', retryAfter } : queue.add(act));
};
