import { writerOf } from '../../text/message.ts';

const write = writerOf('services');

/** Why nothing came back, by the code that the system or the HTTP client gives the error. */
const reasons = [
  { codes: /^ECONNREFUSED$/, reason: 'not-listening' },
  { codes: /^(ENOTFOUND|EAI_\w+)$/, reason: 'unknown-host' },
  { codes: /^(EHOSTUNREACH|ENETUNREACH)$/, reason: 'no-route' },
  { codes: /^(ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/, reason: 'no-answer' },
  { codes: /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, reason: 'closed' },
  { codes: /^HPE_/, reason: 'not-http' },
  { codes: /CERT|SIGNATURE|ISSUER|ALTNAME/, reason: 'untrusted-certificate' },
  { codes: /SSL|TLS|EPROTO/, reason: 'tls-error' },
] as const;

/**
 * A sentence or two on why a request failed. They have only the code of the error: its message may repeat
 * what was sent.
 * @param address - of the service, without credentials.
 * @param timeout - milliseconds that were waited at most.
 */
export const describeFetchFailure = (error: unknown, address: string, timeout: number): string => {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return write('no-answer.within', { address, seconds: timeout / 1000 });
  }
  const code = codeOf(error);
  if (code === null) return write('unreachable', { address });
  const found = reasons.find(({ codes }) => codes.test(code));
  return write(found?.reason ?? 'unreachable.code', { address, code });
};

/** The code of an error or of what caused it. */
const codeOf = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : codeOf(error.cause);
};
