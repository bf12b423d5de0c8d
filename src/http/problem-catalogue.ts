/**
 * Every kind of problem document that the service answers with (RFC 9457). `docs/errors.md` explains
 * each, and a test keeps the two lists the same.
 */
export const problemCatalogue = {
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  unauthenticated: { status: 401, title: 'The operation needs a valid API key' },
  forbidden: { status: 403, title: 'The role of the API key is too low' },
  'authentication-needed': { status: 403, title: 'The operation needs a service with API keys' },
  'foreign-origin': { status: 403, title: 'Pages of this origin may not call the service' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive' },
  'run-not-ended': { status: 409, title: 'The run has not come to its end' },
  'run-ended': { status: 409, title: 'The run has come to its end' },
  'not-adoptable': { status: 409, title: 'The run has no proved slate' },
  'ties-open': { status: 409, title: 'The draw of the run was not finished' },
  'not-comparable': { status: 409, title: 'The runs cannot be compared' },
  'read-only': { status: 409, title: 'What is shipped cannot be changed' },
  'idempotency-in-progress': { status: 409, title: 'The same request is being done' },
  gone: { status: 410, title: 'What was here is gone' },
  'body-too-large': { status: 413, title: 'The body is larger than the limit' },
  'unsupported-media-type': { status: 415, title: 'The media type is not supported' },
  'foreign-host': { status: 421, title: 'The service is not known by this name' },
  'invalid-input': { status: 422, title: 'Pool, rule set or options are not valid' },
  'idempotency-key-reused': { status: 422, title: 'The idempotency key was used for another request' },
  'too-many-requests': { status: 429, title: 'The caller has made too many requests' },
  'header-too-large': { status: 431, title: 'The header is larger than the limit' },
  'cross-check-disagrees': { status: 500, title: 'The second opinion contradicts the answer' },
  altered: { status: 500, title: 'What is stored is not what was stored' },
  'worker-lost': { status: 500, title: 'The worker that did the request was lost' },
  internal: { status: 500, title: 'The service failed' },
  'keys-elsewhere': { status: 503, title: 'The keys of what is kept are elsewhere' },
  'no-store': { status: 503, title: 'The service keeps nothing' },
  'store-unreachable': { status: 503, title: 'The database cannot be reached' },
  overloaded: { status: 503, title: 'The service has too much to do' },
  stopping: { status: 503, title: 'The service is being stopped' },
  'store-full': { status: 507, title: 'The store has no space left' },
  'not-ready': { status: 503, title: 'The service is not ready' },
} as const;

export type ProblemCode = keyof typeof problemCatalogue;
