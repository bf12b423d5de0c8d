import { once } from 'node:events';
import { openKeyStore, type KeyStore } from '../../access/key-store.ts';
import { isLoopback } from '../../access/loopback.ts';
import { startServer } from '../../http/server.ts';
import type { Command } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readNumber, textOf, helpOf, commandLineText, usage } from '../options.ts';
import { refuseUsage } from '../diagnostics.ts';
import { refuseKeyFile } from './keys-shared.ts';

/** What the system says of an address that cannot be used. */
const cannotListen = new Set(['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND', 'EAI_AGAIN']);

export const serveCommand: Command = {
  name: 'serve',
  options: {
    host: { value: 'ADDRESS', help: helpOf('option.host') },
    port: { value: 'PORT', help: helpOf('option.port') },
    insecure: { help: helpOf('option.insecure') },
  },
  examples: ['slate serve --port 3000', 'SLATE_KEYS_FILE=keys.json slate serve --host 0.0.0.0'],
  run: async (options, _operands, context) => {
    const host = textOf(options, 'host') ?? context.config.host;
    const port = readNumber(textOf(options, 'port') ?? String(context.config.port)) ?? Number.NaN;
    const refuse = (detail: string): ExitCode =>
      refuseUsage([usage('usage.because', { detail })], 'slate serve', context);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      return refuseUsage([usage('usage.port')], 'slate serve', context);
    }
    const { access } = context.config;
    const opened = await openKeyStore(access);
    if ('issues' in opened) {
      return refuseKeyFile(opened.issues, access.keysFile === '' ? 'SLATE_KEYS' : access.keysFile, context);
    }
    const { store } = opened;
    try {
      const guarded = options['insecure'] === true || hasUsable(store) || (await isLoopback(host));
      if (!guarded) return refuse(unguarded(host, store));
    } catch (error) {
      return refuse(listenFailure(error, host, port));
    }
    const server = await startServer({ ...context.config, host, port }, store, context.terminal).catch(
      (error: unknown) => ({ failure: listenFailure(error, host, port) }),
    );
    if ('failure' in server) return refuse(server.failure);
    if ('status' in server) return refuse(commandLineText('serve.without-store', { detail: server.detail }));
    context.writeError(`${commandLineText('serve.listening', { url: server.url })}\n`);
    // A second interrupt during the start is ignored.
    if (!context.signal.aborted) await once(context.signal, 'abort');
    await server.close();
    return exitCodes.done;
  },
};

const hasUsable = (store: KeyStore | null): boolean => store !== null && store.usable() > 0;

const unguarded = (host: string, store: KeyStore | null): string => {
  if (store !== null) return commandLineText('serve.unusable-keys');
  return host === ''
    ? commandLineText('serve.unguarded-all')
    : commandLineText('serve.unguarded-host', { host });
};

/** @throws what is no matter of the address. */
const listenFailure = (error: unknown, host: string, port: number): string => {
  const reason = (error as NodeJS.ErrnoException).code;
  if (reason === undefined || !cannotListen.has(reason)) throw error;
  return commandLineText('serve.listen-failed', { host, port: String(port), reason });
};
