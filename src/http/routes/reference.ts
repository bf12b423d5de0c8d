import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { referenceEdition, type Countries } from '../../reference/countries.ts';
import { commonProblems, jsonAnswer, noQuery, notModified } from './shared.ts';

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

/** What the service knows without a pool: shipped rule sets and the table of countries. */
export const registerReferenceRoutes = (app: FastifyInstance, countries: Countries): void => {
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
