import { writerOf } from '../../text/message.ts';
import { describeFetchFailure } from './fetch-failure.ts';
import {
  requestHeaders,
  withoutParameters,
  type NoAnswer,
  type ServiceAnswer,
  type ServiceBody,
  type ServiceClient,
  type ServiceMethod,
} from './service-client.ts';

export type HttpSettings = {
  /** Of the service: http or https, without credentials and without a slash at its end. */
  readonly address: string;
  /** Sent as it is; blank: none. */
  readonly key: string;
  /** Of this program. */
  readonly version: string;
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal;
  /** Milliseconds in which the whole of an answer must be there. */
  readonly timeout?: number;
};

/** A comparison may wait for a thread and then look for its cause for a minute. */
const defaultTimeout = 180_000;

/** Asks a service over HTTP. It follows no redirects, so that a key goes to no other machine than the one named. */
export const createHttpClient = (settings: HttpSettings): ServiceClient => {
  const { address, key, signal, timeout = defaultTimeout } = settings;
  return {
    address,
    keyed: key !== '',
    request: async (method, path, body) => {
      // Nothing holds an AbortSignal.timeout within AbortSignal.any: once it is collected, it never comes.
      const late = new AbortController();
      const timer = setTimeout(() => {
        late.abort(new DOMException('', 'TimeoutError'));
      }, timeout);
      try {
        return await send(settings, AbortSignal.any([signal, late.signal]), { method, path, body });
      } catch (error) {
        if (signal.aborted) throw error;
        return { failure: describeFetchFailure(error, address, timeout) };
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => Promise.resolve(),
  };
};

const send = async (
  { address, key, version }: HttpSettings,
  signal: AbortSignal,
  request: { readonly method: ServiceMethod; readonly path: string; readonly body: ServiceBody | undefined },
): Promise<ServiceAnswer | NoAnswer> => {
  const { method, path, body } = request;
  const answer = await fetch(`${address}${path}`, {
    method,
    signal,
    redirect: 'manual',
    headers: requestHeaders(key, version, body),
    body: body === undefined ? null : new Uint8Array(body.bytes),
  });
  if (answer.status >= 300 && answer.status < 400) {
    await answer.body?.cancel();
    return { failure: writerOf('services')('redirected', { address, status: answer.status }) };
  }
  return {
    status: answer.status,
    mediaType: withoutParameters(answer.headers.get('content-type')),
    bytes: new Uint8Array(await answer.arrayBuffer()),
  };
};
