import { finished, type Readable } from 'node:stream';
import { errorCodes, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { bodiesRetryAfter, type BodyAdmission } from './body-admission.ts';
import { createByteSink } from './byte-sink.ts';
import { sendProblem } from './error-handler.ts';
import { jsonMediaType, mediaTypeOf } from './media-types.ts';
import type { Problem } from './problem.ts';

/** A body that was refused while it came in. */
type Refused = { readonly refused: Problem };

/**
 * Takes JSON bodies as bytes, which are parsed and validated in a thread, and refuses those for which there
 * is no place as soon as that is known.
 */
export const registerBodies = (app: FastifyInstance, bodyAdmission: BodyAdmission): void => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(jsonMediaType, (request: FastifyRequest, payload: Readable) =>
    collect(request, payload, bodyAdmission),
  );
  app.addHook('preHandler', async ({ body }, reply) =>
    isRefused(body) ? sendRefusedBody(reply, body.refused) : undefined,
  );
};

/**
 * Takes bodies of further media types, and bodies that name none, as bytes too; for the routes of this instance.
 * @param types - in small letters, without parameters.
 * @throws for a body of another media type: the error of Fastify that is answered with 415.
 */
export const takeBodiesOf = (
  app: FastifyInstance,
  types: readonly string[],
  bodyAdmission: BodyAdmission,
): void => {
  app.addContentTypeParser([...types], (request: FastifyRequest, payload: Readable) =>
    collect(request, payload, bodyAdmission),
  );
  app.addContentTypeParser('*', async (request: FastifyRequest, payload: Readable) => {
    if (mediaTypeOf(request) !== undefined) throw new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE();
    return collect(request, payload, bodyAdmission);
  });
};

export const sendRefusedBody = (reply: FastifyReply, document: Problem): FastifyReply => {
  // What is left of a body that is too large may have no end.
  if (document.status === 413) void reply.header('connection', 'close');
  if (document.status === 503) void reply.header('retry-after', String(bodiesRetryAfter));
  return sendProblem(reply, document);
};

/** The bytes of a body as they arrive, or why they are refused; none if no route accepts them. */
export const collect = async (
  { raw }: FastifyRequest,
  payload: Readable,
  bodyAdmission: BodyAdmission,
): Promise<Uint8Array | Refused> => {
  if (!bodyAdmission.expects(raw)) return new Uint8Array();
  const announced = raw.headers['content-length'];
  const sink = createByteSink(announced === undefined ? Infinity : Number(announced));
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      const refused = bodyAdmission.receive(raw, chunk.length);
      if (refused === null) {
        sink.add(chunk);
        return;
      }
      // The connection must stay open for the answer; the rest of the body is discarded.
      payload.off('data', take);
      payload.resume();
      resolve({ refused });
    };
    payload.on('data', take);
    finished(payload, { writable: false }, (error) => {
      if (error) reject(error);
      else resolve(sink.bytes());
    });
  });
};

const isRefused = (body: unknown): body is Refused =>
  typeof body === 'object' && body !== null && !(body instanceof Uint8Array) && 'refused' in body;
