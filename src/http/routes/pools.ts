import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { startsAsJson } from '../../input/documents/text.ts';
import { poolSchema } from '../../pool/candidate-schema.ts';
import {
  erasureSchema,
  nameSchema,
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
  csvMediaTypes,
  jsonMediaType,
  mediaTypeOf,
  unsupportedMediaType,
  vaguePoolMediaTypes,
} from '../media-types.ts';
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

/** A pool is CSV or JSON; where its media type does not say which, its first character does. */
const formatOf = (mediaType: string | undefined, bytes: Uint8Array): 'csv' | 'json' => {
  if (mediaType === jsonMediaType) return 'json';
  const isCsv = csvMediaTypes.some((type) => type === mediaType);
  return !isCsv && startsAsJson(bytes) ? 'json' : 'csv';
};

const listQuery = z.strictObject(pageQuery('Pools', 200));

/** Stored pools. */
export const registerPoolRoutes = async (
  app: FastifyInstance,
  { services, bodyAdmission }: StoredRouteOptions,
): Promise<void> => {
  await app.register((own, _options, done) => {
    const types = [...csvMediaTypes, ...vaguePoolMediaTypes];
    takeBodiesOf(own, types, bodyAdmission);
    own.put<{ Params: z.infer<typeof name> }>('/v1/pools/:name', {
      config: { role: 'analyst', mediaTypes: [jsonMediaType, ...types] },
      schema: {
        operationId: 'putPool',
        tags: ['Stored'],
        summary: 'Store a pool, or a new version of it',
        description:
          'Takes CSV or JSON, uncompressed, and checks it; where the media type does not say which (`text/plain`, `application/octet-stream`, `application/vnd.ms-excel`), or none is named, what begins with `[` or `{` is JSON. `application/csv` and `text/x-csv` are CSV too. The same bytes are the same version, however often they are sent. The content is encrypted with a key of the pool alone and is not returned; runs use it by its name.',
        querystring: noQuery,
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
        const format = formatOf(mediaTypeOf(request), bytes);
        const pool = { name: request.params.name, format, bytes };
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
