/** The exit codes of the process; scripts may rely on them. */
export const exitCodes = {
  /** Selected, holds, or done. */
  done: 0,
  /** The slate does not satisfy the rules. */
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

type Ties = { readonly status: string };

/** A document, as far as the exit code depends on it. */
type Ended = {
  readonly outcome?: string;
  readonly ties?: Ties | undefined;
  readonly holds?: boolean;
  /** Of a replacement: the new slates. */
  readonly keepingAll?: { readonly ties: Ties } | null;
  readonly fewestChanges?: { readonly ties: Ties } | null;
  readonly optimum?: { readonly ties: Ties } | null;
  /** Null: of several assignments of members to posts, which are the answer. */
  readonly assignment?: string | null;
  readonly assignments?: readonly { readonly outcome: string; readonly ties?: Ties }[] | undefined;
  /** Of the check of a rule set: why there is no slate. */
  readonly infeasible?: readonly unknown[];
};

/** The exit code for a document: a proved slate whose draw was not finished is no answer yet. */
export const exitCodeOf = (document: Ended): ExitCode => {
  // A certificate that there is no slate holds as well as another.
  if (document.holds !== undefined) return document.holds ? exitCodes.done : exitCodes.doesNotHold;
  if (document.infeasible !== undefined && document.infeasible.length > 0) return exitCodes.infeasible;
  const { keepingAll, fewestChanges, optimum } = document;
  const ofAssignments =
    document.assignment === null ? (document.assignments ?? []).map((one) => one.ties) : [];
  const ties = [...ofAssignments, document.ties, keepingAll?.ties, fewestChanges?.ties, optimum?.ties];
  switch (document.outcome) {
    case 'infeasible':
      return exitCodes.infeasible;
    case 'stopped':
      return exitCodes.stopped;
    default:
      return ties.some((one) => one?.status === 'open') ? exitCodes.stopped : exitCodes.done;
  }
};
