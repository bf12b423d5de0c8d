import type { onRequestAsyncHookHandler } from 'fastify';
import { sendProblem } from './error-handler.ts';
import { problem } from './problem.ts';

/** The hook of the routes that take no body but may be sent one: nothing would count what comes of it. */
export const refuseBody: onRequestAsyncHookHandler = async ({ headers }, reply) => {
  const announced = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  return announced
    ? sendProblem(reply.header('connection', 'close'), problem('unsupported-media-type.no-body'))
    : undefined;
};
