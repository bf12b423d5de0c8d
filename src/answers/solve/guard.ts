import { restoringNames } from '../../text/names.ts';

/**
 * Ends a call that does not return: an engine may ignore its time limit.
 * @param seconds - that the call may take; it is ended {@link overrunAllowed} after them. Infinity: as many as it needs.
 * @throws what says that the call was ended, and whatever the call throws. Engines that an ended call used must not be
 *   used again: it was ended anywhere, and no `finally` in it was run.
 */
export type Guard = <T>(seconds: number, run: () => T) => T;

/** How long past its time limit a job may go on before it is ended, milliseconds. */
export const overrunAllowed = 1500;

/** Calls the guard of the context; without one, the thread pool ends the thread. */
export const guarded = <T>({ guard }: { readonly guard?: Guard }, seconds: number, run: () => T): T =>
  guard === undefined ? run() : restoringNames(() => guard(seconds, run));
