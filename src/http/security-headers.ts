import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifySwaggerUiOptions } from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { hashHeaders } from './answer-job.ts';

/** Answers are data: nothing in them may be run, framed or taken for a page. */
const policy = { 'default-src': ["'none'"], 'base-uri': ["'none'"], 'form-action': ["'none'"] };

/** The one style that Swagger UI writes into its page; a browser test fails if it changes. */
const ownStyle = "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

/** Swagger UI: its own files, images within its styles, and calls to the service that it came from. */
export const documentationPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", ownStyle],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
} satisfies FastifySwaggerUiOptions['staticCSP'];

/** What browsers may do with any answer. */
export const registerSecurityHeaders = async (app: FastifyInstance): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { ...policy, 'frame-ancestors': ["'none'"] } },
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // A proxy with TLS sets this header.
    strictTransportSecurity: false,
  });
  // Answers are confidential, so no cache may store them. Pure reads set another value.
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
};

/**
 * Lets pages read answers; to be registered behind the check of where requests come from.
 * @param origins - of the pages; others may not.
 */
export const registerCors = async (app: FastifyInstance, origins: readonly string[]): Promise<void> => {
  if (origins.length === 0) return;
  await app.register(cors, {
    // Browsers name origins in small letters.
    origin: origins.map((origin) => origin.toLowerCase()),
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'content-encoding',
      'idempotency-key',
      'if-none-match',
      // Added by what traces requests and by libraries that mark them as a script's.
      'traceparent',
      'x-requested-with',
      'x-request-id',
    ],
    exposedHeaders: [
      ...Object.values(hashHeaders),
      'content-disposition',
      'etag',
      'location',
      'retry-after',
      'ratelimit',
      'x-request-id',
    ],
    maxAge: 600,
    // Any other OPTIONS is answered the same, and not with a text of the plugin's.
    strictPreflight: false,
  });
};
