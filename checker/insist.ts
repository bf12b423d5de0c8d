/** The steps of a check, in this order. `inputs` are pool, rule set and country table, the rest the certificate. */
export type CheckStep =
  | 'format'
  | 'inputs'
  | 'pool-hash'
  | 'rules-hash'
  | 'rows'
  | 'derived'
  | 'tree'
  | 'slate'
  | 'objective'
  | 'bound'
  | 'unit'
  | 'leaf'
  | 'ties'
  | 'digest';

/** What does not hold. Values of some: `found` and `claimed`; `count`, `min`, `max` and `rule`; `lot` and `lots`; `row`. */
export type RefusalCode =
  // The certificate as a document
  | 'no-certificate'
  | 'other-form'
  | 'changed'
  // Pool, rule set and country table
  | 'unreadable'
  | 'other-pool'
  | 'other-rules'
  | 'other-reference'
  | 'no-such-assignment'
  | 'blank-score'
  | 'many-decimals'
  | 'no-decimal'
  | 'no-text'
  | 'open-quotes'
  | 'ragged-row'
  | 'several-values'
  | 'same-column'
  | 'no-id'
  | 'same-id'
  | 'same-rule'
  // Rows
  | 'no-size'
  | 'row-repeated'
  | 'no-such-row'
  | 'soft-row'
  | 'no-lower-side'
  // Trees
  | 'no-child'
  | 'two-parents'
  | 'no-parent'
  | 'already-decided'
  // Lists of candidates
  | 'not-eligible'
  | 'out-of-order'
  // What is claimed
  | 'bound-not-kept'
  | 'size-not-kept'
  | 'other-objective'
  | 'other-bound'
  | 'not-divided'
  | 'not-infeasible'
  | 'no-bound'
  | 'exceeds-bound'
  | 'lot-open';

/** Where and why a check ended; nothing in it names a person. */
export type Refusal = {
  readonly holds: false;
  readonly step: CheckStep;
  readonly code: RefusalCode;
  /** JSON Pointer into the certificate; empty: no one place in it. */
  readonly place: string;
  readonly values: Readonly<Record<string, string | number>>;
};

/** The step of a check, and the JSON Pointer of what it looks at. */
export type Place = { readonly step: CheckStep; readonly place: string };

type Where = Readonly<Record<string, string | number>> & { readonly step: CheckStep };

/** Ends the whole check at that step unless the condition holds. @throws what `refusalOf` reads. */
export function insist(
  condition: boolean,
  code: RefusalCode,
  { step, place = '', ...values }: Where,
): asserts condition {
  if (condition) return;
  const cause = { holds: false, step, code, place: String(place), values } satisfies Refusal;
  throw new Error(code, { cause });
}

/**
 * The refusal that an error stands for. Only pool, rule set and country table are read without looking at
 * every type (whoever runs the checker has validated them), so any other error is theirs; its message could
 * repeat a value and is not passed on.
 */
export const refusalOf = (error: unknown): Refusal => {
  const cause = error instanceof Error ? (error.cause as Refusal | undefined) : undefined;
  return cause?.holds === false
    ? cause
    : { holds: false, step: 'inputs', code: 'unreadable', place: '', values: {} };
};
