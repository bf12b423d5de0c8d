import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { issueDocuments } from '../../input/issues/issue.ts';
import { runKinds } from '../../run-kinds/kinds.ts';
import {
  runListSchema,
  runOutcomes,
  runRequestSchema,
  runSchema,
  runStatuses,
} from '../../run-kinds/run-schema.ts';
import { nameFilter, pageQuery } from '../../run-kinds/stored-schema.ts';
import { queuedBy } from '../client-disconnected.ts';
import { codingOf } from '../codings.ts';
import { sendProblem } from '../error-handler.ts';
import { idempotencyHeaders, onceRequestOf } from '../idempotency.ts';
import { compressedBody, unsupportedMediaType } from '../media-types.ts';
import { refuseBody } from '../no-body.ts';
import { problem, type Prefixes } from '../problem.ts';
import {
  bodilessProblems,
  conflict,
  described,
  inputProblems,
  jsonAnswer,
  noQuery,
  notFoundProblem,
  repeatedProblems,
  storeProblems,
} from './shared.ts';
import {
  foreignCursor,
  actorOf,
  admitWrite,
  sendRejection,
  withServices,
  type StoredRouteOptions,
} from './stored.ts';

export const runId = z.strictObject({
  id: z.string().meta({
    description: 'Id of a run, as the answer to `POST /v1/runs` has it.',
    example: '00000000-0000-4000-8000-000000000000',
  }),
});
export type ByRunId = FastifyRequest<{ Params: z.infer<typeof runId> }>;

const listQuery = z.strictObject({
  status: z.enum(runStatuses).optional().describe('Only runs with this status.'),
  kind: z.enum(runKinds).optional().describe('Only runs of this kind.'),
  pool: nameFilter.describe('Only runs on the pool of this name.'),
  rules: nameFilter.describe('Only runs with the rule set of this id.'),
  outcome: z.enum(runOutcomes).optional().describe('Only runs with this outcome.'),
  adopted: z.enum(['true', 'false']).optional().describe('Only runs that are adopted, or that are not.'),
  ...pageQuery('Runs', 1000),
});

/** Where the documents that issues are in stand in the body. */
const prefixes: Prefixes = {
  ...Object.fromEntries(issueDocuments.map((document) => [document, `/${document}`])),
  request: '',
  scenarios: '',
};

/** Bytes of a body that names its pool: all that is in it is what is asked for. */
const longestRequest = 4 * 1024 ** 2;

/** Runs: accepted, listed, looked at, cancelled. */
export const registerRunRoutes = (
  app: FastifyInstance,
  { services, bodyAdmission }: StoredRouteOptions,
): void => {
  app.post('/v1/runs', {
    config: { role: 'analyst' },
    schema: {
      operationId: 'startRun',
      tags: ['Stored'],
      summary: 'Start a run on a stored pool',
      description: `Checks everything and puts the run into the queue; \`Location\` says where it is followed. Kinds: ${runKinds.map((kind) => `\`${kind}\``).join(', ')}. The body has 4 MiB at most. A run may take longer than a request: a what-if has no limit of time but the one that \`options.totalTimeLimit\` names.`,
      querystring: noQuery,
      headers: idempotencyHeaders,
      body: runRequestSchema,
      response: {
        202: described('The run, accepted.', runSchema),
        ...inputProblems,
        ...storeProblems,
        ...repeatedProblems,
      },
    },
    onRequest: admitWrite({ services, bodyAdmission }, longestRequest),
    handler: withServices(services, async (opened, request, reply) => {
      if (request.isMultipart()) return sendProblem(reply, unsupportedMediaType(request));
      if (codingOf(request.headers) !== undefined) return sendProblem(reply, compressedBody());
      const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array();
      const sending = { ...queuedBy(reply), once: onceRequestOf(request, bytes) };
      const accepted = await opened.runs.accept(bytes, actorOf(request), sending);
      if (accepted.status !== 'accepted') return sendRejection(accepted, request, reply, prefixes);
      return reply.code(202).header('location', `/v1/runs/${accepted.run.id}`).send(accepted.run);
    }),
  });
  app.get('/v1/runs', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'listRuns',
      tags: ['Stored'],
      summary: 'List the runs, the newest first',
      querystring: listQuery,
      response: { ...jsonAnswer('A page of runs.', runListSchema), ...storeProblems },
    },
    handler: withServices(
      services,
      async (opened, request: FastifyRequest<{ Querystring: z.infer<typeof listQuery> }>, reply) => {
        const { adopted, ...query } = request.query;
        const list = await opened.runs.list({
          ...query,
          adopted: adopted === undefined ? undefined : adopted === 'true',
        });
        return list === 'cursor' ? sendProblem(reply, foreignCursor()) : reply.send(list);
      },
    ),
  });
  app.get('/v1/runs/:id', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'getRun',
      tags: ['Stored'],
      summary: 'See how far a run is',
      querystring: noQuery,
      params: runId,
      response: { ...jsonAnswer('The run.', runSchema), ...storeProblems, ...notFoundProblem },
    },
    handler: withServices(services, async (opened, request: ByRunId, reply) => {
      const run = await opened.runs.find(request.params.id);
      return run === null ? sendNoRun(reply) : reply.send(run);
    }),
  });
  app.delete<{ Params: z.infer<typeof runId> }>('/v1/runs/:id', {
    config: { role: 'analyst' },
    schema: {
      operationId: 'cancelRun',
      tags: ['Stored'],
      summary: 'Cancel a run',
      description: 'The run stops soon, with the best result so far; nothing that is stored is deleted.',
      querystring: noQuery,
      params: runId,
      response: {
        202: described('The run, which is being cancelled or has been.', runSchema),
        ...bodilessProblems,
        ...notFoundProblem,
        ...conflict('The run has come to its end.'),
      },
    },
    onRequest: refuseBody,
    handler: withServices(services, async (opened, request: ByRunId, reply) => {
      const run = await opened.runs.cancel(request.params.id, actorOf(request));
      if (run === null) return sendNoRun(reply);
      return run === 'ended' ? sendProblem(reply, problem('run-ended')) : reply.code(202).send(run);
    }),
  });
};

export const sendNoRun = (reply: FastifyReply): FastifyReply => sendProblem(reply, problem('not-found.run'));
