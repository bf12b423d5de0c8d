import { checkSchema, toIssues } from '../input/documents/check-schema.ts';
import { parseJson } from '../input/documents/json.ts';
import { invalidBecause, valid, type Outcome } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import { kindOf, type RunKind } from './kinds.ts';
import { runRequestSchema, type RunRequest } from './run-schema.ts';

/** The request of `POST /v1/runs`, checked as far as is possible without the pool. */
export type ReadRequest = {
  readonly kind: RunKind;
  readonly pool: RunRequest['pool'];
  readonly rules: RunRequest['rules'];
  /** Seconds that a batch may take in all; null: no limit. */
  readonly timeLimit: number | null;
  /** The request without pool and rule set, as stored: JSON of `kind` and the keys that the kind stores. */
  readonly asked: string;
};

/** Reads the body of `POST /v1/runs`. It may have as many issues as bytes: not for the thread that answers. */
export const readRunRequest = (bytes: Uint8Array, limits: Limits): Outcome<ReadRequest> => {
  const parsed = parseJson(bytes, 'request', limits);
  if ('issues' in parsed) return invalidBecause(parsed.issues);
  const checked = checkSchema(runRequestSchema, parsed.value);
  return checked.success
    ? valid(toReadRequest(checked.data))
    : invalidBecause(toIssues(checked.error, 'request'));
};

export const toReadRequest = ({ kind, pool, rules, ...fields }: RunRequest): ReadRequest => {
  const spec = kindOf({ kind });
  return {
    kind,
    pool,
    rules,
    timeLimit: spec.mode === 'batch' ? spec.totalTimeLimit(fields) : null,
    asked: JSON.stringify({ kind, ...spec.toStored(fields) }),
  };
};
