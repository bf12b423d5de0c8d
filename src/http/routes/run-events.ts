import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { KeyStore } from '../../access/key-store.ts';
import { hasEnded, type RunDocument } from '../../run-kinds/run-schema.ts';
import type { Services } from '../../runs/services.ts';
import { isStillAuthorised } from '../authentication.ts';
import { clientDisconnected } from '../client-disconnected.ts';
import { sendProblem } from '../error-handler.ts';
import { problem } from '../problem.ts';
import { runId, type ByRunId } from './runs.ts';
import { gone, noQuery, notFoundProblem, storeProblems } from './shared.ts';
import { withServices, type StoredRouteOptions } from './stored.ts';

const eventsMediaType = 'text/event-stream';

/** Milliseconds between checks of a run, and of silence before a comment keeps the connection open. */
const [lookEvery, commentEvery] = [500, 10_000];

/**
 * The progress of a run, as long as the API key of the client is valid.
 * @param keys - null: none are configured.
 */
export const registerRunEventRoutes = (
  app: FastifyInstance,
  { services }: StoredRouteOptions,
  keys: KeyStore | null,
): void => {
  app.get('/v1/runs/:id/events', {
    // The client has disconnected: the events would never end.
    exposeHeadRoute: false,
    config: { role: 'viewer' },
    schema: {
      operationId: 'followRun',
      tags: ['Stored'],
      summary: 'Follow a run',
      description:
        'Server-sent events: `progress` with the run whenever it has changed (best slate so far, bound, scenarios done), and `end` with the run when it has come to its end. After that 410, so that a client does not connect again. The stream ends without `end` when the key expires or is revoked.',
      querystring: noQuery,
      params: runId,
      response: {
        200: { description: 'The events.', content: { [eventsMediaType]: { schema: z.string() } } },
        ...storeProblems,
        ...notFoundProblem,
        ...gone('The run has come to its end.'),
      },
    },
    handler: withServices(services, async (opened, request: ByRunId, reply) => {
      const run = await opened.runs.find(request.params.id);
      if (run === null) return sendProblem(reply, problem('not-found.run'));
      if (hasEnded(run.status)) {
        return sendProblem(reply, problem('gone.run'));
      }
      const isAllowed = () => isStillAuthorised(request, keys);
      const events = Readable.from(eventsOf(opened, run, clientDisconnected(reply), isAllowed));
      return reply
        .type(`${eventsMediaType}; charset=utf-8`)
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
        .send(events);
    }),
  });
};

/** @throws whatever reading the run throws, unless the store is unreachable. */
async function* eventsOf(
  { runs, problemOf }: Services,
  first: RunDocument,
  left: AbortSignal,
  isAllowed: () => Promise<boolean>,
): AsyncGenerator<string> {
  const isLeft = (): boolean => left.aborted;
  let [sent, silent] = ['', 0];
  for (let run: RunDocument | null = first; run !== null && !isLeft();) {
    const text = JSON.stringify(run);
    if (hasEnded(run.status)) {
      yield `event: end\ndata: ${text}\n\n`;
      return;
    }
    if (text !== sent) {
      yield `event: progress\ndata: ${text}\n\n`;
      [sent, silent] = [text, 0];
    } else if ((silent += lookEvery) >= commentEvery) {
      yield ': still at it\n\n';
      silent = 0;
    }
    await sleep(lookEvery, undefined, { signal: left }).catch(() => undefined);
    if (isLeft() || !(await isAllowed())) return;
    // An unreachable database may come back: the client stays connected.
    run = await runs.find(first.id).catch((error: unknown) => {
      if (problemOf(error)?.code === 'store-unreachable') return run;
      throw error;
    });
  }
}
