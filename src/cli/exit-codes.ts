/** What the process says when it ends; scripts may rely on it. */
export const exitCodes = {
  /** Selected, holds, or done. */
  done: 0,
  /** The slate does not keep the rules. */
  doesNotHold: 1,
  /** Wrong usage or invalid input. */
  invalid: 2,
  /** No slate satisfies the rules. */
  infeasible: 3,
  /** Stopped before an answer, a proof that was asked for, or the draw of every seat was there. */
  stopped: 4,
  /** A fault of the program. */
  internal: 70,
  /** Output that cannot be written: a file, or standard output. */
  unwritable: 74,
  /** Interrupted by the user. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
