/** Why nothing came back, by the code that the system or the HTTP client gives the error. */
const reasons: readonly {
  readonly codes: RegExp;
  readonly says: (address: string) => string;
}[] = [
  { codes: /^ECONNREFUSED$/, says: (address) => `Nothing listens at ${address}` },
  { codes: /^(ENOTFOUND|EAI_\w+)$/, says: (address) => `Unknown host in ${address}` },
  { codes: /^(EHOSTUNREACH|ENETUNREACH)$/, says: (address) => `No route to ${address}` },
  {
    codes: /^(ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/,
    says: (address) => `${address} did not answer in time`,
  },
  {
    codes: /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
    says: (address) => `${address} closed the connection before its answer was complete`,
  },
  { codes: /^HPE_/, says: (address) => `${address} does not speak HTTP` },
  {
    codes: /CERT|SIGNATURE|ISSUER|ALTNAME/,
    says: (address) =>
      `The certificate of ${address} is not accepted; NODE_EXTRA_CA_CERTS names further authorities`,
  },
  { codes: /SSL|TLS|EPROTO/, says: (address) => `TLS error at ${address}` },
];

/**
 * One sentence on why a request failed. It has only the code of the error: messages may repeat
 * what was sent.
 * @param address - of the service, without credentials.
 * @param timeout - milliseconds that were waited at most.
 */
export const describeFetchFailure = (error: unknown, address: string, timeout: number): string => {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `${address} did not answer within ${timeout / 1000} seconds.`;
  }
  const code = codeOf(error);
  if (code === null) return `Cannot reach ${address}.`;
  const reason = reasons.find(({ codes }) => codes.test(code));
  return `${reason?.says(address) ?? `Cannot reach ${address}`} (${code}).`;
};

/** The code of an error or of what caused it. */
const codeOf = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? code : codeOf(error.cause);
};
