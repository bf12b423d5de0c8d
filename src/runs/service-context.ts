import type { Store } from '../store/store.ts';
import type { RunThreads } from '../threads/run-threads.ts';
import type { SerialQueue } from '../threads/serial-queue.ts';
import type { DoOnce } from './idempotent-requests.ts';

/** Dependencies of changes of stored data. */
export type ServiceContext = {
  readonly store: Store;
  readonly threads: RunThreads;
  /** Does once what is sent with a key. */
  readonly once: DoOnce;
  /** Does something when it is its turn. */
  readonly inTurn: SerialQueue['add'];
};
