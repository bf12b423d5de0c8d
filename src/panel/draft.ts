import type { PoolInput, RulesInput } from './inputs.ts';
import type { Issue } from './issues/issue.ts';
import type { SolveOptions } from './options.ts';
import { readBody } from './read-body.ts';
import { readForm, type Parts } from './read-form.ts';

export type Operation = 'solve' | 'verify' | 'check-pool';

/** How the input of an operation arrives. */
export type Source =
  /** The JSON body of the REST operation. */
  | { readonly as: 'body'; readonly bytes: Uint8Array }
  /** The parts of a form. */
  | { readonly as: 'form'; readonly parts: Parts }
  /** Files that were read already. */
  | { readonly as: 'draft'; readonly draft: Draft };

/** A slate as it arrives: bytes of a file, or a value out of a larger JSON document. */
export type SlateInput =
  { readonly as: 'bytes'; readonly bytes: Uint8Array } | { readonly as: 'value'; readonly value: unknown };

/**
 * What could be made out of the input so far, and what is wrong with it. A part is null where it is
 * missing or could not be made out; then there is an issue about it, unless the operation can do without.
 */
export type Draft = {
  readonly pool: PoolInput | null;
  readonly rules: RulesInput | null;
  readonly slate: SlateInput | null;
  readonly options: SolveOptions | null;
  readonly issues: readonly Issue[];
};

/** Takes the input apart; its parts are read and checked later, so that all mistakes are told at once. */
export const readDraft = (operation: Operation, source: Source): Draft => {
  switch (source.as) {
    case 'body':
      return readBody(operation, source.bytes);
    case 'form':
      return readForm(operation, source.parts);
    case 'draft':
      return source.draft;
  }
};
