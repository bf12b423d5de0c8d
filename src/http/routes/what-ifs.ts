import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { whatIfRequestSchema } from '../../answers/what-if/read-what-if-body.ts';
import { whatIfLineSchema, whatIfSchema } from '../../answers/what-if/what-if-summary-schema.ts';
import type { Dispatcher } from '../../threads/dispatcher.ts';
import { runJobFor, sendOutcome, type JobOutcome } from '../answer-job.ts';
import { sendProblem } from '../error-handler.ts';
import { bodyOf } from '../codings.ts';
import type { BodyAdmission } from '../body-admission.ts';
import { unsupportedMediaType } from '../media-types.ts';
import type { Prefixes } from '../problem.ts';
import { inputProblems, noQuery } from './shared.ts';

/** Where pool and rule set stand in the body; everything else is of the body itself. */
const prefixes: Prefixes = { scenarios: '', pool: '/pool/candidates', rules: '/rules' };

const linesMediaType = 'application/x-ndjson';

export type WhatIfRouteOptions = { readonly dispatcher: Dispatcher; readonly bodyAdmission: BodyAdmission };

/** The operation that answers scenarios, sweeps, leave-one-out and noise. */
export const registerWhatIfRoutes = (
  app: FastifyInstance,
  { dispatcher, bodyAdmission }: WhatIfRouteOptions,
): void => {
  app.post('/v1/what-ifs', {
    config: { role: 'analyst' },
    schema: {
      operationId: 'whatIf',
      tags: ['Panel'],
      summary: 'Answer scenarios, sweeps, leave-one-out and noise beside a base',
      description: `Solves the base and everything that is asked for beside it, each with a proof, and compares. One request may ask for so many scenarios, points, things left out and draws in all as \`x-slate-limits.scenarios\` says (else 422), and takes as long as \`options.totalTimeLimit\` says: what is not reached by then is missing, and \`status\` is \`time-limit\`. With \`Accept: ${linesMediaType}\` every result comes as a line of its own as soon as it is known, and the summary as the last line.`,
      querystring: noQuery,
      body: whatIfRequestSchema,
      response: {
        200: {
          description: 'The results in the order of the request, and what they say together.',
          content: {
            'application/json': { schema: whatIfSchema },
            [linesMediaType]: { schema: whatIfLineSchema },
          },
        },
        ...inputProblems,
      },
    },
    onRequest: bodyAdmission.admit('what-if'),
    handler: (request, reply) => answer(dispatcher, request, reply),
  });
};

const answer = async (
  dispatcher: Dispatcher,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  if (request.isMultipart()) return sendProblem(reply, unsupportedMediaType(request));
  const streams = request.headers.accept?.includes(linesMediaType) === true;
  const lines = new PassThrough();
  const firstLine = new Promise<'line'>((resolve) =>
    lines.once('readable', () => {
      resolve('line');
    }),
  );
  const job = { operation: 'what-if', body: bodyOf(request), streams } as const;
  const done = runJobFor(dispatcher, job, reply, (line) => {
    lines.write(line);
  });
  const first = streams ? await Promise.race([firstLine, done]) : await done;
  // Nothing has gone out yet: what went wrong is told as ever, and a stream of one line is a stream.
  if (first !== 'line' && !(streams && first?.status === 'done'))
    return sendOutcome(first, request, reply, prefixes);
  void endWith(lines, done);
  return reply.type(`${linesMediaType}; charset=utf-8`).send(lines);
};

/** The summary is the last line; a stream that breaks off ends without one. */
const endWith = async (lines: PassThrough, done: Promise<JobOutcome>): Promise<void> => {
  try {
    const last = await done;
    if (last?.status === 'done') lines.end(last.document);
    else lines.destroy();
  } catch (error) {
    lines.destroy(error instanceof Error ? error : undefined);
  }
};
