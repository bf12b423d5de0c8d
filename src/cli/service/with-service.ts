import type { CommandContext, OptionValues } from '../command.ts';
import type { ExitCode } from '../exit-codes.ts';
import { helpOf, textOf } from '../options.ts';
import { connect } from './connect.ts';
import type { OpenLocalService } from './local-client.ts';
import type { ServiceClient } from './service-client.ts';

export const serverOption = {
  value: 'URL',
  help: helpOf('option.server'),
} as const;

/** A service that is asked on behalf of a command. */
export type Service = {
  readonly client: ServiceClient;
  /** How the command is called, for reporting issues: `slate runs list`. */
  readonly command: string;
  readonly context: CommandContext;
};

/** Loaded only where no service is named. */
const openLocal: OpenLocalService = async (config, keys) =>
  (await import('../../http/local-service.ts')).openLocalService(config, keys);

/**
 * Does something with the service that the options or the environment name, and closes it.
 * @returns what `use` returns, or 2 if there is no such service, which is reported.
 */
export const withService = async (
  options: OptionValues,
  command: string,
  context: CommandContext,
  use: (service: Service) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const named = textOf(options, 'server') ?? context.config.client.server;
  const connected = await connect(named, openLocal, command, context);
  if ('code' in connected) return connected.code;
  const { client } = connected;
  try {
    return await use({ client, command, context });
  } finally {
    await client.close();
  }
};
