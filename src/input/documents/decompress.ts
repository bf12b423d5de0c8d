import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { SentBody } from '../request-parts.ts';
import { issue, type Issue } from '../issues/issue.ts';
import type { Limits } from '../limits.ts';

const decoders = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync } as const;

/** Bytes that are taken out at a time. */
const chunkSize = 1024 ** 2;

/**
 * How many times what was sent a body may come to, beside {@link alwaysAllowed}. Pools and rule sets, in JSON and
 * CSV, come to 5 to 30 times what they are compressed to; 1,000 times is made of nothing but repetition, and a
 * small body would take as much time as the largest.
 */
export const mostExpansion = 100;

/** Bytes that every body may come to, however little was sent. */
const alwaysAllowed = 1024 ** 2;

/**
 * The bytes of a body as they were before somebody compressed them. Stops as soon as there are more than are
 * allowed, whatever the body would come to: what is not allowed costs no more than what is.
 */
export const decompress = (
  { bytes, coding }: SentBody,
  limits: Limits,
): { readonly bytes: Uint8Array } | { readonly issue: Issue } => {
  if (coding === undefined) return { bytes };
  const inProportion = bytes.length * mostExpansion + alwaysAllowed;
  const maxOutputLength = Math.min(limits.decompressed, inProportion);
  try {
    return { bytes: decoders[coding](bytes, { maxOutputLength, chunkSize }) };
  } catch (error) {
    if (!isTooLarge(error)) return { issue: issue('broken-coding', { document: 'request' }, { coding }) };
    return { issue: inProportion < limits.decompressed ? outOfProportion() : tooLarge(limits) };
  }
};

const isTooLarge = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';

const tooLarge = ({ decompressed }: Limits): Issue =>
  issue('decompressed-too-large', { document: 'request' }, { most: decompressed });

const outOfProportion = (): Issue =>
  issue('decompressed-too-large.out-of-proportion', { document: 'request' }, { times: mostExpansion });
