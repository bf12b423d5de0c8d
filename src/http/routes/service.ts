import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Services } from '../../runs/services.ts';
import { sendProblem } from '../error-handler.ts';
import type { Metrics } from '../metrics.ts';
import { problem, problemBecause } from '../problem.ts';
import type { Readiness } from '../readiness.ts';
import {
  commonProblems,
  jsonAnswer,
  noQuery,
  notModified,
  notReadyProblem,
  unlimitedProblems,
} from './shared.ts';

const healthSchema = z
  .strictObject({ status: z.literal('ok'), version: z.string().describe('Version of this program.') })
  .meta({ id: 'Health' });

const readySchema = z
  .strictObject({ status: z.literal('ready').describe('A thread has solved a known problem.') })
  .meta({ id: 'Ready' });

export type ServiceRouteOptions = {
  readonly version: string;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  /** Null: the service has no store. */
  readonly services: Services | null;
};

/** What the service says of itself. */
export const registerServiceRoutes = (
  app: FastifyInstance,
  { version, readiness, metrics, services }: ServiceRouteOptions,
): void => {
  app.get('/healthz', {
    config: { role: 'none', anyHost: true },
    schema: {
      operationId: 'health',
      tags: ['Service'],
      summary: 'Is the service alive?',
      description: 'Answered whatever `Host` the request names, as a probe does.',
      querystring: noQuery,
      response: { ...jsonAnswer('It is.', healthSchema), ...unlimitedProblems },
    },
    handler: () => ({ status: 'ok', version }),
  });
  app.get('/readyz', {
    config: { role: 'none', anyHost: true },
    schema: {
      operationId: 'ready',
      tags: ['Service'],
      summary: 'Does the service solve?',
      description:
        'Ready when a thread has solved a known problem, and some problem within the last minute; not ready while the service is being stopped, where its keys are not those of its database, or while its store has no space left. Answered whatever `Host` the request names, as a probe does.',
      querystring: noQuery,
      response: { ...jsonAnswer('It does.', readySchema), ...unlimitedProblems, ...notReadyProblem },
    },
    handler: (_request, reply) => {
      if (!readiness.isReady()) return sendProblem(reply, problem('not-ready'));
      const fault = services?.fault() ?? null;
      return fault === null
        ? reply.send({ status: 'ready' })
        : sendProblem(reply, problemBecause('not-ready', fault.detail));
    },
  });
  app.get('/metrics', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'metrics',
      tags: ['Service'],
      summary: 'Metrics, for Prometheus',
      querystring: noQuery,
      response: {
        200: {
          description: 'The text format of Prometheus.',
          content: { 'text/plain': { schema: z.string() } },
        },
        ...commonProblems,
      },
    },
    handler: async (_request, reply) =>
      reply.type(metrics.register.contentType).send(await metrics.register.metrics()),
  });
};

/** The description of all that the service offers. */
export const registerDescriptionRoute = (app: FastifyInstance): void => {
  app.get('/openapi.json', {
    config: { role: 'none' },
    schema: {
      operationId: 'openapi',
      tags: ['Service'],
      summary: 'This description, as OpenAPI 3.1',
      querystring: noQuery,
      response: {
        ...jsonAnswer('The OpenAPI document.', z.looseObject({ openapi: z.string() })),
        ...notModified,
        ...commonProblems,
      },
    },
    handler: () => app.swagger(),
  });
};
