import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { PoolFileOptions } from '../input/request-parts.ts';
import { charsetOf } from './media-types.ts';

/** Query parameters of operations that take the file of a pool. */
export const poolFileQuery = z.strictObject({
  encoding: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe(
      'Encoding of a pool in CSV without a byte order mark, as in the WHATWG Encoding Standard: `windows-1252`, say. Default: the `charset` of the media type, otherwise UTF-8.',
    ),
  sheet: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('Name of the sheet of a workbook, or its place from 1. Default: the first that is not hidden.'),
});

/** How the file of a pool in a request is to be read. */
export const poolFileOptionsOf = (request: FastifyRequest): PoolFileOptions => {
  const { encoding, sheet } = request.query as z.infer<typeof poolFileQuery>;
  return { encoding: encoding ?? (request.isMultipart() ? undefined : charsetOf(request)), sheet };
};
