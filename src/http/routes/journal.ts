import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { journalEntrySchema, journalHeadSchema } from '../../journal/journal-entry.ts';
import { jsonAnswer, storeProblems } from './shared.ts';
import { withKeeping, type StoredRouteOptions } from './stored.ts';

const pageSchema = z
  .strictObject({
    entries: z.array(journalEntrySchema).describe('In their order.'),
    head: journalHeadSchema.describe('The end of the whole journal.'),
  })
  .meta({ id: 'JournalPage' });

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

/** The journal, to be verified by whoever reads it. */
export const registerJournalRoutes = (app: FastifyInstance, { keeping }: StoredRouteOptions): void => {
  app.get('/v1/journal', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'readJournal',
      tags: ['Stored'],
      summary: 'Read the journal',
      description:
        'Who did what, when, over which hashes. Each entry holds the hash of the one before; `slate journal verify --head HASH` follows the chain.',
      querystring: pageQuery,
      response: { ...jsonAnswer('A page of entries.', pageSchema), ...storeProblems },
    },
    handler: withKeeping(
      keeping,
      async (kept, request: FastifyRequest<{ Querystring: z.infer<typeof pageQuery> }>, reply) =>
        reply.send(await kept.journal(request.query.after, request.query.limit)),
    ),
  });
};
