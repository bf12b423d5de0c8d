import { z } from 'zod';
import { journalPlaceSchema } from '../journal/journal-entry.ts';
import { nameSchema, plainName, versionSchema } from '../model/stored-reference.ts';

/** By such a name lists are narrowed: no example, for Swagger UI would send it with every list. */
export const nameFilter = plainName.optional();

export const timeSchema = z.iso.datetime().meta({ example: '2026-03-01T10:00:00.000Z' });
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' });

/** Where a list continues. */
export const nextSchema = z
  .string()
  .nullable()
  .describe('To be given as `cursor` for the next page; null: this is the last.');

/** Which page of a list is wanted. @param most - that a page may have. */
export const pageQuery = (what: string, most: number) => ({
  limit: z.coerce.number().int().min(1).max(most).default(50).describe(`${what} of a page.`),
  cursor: z.string().max(200).optional().describe('`next` of the page before.'),
});

const poolVersionSchema = z
  .strictObject({
    version: versionSchema.describe('From 1.'),
    sha256: sha256Schema.describe('Of the bytes that were sent: the same bytes are the same version.'),
    hash: sha256Schema.describe(
      'SHA-256 of the normalised candidates; the `inputs.pool` of results, unless the rule set reads more columns as lists.',
    ),
    hashFormat: z
      .int()
      .min(1)
      .describe('Number of the definition of that hash; the `inputs.format` of results.'),
    format: z.enum(['csv', 'json']).describe('As it was sent.'),
    candidates: z.int().min(0).describe('How many it has.'),
    bytes: z.int().min(0).describe('Length of what was sent.'),
    created: timeSchema.describe('When it was stored.'),
    createdBy: z.string().nullable().describe('Id of the API key; null: the service has no keys.'),
  })
  .meta({ id: 'PoolVersion' });

export const storedPoolSchema = z
  .strictObject({
    name: nameSchema.describe('Name of the pool.'),
    altered: z.boolean().describe('The stored data differs from the journal.'),
    created: timeSchema.describe('When its first version was stored.'),
    erased: timeSchema.nullable().describe('When it was erased; null: it is there.'),
    versions: z.array(poolVersionSchema).describe('The newest first. Hashes stay when the pool is erased.'),
  })
  .meta({ id: 'StoredPool', description: 'A stored pool, without its content.' });

export type StoredPool = Readonly<z.infer<typeof storedPoolSchema>>;

export const storedPoolListSchema = z
  .strictObject({
    pools: z
      .array(storedPoolSchema)
      .describe('By name; erased ones too. Of each the newest 20 versions (`GET /v1/pools/{name}` has all).'),
    next: nextSchema,
  })
  .meta({ id: 'StoredPoolList' });

export type StoredPoolList = Readonly<z.infer<typeof storedPoolListSchema>>;

export const erasureSchema = z
  .strictObject({
    pool: nameSchema.describe('Name of the pool.'),
    erased: timeSchema.describe('When.'),
    runs: z.int().min(0).describe('Runs whose results went with it.'),
    journal: journalPlaceSchema.describe('The place of the entry of this erasure.'),
  })
  .meta({ id: 'Erasure' });

export const ruleSetDeletionSchema = z
  .strictObject({
    id: nameSchema.describe('Id of the rule set.'),
    versions: z.int().min(1).describe('How many there were.'),
    journal: journalPlaceSchema.describe('The journal with the entry of this deletion.'),
  })
  .meta({ id: 'RuleSetDeletion' });

export const ruleSetVersionSchema = z
  .strictObject({
    id: nameSchema.describe('Id of the rule set.'),
    version: versionSchema.describe('From 1.'),
    hash: sha256Schema.describe('As `inputs.rules` of results.'),
    created: timeSchema.describe('When it was stored.'),
    createdBy: z.string().nullable().describe('Id of the API key; null: the service has no keys.'),
  })
  .meta({ id: 'RuleSetVersion' });

export type RuleSetVersion = Readonly<z.infer<typeof ruleSetVersionSchema>>;
export type Erasure = Readonly<z.infer<typeof erasureSchema>>;

export const ruleSetListSchema = z
  .strictObject({
    ruleSets: z
      .array(
        z.strictObject({
          id: z.string().describe('To be given as `rules`.'),
          version: versionSchema.nullable().describe('The latest; null: shipped with the program.'),
          altered: z.boolean().describe('The stored data differs from the journal.'),
          title: z.string().nullable().describe('One line for people.'),
          source: z.string().nullable().describe('Where the rules come from.'),
          description: z.string().nullable().describe('What the rules mean and what they leave open.'),
          size: z.int().min(1).max(100_000).nullable().describe('Seats to fill.'),
        }),
      )
      .describe(
        'The shipped ones on the first page, then the stored ones by id. Long texts are shortened and end with "…"; all four are null if the rule set cannot be decrypted, or was not read yet.',
      ),
    next: nextSchema,
  })
  .meta({ id: 'RuleSetList' });

export type RuleSetList = z.infer<typeof ruleSetListSchema>;
