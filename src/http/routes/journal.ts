import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { journalEntrySchema, journalHeadSchema, journalKeySchema } from '../../journal/journal-entry.ts';
import { toPem } from '../../journal/signature.ts';
import { jsonAnswer, noQuery, storeProblems } from './shared.ts';
import { withServices, type StoredRouteOptions } from './stored.ts';

const pageSchema = z
  .strictObject({
    entries: z.array(journalEntrySchema).describe('In their order.'),
    head: journalHeadSchema.describe('The end of the whole journal.'),
  })
  .meta({ id: 'JournalPage' });

const keySchema = z
  .strictObject({
    algorithm: z.literal('Ed25519').describe('RFC 8032.'),
    key: journalKeySchema,
    pem: z.string().describe('The same key as PEM (SubjectPublicKeyInfo), for other programs.'),
  })
  .meta({ id: 'JournalKey' });

const pageQuery = z.strictObject({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .default(0)
    .describe('Sequence of the last entry that is known; 0: from the beginning.'),
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('Entries of a page.'),
});

/** The journal, for readers to verify. */
export const registerJournalRoutes = (app: FastifyInstance, { services }: StoredRouteOptions): void => {
  app.get('/v1/journal', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'readJournal',
      tags: ['Stored'],
      summary: 'Read the journal',
      description:
        'Who did what, when, over which hashes. Each entry holds the hash of the one before and is signed; `slate journal verify --key KEY --head HASH` follows the chain, the signatures and what the entries say.',
      querystring: pageQuery,
      response: { ...jsonAnswer('A page of entries.', pageSchema), ...storeProblems },
    },
    handler: withServices(
      services,
      async (opened, request: FastifyRequest<{ Querystring: z.infer<typeof pageQuery> }>, reply) =>
        // Unchanged, even if it was edited so that no schema allows it: the reader must see that.
        reply
          .type('application/json; charset=utf-8')
          .send(JSON.stringify(await opened.journal(request.query.after, request.query.limit))),
    ),
  });
  app.get('/v1/journal/key', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'readJournalKey',
      tags: ['Stored'],
      summary: 'Read the public key of the journal',
      description:
        'The service signs the entries with the private key, which is stored beside the keys of pools, outside the database. It stays the same for the whole journal; adoptions and records name it too.',
      querystring: noQuery,
      response: { ...jsonAnswer('The key.', keySchema), ...storeProblems },
    },
    handler: withServices(services, async (opened, _request, reply) => {
      const key = await opened.journalKey();
      return reply.send({ algorithm: 'Ed25519', key, pem: toPem(key) });
    }),
  });
};
