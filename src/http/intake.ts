import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { Job } from '../panel/jobs.ts';
import type { Dispatcher } from '../workers/dispatcher.ts';
import { sendRefusal } from './answer-job.ts';
import { sendProblem } from './error-handler.ts';
import { problem } from './problem.ts';

/** Decides, before a body is read, whether there is a place for it. */
export type Intake = {
  /** The hook of the routes that do such jobs. */
  readonly admit: (operation: Job['operation']) => onRequestAsyncHookHandler;
  /** Bytes of all bodies that are held, or on their way. */
  readonly held: () => number;
};

export type IntakeLimits = {
  /** Most bytes of one body, and of all that are held at once. */
  readonly bodyLimit: number;
  readonly bodiesLimit: number;
};

/** Seconds after which a client may try again when too many bodies are on their way. */
const retryAfter = 1;

/**
 * A body counts for as long as its request is open: as many bytes as its header says or, where it comes in
 * chunks and says nothing, as many as it may have.
 */
export const createIntake = (dispatcher: Dispatcher, { bodyLimit, bodiesLimit }: IntakeLimits): Intake => {
  let held = 0;
  const bytesOf = ({ headers }: FastifyRequest): number => {
    const length = headers['content-length'];
    return length === undefined ? bodyLimit : Number(length);
  };
  const hold = (bytes: number, reply: FastifyReply): void => {
    held += bytes;
    reply.raw.once('close', () => {
      held -= bytes;
    });
  };
  return {
    held: () => held,
    admit: (operation) => async (request, reply) => {
      const bytes = bytesOf(request);
      if (bytes > bodyLimit) {
        return sendProblem(
          reply.header('connection', 'close'),
          problem('body-too-large', `The body has ${bytes} bytes; ${bodyLimit} are the most.`),
        );
      }
      const no = dispatcher.wouldRefuse(operation);
      if (no !== null) return sendRefusal(reply, no);
      if (held + bytes > bodiesLimit) {
        return sendProblem(
          reply.header('retry-after', String(retryAfter)),
          problem('overloaded', 'As many bytes are being received as may be at once.'),
        );
      }
      hold(bytes, reply);
      return undefined;
    },
  };
};
