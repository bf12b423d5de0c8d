import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { PoolFileOptions } from '../input/request-parts.ts';
import type { RuleSetReference } from '../model/stored-reference.ts';
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

const referencePattern = /^([a-z0-9][a-z0-9._-]{0,99})(?:@([1-9]\d{0,5}))?$/;

/** The same where the pool is stored. */
export const storedPoolFileQuery = poolFileQuery.extend({
  rules: z
    .string()
    .regex(referencePattern)
    .optional()
    .describe(
      'Id of a shipped or stored rule set, or `ID@VERSION`: how to read a pool whose columns and values have words of their own.',
    ),
});

/** The rule set under which a pool is stored; undefined: under none. */
export const rulesOfQuery = (request: FastifyRequest): RuleSetReference | undefined => {
  const { rules = '' } = request.query as z.infer<typeof storedPoolFileQuery>;
  const [, id, version] = referencePattern.exec(rules) ?? [];
  if (id === undefined) return undefined;
  return version === undefined ? { id } : { id, version: Number(version) };
};

/** How the file of a pool in a request is to be read. */
export const poolFileOptionsOf = (request: FastifyRequest): PoolFileOptions => {
  const { encoding, sheet } = request.query as z.infer<typeof poolFileQuery>;
  return { encoding: encoding ?? (request.isMultipart() ? undefined : charsetOf(request)), sheet };
};
