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
const csvMediaTypes = ['text/csv', 'application/csv', 'text/x-csv', 'text/tab-separated-values'] as const;
export const workbookMediaTypes = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.spreadsheet',
] as const;

/** What programs send for a file that they do not know; browsers on Windows call CSV what its program calls it. */
export const vagueMediaTypes = ['text/plain', 'application/octet-stream'] as const;
export const yamlMediaTypes = ['application/yaml', 'text/yaml', 'application/x-yaml'] as const;
const vaguePoolMediaTypes = [
  ...vagueMediaTypes,
  'application/vnd.ms-excel',
  'application/vnd.ms-excel.sheet.macroenabled.12',
] as const;

/** Of files with a pool, but for JSON. What a file is, its bytes say. */
export const poolFileMediaTypes: readonly string[] = [
  ...csvMediaTypes,
  ...workbookMediaTypes,
  ...vaguePoolMediaTypes,
];

/** The media type of a body, without parameters, in small letters; undefined: the request names none. */
export const mediaTypeOf = ({ headers }: FastifyRequest): string | undefined =>
  headers['content-type']?.split(';')[0]?.trim().toLowerCase();

/** The character set that a request names for its body, in small letters; undefined: none. */
export const charsetOf = ({ headers }: FastifyRequest): string | undefined =>
  /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase();

/** Is the body the file of a pool, whose character set may be any? */
export const isPoolFile = (request: FastifyRequest): boolean => {
  const type = mediaTypeOf(request);
  const taken = request.routeOptions.config.mediaTypes ?? [];
  return taken.includes('text/csv') && (type === undefined || poolFileMediaTypes.includes(type));
};

/** Names all media types that the route of a request takes. */
export const unsupportedMediaType = ({ routeOptions }: FastifyRequest): Problem => {
  const types = routeOptions.config.mediaTypes ?? [jsonMediaType];
  return problem('unsupported-media-type', { types: listText(types, 'unit') });
};

export const compressedBody = (): Problem => problem('unsupported-media-type.stored');

export const compressedFile = (): Problem => problem('unsupported-media-type.file');
