import type { FastifyReply } from 'fastify';

/** Aborts when the client goes away before it has its answer. */
export const clientDisconnected = (reply: FastifyReply): AbortSignal => {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) controller.abort();
  });
  return controller.signal;
};

/** How whoever sent this request waits: as long as it is there, and in turn with others (by key, else by address). */
export const queuedBy = (
  reply: FastifyReply,
): { readonly clientDisconnected: AbortSignal; readonly client: string } => ({
  clientDisconnected: clientDisconnected(reply),
  client: reply.request.caller?.id ?? reply.request.ip,
});
