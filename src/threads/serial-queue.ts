import PQueue from 'p-queue';
import { createTurns, createWaitEstimate, leaveAfter, type Refused, type Waiting } from './queueing.ts';

export type SerialQueueSettings = {
  /** How many may wait. */
  readonly queue: number;
  /** Seconds that one may wait. */
  readonly queueWait: number;
};

/**
 * Does one thing after the other. Who waits does so as those who wait for a worker: so many, so long, the first of
 * every client before the second of any.
 */
export type SerialQueue = {
  /**
   * @param how - `isUrgent`: it comes before all that are not.
   * @returns refused: too many wait, it waited too long, or the queue is being stopped.
   * @throws the reason of `gone`, where the client went away while it waited; whatever `act` throws.
   */
  readonly add: <T>(
    act: () => Promise<T>,
    how?: Waiting & { readonly isUrgent?: boolean },
  ) => Promise<T | Refused>;
  /** Would it be refused if it came now? Null: no. To be asked before a body is read. */
  readonly wouldRefuse: () => Refused | null;
  /**
   * Takes nothing more and waits until all that came is done.
   * @param limit - seconds; after it, what waits is refused.
   */
  readonly drain: (limit: number) => Promise<void>;
};

/** Above the priority of every turn. */
const urgent = 1;

export const createSerialQueue = ({ queue: capacity, queueWait }: SerialQueueSettings): SerialQueue => {
  const queue = new PQueue({ concurrency: 1 });
  const takeTurn = createTurns();
  const estimate = createWaitEstimate();
  const [stopping, stopped] = [new AbortController(), new AbortController()];
  const refused = (reason: Refused['reason']): Refused => ({
    ...{ status: 'refused', reason, retryAfter: estimate.after(queue.size, 1) },
  });
  const wouldRefuse = (): Refused | null => {
    if (stopping.signal.aborted) return refused('stopping');
    return queue.pending === 0 || queue.size < capacity ? null : refused('queue-full');
  };
  return {
    wouldRefuse,
    add: async (act, { gone, client, isUrgent = false } = {}) => {
      gone?.throwIfAborted();
      const no = wouldRefuse();
      if (no !== null) return no;
      const { signal, stay } = leaveAfter(queueWait, [gone, stopped.signal]);
      const turn = takeTurn(client);
      const begun = { has: false };
      try {
        return await queue.add(
          async () => {
            stay();
            begun.has = true;
            turn.begin();
            const since = performance.now();
            return act().finally(() => {
              estimate.learn((performance.now() - since) / 1000);
            });
          },
          { signal, priority: isUrgent ? urgent : turn.priority },
        );
      } catch (error) {
        if (begun.has || !signal.aborted) throw error;
        gone?.throwIfAborted();
        return refused(stopped.signal.aborted ? 'stopping' : 'waited-too-long');
      } finally {
        stay();
        turn.end();
      }
    },
    drain: async (limit) => {
      stopping.abort();
      const timer = setTimeout(() => {
        stopped.abort();
      }, limit * 1000);
      await queue.onIdle();
      clearTimeout(timer);
    },
  };
};
