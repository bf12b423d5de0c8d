import { setTimeout as wait } from 'node:timers/promises';

/** Waits so many milliseconds, or until the signal is aborted, whichever is first. Never rejects. */
export type Sleep = (milliseconds: number, until: AbortSignal) => Promise<void>;

export const sleepUntil: Sleep = async (milliseconds, until) => {
  await wait(milliseconds, undefined, { signal: until }).catch(() => undefined);
};

/** Those who wait for something to come: one of them looks often, the others seldom, and a call wakes all. */
export type Poller = {
  /** Resolves when it is time to look again. */
  readonly wait: () => Promise<void>;
  readonly wake: () => void;
  /** The caller no longer waits. */
  readonly close: () => void;
};

/** @param often - milliseconds between looks of the one. @param seldom - of the others. */
export const createPoller = (often: number, seldom: number, sleep: Sleep = sleepUntil): Poller => {
  let alarm = new AbortController();
  let isPolled = false;
  let isClosed = false;
  const wake = (): void => {
    alarm.abort();
    alarm = new AbortController();
  };
  return {
    wait: async () => {
      if (isClosed) return;
      const polls = !isPolled;
      isPolled = true;
      await sleep(polls ? often : seldom, alarm.signal);
      if (polls) isPolled = false;
    },
    wake,
    close: () => {
      isClosed = true;
      wake();
    },
  };
};
