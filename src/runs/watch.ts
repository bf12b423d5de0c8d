/** Those who wait for something to come: one of them looks often, the others seldom, and a call wakes all. */
export type Watch = {
  /** Resolves when it is time to look again. */
  readonly wait: () => Promise<void>;
  readonly wake: () => void;
  /** Nobody waits any more. */
  readonly close: () => void;
};

/** @param often - milliseconds between looks of the one. @param seldom - of the others. */
export const createWatch = (often: number, seldom: number): Watch => {
  const waiting = new Set<() => void>();
  let isWatched = false;
  let isClosed = false;
  const wake = (): void => {
    for (const go of [...waiting]) go();
  };
  return {
    wait: () =>
      new Promise((resolve) => {
        if (isClosed) {
          resolve();
          return;
        }
        const watches = !isWatched;
        isWatched = true;
        const go = (): void => {
          clearTimeout(timer);
          waiting.delete(go);
          if (watches) isWatched = false;
          resolve();
        };
        const timer = setTimeout(go, watches ? often : seldom);
        waiting.add(go);
      }),
    wake,
    close: () => {
      isClosed = true;
      wake();
    },
  };
};
