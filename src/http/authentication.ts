import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { KeyNews, KeyStore } from '../access/key-store.ts';
import type { Caller } from '../access/recognise.ts';
import { includesRole, type Role } from '../access/role.ts';
import { sendProblem } from './error-handler.ts';
import { documentationPath } from './openapi.ts';
import { problem } from './problem.ts';

/** The role needed for a route; `none`: no key needed. */
export type RouteRole = Role | 'none';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Stated by every route; one that does not is refused when it is registered. */
    readonly role?: RouteRole;
  }
  interface FastifyRequest {
    /** Who calls; null where no keys are configured, and on routes that need none. */
    caller: Caller | null;
  }
}

/**
 * Identifies the caller without refusing any, so that limits can count each caller separately. To be
 * registered before every route, for the routes before it would not be asked for their role.
 * @param keys - null: none are configured.
 * @throws Error as soon as a route is added that states no role.
 */
export const identifyCallers = (app: FastifyInstance, keys: KeyStore | null): void => {
  app.decorateRequest('caller', null);
  app.addHook('onRoute', (route) => {
    const role = route.config?.role ?? roleOfPlugin(route);
    if (role === null) throw new Error(`${[route.method].flat().join(', ')} ${route.url} states no role.`);
    route.config = { ...route.config, role };
  });
  if (keys === null) return;
  app.addHook('onRequest', async (request) => {
    if (neededRole(request) !== 'none') request.caller = await callerOf(request, keys);
  });
};

/** The owner of the key of a request, by the current keys; null: none. */
const callerOf = async (request: FastifyRequest, keys: KeyStore): Promise<Caller | null> => {
  logNews(request, await keys.refresh());
  const key = presentedKey(request);
  return key === null ? null : keys.recognise(key);
};

/**
 * Would a request that was let in be let in now? For answers that go on for long: a key may expire, be revoked or lose
 * its role meanwhile.
 * @param keys - null: none are configured, and every caller may do everything.
 */
export const isStillAuthorised = async (request: FastifyRequest, keys: KeyStore | null): Promise<boolean> => {
  const needed = neededRole(request);
  if (keys === null || needed === 'none') return true;
  const caller = await callerOf(request, keys);
  return caller !== null && includesRole(caller.role, needed);
};

/**
 * Lets in only who holds a key with the role that the route states, before anything of the body is read.
 * @param keys - null: none are configured, and every caller may do everything.
 */
export const authorise = (app: FastifyInstance, keys: KeyStore | null): void => {
  if (keys === null) return;
  app.addHook('onRequest', async (request, reply) => {
    const needed = neededRole(request);
    if (needed === 'none') return undefined;
    if (request.caller === null) return refuseUnknown(reply, presentedKey(request) !== null);
    return includesRole(request.caller.role, needed) ? undefined : refuseRole(reply, needed);
  });
};

/** A path that does not exist has nothing to guard. */
const neededRole = ({ is404, routeOptions }: FastifyRequest): RouteRole =>
  is404 ? 'none' : (routeOptions.config.role ?? 'custodian');

/** Routes that plugins register: the pages of the documentation hold no data, and CORS asks without a key. */
const roleOfPlugin = ({ method, url }: RouteOptions): RouteRole | null => {
  const documentation = url === documentationPath || url.startsWith(`${documentationPath}/`);
  return documentation || [method].flat().every((one) => one === 'OPTIONS') ? 'none' : null;
};

/** The text after `Bearer`; null where there is none, or more than one header that might hold one. */
const presentedKey = ({ headers, raw }: FastifyRequest): string | null => {
  // Node drops all but the first; several headers could be an attempt to pass a proxy as another caller.
  const count = raw.rawHeaders.filter(
    (name, index) => index % 2 === 0 && /^authorization$/i.test(name),
  ).length;
  return count === 1 ? (/^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null) : null;
};

const challenge = 'Bearer realm="slate"';

/** Says the same of a key that never was, one that expired and one that was revoked. */
const refuseUnknown = (reply: FastifyReply, presented: boolean): FastifyReply => {
  reply.header('www-authenticate', presented ? `${challenge}, error="invalid_token"` : challenge);
  return sendProblem(reply, problem(presented ? 'unauthenticated.invalid' : 'unauthenticated'));
};

const refuseRole = (reply: FastifyReply, needed: Role): FastifyReply =>
  sendProblem(reply, problem('forbidden', { role: needed }));

const mostIssuesLogged = 20;

/** Nothing of the content of the file is logged, only places and what is wrong there. */
const logNews = ({ log }: FastifyRequest, news: KeyNews | null): void => {
  if (news === null) return;
  if (news.status === 'replaced')
    log.info({ usable: news.usable }, 'the key file has changed and was read again');
  else {
    const issues = news.issues.slice(0, mostIssuesLogged);
    log.error({ issues }, 'the key file is broken: the keys from before stay valid');
  }
};
