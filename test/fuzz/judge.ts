import type { OpenApi, Operation } from './openapi.ts';
import type { FuzzRequest } from './request.ts';
import { gracePeriod, type Answer, type Exchange } from './send.ts';

/** What may be answered to any request because of the load, documented or not. */
const underLoad: ReadonlySet<number> = new Set([429, 503]);

/** What may be answered to whatever is not as HTTP or the service as a whole wants it. */
const ofTheEnvelope: ReadonlySet<number> = new Set([
  ...[400, 401, 403, 404, 405, 406, 408, 411, 413, 414, 415, 417, 421, 426, 431],
]);

/** What an answer must never hold: where the service is installed, and how it is built. */
const leaks =
  /\n\s+at \S.*:\d+|node_modules|file:\/\/|\/(?:src|dist)\/(?:src|answers|http|threads|solver)\/|\.[cm]?[jt]s:\d+|devDependencies/;

const linesMediaType = 'application/x-ndjson';

/** The operation that the request is for, as the document names it. */
export const operationOf = (request: FuzzRequest, openapi: OpenApi): Operation | null =>
  request.via === 'socket' ? null : openapi.find(request.method, request.path.split('?')[0] ?? '');

/** Everything that is wrong with what came of a request; nothing where all is well. */
export const judge = (request: FuzzRequest, exchange: Exchange, openapi: OpenApi): readonly string[] => {
  switch (exchange.outcome) {
    case 'silent':
      return [`no answer within ${gracePeriod / 1000} s`];
    case 'closed':
      // What is not HTTP need not be answered.
      return request.via === 'socket' ? [] : [`no answer: ${exchange.reason}`];
    case 'answered':
      return exchange.answers.flatMap((answer) => judgeAnswer(request, answer, openapi));
  }
};

const judgeAnswer = (request: FuzzRequest, answer: Answer, openapi: OpenApi): readonly string[] => {
  const { status, body } = answer;
  const text = body.toString('utf8');
  return [
    ...(status < 200 || (status >= 500 && status !== 503) ? [`status ${status}`] : []),
    ...(leaks.test(text) && !isPage(request) ? ['the body shows how the service is built'] : []),
    ...(request.via === 'socket' ? judgeBare(answer, text) : judgeHttp(request, answer, text, openapi)),
  ];
};

/** The pages of Swagger UI are files of their own. */
const isPage = (request: FuzzRequest): boolean =>
  request.via === 'http' && /^\/(?:docs(?:[/?#]|$)|[?#]|$)/.test(request.path);

/** On a raw socket it is not known what the service took the bytes for. */
const judgeBare = ({ status, headers }: Answer, text: string): readonly string[] => {
  const json = (headers['content-type'] ?? '').includes('problem+json');
  if (status < 400 || !json || headers['transfer-encoding'] !== undefined) return [];
  return parse(text) === undefined && text !== '' ? ['the body is not JSON'] : [];
};

const judgeHttp = (
  request: Extract<FuzzRequest, { via: 'http' }>,
  { status, headers }: Answer,
  text: string,
  openapi: OpenApi,
): readonly string[] => {
  if (request.method === 'HEAD' || status === 204 || status === 304 || isPage(request)) return [];
  if (status === 405 && headers.allow === undefined) return ['405 without Allow'];
  const operation = operationOf(request, openapi);
  const mediaType = (headers['content-type'] ?? '').split(';')[0]!.trim();
  const documented =
    operation === null ||
    operation.statuses.includes(status) ||
    underLoad.has(status) ||
    (request.family === 'envelope' && ofTheEnvelope.has(status));
  const undocumented = documented ? [] : [`${status} is not documented for ${operation.id}`];
  // Nothing about their form is wrong; whether pool and rules fit together is another question (422).
  const refused = request.family === 'sound' && status >= 400 && status < 500 && status !== 422;
  const rejected = refused && documented && !underLoad.has(status) ? [`${status} for a sound request`] : [];
  // Options of CORS and what only a header asks for have bodies of nobody's schema.
  if (operation === null && status < 300) return [];
  const bodies = mediaType === linesMediaType ? text.split('\n').slice(0, -1) : [text];
  if (bodies.length === 0) return [...undocumented, `${status} without a line`];
  const complaints = bodies.flatMap((own) => {
    // What is no JSON, such as metrics, is a text to its schema.
    const value = mediaType.includes('json') ? parse(own) : own;
    if (value === undefined) return [`${status}: the body is not JSON (${mediaType})`];
    const wrong = openapi.check(operation, status, mediaType, value);
    return wrong === null ? [] : [`${status}: ${wrong}`];
  });
  return [...undocumented, ...rejected, ...complaints.slice(0, 1)];
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
