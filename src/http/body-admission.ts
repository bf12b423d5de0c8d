import type { IncomingMessage } from 'node:http';
import type { onRequestAsyncHookHandler } from 'fastify';
import type { Job } from '../operations/run-job.ts';
import type { Dispatcher } from '../threads/dispatcher.ts';
import type { Rejected } from '../threads/queueing.ts';
import { sendRejected } from './answer-job.ts';
import { sendProblem } from './error-handler.ts';
import { problem, type Problem } from './problem.ts';

/** Decides whether there is a place for a body: before it is read, and while it comes in. */
export type BodyAdmission = {
  /** The hook of the routes that do such jobs. */
  readonly admit: (operation: Job['operation']) => onRequestAsyncHookHandler;
  /**
   * The hook of routes whose work another queue does.
   * @param wouldRefuse - would that refuse it now? @param most - bytes of a body, where fewer than others may have.
   */
  readonly admitTo: (wouldReject: () => Rejected | null, most?: number) => onRequestAsyncHookHandler;
  /** Has a route that takes a body admitted this request? Nothing would count what comes of any other body. */
  readonly expects: (request: IncomingMessage) => boolean;
  /** Counts received bytes of a body; a problem: the limit is reached. */
  readonly receive: (request: IncomingMessage, bytes: number) => Problem | null;
  /** Bytes of all bodies that are held. */
  readonly held: () => number;
};

export type BodyLimits = {
  /** Most bytes of one body, and of all that are held at once. */
  readonly bodyLimit: number;
  readonly bodiesLimit: number;
};

/** Received bytes of a body, and the limit. */
type Received = { readonly bytes: number; readonly most: number };

/** Seconds after which a client may try again when too much of other bodies is held. */
export const bodiesRetryAfter = 1;

/** What has come of a body counts for as long as its request is open; what is only announced does not. */
export const createBodyAdmission = (
  dispatcher: Dispatcher,
  { bodyLimit, bodiesLimit }: BodyLimits,
): BodyAdmission => {
  const received = new WeakMap<IncomingMessage, Received>();
  let held = 0;
  const admitTo: BodyAdmission['admitTo'] = (wouldReject, limit = bodyLimit) => {
    const most = Math.min(limit, bodyLimit);
    return async (request, reply) => {
      const announced = Number(request.headers['content-length'] ?? 0);
      if (announced > most) {
        return sendProblem(
          reply.header('connection', 'close'),
          problem('body-too-large.announced', { count: announced, most }),
        );
      }
      const no = wouldReject();
      if (no !== null) return sendRejected(reply, no);
      received.set(request.raw, { bytes: 0, most });
      reply.raw.once('close', () => {
        held -= received.get(request.raw)?.bytes ?? 0;
        received.delete(request.raw);
      });
      return undefined;
    };
  };
  return {
    held: () => held,
    admit: (operation) => admitTo(() => dispatcher.wouldReject(operation)),
    admitTo,
    expects: (request) => received.has(request),
    receive: (request, bytes) => {
      const before = received.get(request);
      // A disconnected client holds no bytes.
      if (before === undefined) return null;
      const { most } = before;
      const own = before.bytes + bytes;
      received.set(request, { bytes: own, most });
      held += bytes;
      if (own > most) return problem('body-too-large');
      return held > bodiesLimit ? problem('overloaded.bodies') : null;
    },
  };
};
