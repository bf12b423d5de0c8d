import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import swaggerUi, { type FastifySwaggerUiOptions } from '@fastify/swagger-ui';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Config } from '../config.ts';
import type { Countries } from '../panel/reference/countries.ts';
import type { Runner } from '../workers/runner.ts';
import { answerClientError, answerFrameworkError, registerErrorHandling } from './error-handler.ts';
import { documentOptions } from './openapi.ts';
import { registerPanelRoutes } from './routes/panel.ts';
import { registerReferenceRoutes } from './routes/reference.ts';
import { registerServiceRoutes } from './routes/service.ts';
import { registerWhatIfRoutes } from './routes/what-ifs.ts';

/** Everything that the service is built from. */
export type AppDependencies = {
  readonly runner: Runner;
  readonly countries: Countries;
  readonly version: string;
  readonly config: Pick<Config, 'access' | 'intake' | 'limits'>;
  readonly logger: FastifyBaseLogger;
};

/** The REST service, ready to listen or to be injected into. */
export const createApp = async (dependencies: AppDependencies): Promise<FastifyInstance> => {
  const { runner, countries, version, config, logger } = dependencies;
  const { bodyLimit, requestTimeout } = config.intake;
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    bodyLimit,
    requestTimeout: requestTimeout * 1000,
    return503OnClosing: true,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerClientError,
    routerOptions: { ignoreTrailingSlash: false },
  });
  registerErrorHandling(app);
  registerCompilers(app);
  app.removeAllContentTypeParsers();
  // Bodies stay bytes here: they are parsed and validated in a worker thread.
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
  await app.register(multipart, {
    limits: { fileSize: bodyLimit, files: 8, fields: 8, parts: 8 },
    isPartAFile: () => true,
  });
  await app.register(swagger, documentOptions(version, config));
  await app.register(swaggerUi, documentationOptions);
  registerPanelRoutes(app, { runner, bodyLimit });
  registerWhatIfRoutes(app, runner);
  registerReferenceRoutes(app, countries);
  registerServiceRoutes(app, version);
  app.addHook('onClose', () => runner.close());
  return app;
};

/** Swagger UI without the bar that loads documents from elsewhere. */
const documentationOptions: FastifySwaggerUiOptions = {
  routePrefix: '/docs',
  theme: {
    title: 'Slate',
    css: [{ filename: 'slate.css', content: '.swagger-ui .topbar { display: none }' }],
  },
  uiConfig: { docExpansion: 'list', displayRequestDuration: true },
};

/** Parameters and answers go through the schemas here; bodies do so in the worker. */
const registerCompilers = (app: FastifyInstance): void => {
  app.setSerializerCompiler(serializerCompiler);
  app.setValidatorCompiler((route) =>
    route.httpPart === 'body'
      ? (value: unknown) => ({ value })
      : validatorCompiler(route as Parameters<typeof validatorCompiler>[0]),
  );
};
