import type { Store } from '../store/store.ts';
import type { RunThreads } from '../workers/run-threads.ts';
import type { Once } from './once.ts';
import type { TurnedAway } from './keeping.ts';

/** What changes of what is kept are made with. */
export type Kept = {
  readonly store: Store;
  readonly threads: RunThreads;
  /** Does once what is sent with a key. */
  readonly once: Once;
  /** Does something when it is its turn, if it may be done. */
  readonly inTurn: <T>(act: () => Promise<T>) => Promise<T | TurnedAway>;
};
