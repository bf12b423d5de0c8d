import { z } from 'zod';
import { journalPlaceSchema } from '../journal/journal-entry.ts';
import { kindOf, runKinds, type RunKind } from './kinds.ts';
import {
  nameSchema,
  versionSchema,
  poolReferenceSchema,
  ruleSetReferenceSchema,
  type PoolReference,
  type RuleSetReference,
} from '../model/stored-reference.ts';
import { nextSchema, sha256Schema, timeSchema } from './stored-schema.ts';

export const runStatuses = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type RunStatus = (typeof runStatuses)[number];

/** Of a single solve, and of a what-if. */
export const runOutcomes = [
  ...(['selected', 'infeasible', 'stopped'] as const),
  ...(['complete', 'interrupted', 'time-limit'] as const),
] as const;

/** Has a run with this status come to its end? */
export const hasEnded = (status: RunStatus): boolean => status !== 'queued' && status !== 'running';

/** A request of a kind: its own schema, with what all of them take. */
const requestOf = (kind: RunKind) => {
  const { id, fields } = kindOf({ kind }).request;
  return z
    .strictObject({
      kind: z.literal(kind),
      pool: poolReferenceSchema,
      rules: ruleSetReferenceSchema,
      ...fields,
    })
    .meta({ id });
};

/** The body of `POST /v1/runs`. */
export const runRequestSchema = z
  .discriminatedUnion('kind', runKinds.map(requestOf) as [ReturnType<typeof requestOf>])
  .meta({
    id: 'RunRequest',
    description: 'The task to run on a stored pool and a shipped or stored rule set.',
  });

export type RunRequest = {
  readonly kind: RunKind;
  readonly pool: PoolReference;
  readonly rules: RuleSetReference;
} & Readonly<Record<string, unknown>>;

const count = z.int().min(0);

const progressSchema = z
  .strictObject({
    incumbent: z.int().nullable().describe('Objective of the best slate so far, objective units.'),
    bound: z.int().nullable().describe('No slate scores more, objective units.'),
    done: count.describe('Scenarios that are done.'),
    total: count.describe('Scenarios in all; 0 where the run has none.'),
  })
  .meta({ id: 'RunProgress' });

export const adoptionSchema = z
  .strictObject({
    run: z.string().describe('Id of the run.'),
    at: timeSchema.describe('When.'),
    by: z.string().describe('Id of the API key that adopted it.'),
    record: sha256Schema.describe('SHA-256 of the record of the run.'),
    journal: journalPlaceSchema.describe('The place of the entry of this adoption.'),
  })
  .meta({ id: 'Adoption', description: 'The run is the recommendation.' });

export type Adoption = Readonly<z.infer<typeof adoptionSchema>>;

export const runSchema = z
  .strictObject({
    id: z.string().describe('Id of the run.'),
    altered: z.boolean().describe('The stored data differs from the journal: nothing else here is certain.'),
    kind: z.enum(runKinds).describe('What is done.'),
    status: z.enum(runStatuses).describe('How far it is; the last three are ends.'),
    outcome: z
      .string()
      .nullable()
      .describe(
        'Of the result: `selected`, `infeasible` or `stopped`; of a what-if `complete`, `interrupted` or `time-limit`; null before the end.',
      ),
    objective: z.int().nullable().describe('Of the slate (of a what-if: of its base), objective units.'),
    pool: z
      .strictObject({
        name: nameSchema.describe('Name of the pool.'),
        version: versionSchema.describe('Which of its versions.'),
        hash: sha256Schema.describe('As `inputs.pool` of the result.'),
        erased: z.boolean().describe('The pool is erased, and everything derived from it except the record.'),
      })
      .describe('What it is done with.'),
    rules: z
      .strictObject({
        id: nameSchema.describe('Id of the rule set.'),
        version: versionSchema.nullable().describe('Null: a shipped one.'),
        hash: sha256Schema.describe('As `inputs.rules` of the result.'),
      })
      .describe('By which rules.'),
    program: z.string().describe('Version of this program that does it.'),
    progress: progressSchema,
    created: timeSchema.describe('When it was accepted.'),
    queued: timeSchema.describe('When it was put into the queue, or last put back there.'),
    started: timeSchema.nullable().describe('When a worker took it first.'),
    finished: timeSchema.nullable().describe('When it came to its end.'),
    expires: timeSchema.nullable().describe('When its result is deleted; null: never. The record stays.'),
    createdBy: z.string().nullable().describe('Id of the API key; null: the service has no keys.'),
    cancelling: z.boolean().describe('It was cancelled and has not stopped yet.'),
    failure: z.string().nullable().describe('Why it failed, in a sentence.'),
    adopted: adoptionSchema.nullable().describe('Null: no more than a scenario.'),
  })
  .meta({ id: 'StoredRun', description: 'A run and how far it is.' });

export type RunDocument = Readonly<z.infer<typeof runSchema>>;

export const runListSchema = z
  .strictObject({
    runs: z.array(runSchema).describe('The newest first.'),
    next: nextSchema,
  })
  .meta({ id: 'RunList' });

export type RunList = Readonly<z.infer<typeof runListSchema>>;
