import { checkSchema, toIssues } from '../input/documents/check-schema.ts';
import { parseJson } from '../input/documents/json.ts';
import { invalidBecause, valid, type Outcome } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import { runRequestSchema, type RunRequest } from './run-schema.ts';

/** What is asked for by `POST /v1/runs`, read and checked as far as it can be without the pool. */
export type ReadRequest = Pick<RunRequest, 'kind' | 'pool' | 'rules'> & {
  /** Seconds that a batch may take in all; null: no limit. */
  readonly timeLimit: number | null;
  /** What is asked for beside pool and rule set, as it is kept: the JSON of a `KeptRequest`. */
  readonly asked: string;
};

/** What a run is about beside pool and rule set, as it is kept. */
export type StoredRequest =
  | { readonly kind: 'solve' | 'explain'; readonly about: unknown; readonly options: unknown }
  | { readonly kind: 'what-if'; readonly asked: unknown };

/** Reads the body of `POST /v1/runs`. It may have as many mistakes as bytes: not for the thread that answers. */
export const readRunRequest = (bytes: Uint8Array, limits: Limits): Outcome<ReadRequest> => {
  const parsed = parseJson(bytes, 'request', limits);
  if ('issues' in parsed) return invalidBecause(parsed.issues);
  const checked = checkSchema(runRequestSchema, parsed.value);
  return checked.success
    ? valid(toReadRequest(checked.data))
    : invalidBecause(toIssues(checked.error, 'request'));
};

export const toReadRequest = (request: RunRequest): ReadRequest => ({
  ...{ kind: request.kind, pool: request.pool, rules: request.rules },
  timeLimit: (request.kind === 'what-if' ? request.options?.totalTimeLimit : null) ?? null,
  asked: JSON.stringify(toKeptRequest(request)),
});

const toKeptRequest = (request: RunRequest): StoredRequest => {
  if (request.kind === 'what-if') {
    const { kind, title, scenarios, sweeps, leaveOneOut, noise, options: how } = request;
    return { kind, asked: { title, scenarios, sweeps, leaveOneOut, noise, options: how } };
  }
  const { kind, options = null } = request;
  return { kind, about: request.kind === 'explain' ? (request.about ?? null) : null, options };
};
