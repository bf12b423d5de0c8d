import type { FastifyReply } from 'fastify';

/** Aborts when the client goes away before it has its answer. */
export const clientDisconnected = (reply: FastifyReply): AbortSignal => {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) controller.abort();
  });
  return controller.signal;
};

/**
 * How the sender of this request waits: while it is connected, and in turn with other callers (by key, otherwise by
 * address).
 */
export const queuedBy = (
  reply: FastifyReply,
): { readonly clientDisconnected: AbortSignal; readonly client: string } => ({
  clientDisconnected: clientDisconnected(reply),
  client: reply.request.caller?.id ?? reply.request.ip,
});
