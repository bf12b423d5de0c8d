import { hashHeaders } from './answer-job.ts';

type Response = { content?: unknown; headers?: unknown };
type Operations = Readonly<Record<string, { readonly responses?: Readonly<Record<string, Response>> }>>;

const text = (description: string) => ({ description, schema: { type: 'string' } }) as const;
const seconds = (description: string) => ({ description, schema: { type: 'integer', minimum: 0 } }) as const;

const always = { 'X-Request-Id': text('As the request had it, or a new one; the log has it too.') };
const limited = {
  RateLimit: text('What is left of the limit, and for how long (draft-ietf-httpapi-ratelimit-headers).'),
  'RateLimit-Policy': text('The limit and its window.'),
};
const hashes = {
  [hashHeaders.pool]: text('SHA-256 of the pool that the answer was made from.'),
  [hashHeaders.rules]: text('SHA-256 of the rule set that the answer was made from.'),
};
const ownTag = { ETag: text('SHA-256 of the body, for `If-None-Match`.') };
const saved = { 'Content-Disposition': text('What to call the file; absent for JSON.') };
const negotiated = { Vary: text('`Accept`: the answer depends on it.') };
const followed = { Location: text('Path of the run.') };
const retryAfter = { 'Retry-After': seconds('Seconds until the request may be repeated.') };

/** Adds the headers of every response to the paths of the document. */
export const describeHeaders = (paths: Readonly<Record<string, unknown>>): void => {
  for (const [path, operations] of Object.entries(paths as Readonly<Record<string, Operations>>)) {
    const isLimited = path !== '/healthz' && path !== '/readyz';
    for (const [method, { responses = {} }] of Object.entries(operations)) {
      for (const [status, response] of Object.entries(responses)) {
        response.headers = {
          ...always,
          ...(isLimited ? limited : {}),
          ...(status === '200' && method === 'post' ? hashes : {}),
          ...(hasFormat(response, 'text/html', 'text/csv') ? saved : {}),
          ...('406' in responses && status === '200' ? negotiated : {}),
          ...(status === '202' && method === 'post' ? followed : {}),
          ...('304' in responses && (status === '200' || status === '304') ? ownTag : {}),
          ...(isLimited && (status === '429' || status === '503') ? retryAfter : {}),
        };
        // An answer without a body has no media type.
        if (status === '304') delete response.content;
      }
    }
  }
};

const hasFormat = ({ content = {} }: Response, ...mediaTypes: readonly string[]): boolean =>
  mediaTypes.some((mediaType) => mediaType in (content as object));
