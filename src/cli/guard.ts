import { Script } from 'node:vm';
import { overrunAllowed, type Guard } from '../answers/solve/guard.ts';

/** The call took longer than it may. */
export class TimeOverError extends Error {}

/** The user interrupted the call. */
export class InterruptedError extends Error {}

/** A script can call only what has a global name. */
const world = globalThis as { slateGuarded?: () => unknown };
const script = new Script('slateGuarded()');

/** The most that a timer of Node takes, milliseconds: 24 days. */
const longestTimeout = 2 ** 31 - 1;

/**
 * Ends calls that block the thread of the program itself, JavaScript and WebAssembly alike: Node has this for scripts.
 * Ctrl-C ends a call as well, and SIGTERM the process, as neither could be heard before the call returns.
 * @param signal - aborts when the user interrupts between the calls.
 * @throws TimeOverError, InterruptedError
 */
export const createGuard =
  (signal: AbortSignal): Guard =>
  <T>(seconds: number, run: () => T): T => {
    if (signal.aborted) throw new InterruptedError();
    const milliseconds = Math.min(Math.ceil(seconds * 1000) + overrunAllowed, longestTimeout);
    const before = world.slateGuarded;
    world.slateGuarded = run;
    try {
      const timeout = seconds === Infinity ? {} : { timeout: milliseconds };
      const call = (): unknown => script.runInThisContext({ breakOnSigint: true, ...timeout });
      return withoutListeners('SIGTERM', call) as T;
    } catch (error) {
      throw endOf(error as NodeJS.ErrnoException);
    } finally {
      if (before === undefined) delete world.slateGuarded;
      else world.slateGuarded = before;
    }
  };

const endOf = (error: NodeJS.ErrnoException): Error => {
  if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return new TimeOverError('the time is over');
  return error.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED' ? new InterruptedError('interrupted') : error;
};

/** The system does with the signal what it does to processes that do not listen. */
const withoutListeners = <T>(name: NodeJS.Signals, act: () => T): T => {
  const listeners = process.listeners(name);
  process.removeAllListeners(name);
  try {
    return act();
  } finally {
    for (const listener of listeners) process.on(name, listener);
  }
};
