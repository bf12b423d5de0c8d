import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Body } from '../draft.ts';
import type { Issue } from '../issues/issue.ts';
import type { Limits } from '../limits.ts';

const decoders = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync } as const;

/** Bytes that are taken out at a time. */
const chunkSize = 1024 ** 2;

/**
 * The bytes of a body as they were before somebody compressed them. Stops as soon as there are more than are
 * allowed, whatever the body would come to: what is not allowed costs no more than what is.
 */
export const decompress = (
  { bytes, coding }: Body,
  limits: Limits,
): { readonly bytes: Uint8Array } | { readonly issue: Issue } => {
  if (coding === undefined) return { bytes };
  try {
    return { bytes: decoders[coding](bytes, { maxOutputLength: limits.decompressed, chunkSize }) };
  } catch (error) {
    return { issue: isTooLarge(error) ? tooLarge(limits) : broken(coding) };
  }
};

const isTooLarge = (error: unknown): boolean =>
  (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';

const tooLarge = ({ decompressed }: Limits): Issue => ({
  code: 'decompressed-too-large',
  document: 'request',
  detail: `A body may have ${decompressed} bytes at most once it is decompressed.`,
});

const broken = (coding: string): Issue => ({
  code: 'broken-coding',
  document: 'request',
  detail: `The body is not in the coding ${coding}, or it breaks off.`,
});
