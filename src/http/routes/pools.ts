import type { FastifyInstance, FastifyRequest } from 'fastify';
import PQueue from 'p-queue';
import { z } from 'zod';
import { invalidBecause } from '../../input/issues/outcome.ts';
import type { Limits } from '../../input/limits.ts';
import { takePoolFile } from '../../operations/pool-file.ts';
import { poolSchema } from '../../pool/candidate-schema.ts';
import { nameSchema } from '../../model/stored-reference.ts';
import {
  erasureSchema,
  pageQuery,
  storedPoolListSchema,
  storedPoolSchema,
} from '../../run-kinds/stored-schema.ts';
import { queuedBy } from '../client-disconnected.ts';
import { codingOf } from '../codings.ts';
import { takeBodiesOf } from '../collect-body.ts';
import { sendProblem } from '../error-handler.ts';
import { idempotencyHeaders, onceRequestOf } from '../idempotency.ts';
import {
  compressedBody,
  jsonMediaType,
  mediaTypeOf,
  poolFileMediaTypes,
  unsupportedMediaType,
} from '../media-types.ts';
import { refuseBody } from '../no-body.ts';
import { poolFileOptionsOf, rulesOfQuery, storedPoolFileQuery } from '../pool-file-query.ts';
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
  repeatedProblems,
  storeProblems,
} from './shared.ts';
import {
  actorOf,
  foreignCursor,
  admitWrite,
  refuseUnknown,
  sendRejection,
  withServices,
  type StoredRouteOptions,
} from './stored.ts';

const name = z.strictObject({ name: nameSchema.describe('Name of the pool.') });
type ByName = FastifyRequest<{ Params: z.infer<typeof name> }>;

const listQuery = z.strictObject(pageQuery('Pools', 200));

/** Stored pools. */
export const registerPoolRoutes = async (
  app: FastifyInstance,
  { services, bodyAdmission, limits }: StoredRouteOptions & { readonly limits: Limits },
): Promise<void> => {
  await app.register((own, _options, done) => {
    takeBodiesOf(own, poolFileMediaTypes, bodyAdmission);
    // Each takes a thread of its own while it is read.
    const workbooks = new PQueue({ concurrency: 1 });
    own.put<{ Params: z.infer<typeof name> }>('/v1/pools/:name', {
      config: { role: 'analyst', mediaTypes: [jsonMediaType, ...poolFileMediaTypes] },
      schema: {
        operationId: 'putPool',
        tags: ['Stored'],
        summary: 'Store a pool, or a new version of it',
        description:
          'Takes CSV, XLSX, ODS or JSON, uncompressed, and checks it. What a file is, its bytes say, unless the media type is `application/json`; so `text/plain`, `application/octet-stream`, `application/vnd.ms-excel`, or no media type at all, are as good as the right one. A pool in its own words is checked under the rule set that `rules` names, which says how to read it. Of a workbook one sheet is stored, as CSV; other encodings are stored as UTF-8. The same content is the same version, however often it is sent. The content is encrypted with a key of the pool alone and is not returned; runs use it by its name.',
        querystring: storedPoolFileQuery,
        params: name,
        headers: idempotencyHeaders,
        body: poolSchema,
        response: {
          ...jsonAnswer('The pool had this version already.', storedPoolSchema),
          201: described('The pool with its new version.', storedPoolSchema),
          ...storeFull,
          ...inputProblems,
          ...storeProblems,
          ...repeatedProblems,
          ...gone('The pool that the same request had put was erased since.'),
        },
      },
      onRequest: admitWrite({ services, bodyAdmission }),
      handler: withServices(services, async (opened, request: ByName, reply) => {
        if (codingOf(request.headers) !== undefined) {
          return sendProblem(reply, compressedBody());
        }
        if (request.isMultipart()) return sendProblem(reply, unsupportedMediaType(request));
        const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array();
        const isJson = mediaTypeOf(request) === jsonMediaType;
        const file = { bytes, isJson, ...poolFileOptionsOf(request) };
        const taken = await workbooks.add(() => takePoolFile(file, limits));
        if ('issues' in taken) {
          return sendRejection(invalidBecause(taken.issues), request, reply, { pool: '' });
        }
        const { name } = request.params;
        const pool = { name, format: taken.as, bytes: taken.bytes, rules: rulesOfQuery(request) };
        const sending = { ...queuedBy(reply), once: onceRequestOf(request, bytes) };
        const put = await opened.pools.put(pool, actorOf(request), sending);
        if (put.status !== 'stored') return sendRejection(put, request, reply, { pool: '' });
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
      summary: 'List the stored pools',
      querystring: listQuery,
      response: {
        ...jsonAnswer('A page of names, versions and hashes.', storedPoolListSchema),
        ...storeProblems,
      },
    },
    handler: withServices(
      services,
      async (opened, { query }: FastifyRequest<{ Querystring: z.infer<typeof listQuery> }>, reply) => {
        const list = await opened.pools.list(query);
        return list === 'cursor' ? sendProblem(reply, foreignCursor()) : reply.send(list);
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
    handler: withServices(services, async (opened, request: ByName, reply) => {
      const pool = await opened.pools.find(request.params.name);
      if (pool === null) return sendProblem(reply, problem('not-found.pool'));
      return pool.erased === null
        ? reply.send(pool)
        : sendProblem(reply, problem('gone.pool', { time: pool.erased }));
    }),
  });
  app.delete<{ Params: z.infer<typeof name> }>('/v1/pools/:name', {
    config: { role: 'custodian' },
    schema: {
      operationId: 'erasePool',
      tags: ['Stored'],
      summary: 'Erase a pool permanently',
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
    handler: withServices(services, async (opened, request: ByName, reply) => {
      const refused = refuseUnknown(reply, request);
      if (refused !== null) return refused;
      const erased = await opened.pools.erase(request.params.name, request.caller!.id, queuedBy(reply));
      if (erased === null) {
        return sendProblem(reply, problem('not-found.stored-pool'));
      }
      return erased.status === 'erased'
        ? reply.send(erased.erasure)
        : sendRejection(erased, request, reply, {});
    }),
  });
};
