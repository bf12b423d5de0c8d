import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestSource } from '../../answers/request-input.ts';
import type { Operation, RestSchemas } from '../../operations/operation.ts';
import { operations, type OperationName } from '../../operations/operations.ts';
import type { Job } from '../../operations/run-job.ts';
import type { Services } from '../../runs/services.ts';
import type { Dispatcher, DispatchSettings } from '../../threads/dispatcher.ts';
import { formatOf, servedFormatsOf } from '../../report/formats.ts';
import { contentIn, contentTypesOf, negotiate, sendNotAcceptable } from '../answer-format.ts';
import { runJobFor, sendOutcome, type JobOutcome } from '../answer-job.ts';
import type { BodyAdmission } from '../body-admission.ts';
import { bodyOf } from '../codings.ts';
import { collect, sendRefusedBody, takeBodiesOf } from '../collect-body.ts';
import { sendProblem } from '../error-handler.ts';
import {
  compressedFile,
  formMediaTypes,
  isPoolFile,
  mediaTypeOf,
  poolFileMediaTypes,
  unsupportedMediaType,
} from '../media-types.ts';
import { poolFileOptionsOf, poolFileQuery } from '../pool-file-query.ts';
import { problem, type Prefixes, type Problem } from '../problem.ts';
import { inputProblems, noQuery, notAcceptable } from './shared.ts';

/** Who does the work, and who lets it in. */
export type OperationRouteOptions = {
  readonly dispatcher: Dispatcher;
  readonly bodyAdmission: BodyAdmission;
  /** Null: the service has no store. */
  readonly services: Services | null;
};

/** A request names what is stored, and the service has no store. */
class NoStore extends Error {}

const linesMediaType = 'application/x-ndjson';

/** A route for every operation that REST offers. */
export const registerOperationRoutes = async (
  app: FastifyInstance,
  options: OperationRouteOptions,
): Promise<void> => {
  for (const [name, operation] of Object.entries(operations) as [OperationName, Operation][]) {
    if (operation.rest === undefined) continue;
    const { rest } = operation;
    const schemas = await rest.schemas();
    await app.register((own, _options, done) => {
      const mediaTypes = mediaTypesOf(operation);
      if (takesFile(operation)) takeBodiesOf(own, poolFileMediaTypes, options.bodyAdmission);
      own.post(rest.path, {
        config: { role: rest.role, ...(mediaTypes === undefined ? {} : { mediaTypes }) },
        schema: {
          operationId: rest.operationId,
          tags: ['Panel'],
          summary: rest.summary,
          description: rest.description,
          querystring: 'parts' in operation && 'pool' in operation.parts ? poolFileQuery : noQuery,
          body: schemas.request,
          response: { ...answerOf(name, rest.answer, schemas), ...inputProblems, ...notAcceptable },
        },
        onRequest: options.bodyAdmission.admit(name),
        handler: (request, reply) =>
          answer(options, request, reply, name).catch((error: unknown) => {
            if (error instanceof NoStore) return sendProblem(reply, problem('no-store'));
            throw error;
          }),
      });
      done();
    });
  }
};

/** Can the body be the file of a pool, and nothing else? */
const takesFile = (operation: Operation): boolean => 'parts' in operation && operation.whole === 'pool';

const mediaTypesOf = (operation: Operation): readonly string[] | undefined => {
  if (!('parts' in operation)) return undefined;
  return takesFile(operation) ? [...formMediaTypes, ...poolFileMediaTypes] : formMediaTypes;
};

const answerOf = (name: OperationName, description: string, { result, line }: RestSchemas) => ({
  200: {
    description,
    content: {
      'application/json': { schema: result },
      ...contentIn(servedFormatsOf(name)),
      ...(line === undefined ? {} : { [linesMediaType]: { schema: line } }),
    },
  },
});

/** Where the documents that issues are in stand in the JSON body. */
const prefixesOf = (operation: Operation): Prefixes => {
  if ('runBody' in operation) return { scenarios: '', pool: '/pool/candidates', rules: '/rules' };
  if (operation.whole === 'pool') return { pool: '/candidates' };
  const own = Object.keys(operation.parts).map((part) => [part, `/${part}`]);
  return { ...(Object.fromEntries(own) as Prefixes), pool: '/pool/candidates' };
};

