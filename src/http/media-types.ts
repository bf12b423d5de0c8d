import type { FastifyRequest } from 'fastify';
import { listText } from '../text/message.ts';
import { problem, type Problem } from './problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Media types of the bodies that the route takes; where it does not say, JSON alone. */
    readonly mediaTypes?: readonly string[];
  }
}

export const jsonMediaType = 'application/json';
export const formMediaTypes = [jsonMediaType, 'multipart/form-data'] as const;
export const csvMediaTypes = ['text/csv', 'application/csv', 'text/x-csv'] as const;

/** What programs send for a file that they do not know; browsers on Windows call CSV what its program calls it. */
export const vagueMediaTypes = ['text/plain', 'application/octet-stream'] as const;
export const vaguePoolMediaTypes = [...vagueMediaTypes, 'application/vnd.ms-excel'] as const;

/** The media type of a body, without parameters, in small letters; undefined: the request names none. */
export const mediaTypeOf = ({ headers }: FastifyRequest): string | undefined =>
  headers['content-type']?.split(';')[0]?.trim().toLowerCase();

/** Names all media types that the route of a request takes. */
export const unsupportedMediaType = ({ routeOptions }: FastifyRequest): Problem => {
  const types = routeOptions.config.mediaTypes ?? [jsonMediaType];
  return problem('unsupported-media-type', { types: listText(types, 'unit') });
};

export const compressedBody = (): Problem => problem('unsupported-media-type.stored');
