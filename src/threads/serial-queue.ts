import PQueue from 'p-queue';
import { inThisLanguage } from '../text/language.ts';
import { createTurns, createWaitEstimate, timeoutSignal, type Rejected, type QueuedBy } from './queueing.ts';

export type SerialQueueSettings = {
  /** How many may wait. */
  readonly queue: number;
  /** Seconds that one may wait. */
  readonly queueTimeout: number;
};

/**
 * Does one thing after the other. Who waits does so as those who wait for a thread: so many, so long, the first of
 * every client before the second of any.
 */
export type SerialQueue = {
  /**
   * @param how - `isUrgent`: it comes before all that are not.
   * @returns refused: too many wait, it waited too long, or the queue is being stopped.
   * @throws the reason of the signal, if the client disconnected while it waited; whatever `act` throws.
   */
  readonly add: <T>(
    act: () => Promise<T>,
    how?: QueuedBy & { readonly isUrgent?: boolean },
  ) => Promise<T | Rejected>;
  /** Would it be refused if it came now? Null: no. To be asked before a body is read. */
  readonly wouldReject: () => Rejected | null;
  /**
   * Takes nothing more and waits until all that came is done.
   * @param limit - seconds; after it, what waits is refused.
   */
  readonly drain: (limit: number) => Promise<void>;
};

/** Above the priority of every turn. */
const urgent = 1;

export const createSerialQueue = ({ queue: capacity, queueTimeout }: SerialQueueSettings): SerialQueue => {
  const queue = new PQueue({ concurrency: 1 });
  const takeTurn = createTurns();
  const estimate = createWaitEstimate();
  const [stopping, stopped] = [new AbortController(), new AbortController()];
  const rejected = (reason: Rejected['reason']): Rejected => ({
    status: 'refused',
    reason,
    retryAfter: estimate.after(queue.size, 1),
  });
  const wouldReject = (): Rejected | null => {
    if (stopping.signal.aborted) return rejected('stopping');
    return queue.pending === 0 || queue.size < capacity ? null : rejected('queue-full');
  };
  return {
    wouldReject,
    add: async (act, { clientDisconnected, client, isUrgent = false } = {}) => {
      clientDisconnected?.throwIfAborted();
      const rejection = wouldReject();
      if (rejection !== null) return rejection;
      const { signal, clear } = timeoutSignal(queueTimeout, [clientDisconnected, stopped.signal]);
      const turn = takeTurn(client);
      const begun = { has: false };
      try {
        return await queue.add(
          inThisLanguage(async () => {
            clear();
            begun.has = true;
            turn.begin();
            const since = performance.now();
            return act().finally(() => {
              estimate.learn((performance.now() - since) / 1000);
            });
          }),
          { signal, priority: isUrgent ? urgent : turn.priority },
        );
      } catch (error) {
        if (begun.has || !signal.aborted) throw error;
        clientDisconnected?.throwIfAborted();
        return rejected(stopped.signal.aborted ? 'stopping' : 'waited-too-long');
      } finally {
        clear();
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
