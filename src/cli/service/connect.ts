import { openKeyStore } from '../../access/key-store.ts';
import { programVersion } from '../../panel-context.ts';
import type { CommandContext, OptionValues } from '../command.ts';
import { refuseKeyFile, refuseUsage } from '../commands/keys-shared.ts';
import { textOf } from '../commands/shared.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { createHttpClient } from './http-client.ts';
import { createLocalClient } from './local-client.ts';
import type { OpenLocalService } from './local-service.ts';
import { parseServerAddress } from './server-address.ts';
import type { ServiceClient } from './service-client.ts';

export const serverOption = {
  value: 'URL',
  help: 'the service to ask (default SLATE_SERVER; else the store of this machine)',
} as const;

/** A service that is asked on behalf of a command. */
export type Service = {
  readonly client: ServiceClient;
  /** How the command is called, for telling mistakes: `slate runs list`. */
  readonly command: string;
  readonly context: CommandContext;
};

type Connected = { readonly client: ServiceClient } | { readonly code: ExitCode };

const openLocal: OpenLocalService = () =>
  Promise.resolve({
    status: 'failed',
    detail: 'There is no local store: name a service with --server URL or SLATE_SERVER.',
  });

/**
 * Does something with the service that the options or the environment name, and closes it.
 * @returns what `use` returns, or 2 where there is no such service, which is told.
 */
export const withService = async (
  options: OptionValues,
  command: string,
  context: CommandContext,
  use: (service: Service) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const named = textOf(options, 'server') ?? context.config.client.server;
  const connected =
    named === '' ? await connectLocal(openLocal, command, context) : connectOver(named, command, context);
  if ('code' in connected) return connected.code;
  const { client } = connected;
  try {
    return await use({ client, command, context });
  } finally {
    await client.close();
  }
};

const connectOver = (named: string, command: string, context: CommandContext): Connected => {
  const parsed = parseServerAddress(named);
  if ('mistake' in parsed) return { code: refuseUsage([parsed.mistake], command, context) };
  const { config, signal } = context;
  const client = createHttpClient({
    ...{ address: parsed.address, key: config.client.key, version: programVersion(), signal },
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
  if ('mistakes' in keys) {
    const { keysFile } = config.access;
    return { code: refuseKeyFile(keys.mistakes, keysFile === '' ? 'SLATE_KEYS' : keysFile, context) };
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
        context.writeError(
          'The store of this machine is held by another process; name its address with --server URL.\n',
        );
        return { code: exitCodes.invalid };
      }
      context.writeError(
        `The service at ${opened.url} holds the store of this machine, and is asked instead.\n`,
      );
      return connectOver(opened.url, command, context);
  }
};
