import type { FastifyReply } from 'fastify';

/** Aborts when the client goes away before it has its answer. */
export const goneSignal = (reply: FastifyReply): AbortSignal => {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) gone.abort();
  });
  return gone.signal;
};

/** How whoever sent this request waits: as long as it is there, and in turn with others (by key, else by address). */
export const waitingOf = (reply: FastifyReply): { readonly gone: AbortSignal; readonly client: string } => ({
  gone: goneSignal(reply),
  client: reply.request.caller?.id ?? reply.request.ip,
});
