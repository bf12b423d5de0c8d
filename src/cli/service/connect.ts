import { openKeyStore } from '../../access/key-store.ts';
import { programVersion } from '../../files/program-version.ts';
import { writerOf } from '../../text/message.ts';
import type { CommandContext } from '../command.ts';
import { refuseKeyFile } from '../commands/keys-shared.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { usage } from '../options.ts';
import { refuseUsage } from '../diagnostics.ts';
import { createHttpClient } from './http-client.ts';
import { createLocalClient, type OpenLocalService } from './local-client.ts';
import { parseServerAddress } from './server-address.ts';
import type { ServiceClient } from './service-client.ts';

const write = writerOf('services');

/** A service to use; or the exit code, after the reason was reported. */
export type Connected = { readonly client: ServiceClient } | { readonly code: ExitCode };

/**
 * @param named - address of a service; blank: the store of this machine.
 * @param open - opens that store.
 */
export const connect = (
  named: string,
  open: OpenLocalService,
  command: string,
  context: CommandContext,
): Promise<Connected> =>
  named === '' ? connectLocal(open, command, context) : Promise.resolve(connectOver(named, command, context));

const connectOver = (named: string, command: string, context: CommandContext): Connected => {
  const parsed = parseServerAddress(named);
  if ('error' in parsed)
    return { code: refuseUsage([usage('usage.because', { detail: parsed.error })], command, context) };
  const { config, signal } = context;
  const client = createHttpClient({
    address: parsed.address,
    key: config.client.key,
    version: programVersion(),
    signal,
  });
  return { client };
};

/** Opens the store of this machine; where a service has it, that service is asked. */
const connectLocal = async (
  open: OpenLocalService,
  command: string,
  context: CommandContext,
): Promise<Connected> => {
  const { config, signal } = context;
  const keys = await openKeyStore(config.access);
  if ('issues' in keys) {
    const { keysFile } = config.access;
    return { code: refuseKeyFile(keys.issues, keysFile === '' ? 'SLATE_KEYS' : keysFile, context) };
  }
  const opened = await open(config, keys.store);
  switch (opened.status) {
    case 'open':
      return { client: createLocalClient(opened, config.client.key, programVersion(), signal) };
    case 'failed':
      context.writeError(`${opened.detail}\n`);
      return { code: exitCodes.invalid };
    case 'held':
      if (opened.url === null) {
        context.writeError(`${write('store-in-use')}\n`);
        return { code: exitCodes.invalid };
      }
      context.writeError(`${write('store-in-use.service', { url: opened.url })}\n`);
      return connectOver(opened.url, command, context);
  }
};
