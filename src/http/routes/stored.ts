import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Withheld } from '../../runs/withheld.ts';
import type { Keeping, Undone } from '../../runs/services.ts';
import type { NotOnce } from '../../runs/idempotent-requests.ts';
import type { Dispatcher } from '../../threads/dispatcher.ts';
import { sendOutcome } from '../answer-job.ts';
import { sendProblem } from '../error-handler.ts';
import { sendNotOnce } from '../idempotency.ts';
import type { Intake } from '../body-admission.ts';
import { problem, type Prefixes } from '../problem.ts';

/** What the operations on stored things need. */
export type StoredRouteOptions = {
  /** Null: the service keeps nothing. */
  readonly keeping: Keeping | null;
  readonly dispatcher: Dispatcher;
  readonly intake: Intake;
};

/** Does what a request asks for with what is kept, where anything is. */
export const withKeeping =
  <R extends FastifyRequest>(
    keeping: Keeping | null,
    answer: (keeping: Keeping, request: R, reply: FastifyReply) => Promise<FastifyReply>,
  ): ((request: R, reply: FastifyReply) => Promise<FastifyReply>) =>
  async (request, reply) =>
    keeping === null
      ? sendProblem(reply, problem('no-store', 'It was started with SLATE_STORE=off.'))
      : answer(keeping, request, reply).catch((error: unknown) => {
          // Whoever waited for it has gone: nobody is answered.
          if (!reply.raw.destroyed || (error as Error).name !== 'AbortError') throw error;
          request.log.info('the client went away');
          return reply.hijack();
        });

/** Lets in requests that change what is kept: would they have to wait too long, or too many of them? */
export const admitChange = (
  { keeping, intake }: Pick<StoredRouteOptions, 'keeping' | 'intake'>,
  most?: number,
): ReturnType<Intake['admitTo']> => intake.admitTo(() => keeping?.wouldRefuse() ?? null, most);

export const foreignCursor = problem('malformed-request', 'The cursor is none of this list.');

/** Who does it, for the journal. */
export const actorOf = ({ caller }: FastifyRequest): string | null => caller?.id ?? null;

export const isUndone = (answer: { readonly status: string }): answer is Undone =>
  ['refused', 'store-full', 'invalid', 'lost'].includes(answer.status);

/** Says why something was not done. */
export const sendUndone = (
  undone: Undone | NotOnce,
  request: FastifyRequest,
  reply: FastifyReply,
  prefixes: Prefixes,
): FastifyReply => {
  switch (undone.status) {
    case 'store-full':
      return sendProblem(reply, problem('store-full', undone.detail));
    case 'in-progress':
    case 'key-reused':
    case 'erased':
      return sendNotOnce(reply, undone.status);
    default:
      return sendOutcome(undone, request, reply, prefixes);
  }
};

/** @param what - what is not given: `result`, `certificate`. */
export const sendWithheld = (reply: FastifyReply, why: Withheld, what: string): FastifyReply => {
  switch (why) {
    case 'unknown':
      return sendProblem(reply, problem('not-found', 'No run has this id.'));
    case 'none':
      return sendProblem(reply, problem('not-found', `The run has no ${what}.`));
    case 'not-ended':
      return sendProblem(reply, problem('run-not-ended', `There is no ${what} yet.`));
    case 'gone':
      return sendProblem(
        reply,
        problem('gone', `The pool was erased or the run has expired, and the ${what} with it.`),
      );
    case 'altered':
      return sendProblem(
        reply,
        problem('altered', `The ${what} in the store is not the one that the journal tells of.`),
      );
  }
};

/** Null: who calls is known. Without keys nobody is, and what needs a custodian is refused. */
export const refuseUnknown = (reply: FastifyReply, { caller }: FastifyRequest): FastifyReply | null =>
  caller === null
    ? sendProblem(
        reply,
        problem(
          'authentication-needed',
          'Nobody knows who calls: the service was started without API keys (slate keys create).',
        ),
      )
    : null;
