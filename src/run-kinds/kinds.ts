import { assign } from './assign.ts';
import { explain } from './explain.ts';
import type { RunInput, SingleRunInput } from './run-input.ts';
import type { RunKindSpec } from './run-kind.ts';
import { solve } from './solve.ts';
import { whatIf } from './what-if.ts';

/** What can be stored as a run, by the `kind` of its request. */
export const kinds = {
  solve,
  explain,
  'what-if': whatIf,
  assign,
} as const;

export type RunKind = keyof typeof kinds;

/**
 * The kind of a run that was read from somewhere.
 * @throws Error for one that this program does not know.
 */
export const kindOf = ({ kind }: { readonly kind: string }): RunKindSpec => {
  if (!Object.hasOwn(kinds, kind)) throw new Error(`runs of the kind ${kind} are not known`);
  return kinds[kind as RunKind] as RunKindSpec;
};

/** Is it done by one job? Else by many, task by task. @throws Error as kindOf. */
export const isSingle = (input: RunInput): input is SingleRunInput => kindOf(input).mode === 'single';

export const runKinds = Object.keys(kinds) as [RunKind, ...RunKind[]];
