import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { diffSchema } from '../../answers/diff/diff-schema.ts';
import { certificateSchema } from '../../answers/proof/certificate-schema.ts';
import { recordSchema } from '../../answers/record/record-schema.ts';
import { operations } from '../../operations/operations.ts';
import { kindOf, runKinds } from '../../run-kinds/kinds.ts';
import type { Available } from '../../runs/read-run.ts';
import type { Services } from '../../runs/services.ts';
import { currentLanguage, inLanguage } from '../../text/language.ts';
import { contentTypeOf, formatOf, servedFormatsOf, type FormatName } from '../../report/formats.ts';
import { contentIn, negotiate, sendNotAcceptable, sendRendered } from '../answer-format.ts';
import { runJobFor, sendOutcome } from '../answer-job.ts';
import { queuedBy } from '../client-disconnected.ts';
import { leavesLanguage, sayLanguage } from '../content-language.ts';
import { sendProblem } from '../error-handler.ts';
import { problem } from '../problem.ts';
import { runId, type ByRunId } from './runs.ts';
import {
  conflict,
  gone,
  jsonAnswer,
  noQuery,
  notAcceptable,
  notFoundProblem,
  problemResponse,
  storeProblems,
} from './shared.ts';
import {
  isRejection,
  sendRejection,
  sendWithheld,
  withServices,
  type Output,
  type StoredRouteOptions,
} from './stored.ts';

const json = 'application/json; charset=utf-8';

const specs = runKinds.map((kind) => kindOf({ kind }));

/** The schemas of what runs answer. */
const results = [...new Set(specs.map(({ result }) => result))];

/** The formats of them all, JSON first. */
const resultFormats = [...new Set(specs.flatMap(({ operation }) => servedFormatsOf(operation)))];
const resultContentTypes = resultFormats.map(contentTypeOf);

/** The operations that answer the same. */
const answering = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(
  specs.flatMap(({ operation }) => {
    const { rest } = operations[operation];
    return rest === undefined ? [] : [`\`POST ${rest.path}\``];
  }),
);

const outputProblems = {
  ...storeProblems,
  ...notFoundProblem,
  ...conflict('The run has not come to its end.'),
  ...gone('The pool was erased or the run has expired.'),
} as const;

const printQuery = z.strictObject({
  print: z
    .enum(['short', 'full'])
    .default('short')
    .describe('What is printed: a short version, or everything.'),
});

type PrintRequest = FastifyRequest<{
  Params: ByRunId['params'];
  Querystring: z.infer<typeof printQuery>;
}>;

const pair = z.strictObject({
  a: z
    .string()
    .meta({ description: 'Id of a run with a result.', example: '00000000-0000-4000-8000-000000000000' }),
  b: z.string().meta({ description: 'Id of another one.', example: '00000000-0000-4000-8000-000000000000' }),
});

