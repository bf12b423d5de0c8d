import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { commonProblems, jsonAnswer, noQuery } from './shared.ts';

const healthSchema = z
  .strictObject({ status: z.literal('ok'), version: z.string().describe('Version of this program.') })
  .meta({ id: 'Health' });

/** What the service says of itself. */
export const registerServiceRoutes = (app: FastifyInstance, version: string): void => {
  app.get('/healthz', {
    config: { role: 'none' },
    schema: {
      operationId: 'health',
      tags: ['Service'],
      summary: 'Is the service alive?',
      querystring: noQuery,
      response: { ...jsonAnswer('It is.', healthSchema), ...commonProblems },
    },
    handler: () => ({ status: 'ok', version }),
  });
  app.get('/openapi.json', {
    config: { role: 'none' },
    schema: {
      operationId: 'openapi',
      tags: ['Service'],
      summary: 'This description, as OpenAPI 3.1',
      querystring: noQuery,
      response: {
        ...jsonAnswer('The OpenAPI document.', z.looseObject({ openapi: z.string() })),
        ...commonProblems,
      },
    },
    handler: () => app.swagger(),
  });
};
