import { titleText } from '../../answers/result/labels.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { startsAsJson } from '../../input/documents/text.ts';
import { ruleSetSchema } from '../../rules/rule-set-schema.ts';
import { readShippedRuleSet, shippedRuleSetIds } from '../../rules/shipped.ts';
import { summariseRuleSet, type RuleSetSummary } from '../../run-kinds/rule-set-summary.ts';
import { nameSchema } from '../../model/stored-reference.ts';
import {
  pageQuery,
  ruleSetDeletionSchema,
  ruleSetListSchema,
  ruleSetVersionSchema,
} from '../../run-kinds/stored-schema.ts';
import { fromCursor, toCursor } from '../../runs/to-documents.ts';
import { queuedBy } from '../client-disconnected.ts';
import { codingOf } from '../codings.ts';
import { takeBodiesOf } from '../collect-body.ts';
import { sendProblem } from '../error-handler.ts';
import { idempotencyHeaders, onceRequestOf } from '../idempotency.ts';
import {
  compressedBody,
  jsonMediaType,
  mediaTypeOf,
  unsupportedMediaType,
  vagueMediaTypes,
  yamlMediaTypes,
} from '../media-types.ts';
import { refuseBody } from '../no-body.ts';
import { problem } from '../problem.ts';
import {
  bodilessProblems,
  conflict,
  described,
  inputProblems,
  jsonAnswer,
  noQuery,
  notFoundProblem,
  notModified,
  storeFull,
  storeProblems,
} from './shared.ts';
import {
  actorOf,
  admitWrite,
  foreignCursor,
  refuseUnknown,
  sendRejection,
  withServices,
  type StoredRouteOptions,
} from './stored.ts';

const idPattern = /^[a-z0-9][a-z0-9._-]*$/;
const listQuery = z.strictObject(pageQuery('Stored rule sets', 200));
type List = FastifyRequest<{ Querystring: z.infer<typeof listQuery> }>;

const byId = z.strictObject({
  id: z.string().meta({ description: 'Id of a rule set.', example: 'a-res-79-325' }),
});
const newId = z.strictObject({
  id: nameSchema.meta({ description: 'Id of the rule set.', example: 'example-rules' }),
});
const ofVersion = z.strictObject({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .describe('Version of a stored rule set; absent: the latest.'),
});

type Read = FastifyRequest<{ Params: z.infer<typeof byId>; Querystring: z.infer<typeof ofVersion> }>;

/** Reads shipped and stored rule sets. */
export const registerRuleSetReads = (app: FastifyInstance, { services }: StoredRouteOptions): void => {
  app.get('/v1/rule-sets', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'listRuleSets',
      tags: ['Reference'],
      summary: 'List the shipped and stored rule sets',
      querystring: listQuery,
      response: {
        ...jsonAnswer('A page of rule sets.', ruleSetListSchema),
        ...notModified,
        ...storeProblems,
      },
    },
    handler: async ({ query: { limit, cursor } }: List, reply) => {
      const after = cursor === undefined ? null : fromCursor('rules', cursor, idPattern);
      if (cursor !== undefined && after === null) return sendProblem(reply, foreignCursor());
      const shipped = after === null ? shippedRuleSetIds : [];
      const stored = await services?.ruleSets.list(limit, after);
      const next = stored?.next ?? null;
      return reply.send({
        ruleSets: [
          ...shipped.map((id) => toListed(id, null, summariseRuleSet(readShippedRuleSet(id)))),
          ...(stored?.ruleSets ?? []).map((own) => toListed(own.id, own.version, own)),
        ],
        next: next === null ? null : toCursor('rules', next),
      });
    },
  });
  app.get('/v1/rule-sets/:id', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'getRuleSet',
      tags: ['Reference'],
      summary: 'Get a rule set',
      querystring: ofVersion,
      params: byId,
      response: {
        ...jsonAnswer('The rule set.', ruleSetSchema),
        ...notModified,
        ...storeProblems,
        ...notFoundProblem,
      },
    },
    handler: async ({ params: { id }, query: { version } }: Read, reply) => {
      const shipped = readShippedRuleSet(id);
      if (shipped !== null && version === undefined) return reply.send(shipped);
      const stored = shipped === null ? await services?.ruleSets.find(id, version) : undefined;
      return stored === null || stored === undefined
        ? sendProblem(reply, problem('not-found.rule-set'))
        : reply.type('application/json; charset=utf-8').send(stored);
    },
  });
};

