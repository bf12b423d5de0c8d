import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from './error-handler.ts';
import { problem, type Problem } from './problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Does the route accept any `Host`? A probe calls a pod by an address that is not known in advance. */
    readonly anyHost?: boolean;
  }
}

/** What the service may be called, and which pages may call it. */
export type HostAndOriginRules = {
  /** Names and addresses without port, lower case, IPv6 in brackets. */
  readonly hosts: ReadonlySet<string>;
  /** Origins beside the service's own, such as https://tools.example.org. */
  readonly origins: ReadonlySet<string>;
};

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];
const wildcards = new Set(['0.0.0.0', '::', '']);

/** Loopback names, the address that the service listens on, and what the configuration adds. */
export const hostAndOriginRules = (
  listensOn: string,
  { hosts, origins }: { readonly hosts: readonly string[]; readonly origins: readonly string[] },
): HostAndOriginRules => ({
  hosts: new Set(
    [...loopbackNames, ...(wildcards.has(listensOn) ? [] : [listensOn]), ...hosts].map((host) =>
      (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host).toLowerCase(),
    ),
  ),
  origins: new Set(origins.map((origin) => origin.toLowerCase())),
});

/**
 * Refuses requests that a web page could have made a user's browser send: those to a name that the service
 * does not have (DNS rebinding) and those from a page of another origin (a form post). Holds on loopback too,
 * where a browser stands next to the service.
 */
export const registerHostAndOriginChecks = (app: FastifyInstance, rules: HostAndOriginRules): void => {
  app.addHook('onRequest', async (request, reply) => {
    const refusal = refusalOf(request, rules);
    return refusal === null ? undefined : sendProblem(reply, refusal);
  });
};

const refusalOf = (
  { headers, method, raw, routeOptions }: FastifyRequest,
  { hosts, origins }: HostAndOriginRules,
): Problem | null => {
  // Node reads the first of several; what stands before the service may read the last.
  const names = raw.rawHeaders.filter((text, index) => index % 2 === 0 && /^host$/i.test(text));
  if (names.length > 1) return problem('malformed-request.hosts');
  const host = headers.host?.toLowerCase() ?? '';
  if (routeOptions.config.anyHost !== true && !hosts.has(withoutPort(host))) {
    return problem('foreign-host');
  }
  const origin = headers.origin?.toLowerCase();
  const isOwn = origin === `http://${host}` || origin === `https://${host}`;
  if (origin !== undefined && !isOwn && !origins.has(origin)) return problem('foreign-origin');
  // Browsers that name no origin still say that the page is another one's.
  const site = headers['sec-fetch-site'] ?? 'none';
  const readsOnly = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  const isForeign = origin === undefined && site !== 'none' && site !== 'same-origin';
  return isForeign && !readsOnly ? problem('foreign-origin') : null;
};

/** Blank where it is no host at all. */
const withoutPort = (host: string): string =>
  /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/.exec(host)?.[1] ?? '';
