import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Invalid } from '../../panel/issues/outcome.ts';
import type { Keeping, Withheld } from '../../runs/keeping.ts';
import type { Dispatcher } from '../../workers/dispatcher.ts';
import type { Lost } from '../../workers/runner.ts';
import { sendProblem } from '../error-handler.ts';
import type { Intake } from '../intake.ts';
import { inputProblem, problem, type Prefixes } from '../problem.ts';

/** What the operations on stored things need. */
export type StoredRouteOptions = {
  /** Null: the service keeps nothing. */
  readonly keeping: Keeping | null;
  readonly dispatcher: Dispatcher;
  readonly intake: Intake;
  /** Are API keys configured? */
  readonly keyed: boolean;
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
      : answer(keeping, request, reply);

/** Who does it, for the journal. */
export const actorOf = ({ caller }: FastifyRequest): string | null => caller?.id ?? null;

/** Input that is not as it should be, or a worker that was lost. */
export const sendUndone = (
  undone: Invalid | Lost,
  request: FastifyRequest,
  reply: FastifyReply,
  prefixes: Prefixes,
): FastifyReply => {
  if (undone.status === 'invalid') return sendProblem(reply, inputProblem(undone, prefixes));
  request.log.error({ reason: undone.reason, at: undone.at }, 'a worker was lost');
  return sendProblem(reply, problem('worker-lost', 'The worker died of this request, or did not come back.'));
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
