import etag from '@fastify/etag';
import type { FastifyInstance } from 'fastify';
import fresh from 'fresh';

/**
 * Answers of the routes of this instance carry an `ETag`, the SHA-256 of their bytes; who has them already
 * (`If-None-Match`, RFC 9110 section 13.1.2) is answered 304 without a body.
 */
export const registerEtags = async (app: FastifyInstance): Promise<void> => {
  await app.register(etag, { algorithm: 'sha256', replyWith304: false });
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 200) return payload;
    void reply.header('cache-control', 'no-cache');
    const isKnown = fresh(request.headers, { etag: reply.getHeader('etag') });
    if (!isKnown) return payload;
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return '';
  });
};
