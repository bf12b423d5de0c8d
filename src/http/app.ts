import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import swaggerUi, { type FastifySwaggerUiOptions } from '@fastify/swagger-ui';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { KeyStore } from '../access/key-store.ts';
import type { Config } from '../config/config.ts';
import type { Countries } from '../reference/countries.ts';
import type { Services } from '../runs/services.ts';
import type { Dispatcher } from '../threads/dispatcher.ts';
import { authorise, identifyCallers } from './authentication.ts';
import { registerBasePath, withoutBasePath } from './base-path.ts';
import { createBodyAdmission } from './body-admission.ts';
import { registerBodies } from './collect-body.ts';
import { connectionOptions, registerStallTimeout } from './connections.ts';
import { registerLanguages } from './content-language.ts';
import { answerClientError, answerFrameworkError, registerErrorHandling } from './error-handler.ts';
import { registerEtags } from './etag.ts';
import { hostAndOriginRules, registerHostAndOriginChecks } from './host-and-origin-checks.ts';
import type { Metrics } from './metrics.ts';
import { documentationPath, documentOptions } from './openapi.ts';
import { registerRateLimit } from './rate-limit.ts';
import type { Readiness } from './readiness.ts';
import { registerRequestLog, requestIdOf } from './request-log.ts';
import { registerAdoptionRoute } from './routes/adoption.ts';
import { registerJournalRoutes } from './routes/journal.ts';
import { registerOperationRoutes } from './routes/operations.ts';
import { registerPoolRoutes } from './routes/pools.ts';
import { registerReferenceRoutes } from './routes/reference.ts';
import { registerRuleSetReads, registerRuleSetRoutes } from './routes/rule-sets.ts';
import { registerRunEventRoutes } from './routes/run-events.ts';
import { registerRunOutputRoutes } from './routes/run-outputs.ts';
import { registerRunRoutes } from './routes/runs.ts';
import { registerDescriptionRoute, registerServiceRoutes } from './routes/service.ts';
import { documentationPolicy, registerCors, registerSecurityHeaders } from './security-headers.ts';

/** Everything that the service is built from. */
export type AppDependencies = {
  readonly dispatcher: Dispatcher;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  /** Null: the service has no store. */
  readonly services: Services | null;
  readonly countries: Countries;
  readonly version: string;
  readonly config: Pick<Config, 'host' | 'language' | 'access' | 'bodyAdmission' | 'limits'>;
  /** Null: everyone who can reach the service may use it. */
  readonly keys: KeyStore | null;
  readonly logger: FastifyBaseLogger;
};

/** The REST service, ready to listen or to be injected into. */
export const createApp = async (dependencies: AppDependencies): Promise<FastifyInstance> => {
  const { dispatcher, services, countries, version, config, keys, logger } = dependencies;
  const { bodyLimit } = config.bodyAdmission;
  const { basePath } = config.access;
  const bodyAdmission = createBodyAdmission(dispatcher, config.bodyAdmission);
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
    bodyLimit,
    trustProxy: config.access.proxies.length === 0 ? false : [...config.access.proxies],
    return503OnClosing: false,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerClientError,
    rewriteUrl: withoutBasePath(basePath),
    routerOptions: { ignoreTrailingSlash: false },
    ...connectionOptions(config.bodyAdmission),
  });
  // RFC 9110 section 10.1.1: an unknown expectation may be ignored.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  // What looks at a request before anything of its body is read, in this order.
  registerRequestLog(app);
  registerLanguages(app, config.language);
  dependencies.metrics.attach(app, dispatcher, bodyAdmission);
  await registerSecurityHeaders(app);
  registerHostAndOriginChecks(app, hostAndOriginRules(config.host, config.access));
  await registerCors(app, config.access.origins);
  identifyCallers(app, keys);
  await registerRateLimit(app, config.access.rateLimit);
  authorise(app, keys);
  registerErrorHandling(app, services?.problemOf);
  registerStallTimeout(app, config.bodyAdmission);

  registerCompilers(app);
  registerBasePath(app, basePath);
  registerBodies(app, bodyAdmission);
  // It recognises forms; a thread parses them.
  await app.register(multipart);
  await app.register(swagger, documentOptions(version, config, keys !== null));
  await app.register(swaggerUi, documentationOptions(basePath));
  await registerOperationRoutes(app, { dispatcher, bodyAdmission, services });
  registerServiceRoutes(app, dependencies);
  const stored = { services, dispatcher, bodyAdmission };
  await registerPoolRoutes(app, { ...stored, limits: config.limits });
  await app.register(async (own) => {
    registerRuleSetRoutes(own, stored);
  });
  registerRunRoutes(app, stored);
  registerRunEventRoutes(app, stored, keys);
  registerRunOutputRoutes(app, stored);
  registerAdoptionRoute(app, stored);
  registerJournalRoutes(app, stored);
  await app.register(async (reads) => {
    await registerEtags(reads);
    registerRuleSetReads(reads, stored);
    registerReferenceRoutes(reads, countries);
    registerDescriptionRoute(reads);
  });
  return app;
};

const noBar = '.swagger-ui .topbar { display: none }';
/** Fields as wide as the id of a run. */
const wholeIds = '.swagger-ui .parameters-col_description input[type=text] { max-width: none; width: 27rem }';

/** Swagger UI without the bar that loads documents from elsewhere, and with the schemas folded away below. */
const documentationOptions = (basePath: string): FastifySwaggerUiOptions => ({
  routePrefix: documentationPath,
  indexPrefix: basePath,
  staticCSP: documentationPolicy,
  theme: {
    title: 'Slate',
    css: [{ filename: 'slate.css', content: `${noBar}\n${wholeIds}\n` }],
  },
  uiConfig: { docExpansion: 'list', displayRequestDuration: true, defaultModelsExpandDepth: 0 },
});

/** Parameters and answers go through the schemas here; bodies do so in the thread. */
const registerCompilers = (app: FastifyInstance): void => {
  app.setSerializerCompiler(serializerCompiler);
  app.setValidatorCompiler((route) =>
    route.httpPart === 'body'
      ? (value: unknown) => ({ value })
      : validatorCompiler(route as Parameters<typeof validatorCompiler>[0]),
  );
};
