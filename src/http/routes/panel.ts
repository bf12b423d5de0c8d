import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Job } from '../../panel/jobs.ts';
import { poolReportSchema } from '../../panel/pool/pool-report.ts';
import { checkPoolRequestSchema, solveRequestSchema, verifyRequestSchema } from '../../panel/requests.ts';
import { resultSchema } from '../../panel/result/result-schema.ts';
import { verificationSchema } from '../../panel/verification/verification-schema.ts';
import type { Runner } from '../../workers/runner.ts';
import { sendProblem } from '../error-handler.ts';
import { readForm } from '../form.ts';
import { inputProblem, type Prefixes } from '../problem.ts';
import { inputProblems, jsonAnswer, noQuery } from './shared.ts';

/** Where pool, rule set and options stand in the JSON bodies. */
const bodyPrefixes: Prefixes = {
  pool: '/pool/candidates',
  rules: '/rules',
  slate: '/slate',
  options: '/options',
};
const checkPrefixes: Prefixes = { pool: '/candidates' };

/** The operations that take a pool: solve, verify, check. */
export const registerPanelRoutes = (app: FastifyInstance, runner: Runner): void => {
  app.post('/v1/slates', {
    schema: {
      operationId: 'solve',
      tags: ['Panel'],
      summary: 'Recommend the best slate',
      description:
        'Chooses the members with the highest total score that keep every rule. `selected`, `infeasible` and `stopped` are all answers, with status 200.',
      querystring: noQuery,
      body: solveRequestSchema,
      response: {
        ...jsonAnswer('The result document: selected, infeasible or stopped.', resultSchema),
        ...inputProblems,
      },
    },
    handler: (request, reply) => answer(runner, request, reply, 'solve', bodyPrefixes),
  });
  app.post('/v1/slates/verify', {
    schema: {
      operationId: 'verify',
      tags: ['Panel'],
      summary: 'Verify any slate, clause by clause',
      description:
        'Counts the given members against every clause and rule; no solver takes part. Where members have several nationalities or affiliations both readings are given.',
      querystring: noQuery,
      body: verifyRequestSchema,
      response: {
        ...jsonAnswer('Whether the slate holds, clause by clause.', verificationSchema),
        ...inputProblems,
      },
    },
    handler: (request, reply) => answer(runner, request, reply, 'verify', bodyPrefixes),
  });
  app.post('/v1/pools/check', {
    schema: {
      operationId: 'checkPool',
      tags: ['Panel'],
      summary: 'Check a pool',
      description: 'Reads a pool and reports what it holds and what looks doubtful in it, without solving.',
      querystring: noQuery,
      body: checkPoolRequestSchema,
      response: {
        ...jsonAnswer('What the pool holds and what looks doubtful in it.', poolReportSchema),
        ...inputProblems,
      },
    },
    handler: (request, reply) => answer(runner, request, reply, 'check-pool', checkPrefixes),
  });
};

/** Bytes in, bytes out: the body is parsed, validated, solved and serialised in a worker thread. */
const answer = async (
  runner: Runner,
  request: FastifyRequest,
  reply: FastifyReply,
  kind: 'solve' | 'verify' | 'check-pool',
  prefixes: Prefixes,
): Promise<FastifyReply> => {
  const form = request.isMultipart();
  const job = form ? await readForm(request, kind) : jsonJob(request, kind);
  // The parts of a form are documents of their own: pointers start at each.
  const places = form ? {} : prefixes;
  if (job.status === 'invalid') return sendProblem(reply, inputProblem(job, places));
  const done = await runner.run(job.value, goneSignal(request, reply));
  return done.status === 'invalid'
    ? sendProblem(reply, inputProblem(done, places))
    : reply.type('application/json; charset=utf-8').send(done.document);
};

const jsonJob = (request: FastifyRequest, kind: 'solve' | 'verify' | 'check-pool') => {
  const body = request.body instanceof Uint8Array ? request.body : new Uint8Array();
  const job: Job = { kind: `${kind}-request`, body };
  return { status: 'valid', value: job } as const;
};

/** Aborts when the client goes away before it has its answer. */
const goneSignal = (request: FastifyRequest, reply: FastifyReply): AbortSignal => {
  const gone = new AbortController();
  request.raw.socket.once('close', () => {
    if (!reply.raw.writableEnded) gone.abort();
  });
  return gone.signal;
};
