import type { FastifyReply } from 'fastify';

/** Says that the answer depends on a header of the request, besides others. */
export const vary = (reply: FastifyReply, header: string): void => {
  const others = reply.getHeader('vary');
  void reply.header('vary', others === undefined ? header : `${String(others)}, ${header}`);
};
