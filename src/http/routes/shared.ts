import { z } from 'zod';
import { problemMediaType, problemSchema } from '../problem.ts';

/** Of the operations that take no query parameters: one that is sent is a mistake. */
export const noQuery = z.strictObject({});

/** The answer of an operation, described. */
export const jsonAnswer = (description: string, schema: z.ZodType) => ({
  200: described(description, schema),
});

/** An answer with a status of its own. */
export const described = (description: string, schema: z.ZodType, mediaType = 'application/json') => ({
  description,
  content: { [mediaType]: { schema } },
});

export const problemResponse = (description: string) => ({
  description,
  content: { [problemMediaType]: { schema: problemSchema } },
});

/** Answers of the monitoring operations besides their own: they have no rate limit and accept any `Host`. */
export const unlimitedProblems = {
  400: problemResponse('The request cannot be read.'),
  403: problemResponse('A web page of another origin may not call the service.'),
  500: problemResponse('The service failed.'),
} as const;

/** What every other operation can answer beside its own. */
export const commonProblems = {
  ...unlimitedProblems,
  421: problemResponse('The service is not known by the name in `Host`.'),
  429: problemResponse('The caller has made too many requests; retry after `Retry-After`.'),
} as const;

/** Pure reads know what the client has already. */
export const notModified = {
  304: { description: 'As `If-None-Match` has it.', content: { 'text/plain': { schema: z.null() } } },
} as const;

/** What the operations that answer in several formats can answer beside their own. */
export const notAcceptable = {
  406: problemResponse(
    'The answer has none of the media types that `Accept` allows; the detail names those that there are.',
  ),
} as const;

/** What the operations with a body can answer beside their own. */
export const inputProblems = {
  ...commonProblems,
  408: problemResponse('The request took too long to arrive.'),
  413: problemResponse(
    'The body is larger than the limit, as it is sent (`x-slate-limits.body`) or once it is decompressed (`x-slate-limits.decompressed`).',
  ),
  415: problemResponse('The media type, or the coding of the body, is not supported.'),
  422: problemResponse(
    'Pool, rule set or options are not valid, or ask for more than the service allows (`x-slate-limits`); every error is named. Or an `Idempotency-Key` was sent with another body before.',
  ),
  503: problemResponse(
    'The service is overloaded or stopping; retry after `Retry-After`. Or the request names what is stored, and the service has no store, or its database cannot be reached.',
  ),
} as const;

/** What every operation on stored things can answer beside its own. */
export const storeProblems = {
  ...commonProblems,
  503: problemResponse(
    'The service has no store, its database cannot be reached, or it is overloaded or stopping; retry after `Retry-After`.',
  ),
  507: problemResponse('The store has no space left; nothing was changed.'),
} as const;

/** What the operations that change stored things and take no body can answer beside their own. */
export const bodilessProblems = {
  ...storeProblems,
  415: problemResponse('The operation takes no body.'),
} as const;

/** Answers of operations that store something. */
export const storeFull = {
  507: problemResponse('The store is full; the detail says what to delete.'),
} as const;

export const gone = (what: string) => ({ 410: problemResponse(what) });

export const conflict = (what: string) => ({ 409: problemResponse(what) });

/** What the operations that are done once for an `Idempotency-Key` can answer beside their own. */
export const repeatedProblems = conflict('The same request (`Idempotency-Key`) is being done.');

export const notReadyProblem = { 503: problemResponse('It does not, or not yet.') } as const;

export const notFoundProblem = { 404: problemResponse('There is no such thing.') } as const;
