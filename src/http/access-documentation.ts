import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import { problemResponse } from './routes/shared.ts';

type Transform = NonNullable<FastifyDynamicSwaggerOptions['transform']>;

/** How Swagger UI and generated clients send the key. */
export const securitySchemes = {
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    description:
      'An API key of the service (`Authorization: Bearer slate_…`). A service without keys needs none.',
  },
} as const;

/**
 * Documents for every operation the role that its route states, and the answers to those who do not have it.
 * @param keyed - are keys configured? Where they are not, the document says that an operation works without.
 */
export const withAccess =
  (transform: Transform, keyed: boolean): Transform =>
  (document) => {
    const { role = 'custodian' } = document.route.config ?? {};
    if (role === 'none') return transform({ ...document, schema: { ...document.schema, security: [] } });
    const needed = { apiKey: [role] };
    return transform({
      ...document,
      schema: {
        ...document.schema,
        security: keyed ? [needed] : [needed, {}],
        response: {
          ...(document.schema.response as object | undefined),
          401: problemResponse('No API key was sent, or one that is not valid.'),
          403: problemResponse(
            `The key has a role that is too low: this needs \`${role}\`. Or a web page of another origin calls.`,
          ),
        },
      },
    });
  };
