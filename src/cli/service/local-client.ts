import type { KeyStore } from '../../access/key-store.ts';
import type { Config } from '../../config/config.ts';
import type { LocalService as OpenedService, NoStore } from '../../http/local-service.ts';
import { requestHeaders, withoutParameters, type ServiceClient } from './service-client.ts';

/** The store of this machine, opened by this process; or why it is not. */
export type LocalService = OpenedService | NoStore;

/** @param keys - null: no keys are configured. */
export type OpenLocalService = (config: Config, keys: KeyStore | null) => Promise<LocalService>;

type OpenService = LocalService & { readonly status: 'open' };

/**
 * Asks the store of this machine, in this process.
 * @param key - sent as it is; blank: none.
 * @param signal - aborts when the user interrupts: then no answer is awaited.
 */
export const createLocalClient = (
  service: OpenService,
  key: string,
  version: string,
  signal: AbortSignal,
): ServiceClient => ({
  address: null,
  keyed: key !== '',
  request: async (method, path, body) => {
    const headers = requestHeaders(key, version, body);
    const answer = await untilAborted(service.request(method, path, headers, body?.bytes), signal);
    const { status, bytes } = answer;
    return { status, bytes, mediaType: withoutParameters(answer.headers['content-type']) };
  },
  close: () => service.close(),
});

/** @throws the reason of the signal when that comes first. */
const untilAborted = async <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  const done = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const stop = (): void => {
      reject(new Error('interrupted'));
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true, signal: done.signal });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    done.abort();
  }
};
