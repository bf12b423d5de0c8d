import type { InTransaction } from '../store/database.ts';
import {
  AlreadyRecorded,
  findRecorded,
  recordRequest,
  sealRequest,
  type RecordedRequest,
  type OnceRequest,
} from '../store/idempotency.ts';
import type { Store } from '../store/store.ts';

export type { OnceRequest };

/** Notes what comes of a request, in the transaction that does it. */
export type Note = (trx: InTransaction, noted: RecordedRequest) => Promise<void>;

/** Why a request that is to be done once is not done. */
export type IdempotencyConflict =
  /** The same request is in progress: retry later. */
  | { readonly status: 'in-progress' }
  /** The key was sent with another body. */
  | { readonly status: 'key-reused' }
  /** What came of it was erased. */
  | { readonly status: 'erased' };

/** Does requests once that are sent with a key, and answers what is sent again as it was answered first. */
export type DoOnce = <T>(
  request: OnceRequest | null,
  act: (note: Note) => Promise<T>,
  again: (noted: RecordedRequest) => Promise<T | null>,
) => Promise<T | IdempotencyConflict>;

/**
 * Requests are identified by caller, operation and key. The change and its entry are one transaction, so that a crash
 * leaves both or neither; of two processes that do the same at once the second takes back
 * what it began. What is refused is not noted, and may be sent again.
 * @throws when it is called: whatever `act` throws; KeyMissing, KeyDamaged; Altered where what was recorded differs.
 */
export const createDoOnce = (store: Store): DoOnce => {
  const beingDone = new Set<string>();
  return async (request, act, again) => {
    if (request === null) return act(() => Promise.resolve());
    const sealed = await sealRequest(store, request);
    if (beingDone.has(sealed.id)) return { status: 'in-progress' };
    beingDone.add(sealed.id);
    try {
      const before = await findRecorded(store, sealed);
      if (before === null) {
        try {
          return await act((trx, noted) => recordRequest({ trx, vault: store.vault }, sealed, noted));
        } catch (error) {
          if (!(error instanceof AlreadyRecorded)) throw error;
        }
      }
      const noted = before ?? (await findRecorded(store, sealed));
      if (noted === null) return { status: 'in-progress' };
      if (noted.body !== sealed.body) return { status: 'key-reused' };
      return (await again(noted)) ?? { status: 'erased' };
    } finally {
      beingDone.delete(sealed.id);
    }
  };
};
