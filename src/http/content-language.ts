import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { inLanguage } from '../text/language.ts';
import { languageCodes, type Language } from '../text/languages.ts';

/** The language that a request prefers (`Accept-Language`). @param standard - where it prefers none that there is. */
const languageOf = (request: FastifyRequest, standard: Language): Language => {
  const available = [standard, ...languageCodes.filter((code) => code !== standard)];
  return (new Negotiator(request.raw).language(available) as Language | undefined) ?? standard;
};

/** Does the request leave the language to the service? */
export const leavesLanguage = ({ headers }: FastifyRequest): boolean =>
  headers['accept-language'] === undefined;

/** Documents about the service itself, which are in English. */
const english = /^\/(docs|openapi|metrics)\b/;

/**
 * Answers are written in the language that the request prefers, and say which one that is.
 * @param standard - where it prefers none.
 */
export const registerLanguages = (app: FastifyInstance, standard: Language): void => {
  app.addHook('onRequest', (request, reply, done) => {
    const language = english.test(request.url) ? 'en' : languageOf(request, standard);
    vary(reply, 'Accept-Language');
    sayLanguage(reply, language);
    void inLanguage(language, done);
  });
  // What reads a body calls back from elsewhere.
  app.addHook('preHandler', (_request, reply, done) => {
    void inLanguage(reply.getHeader('content-language') as Language, done);
  });
};

export const sayLanguage = (reply: FastifyReply, language: Language): void => {
  void reply.header('content-language', language);
};

/** Says that the answer depends on a header of the request, besides others. */
export const vary = (reply: FastifyReply, header: string): void => {
  const others = reply.getHeader('vary');
  void reply.header('vary', others === undefined ? header : `${String(others)}, ${header}`);
};
