import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './error-handler.ts';
import { problem } from './problem.ts';

const windowSeconds = 60;

/** Paths for monitoring, without a rate limit. */
const unlimited = new Set(['/healthz', '/readyz']);

/**
 * Counts the requests of each caller in windows of a minute: those with a valid key by the key, all others,
 * such as those who try keys, by their address. Answers carry
 * `RateLimit-Policy` and `RateLimit` of draft-ietf-httpapi-ratelimit-headers-10 and the three fields of its
 * earlier versions, which more clients read.
 * @param perMinute - 0: no limit.
 */
export const registerRateLimit = async (app: FastifyInstance, perMinute: number): Promise<void> => {
  if (perMinute === 0) return;
  await app.register(rateLimit, { global: false });
  const limit = { max: perMinute, timeWindow: windowSeconds * 1000 };
  const countAddress = app.createRateLimit(limit);
  const countCaller = app.createRateLimit({ ...limit, keyGenerator: ({ caller }) => `key ${caller?.id}` });
  app.addHook('onRequest', async (request, reply) => {
    if (unlimited.has(request.routeOptions.url ?? '')) return undefined;
    const counted = await (request.caller === null ? countAddress : countCaller)(request);
    if (counted.isAllowed) return undefined;
    const { remaining, ttlInSeconds, isExceeded } = counted;
    void reply.headers({
      'ratelimit-policy': `"requests";q=${perMinute};w=${windowSeconds}`,
      ratelimit: `"requests";r=${remaining};t=${ttlInSeconds}`,
      'ratelimit-limit': String(perMinute),
      'ratelimit-remaining': String(remaining),
      'ratelimit-reset': String(ttlInSeconds),
    });
    if (!isExceeded) return undefined;
    return sendProblem(
      reply.header('retry-after', String(Math.max(1, ttlInSeconds))),
      problem('too-many-requests', { most: perMinute }),
    );
  });
};
