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

/** Where a check ended. `detail` names the place (node 12, rule women), never a person. */
export type Refusal = { readonly holds: false; readonly step: CheckStep; readonly detail: string };

/** Ends the whole check at that step unless the condition holds. @throws what `refusalOf` reads. */
export function insist(condition: boolean, step: CheckStep, detail: string): asserts condition {
  if (!condition) throw new Error(detail, { cause: { holds: false, step, detail } satisfies Refusal });
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
    : { holds: false, step: 'inputs', detail: 'The pool, the rule set or the country table cannot be read.' };
};
