import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isResponseSerializationError } from 'fastify-type-provider-zod';
import type { StoreProblem } from '../runs/store-problem.ts';
import { acceptedCodings, codingOf } from './codings.ts';
import { charsetOf, isPoolFile, unsupportedMediaType } from './media-types.ts';
import { problem, problemBecause, problemMediaType, type Problem } from './problem.ts';

export const sendProblem = (reply: FastifyReply, document: Problem): FastifyReply =>
  reply.code(document.status).type(problemMediaType).send(JSON.stringify(document));

/**
 * Turns everything that goes wrong into problem documents; nothing of a fault reaches the client but that it happened.
 * @param problemOf - why the store cannot do something; null: the error is of another kind.
 */
export const registerErrorHandling = (
  app: FastifyInstance,
  problemOf: (error: unknown) => StoreProblem | null = () => null,
): void => {
  const routes: { readonly pattern: RegExp; readonly method: string }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    const pattern = new RegExp(
      `^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[^/]+/g, '[^/]+')}/?$`,
    );
    for (const one of [method].flat()) routes.push({ pattern, method: one });
  });

  refuseCodings(app);
  app.setNotFoundHandler((request: FastifyRequest, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const allowed = [
      ...new Set(routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method)),
    ];
    if (allowed.length === 0) return sendProblem(reply, problem('not-found'));
    reply.header('allow', allowed.join(', '));
    return sendProblem(reply, problem('method-not-allowed', { methods: allowed }));
  });

  app.setErrorHandler((error: FastifyError, request, reply) => {
    // What cannot be written down as an answer of a stored thing is none that this program has stored.
    if (
      isResponseSerializationError(error) &&
      request.routeOptions.schema?.tags?.includes('Stored') === true
    ) {
      request.log.warn({ problem: 'altered' }, 'the store cannot answer');
      return sendProblem(reply, problem('altered'));
    }
    const ofStore = error.statusCode === undefined ? problemOf(error) : null;
    if (ofStore !== null) {
      const { code, detail } = ofStore;
      // The database's own code, and never its words.
      request.log.warn({ problem: code, code: error.code }, 'the store cannot answer');
      if (code === 'store-unreachable') void reply.header('retry-after', String(databaseRetryAfter));
      return sendProblem(reply, problemBecause(code, detail));
    }
    const document = toProblem(error, request);
    if (error.code === 'ECONNRESET') request.log.info('the client went away');
    else if (document.status >= 500)
      request.log.error({ name: error.name, code: error.code }, 'request failed');
    return sendProblem(reply, document);
  });
};

/** Seconds after which a client may try again when the database cannot be reached. */
const databaseRetryAfter = 5;

/** Requests that never reach an operation because Fastify cannot route them. */
export const answerFrameworkError = (
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void => {
  void sendProblem(reply, toProblem(error, request));
};

/** Milliseconds that a client has to read the answer to a request that is not HTTP. */
const replyTime = 1000;

/** Requests that are not HTTP: there is no reply object yet, so the answer is written by hand. */
export const answerClientError = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const document = unreadableBecause(error.code);
  const body = JSON.stringify(document);
  // A client that does not close its side would keep the connection open forever.
  setTimeout(() => {
    socket.destroy();
  }, replyTime).unref();
  socket.end(
    [
      `HTTP/1.1 ${document.status} ${STATUS_CODES[document.status] ?? ''}`,
      `Content-Type: ${problemMediaType}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
};

const unreadableBecause = (code: string | undefined): Problem => {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return problem('request-timeout');
    case 'HPE_HEADER_OVERFLOW':
      return problem('header-too-large');
    default:
      return problem('malformed-request.not-http');
  }
};

/** Bodies in an unsupported coding or character set are refused before they are read. */
const refuseCodings = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (request, reply) => {
    // What is sent with a pure read is not read.
    if (request.method === 'GET' || request.method === 'HEAD') return undefined;
    const coding = codingOf(request.headers);
    const mediaType = request.headers['content-type'] ?? '';
    if (!/^utf-?8$/.test(charsetOf(request) ?? 'utf-8') && !isPoolFile(request)) {
      return sendProblem(reply, problem('unsupported-media-type.charset'));
    }
    if (coding === undefined) return undefined;
    const isForm = mediaType.trim().toLowerCase().startsWith('multipart/');
    if (coding !== null && !isForm) return undefined;
    reply.header('accept-encoding', isForm ? 'identity' : acceptedCodings);
    return sendProblem(
      reply,
      isForm
        ? problem('unsupported-media-type.form')
        : problem('unsupported-media-type.coding', { codings: acceptedCodings }),
    );
  });
};

const toProblem = (error: FastifyError, request: FastifyRequest): Problem => {
  const status = error.statusCode ?? 500;
  if (status === 413) return problem('body-too-large');
  if (status === 415) return unsupportedMediaType(request);
  if (status === 404) return problem('not-found');
  if (status >= 400 && status < 500) return problem(malformedBecause(error));
  return problem('internal');
};

/** Known by the shape of the request, and never by its content. */
const malformedBecause = ({ code }: FastifyError) => {
  switch (code) {
    case 'FST_ERR_VALIDATION':
      return 'malformed-request.parameter';
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return 'malformed-request.empty-body';
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return 'malformed-request.content-length';
    default:
      return 'malformed-request.other';
  }
};