/** What runs leave. */
export const registerRunOutputRoutes = (
  app: FastifyInstance,
  { services, dispatcher }: StoredRouteOptions,
): void => {
  app.get('/v1/runs/:id/result', {
    config: { role: 'analyst' },
    schema: {
      operationId: 'getRunResult',
      tags: ['Stored'],
      summary: 'Get the result of a run',
      description: `As ${answering} would answer, in the formats that \`Accept\` chooses from.`,
      querystring: noQuery,
      params: runId,
      response: {
        200: {
          description: 'The result document, or the results of the scenarios.',
          content: { 'application/json': { schema: z.union(results) }, ...contentIn(resultFormats) },
        },
        ...outputProblems,
        ...notAcceptable,
      },
    },
    handler: withServices(services, async (opened, request: ByRunId, reply) => {
      const contentType = negotiate(request, reply, resultContentTypes);
      if (contentType === null) return sendNotAcceptable(reply, resultContentTypes);
      const format = formatOf(contentType);
      if (format !== 'json') return sendReport(opened, format, request, reply);
      return inLanguageOfRun(opened, request, reply, async () => {
        const { id } = request.params;
        // It is stored in English.
        if (currentLanguage() === 'en') return sendGiven(reply, await opened.runs.result(id), 'result', json);
        const report = await opened.runs.report(id, 'json', queuedBy(reply));
        if (isRejection(report)) return sendRejection(report, request, reply, {});
        return sendGiven(
          reply,
          report.status === 'given' ? { status: 'given', value: Buffer.from(report.value.bytes) } : report,
          'result',
          json,
        );
      });
    }),
  });
  app.get('/v1/runs/:id/certificate', {
    config: { role: 'analyst' },
    schema: {
      operationId: 'getRunCertificate',
      tags: ['Stored'],
      summary: 'Get the certificate of a run',
      description: 'As `slate solve --certificate` writes it, for `slate check`.',
      querystring: noQuery,
      params: runId,
      response: { ...jsonAnswer('The certificate.', certificateSchema), ...outputProblems },
    },
    handler: withServices(services, async (opened, { params: { id } }: ByRunId, reply) =>
      sendGiven(reply, await opened.runs.certificate(id), 'certificate', json),
    ),
  });
  app.get('/v1/runs/:id/record', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'getRunRecord',
      tags: ['Stored'],
      summary: 'Get the publishable record of a run',
      description:
        'As `slate record` writes it, with the place in the journal; `slate replay` confirms it from the original files. It stays when the pool is erased.',
      querystring: noQuery,
      params: runId,
      response: {
        ...jsonAnswer('The record.', recordSchema),
        ...storeProblems,
        ...notFoundProblem,
        ...conflict('The run has not come to its end.'),
      },
    },
    handler: withServices(services, async (opened, { params: { id } }: ByRunId, reply) =>
      sendGiven(reply, await opened.runs.record(id), 'record', json),
    ),
  });
  app.get('/v1/runs/:id/report', {
    config: { role: 'analyst' },
    schema: {
      operationId: 'getRunReport',
      tags: ['Stored'],
      summary: 'Get the report of a run, to read and to print',
      description: 'In the language that `Accept-Language` prefers.',
      querystring: printQuery,
      params: runId,
      response: {
        200: {
          description: 'One HTML file that loads nothing, and runs no script but its own.',
          content: { 'text/html': { schema: z.string() } },
        },
        ...outputProblems,
      },
    },
    handler: withServices(services, (opened, request: PrintRequest, reply) =>
      sendReport(opened, 'html', request, reply, request.query.print),
    ),
  });
  app.get('/v1/runs/:id/summary', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'getRunSummary',
      tags: ['Stored'],
      summary: 'Get the public summary of a run',
      description:
        'Two pages for everybody, in the language that `Accept-Language` prefers: the procedure, every rule with its source and its count, the balance, the proof and how to check it, without any applicant. From the record alone, as `slate summary` makes it.',
      querystring: noQuery,
      params: runId,
      response: {
        200: {
          description: 'One HTML file that loads nothing.',
          content: { 'text/html': { schema: z.string() } },
        },
        ...storeProblems,
        ...notFoundProblem,
        ...conflict('The run has not come to its end.'),
      },
    },
    handler: withServices(services, async (opened, request: ByRunId, reply) => {
      const summary = await opened.runs.summary(request.params.id, queuedBy(reply));
      if (isRejection(summary)) return sendRejection(summary, request, reply, {});
      return summary.status === 'given'
        ? sendRendered(reply.header('cache-control', 'no-store'), summary.value)
        : sendWithheld(reply, summary.status, 'record');
    }),
  });
  app.get('/v1/runs/:a/diff/:b', {
    config: { role: 'analyst' },
    schema: {
      operationId: 'diffRuns',
      tags: ['Stored'],
      summary: 'Compare two runs, and report why they differ',
      querystring: noQuery,
      params: pair,
      response: {
        ...jsonAnswer('The comparison, with the changes that matter.', diffSchema),
        ...storeProblems,
        ...notFoundProblem,
        ...conflict('One of them has not come to its end, or they are not both single solves.'),
        ...gone('A pool was erased or a run has expired.'),
        422: problemResponse('The results cannot be compared.'),
      },
    },
    handler: withServices(
      services,
      async (opened, request: FastifyRequest<{ Params: z.infer<typeof pair> }>, reply) => {
        const read = await opened.runs.comparison(request.params.a, request.params.b);
        if (read.status === 'none') {
          return sendProblem(reply, problem('not-comparable'));
        }
        if (read.status !== 'given') return sendWithheld(reply, read.status, 'result');
        const job = { operation: 'diff', source: { as: 'read', input: read.value } } as const;
        return sendOutcome(await runJobFor(dispatcher, job, reply), request, reply, {});
      },
    ),
  });
};

/** The result of a run in another format than JSON. */
const sendReport = async (
  opened: Services,
  format: FormatName,
  request: ByRunId,
  reply: FastifyReply,
  print?: 'short' | 'full',
): Promise<FastifyReply> =>
  inLanguageOfRun(opened, request, reply, async () => {
    const report = await opened.runs.report(request.params.id, format, queuedBy(reply), print);
    if (isRejection(report)) return sendRejection(report, request, reply, {});
    return report.status === 'given'
      ? sendRendered(reply.header('cache-control', 'no-store'), report.value)
      : sendWithheld(reply, report.status, 'report');
  });

/** Where the reader leaves the language to the service, it is the one that the run was asked for in. */
const inLanguageOfRun = async (
  opened: Services,
  request: ByRunId,
  reply: FastifyReply,
  send: () => Promise<FastifyReply>,
): Promise<FastifyReply> => {
  const language = leavesLanguage(request) ? await opened.runs.language(request.params.id) : null;
  if (language === null) return send();
  sayLanguage(reply, language);
  return inLanguage(language, send);
};

const sendGiven = (
  reply: FastifyReply,
  given: Available<Buffer | string>,
  what: Output,
  mediaType: string,
): FastifyReply =>
  given.status === 'given'
    ? reply.type(mediaType).header('cache-control', 'no-store').send(given.value)
    : sendWithheld(reply, given.status, what);
