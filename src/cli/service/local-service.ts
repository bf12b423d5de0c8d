import type { KeyStore } from '../../access/key-store.ts';
import type { Config } from '../../config.ts';

/** The store of this machine, opened by this process; or why it is not. */
export type LocalService =
  | {
      readonly status: 'open';
      /** Answers as the service does over HTTP. @param path - from `/v1` on. */
      readonly request: (
        method: string,
        path: string,
        headers: Readonly<Record<string, string>>,
        bytes?: Uint8Array,
      ) => Promise<{
        readonly status: number;
        /** Names in lower case. */
        readonly headers: Readonly<Record<string, string | undefined>>;
        readonly bytes: Uint8Array;
      }>;
      readonly close: () => Promise<void>;
    }
  /** A server has it: where, as far as that is known. */
  | { readonly status: 'held'; readonly url: string | null }
  | { readonly status: 'failed'; readonly detail: string };

/** @param keys - null: no keys are configured. */
export type OpenLocalService = (config: Config, keys: KeyStore | null) => Promise<LocalService>;
