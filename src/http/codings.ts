import type { IncomingHttpHeaders } from 'node:http';
import { codings, type Coding } from '../input/request-parts.ts';

/** What `Accept-Encoding` says where a body comes in another coding. */
export const acceptedCodings = codings.join(', ');

/**
 * How the body of a request is compressed; undefined: not at all.
 * @returns null for an unsupported coding, or several.
 */
export const codingOf = (headers: IncomingHttpHeaders): Coding | undefined | null => {
  const named = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (named === 'identity' || named === '') return undefined;
  // RFC 9110: a recipient takes x-gzip for gzip.
  return codings.find((coding) => coding === named.replace('x-gzip', 'gzip')) ?? null;
};

/** The body as it was sent: it stays compressed until a thread has it. */
export const bodyOf = (request: {
  readonly body: unknown;
  readonly headers: IncomingHttpHeaders;
}): { readonly bytes: Uint8Array; readonly coding?: Coding } => {
  const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array();
  const coding = codingOf(request.headers) ?? undefined;
  return coding === undefined ? { bytes } : { bytes, coding };
};
