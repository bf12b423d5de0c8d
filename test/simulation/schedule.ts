/** What becomes of something that waits for its turn. */
export type Turn =
  | 'go'
  /** It goes wrong before anything is done. */
  | 'fail'
  /** It is done, and nobody gets the answer. */
  | 'unheard'
  /** The database refuses it, for a reason of its own. */
  | 'refuse';

type Waiting = {
  readonly actor: string;
  readonly what: string;
  readonly go: (turn: Turn) => void;
};

type Sleeping = { readonly actor: string; readonly due: number; readonly wake: () => void };

/**
 * Everything that anybody does waits here until it is its turn: whoever drives the history says whose turn it is, and
 * what becomes of it. Whoever is dead waits for ever.
 */
export type Schedule = {
  readonly turn: (actor: string, what: string) => Promise<Turn>;
  /** Resolves when the time has come, or the signal is aborted. */
  readonly sleep: (actor: string, milliseconds: number, until: AbortSignal) => Promise<void>;
  readonly waiting: () => readonly Waiting[];
  /** Lets one go on, and everything that follows from it until all wait again. */
  readonly give: (one: Waiting, turn: Turn) => Promise<void>;
  readonly sleeping: () => readonly Sleeping[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Sets the clock, forwards or backwards, and wakes whoever has slept long enough. */
  readonly setClock: (time: number) => Promise<void>;
  readonly kill: (actor: string) => void;
  /** Waits until nobody can go on without a turn. */
  readonly settle: () => Promise<void>;
  /** What was done, in its order. */
  readonly trace: () => readonly string[];
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const createSchedule = (start: number): Schedule => {
  const waiting: Waiting[] = [];
  const sleeping = new Set<Sleeping>();
  const dead = new Set<string>();
  const trace: string[] = [];
  let time = start;

  const settle = async (): Promise<void> => {
    // Nothing here does anything outside this thread, so that all of it is done before the second turn of the loop.
    for (let turns = 0; turns < 2; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    turn: (actor, what) =>
      new Promise((go) => {
        if (!dead.has(actor)) waiting.push({ actor, what, go });
      }),
    sleep: (actor, milliseconds, until) =>
      new Promise((resolve) => {
        if (until.aborted) {
          resolve();
          return;
        }
        const wake = (): void => {
          sleeping.delete(own);
          until.removeEventListener('abort', wake);
          resolve();
        };
        const own = { actor, due: time + milliseconds, wake };
        until.addEventListener('abort', wake);
        if (!dead.has(actor)) sleeping.add(own);
      }),
    // Who came first can hang on what was looked up before: that is not to matter.
    waiting: () => waiting.toSorted((a, b) => compare(a.actor, b.actor) || compare(a.what, b.what)),
    give: async (one, turn) => {
      waiting.splice(waiting.indexOf(one), 1);
      trace.push(`${one.actor} ${one.what} ${turn}`);
      one.go(turn);
      await settle();
    },
    sleeping: () => [...sleeping].toSorted((a, b) => a.due - b.due),
    now: () => time,
    setClock: async (to) => {
      trace.push(`clock ${to - time}`);
      time = to;
      for (const { due, wake } of [...sleeping]) if (due <= time) wake();
      await settle();
    },
    kill: (actor) => {
      trace.push(`kill ${actor}`);
      dead.add(actor);
      for (const one of waiting.filter((own) => own.actor === actor)) waiting.splice(waiting.indexOf(one), 1);
      for (const one of sleeping) if (one.actor === actor) sleeping.delete(one);
    },
    settle,
    trace: () => trace,
  };
};
