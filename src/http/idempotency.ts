import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { IdempotencyConflict, OnceRequest } from '../runs/idempotent-requests.ts';
import { sendProblem } from './error-handler.ts';
import { problem } from './problem.ts';

/** The header of requests that are to be done once (draft-ietf-httpapi-idempotency-key-header). */
export const idempotencyHeaders = z.looseObject({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/)
    .optional()
    .describe(
      'Any text of the client for this request alone, such as a UUID: letters, digits and signs, at most 255. The same request with the same key is done once within a day, and answered as it was first: by 409 while it is being done, by 422 where the body is another one.',
    ),
});

/** The identity of the request; null: it has no key. */
export const onceRequestOf = (
  { headers, method, url, caller }: FastifyRequest,
  body: Uint8Array,
): OnceRequest | null => {
  const key = headers['idempotency-key'];
  if (typeof key !== 'string') return null;
  return { key, operation: `${method} ${url}`, body, actor: caller?.id ?? null };
};

/** Seconds after which a request that is being done may be sent again. */
const retryAfter = 1;

/** Says why a request with a key is not done. */
export const sendIdempotencyConflict = (
  reply: FastifyReply,
  status: IdempotencyConflict['status'],
): FastifyReply => {
  switch (status) {
    case 'in-progress':
      return sendProblem(reply.header('retry-after', String(retryAfter)), problem('idempotency-in-progress'));
    case 'key-reused':
      return sendProblem(reply, problem('idempotency-key-reused'));
    case 'erased':
      return sendProblem(reply, problem('gone'));
  }
};
