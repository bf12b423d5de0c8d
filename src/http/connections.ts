import { Readable } from 'node:stream';
import type { Server } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyHttpOptions, FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';

const milliseconds = (seconds: number): number => Math.ceil(seconds * 1000);

/** How often connections are looked at, milliseconds, at the most. */
const lookEvery = 2000;

/** How long a client may take to send a request, and may keep a connection for nothing. */
export const connectionOptions = ({ requestTimeout, idleTimeout }: Config['intake']) => {
  const shortest = Math.min(requestTimeout, idleTimeout);
  return {
    requestTimeout: milliseconds(requestTimeout),
    keepAliveTimeout: milliseconds(idleTimeout),
    http: {
      // Whoever names no host is told so with a document, as whoever names a foreign one.
      requireHostHeader: false,
      headersTimeout: milliseconds(shortest),
      connectionsCheckingInterval: Math.min(lookEvery, Math.max(50, milliseconds(shortest) / 4)),
    },
  } satisfies FastifyHttpOptions<Server>;
};

/** A client that does not take its answer is let go after a while; one that waits for it is not. */
export const registerStallTimeout = (app: FastifyInstance, { idleTimeout }: Config['intake']): void => {
  app.addHook('onSend', async (request, _reply, payload) => {
    // A stream is silent for as long as there is nothing new.
    const { socket } = request.raw;
    if (socket instanceof Socket && !(payload instanceof Readable)) {
      socket.setTimeout(milliseconds(idleTimeout));
    }
  });
};
