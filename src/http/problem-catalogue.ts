/**
 * Every kind of problem document that the service answers with (RFC 9457). `docs/errors.md` explains
 * each, and a test keeps the two lists the same.
 */
export const problemCatalogue = {
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  unauthenticated: { status: 401, title: 'The operation needs a valid API key' },
  forbidden: { status: 403, title: 'The role of the API key is too low' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'body-too-large': { status: 413, title: 'The body is larger than the limit' },
  'unsupported-media-type': { status: 415, title: 'The media type is not supported' },
  'invalid-input': { status: 422, title: 'Pool, rule set or options are not valid' },
  'cross-check-disagrees': { status: 500, title: 'The second opinion contradicts the answer' },
  internal: { status: 500, title: 'The service failed' },
} as const;

export type ProblemCode = keyof typeof problemCatalogue;
