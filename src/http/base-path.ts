import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { documentationPath } from './openapi.ts';

/**
 * The path of a request as the routes know it. A proxy may take the prefix off before it passes a request on, or leave
 * it: the service answers with it and without.
 * @param basePath - such as `/slate`; blank: none.
 */
export const withoutBasePath =
  (basePath: string) =>
  ({ url = '/' }: Pick<IncomingMessage, 'url'>): string => {
    if (basePath === '' || !url.startsWith(basePath)) return url;
    const rest = url.slice(basePath.length);
    if (rest.startsWith('/')) return rest;
    // The prefix alone, or the beginning of a longer name.
    return rest === '' || rest.startsWith('?') ? `/${rest}` : url;
  };

/** Sends clients to where they see the service, and whoever asks for no more than that to its documentation. */
export const registerBasePath = (app: FastifyInstance, basePath: string): void => {
  app.addHook('onSend', async (_request, reply) => {
    const location = reply.getHeader('location');
    if (typeof location === 'string' && location.startsWith('/'))
      reply.header('location', basePath + location);
  });
  app.get('/', { config: { role: 'none' }, schema: { hide: true } }, (_request, reply) =>
    // Without a prefix that is known the proxy may still have one.
    reply.redirect(basePath === '' ? documentationPath.slice(1) : documentationPath),
  );
};
