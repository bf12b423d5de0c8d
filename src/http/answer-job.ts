import type { FastifyReply, FastifyRequest } from 'fastify';
import type { JobAnswer } from '../operations/operation.ts';
import { contentTypeOf } from '../report/formats.ts';
import type { Job } from '../operations/run-job.ts';
import type { DispatchSettings, Dispatcher } from '../threads/dispatcher.ts';
import type { Rejected } from '../threads/queueing.ts';
import type { ThreadFailure } from '../threads/thread-pool.ts';
import { sendRendered } from './answer-format.ts';
import { queuedBy } from './client-disconnected.ts';
import { sayLanguage } from './content-language.ts';
import { sendProblem } from './error-handler.ts';
import { inputProblem, problem, type Prefixes } from './problem.ts';

/** Headers that name what an answer was made from: SHA-256, hexadecimal, as in `inputs` of the documents. */
export const hashHeaders = { pool: 'slate-pool-sha256', rules: 'slate-rules-sha256' } as const;

/** The outcome of a job; null: the client has disconnected. */
export type JobOutcome = JobAnswer | ThreadFailure | Rejected | null;

/**
 * Has a job done in a thread, for as long as the client is there.
 * @throws whatever the dispatcher throws while the client is connected.
 */
export const runJobFor = async (
  dispatcher: Dispatcher,
  job: Job,
  reply: FastifyReply,
  how: Pick<DispatchSettings, 'onLine' | 'lookUp'> = {},
): Promise<JobOutcome> => {
  const waiting = queuedBy(reply);
  try {
    return await dispatcher.dispatch(job, { ...waiting, ...how });
  } catch (error) {
    if (waiting.clientDisconnected.aborted) return null;
    throw error;
  }
};

/** @param prefixes - where the documents that issues are in stand in the body. */
export const sendOutcome = (
  outcome: JobOutcome,
  request: FastifyRequest,
  reply: FastifyReply,
  prefixes: Prefixes,
): FastifyReply => {
  switch (outcome?.status) {
    case undefined:
      request.log.info('the client went away');
      return reply.hijack();
    case 'refused':
      return sendRejected(reply, outcome);
    case 'thread-failed':
      request.log.error({ reason: outcome.reason, at: outcome.at }, 'a thread failed');
      return sendProblem(reply, problem(problemOfThreadFailure[outcome.reason]));
    case 'invalid':
      return sendProblem(reply, inputProblem(outcome, prefixes));
    case 'done':
      return sendDocument(outcome, request, reply);
  }
};

/** The service is overloaded: rejects a request with `Retry-After`. */
export const sendRejected = (reply: FastifyReply, { reason, retryAfter }: Rejected): FastifyReply => {
  void reply.header('retry-after', String(retryAfter));
  return reason === 'stopping'
    ? sendProblem(reply.header('connection', 'close'), problem('stopping'))
    : sendProblem(reply, problem(rejectedBecause[reason]));
};

const rejectedBecause = {
  'queue-full': 'overloaded',
  'waited-too-long': 'overloaded.queue-timeout',
} as const;

const problemOfThreadFailure = {
  crashed: 'worker-lost',
  'timed-out': 'worker-lost.timed-out',
} as const;

const sendDocument = (
  { document, rendered, facts, disagreement, language }: JobAnswer & { readonly status: 'done' },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  if (disagreement !== undefined) {
    request.log.error({ disagreement }, 'the second solver contradicts the answer');
    return sendProblem(reply, problem('cross-check-disagrees', { disagreement }));
  }
  if (language !== undefined) sayLanguage(reply, language);
  const { pool = null, rules = null } = facts?.inputs ?? {};
  if (pool !== null) void reply.header(hashHeaders.pool, pool);
  if (rules !== null) void reply.header(hashHeaders.rules, rules);
  return rendered === undefined
    ? // As bytes: a socket takes longer to encode a text.
      reply.type(contentTypeOf('json')).send(Buffer.from(document))
    : sendRendered(reply, rendered);
};
