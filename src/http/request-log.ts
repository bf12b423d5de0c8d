import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Ids that clients may give their requests, so that both sides' logs can be laid side by side. */
const clientId = /^[\w.:-]{1,64}$/;

export const requestIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['x-request-id'];
  return typeof given === 'string' && clientId.test(given) ? given : randomUUID();
};

/**
 * One line for each answer: which operation, which status, how long. Neither the address asked for nor any
 * header is in it: a path or a key can hold what must not be logged.
 */
export const registerRequestLog = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    // A connection that is closed already has no address any more, by which its requests could be counted.
    if (request.raw.socket.remoteAddress !== undefined) return undefined;
    request.log.info('the client went away');
    return reply.hijack();
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        ...(request.caller === null ? {} : { caller: request.caller.id }),
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
};