/** Stores rule sets; registered in its own instance, because no other route accepts these media types. */
export const registerRuleSetRoutes = (
  app: FastifyInstance,
  { services, bodyAdmission }: StoredRouteOptions,
): void => {
  takeBodiesOf(app, [...yamlMediaTypes, ...vagueMediaTypes], bodyAdmission);
  app.put<{ Params: z.infer<typeof newId> }>('/v1/rule-sets/:id', {
    config: { role: 'analyst', mediaTypes: [jsonMediaType, ...yamlMediaTypes, ...vagueMediaTypes] },
    schema: {
      operationId: 'putRuleSet',
      tags: ['Stored'],
      summary: 'Store a rule set, or a new version of it',
      description:
        'Takes JSON or YAML, uncompressed, and stores the JSON that it stands for. As `text/plain`, `application/octet-stream` or no media type at all, it is what its bytes say. Checks the rule set by itself; whether it fits a pool is checked when a run is started. The same rule set is the same version. Shipped rule sets are read-only.',
      querystring: noQuery,
      params: newId,
      headers: idempotencyHeaders,
      body: ruleSetSchema,
      response: {
        ...jsonAnswer('The rule set had this version already.', ruleSetVersionSchema),
        201: described('The new version.', ruleSetVersionSchema),
        ...storeFull,
        ...inputProblems,
        ...storeProblems,
        ...conflict('A shipped rule set has this id, or the same request (`Idempotency-Key`) is being done.'),
      },
    },
    onRequest: admitWrite({ services, bodyAdmission }),
    handler: withServices(
      services,
      async (opened, request: FastifyRequest<{ Params: z.infer<typeof newId> }>, reply) => {
        const { id } = request.params;
        if (request.isMultipart()) return sendProblem(reply, unsupportedMediaType(request));
        if (codingOf(request.headers) !== undefined) return sendProblem(reply, compressedBody());
        if (readShippedRuleSet(id) !== null) {
          return sendProblem(reply, problem('read-only.take-another'));
        }
        const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array();
        const sending = { ...queuedBy(reply), once: onceRequestOf(request, bytes) };
        const file = { as: formatOf(request, bytes), bytes };
        const put = await opened.ruleSets.put(id, file, actorOf(request), sending);
        if (put.status !== 'stored') return sendRejection(put, request, reply, { rules: '' });
        return reply.code(put.isNew ? 201 : 200).send(put.ruleSet);
      },
    ),
  });
  app.delete<{ Params: z.infer<typeof newId> }>('/v1/rule-sets/:id', {
    config: { role: 'custodian' },
    schema: {
      operationId: 'deleteRuleSet',
      tags: ['Stored'],
      summary: 'Delete a rule set with all its versions',
      description:
        'Hashes, records, the journal and the results of runs stay, but the runs can no longer be compared. The same rule set, stored again, becomes the same version. A service without API keys refuses this operation.',
      querystring: noQuery,
      params: newId,
      response: {
        ...jsonAnswer('What was deleted.', ruleSetDeletionSchema),
        ...bodilessProblems,
        ...notFoundProblem,
        ...conflict('A run that is not at its end needs it, or a shipped rule set has this id.'),
      },
    },
    onRequest: refuseBody,
    handler: withServices(
      services,
      async (opened, request: FastifyRequest<{ Params: z.infer<typeof newId> }>, reply) => {
        const refused = refuseUnknown(reply, request);
        if (refused !== null) return refused;
        const { id } = request.params;
        if (readShippedRuleSet(id) !== null) {
          return sendProblem(reply, problem('read-only'));
        }
        const deleted = await opened.ruleSets.delete(id, request.caller!.id, queuedBy(reply));
        if (deleted === null) {
          return sendProblem(reply, problem('not-found.stored-rule-set'));
        }
        switch (deleted.status) {
          case 'deleted':
            return reply.send({ id, versions: deleted.versions, journal: deleted.journal });
          case 'in-use':
            return sendProblem(reply, problem('rule-set-in-use'));
          default:
            return sendRejection(deleted, request, reply, {});
        }
      },
    ),
  });
};

/** What its media type says, unless that says nothing. */
const formatOf = (request: FastifyRequest, bytes: Uint8Array): 'json' | 'yaml' => {
  const type = mediaTypeOf(request);
  if (type === jsonMediaType) return 'json';
  const isYaml = yamlMediaTypes.some((one) => one === type);
  return isYaml || !startsAsJson(bytes) ? 'yaml' : 'json';
};

const toListed = (
  id: string,
  version: number | null,
  { title, source, description, size, altered = false }: RuleSetSummary & { readonly altered?: boolean },
) => ({ id, version, altered, title: titleText(title), source, description, size });