/** Bytes in, bytes out: the body is parsed, validated, solved and serialised in a thread. */
const answer = async (
  { dispatcher, bodyAdmission, services }: OperationRouteOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  name: OperationName,
): Promise<FastifyReply> => {
  const operation: Operation = operations[name];
  const available = [...contentTypesOf(name), ...(operation.rest?.streams === true ? [linesMediaType] : [])];
  const contentType = negotiate(request, reply, available);
  if (contentType === null) return sendNotAcceptable(reply, available);
  if (request.isMultipart() && 'runBody' in operation) {
    return sendProblem(reply, unsupportedMediaType(request));
  }
  const source = await readSource(request, bodyAdmission, operation);
  if ('problem' in source) return sendRefusedBody(reply, source.problem);
  // The parts of a form are documents of their own: pointers start at each.
  const prefixes = source.as === 'body' ? prefixesOf(operation) : {};
  const job = { operation: name, source };
  const asked: Asked = { dispatcher, job, lookUp: lookUpIn(services) };
  if (contentType === linesMediaType) return stream(asked, request, reply, prefixes);
  const format = formatOf(contentType);
  const wanted = format === 'json' ? job : { ...job, format };
  return sendOutcome(await runJobFor(dispatcher, wanted, reply, asked), request, reply, prefixes);
};

const readSource = async (
  request: FastifyRequest,
  bodyAdmission: BodyAdmission,
  operation: Operation,
): Promise<RequestSource | { readonly problem: Problem }> => {
  if (takesFile(operation) && isPoolFile(request)) return readPoolFile(request);
  if (!request.isMultipart()) return { as: 'body', ...bodyOf(request) };
  const bytes = await collect(request, request.raw, bodyAdmission);
  return 'refused' in bytes
    ? { problem: bytes.refused }
    : {
        as: 'multipart',
        bytes,
        mediaType: request.headers['content-type'] ?? '',
        poolFile: poolFileOptionsOf(request),
      };
};

/** A file alone is as a form with nothing else. */
const readPoolFile = (request: FastifyRequest): RequestSource | { readonly problem: Problem } => {
  const { bytes, coding } = bodyOf(request);
  if (coding !== undefined) return { problem: compressedFile() };
  const part = { name: 'pool', bytes, filename: 'pool', mediaType: mediaTypeOf(request) ?? '' };
  return { as: 'form', parts: [part], poolFile: poolFileOptionsOf(request) };
};

/** A job, and who does it. */
type Asked = {
  readonly dispatcher: Dispatcher;
  readonly job: Job;
  readonly lookUp: NonNullable<DispatchSettings['lookUp']>;
};

/** @throws when it is called: NoStore; as the store does. */
const lookUpIn =
  (services: Services | null): Asked['lookUp'] =>
  async (names) => {
    if (services !== null) return services.lookUp(names);
    // An id alone is then one of a shipped rule set.
    if (names.pools.size > 0 || names.rules?.isIdAlone === false) throw new NoStore();
    return { pools: new Map(), rules: null, issues: [] };
  };

/** Answers line by line, as the lines come. */
const stream = async (
  { dispatcher, job, lookUp }: Asked,
  request: FastifyRequest,
  reply: FastifyReply,
  prefixes: Prefixes,
): Promise<FastifyReply> => {
  const lines = new PassThrough();
  const firstLine = new Promise<'line'>((resolve) =>
    lines.once('readable', () => {
      resolve('line');
    }),
  );
  const done = runJobFor(dispatcher, { ...job, streams: true }, reply, {
    lookUp,
    onLine: (line) => {
      lines.write(line);
    },
  });
  const first = await Promise.race([firstLine, done]);
  // Nothing was sent yet, so errors are answered as usual; a stream of one line is a stream.
  if (first !== 'line' && first?.status !== 'done') return sendOutcome(first, request, reply, prefixes);
  void endWith(lines, done);
  return reply.type(`${linesMediaType}; charset=utf-8`).send(lines);
};

/** The summary is the last line; a stream that breaks off ends without one. */
const endWith = async (lines: PassThrough, done: Promise<JobOutcome>): Promise<void> => {
  try {
    const last = await done;
    if (last?.status === 'done') lines.end(last.document);
    else lines.destroy();
  } catch (error) {
    lines.destroy(error instanceof Error ? error : undefined);
  }
};
