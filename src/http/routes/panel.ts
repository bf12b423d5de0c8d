import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestSource } from '../../answers/request-input.ts';
import type { RequestOperation } from '../../answers/operation.ts';
import { poolReportSchema } from '../../answers/check-pool/pool-report.ts';
import {
  checkPoolRequestSchema,
  explainRequestSchema,
  replaceRequestSchema,
  solveRequestSchema,
  verifyRequestSchema,
} from '../../operations/read-body.ts';
import { replacementSchema } from '../../answers/replace/replacement-schema.ts';
import { resultSchema } from '../../answers/result/result-schema.ts';
import { verificationSchema } from '../../answers/verify/verification-schema.ts';
import type { Dispatcher } from '../../threads/dispatcher.ts';
import { runJobFor, sendOutcome } from '../answer-job.ts';
import { bodyOf } from '../codings.ts';
import { collect, sendRefusedBody } from '../collect-body.ts';
import type { BodyAdmission } from '../body-admission.ts';
import { formMediaTypes } from '../media-types.ts';
import type { Prefixes, Problem } from '../problem.ts';
import { inputProblems, jsonAnswer, noQuery } from './shared.ts';

/** Where pool, rule set and options stand in the JSON bodies. */
const bodyPrefixes: Prefixes = {
  pool: '/pool/candidates',
  rules: '/rules',
  slate: '/slate',
  about: '/about',
  withdraw: '/withdraw',
  options: '/options',
};
const checkPrefixes: Prefixes = { pool: '/candidates' };

/** What the operations need: who does the work, and who lets it in. */
export type PanelRouteOptions = {
  readonly dispatcher: Dispatcher;
  readonly bodyAdmission: BodyAdmission;
};

/** The operations that take a pool: solve, verify, check. */
export const registerPanelRoutes = (app: FastifyInstance, options: PanelRouteOptions): void => {
  app.post('/v1/slates', {
    config: { role: 'analyst', mediaTypes: formMediaTypes },
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
    onRequest: options.bodyAdmission.admit('solve'),
    handler: (request, reply) => answer(options, request, reply, 'solve', bodyPrefixes),
  });
  app.post('/v1/slates/explain', {
    config: { role: 'analyst', mediaTypes: formMediaTypes },
    schema: {
      operationId: 'explain',
      tags: ['Panel'],
      summary: 'Explain the best slate, or why there is none',
      description:
        'Solves and answers why: what each bound costs, why this candidate and not that one, who stands ready; where there is no slate, every conflict and every repair. `about` narrows it to some candidates and rules.',
      querystring: noQuery,
      body: explainRequestSchema,
      response: {
        ...jsonAnswer('The result document with its explanation.', resultSchema),
        ...inputProblems,
      },
    },
    onRequest: options.bodyAdmission.admit('explain'),
    handler: (request, reply) => answer(options, request, reply, 'explain', bodyPrefixes),
  });
  app.post('/v1/slates/replace', {
    config: { role: 'analyst', mediaTypes: formMediaTypes },
    schema: {
      operationId: 'replace',
      tags: ['Panel'],
      summary: 'Replace members who withdraw',
      description:
        'The best slate that keeps all who remain, the best one with the fewest changes, and the best of all. Without `slate` the members are those of the best slate.',
      querystring: noQuery,
      body: replaceRequestSchema,
      response: {
        ...jsonAnswer('Ways to fill the seats.', replacementSchema),
        ...inputProblems,
      },
    },
    onRequest: options.bodyAdmission.admit('replace'),
    handler: (request, reply) => answer(options, request, reply, 'replace', bodyPrefixes),
  });
  app.post('/v1/slates/verify', {
    config: { role: 'analyst', mediaTypes: formMediaTypes },
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
    onRequest: options.bodyAdmission.admit('verify'),
    handler: (request, reply) => answer(options, request, reply, 'verify', bodyPrefixes),
  });
  app.post('/v1/pools/check', {
    config: { role: 'analyst', mediaTypes: formMediaTypes },
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
    onRequest: options.bodyAdmission.admit('check-pool'),
    handler: (request, reply) => answer(options, request, reply, 'check-pool', checkPrefixes),
  });
};

/** Bytes in, bytes out: the body is parsed, validated, solved and serialised in a worker thread. */
const answer = async (
  { dispatcher, bodyAdmission }: PanelRouteOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  operation: RequestOperation,
  prefixes: Prefixes,
): Promise<FastifyReply> => {
  const source = await readSource(request, bodyAdmission);
  if ('problem' in source) return sendRefusedBody(reply, source.problem);
  const outcome = await runJobFor(dispatcher, { operation, source }, reply);
  // The parts of a form are documents of their own: pointers start at each.
  return sendOutcome(outcome, request, reply, source.as === 'multipart' ? {} : prefixes);
};

const readSource = async (
  request: FastifyRequest,
  bodyAdmission: BodyAdmission,
): Promise<RequestSource | { readonly problem: Problem }> => {
  if (!request.isMultipart()) return { as: 'body', ...bodyOf(request) };
  const bytes = await collect(request, request.raw, bodyAdmission);
  return 'refused' in bytes
    ? { problem: bytes.refused }
    : { as: 'multipart', bytes, mediaType: request.headers['content-type'] ?? '' };
};
