/** Times a job, until it is stopped. */
export type ReadClock = {
  /**
   * The job has begun in a thread.
   * @param used - processor time of that thread since its start, seconds; null: not known.
   */
  readonly begin: (used: () => Promise<number | null>) => void;
  readonly stop: () => void;
};

/**
 * How many times its limit a job may last in wall-clock time. On an overloaded machine a thread gets
 * little of the processor, which is not its fault; a thread that sleeps, or whose processor time is not known, must
 * end nevertheless.
 */
export const wallShare = 10;

/** Seconds between two looks at a thread, at least. */
const lookEvery = 0.05;

/**
 * Calls `end` once a job has used its processor time, or lasted {@link wallShare} times as long.
 * @param limit - seconds of processor time; Infinity: none.
 */
export const startReadClock = (limit: number, end: () => void): ReadClock => {
  if (limit === Infinity) return { begin: () => undefined, stop: () => undefined };
  const wall = setTimeout(end, limit * wallShare * 1000);
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    clearTimeout(wall);
    clearTimeout(timer);
  };
  return {
    begin: (used) => {
      // A job cannot use more of one processor than passes, so that nothing need be looked at before.
      const lookAfter = (seconds: number, look: () => void): void => {
        if (!isStopped) timer = setTimeout(look, Math.max(lookEvery, seconds) * 1000);
      };
      const follow = async (): Promise<void> => {
        const before = await used();
        if (before === null) return;
        const look = async (): Promise<void> => {
          const now = await used();
          if (isStopped || now === null) return;
          const left = limit - (now - before);
          if (left <= 0) end();
          else lookAfter(left, () => void look());
        };
        lookAfter(limit, () => void look());
      };
      void follow();
    },
    stop,
  };
};
