import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { referenceEdition, type Countries } from '../../panel/reference/countries.ts';
import { ruleSetSchema } from '../../panel/rules/rule-set-schema.ts';
import { readShippedRuleSet, shippedRuleSetIds } from '../../panel/rules/shipped.ts';
import { sendProblem } from '../error-handler.ts';
import { problem } from '../problem.ts';
import { commonProblems, jsonAnswer, noQuery, notFoundProblem, notModified } from './shared.ts';

const yesNo = z.enum(['yes', 'no']);

const countriesSchema = z
  .strictObject({
    edition: z.string().describe('What the table was compiled from and when; results name it too.'),
    countries: z
      .array(
        z.strictObject({
          iso3: z.string().describe('ISO 3166-1 alpha-3.'),
          iso2: z.string().describe('ISO 3166-1 alpha-2.'),
          unStatus: z.enum(['member', 'observer']).describe('Member State or observer State.'),
          region: z.string().nullable().describe('UN regional group; null for observer States.'),
          development: z.enum(['developed', 'developing']).describe('As in the last M49 table that had it.'),
          ldc: yesNo.describe('Least developed country.'),
          lldc: yesNo.describe('Landlocked developing country.'),
          sids: yesNo.describe('Small island developing State.'),
          names: z
            .strictObject({
              en: z.string().describe('English.'),
              fr: z.string().describe('French.'),
              es: z.string().describe('Spanish.'),
              ru: z.string().describe('Russian.'),
              zh: z.string().describe('Chinese.'),
              ar: z.string().describe('Arabic.'),
            })
            .describe('Short names in the six official languages.'),
        }),
      )
      .describe('Sorted by alpha-3 code.'),
  })
  .meta({ id: 'Countries' });

const ruleSetListSchema = z
  .strictObject({
    ruleSets: z
      .array(
        z.strictObject({
          id: z.string().describe('To be given as `rules`.'),
          title: z.string().nullable().describe('One line for people.'),
          source: z.string().nullable().describe('Where the rules come from.'),
          description: z.string().nullable().describe('What the rules mean and what they leave open.'),
          size: z.int().min(1).max(100_000).describe('Seats to fill.'),
        }),
      )
      .describe('In the order of the documentation.'),
  })
  .meta({ id: 'RuleSetList' });

/** What the service knows without a pool: shipped rule sets and the table of countries. */
export const registerReferenceRoutes = (app: FastifyInstance, countries: Countries): void => {
  app.get('/v1/rule-sets', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'listRuleSets',
      tags: ['Reference'],
      summary: 'List the shipped rule sets',
      querystring: noQuery,
      response: {
        ...jsonAnswer('The shipped rule sets.', ruleSetListSchema),
        ...notModified,
        ...commonProblems,
      },
    },
    handler: () => ({
      ruleSets: shippedRuleSetIds.map((id) => {
        const { title, source, description, size } = ruleSetSchema.parse(readShippedRuleSet(id));
        return { id, title: title ?? null, source: source ?? null, description: description ?? null, size };
      }),
    }),
  });
  app.get<{ Params: { readonly id: string } }>('/v1/rule-sets/:id', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'getRuleSet',
      tags: ['Reference'],
      summary: 'Get a shipped rule set',
      querystring: noQuery,
      params: z.strictObject({
        id: z.string().meta({ description: 'Id of a shipped rule set.', example: 'a-res-79-325' }),
      }),
      response: {
        ...jsonAnswer('The rule set.', ruleSetSchema),
        ...notModified,
        ...commonProblems,
        ...notFoundProblem,
      },
    },
    handler: (request, reply) => {
      const document = readShippedRuleSet(request.params.id);
      return document === null
        ? sendProblem(reply, problem('not-found', 'No shipped rule set has this id.'))
        : reply.send(document);
    },
  });
  app.get('/v1/reference/countries', {
    config: { role: 'viewer' },
    schema: {
      operationId: 'listCountries',
      tags: ['Reference'],
      summary: 'List the countries with their regional group and development level',
      querystring: noQuery,
      response: { ...jsonAnswer('The reference table.', countriesSchema), ...notModified, ...commonProblems },
    },
    handler: () => ({ edition: referenceEdition, countries: [...countries.values()] }),
  });
};
