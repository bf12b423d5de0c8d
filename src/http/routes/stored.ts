import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IdempotencyConflict } from '../../runs/idempotent-requests.ts';
import type { Services, Rejection } from '../../runs/services.ts';
import type { Withheld } from '../../runs/read-run.ts';
import type { Dispatcher } from '../../threads/dispatcher.ts';
import { sendOutcome } from '../answer-job.ts';
import type { BodyAdmission } from '../body-admission.ts';
import { sendProblem } from '../error-handler.ts';
import { sendIdempotencyConflict } from '../idempotency.ts';
import { problem, problemBecause, type Prefixes, type Problem } from '../problem.ts';

/** What the operations on stored things need. */
export type StoredRouteOptions = {
  /** Null: the service has no store. */
  readonly services: Services | null;
  readonly dispatcher: Dispatcher;
  readonly bodyAdmission: BodyAdmission;
};

/**
 * Processes a request on the store, if there is one.
 * @throws when it is called: whatever `answer` throws while the client is connected.
 */
export const withServices =
  <R extends FastifyRequest>(
    services: Services | null,
    answer: (services: Services, request: R, reply: FastifyReply) => Promise<FastifyReply>,
  ): ((request: R, reply: FastifyReply) => Promise<FastifyReply>) =>
  async (request, reply) =>
    services === null
      ? sendProblem(reply, problem('no-store'))
      : answer(services, request, reply).catch((error: unknown) => {
          // The client has disconnected: no answer is needed.
          if (!reply.raw.destroyed || (error as Error).name !== 'AbortError') throw error;
          request.log.info('the client went away');
          return reply.hijack();
        });

/** Admits requests that change stored data, unless the queue is full or the wait too long. */
export const admitWrite = (
  { services, bodyAdmission }: Pick<StoredRouteOptions, 'services' | 'bodyAdmission'>,
  most?: number,
): ReturnType<BodyAdmission['admitTo']> => bodyAdmission.admitTo(() => services?.wouldReject() ?? null, most);

export const foreignCursor = (): Problem => problem('malformed-request.cursor');

/** Who does it, for the journal. */
export const actorOf = ({ caller }: FastifyRequest): string | null => caller?.id ?? null;

export const isRejection = (answer: { readonly status: string }): answer is Rejection =>
  ['refused', 'store-full', 'invalid', 'thread-failed'].includes(answer.status);

/** Says why something was not done. */
export const sendRejection = (
  undone: Rejection | IdempotencyConflict,
  request: FastifyRequest,
  reply: FastifyReply,
  prefixes: Prefixes,
): FastifyReply => {
  switch (undone.status) {
    case 'store-full':
      return sendProblem(reply, problemBecause('store-full', undone.detail));
    case 'in-progress':
    case 'key-reused':
    case 'erased':
      return sendIdempotencyConflict(reply, undone.status);
    default:
      return sendOutcome(undone, request, reply, prefixes);
  }
};

/** What a run leaves to be read. */
export type Output = 'result' | 'certificate' | 'record' | 'report';

/** @param what - what is not given: `result`, `certificate`. */
export const sendWithheld = (reply: FastifyReply, why: Withheld, what: Output): FastifyReply => {
  switch (why) {
    case 'unknown':
      return sendProblem(reply, problem('not-found.run'));
    case 'none':
      return sendProblem(reply, problem(`not-found.${what}`));
    case 'not-ended':
      return sendProblem(reply, problem('run-not-ended'));
    case 'gone':
      return sendProblem(reply, problem('gone.output'));
    case 'altered':
      return sendProblem(reply, problem('altered.output'));
  }
};

/** Null: the caller is known. Without keys none is, and operations that need a custodian are refused. */
export const refuseUnknown = (reply: FastifyReply, { caller }: FastifyRequest): FastifyReply | null =>
  caller === null ? sendProblem(reply, problem('authentication-needed')) : null;
