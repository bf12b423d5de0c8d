import type { KeyStore } from '../../access/key-store.ts';
import type { Config } from '../../config/config.ts';
import type { LocalService as OpenService, NoStore } from '../../http/local-service.ts';

/** The store of this machine, opened by this process; or why it is not. */
export type LocalService = OpenService | NoStore;

/** @param keys - null: no keys are configured. */
export type OpenLocalService = (config: Config, keys: KeyStore | null) => Promise<LocalService>;
