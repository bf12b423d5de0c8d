import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { adoptionSchema } from '../../run-kinds/run-schema.ts';
import { queuedBy } from '../client-disconnected.ts';
import { sendProblem } from '../error-handler.ts';
import { refuseBody } from '../no-body.ts';
import { problem } from '../problem.ts';
import { runId, sendNoRun, type ByRunId } from './runs.ts';
import { bodilessProblems, conflict, described, jsonAnswer, noQuery, notFoundProblem } from './shared.ts';
import { refuseUnknown, sendRejection, withServices, type StoredRouteOptions } from './stored.ts';

/** Makes a run the recommendation. */
export const registerAdoptionRoute = (app: FastifyInstance, { services }: StoredRouteOptions): void => {
  app.put<{ Params: z.infer<typeof runId> }>('/v1/runs/:id/adoption', {
    config: { role: 'custodian' },
    schema: {
      operationId: 'adoptRun',
      tags: ['Stored'],
      summary: 'Adopt a run as the recommendation',
      description:
        'Writes it into the journal: the only thing that makes a slate more than a scenario. Only a run with a proved slate whose draw is finished can be adopted; before that its result and certificate are held against the journal and the certificate is checked. The result does not expire then. A service without API keys refuses it.',
      querystring: noQuery,
      params: runId,
      response: {
        ...jsonAnswer('It was adopted before.', adoptionSchema),
        201: described('It is adopted.', adoptionSchema),
        ...bodilessProblems,
        ...notFoundProblem,
        ...conflict('The run has no proved slate, or its draw was not finished.'),
      },
    },
    onRequest: refuseBody,
    handler: withServices(services, async (opened, request: ByRunId, reply) => {
      const refused = refuseUnknown(reply, request);
      if (refused !== null) return refused;
      const adopted = await opened.runs.adopt(request.params.id, request.caller!.id, queuedBy(reply));
      switch (adopted.status) {
        case 'unknown':
          return sendNoRun(reply);
        case 'not-adoptable':
          return sendProblem(reply, problem('not-adoptable'));
        case 'ties-open':
          return sendProblem(reply, problem('ties-open'));
        case 'not-certified':
          return sendProblem(reply, problem('not-certified'));
        case 'refused':
        case 'thread-failed':
          return sendRejection(adopted, request, reply, {});
        default:
          return reply.code(adopted.status === 'adopted' ? 201 : 200).send(adopted.adoption);
      }
    }),
  });
};
