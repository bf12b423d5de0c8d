import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { poolSchema } from '../../panel/pool/candidate-schema.ts';
import {
  erasureSchema,
  nameSchema,
  pageQuery,
  storedPoolListSchema,
  storedPoolSchema,
} from '../../runs/stored-schema.ts';
import { codingOf } from '../codings.ts';
import { collect } from '../collect-body.ts';
import { sendProblem } from '../error-handler.ts';
import { waitingOf } from '../gone-signal.ts';
import { refuseBody } from '../no-body.ts';
import { problem } from '../problem.ts';
import {
  bodilessProblems,
  described,
  gone,
  inputProblems,
  jsonAnswer,
  noQuery,
  notFoundProblem,
  storeFull,
  storeProblems,
} from './shared.ts';
import {
  actorOf,
  foreignCursor,
  admitChange,
  refuseUnknown,
  sendUndone,
  withKeeping,
  type StoredRouteOptions,
} from './stored.ts';

const name = z.strictObject({ name: nameSchema.describe('Name of the pool.') });
type ByName = FastifyRequest<{ Params: z.infer<typeof name> }>;

const listQuery = z.strictObject(pageQuery('Pools', 200));

const csvMediaType = 'text/csv';

/** Pools that are kept. */
export const registerPoolRoutes = async (
  app: FastifyInstance,
  { keeping, intake }: StoredRouteOptions,
): Promise<void> => {
  // Nothing else takes CSV as a body.
  await app.register((own, _options, done) => {
    own.addContentTypeParser(csvMediaType, (request: FastifyRequest, payload: Readable) =>
      collect(request, payload, intake),
    );
    own.put<{ Params: z.infer<typeof name> }>('/v1/pools/:name', {
      config: { role: 'analyst' },
      schema: {
        operationId: 'putPool',
        tags: ['Stored'],
        summary: 'Keep a pool, or a new version of it',
        description:
          'Takes CSV or JSON, uncompressed, and checks it. The same bytes are the same version, however often they are sent. The content is encrypted with a key of the pool alone and is not given back; runs use it by its name.',
        querystring: noQuery,
        params: name,
        body: poolSchema,
        response: {
          ...jsonAnswer('The pool had this version already.', storedPoolSchema),
          201: described('The pool with its new version.', storedPoolSchema),
          ...storeFull,
          ...inputProblems,
          ...storeProblems,
        },
      },
      onRequest: admitChange({ keeping, intake }),
      handler: withKeeping(keeping, async (kept, request: ByName, reply) => {
        if (codingOf(request.headers) !== undefined) {
          return sendProblem(reply, problem('unsupported-media-type', 'A pool is sent uncompressed.'));
        }
        if (request.isMultipart()) {
          return sendProblem(reply, problem('unsupported-media-type', 'Send text/csv or application/json.'));
        }
        const format =
          request.headers['content-type']?.toLowerCase().startsWith(csvMediaType) === true ? 'csv' : 'json';
        const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array();
        const put = await kept.pools.put(
          { name: request.params.name, format, bytes },
          actorOf(request),
          waitingOf(reply),
        );
        if (put.status !== 'kept') return sendUndone(put, request, reply, { pool: '' });
        return reply.code(put.isNew ? 201 : 200).send(put.pool);
      }),
    });
    done();
  });
  app.get('/v1/pools', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'listPools',
      tags: ['Stored'],
      summary: 'List the pools that are kept',
      querystring: listQuery,
      response: {
        ...jsonAnswer('A page of names, versions and hashes.', storedPoolListSchema),
        ...storeProblems,
      },
    },
    handler: withKeeping(
      keeping,
      async (kept, { query }: FastifyRequest<{ Querystring: z.infer<typeof listQuery> }>, reply) => {
        const list = await kept.pools.list(query);
        return list === 'cursor' ? sendProblem(reply, foreignCursor) : reply.send(list);
      },
    ),
  });
  app.get('/v1/pools/:name', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'getPool',
      tags: ['Stored'],
      summary: 'Get the versions of a pool',
      querystring: noQuery,
      params: name,
      response: {
        ...jsonAnswer('Its versions and their hashes.', storedPoolSchema),
        ...storeProblems,
        ...notFoundProblem,
        ...gone('The pool was erased; `GET /v1/pools` still has its hashes.'),
      },
    },
    handler: withKeeping(keeping, async (kept, request: ByName, reply) => {
      const pool = await kept.pools.find(request.params.name);
      if (pool === null) return sendProblem(reply, problem('not-found', 'No pool has this name.'));
      return pool.erased === null
        ? reply.send(pool)
        : sendProblem(reply, problem('gone', `The pool was erased at ${pool.erased}.`));
    }),
  });
  app.delete<{ Params: z.infer<typeof name> }>('/v1/pools/:name', {
    config: { role: 'custodian' },
    schema: {
      operationId: 'erasePool',
      tags: ['Stored'],
      summary: 'Erase a pool for good',
      description:
        'Destroys the key of the pool, and with it the pool and all that was derived from it: results, certificates, reports. Hashes, records and the journal stay. Runs that are not at their end are cancelled. A service without API keys refuses it.',
      querystring: noQuery,
      params: name,
      response: {
        ...jsonAnswer('What was erased.', erasureSchema),
        ...bodilessProblems,
        ...notFoundProblem,
      },
    },
    onRequest: refuseBody,
    handler: withKeeping(keeping, async (kept, request: ByName, reply) => {
      const refused = refuseUnknown(reply, request);
      if (refused !== null) return refused;
      const erased = await kept.pools.erase(request.params.name, request.caller!.id, waitingOf(reply));
      if (erased === null) {
        return sendProblem(reply, problem('not-found', 'No pool that is kept has this name.'));
      }
      return erased.status === 'erased' ? reply.send(erased.erasure) : sendUndone(erased, request, reply, {});
    }),
  });
};
