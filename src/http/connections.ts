import type { Server } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyHttpOptions, FastifyInstance } from 'fastify';
import type { Config } from '../config/config.ts';

const milliseconds = (seconds: number): number => Math.ceil(seconds * 1000);

/** How often connections are looked at, milliseconds, at the most. */
const lookEvery = 2000;

/** Time limits for sending a request and for idle connections. */
export const connectionOptions = ({ requestTimeout, idleTimeout }: Config['bodyAdmission']) => {
  const shortest = Math.min(requestTimeout, idleTimeout);
  return {
    requestTimeout: milliseconds(requestTimeout),
    keepAliveTimeout: milliseconds(idleTimeout),
    http: {
      // A missing host is answered with a problem document, like a foreign one.
      requireHostHeader: false,
      headersTimeout: milliseconds(shortest),
      connectionsCheckingInterval: Math.min(lookEvery, Math.max(50, milliseconds(shortest) / 4)),
    },
  } satisfies FastifyHttpOptions<Server>;
};

/** A client that does not read its answer is disconnected after a while; one that waits for it is not. */
export const registerStallTimeout = (
  app: FastifyInstance,
  { idleTimeout }: Config['bodyAdmission'],
): void => {
  app.addHook('onRequest', async ({ raw: { socket } }, { raw }) => {
    // A stream is silent for as long as there is nothing new, and so is a second request behind a first answer.
    raw.on('timeout', () => {
      if (raw.writableLength > 0) socket.destroy();
    });
  });
  app.addHook('onSend', async ({ raw: { socket } }) => {
    if (socket instanceof Socket) socket.setTimeout(milliseconds(idleTimeout));
  });
};
