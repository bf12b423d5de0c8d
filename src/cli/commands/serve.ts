import { once } from 'node:events';
import { openKeyStore, type KeyStore } from '../../access/key-store.ts';
import { isLoopback } from '../../access/loopback.ts';
import { startServer } from '../../http/server.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readNumber } from '../read-number.ts';
import { refuseKeyFile, refuseUsage } from './keys-shared.ts';
import { textOf } from './shared.ts';

/** What the system says of an address that cannot be used. */
const cannotListen = new Set(['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND', 'EAI_AGAIN']);

export const serveCommand: Command = {
  name: 'serve',
  summary: 'answer over REST, with Swagger UI at /docs',
  options: {
    host: { value: 'ADDRESS', help: 'where to listen (SLATE_HOST; default 127.0.0.1)' },
    port: { value: 'PORT', help: 'on which port, 0 for any free one (SLATE_PORT; default 3000)' },
    insecure: { help: 'listen where other machines can call, although no API keys are configured' },
  },
  examples: ['slate serve --port 3000', 'SLATE_KEYS_FILE=keys.json slate serve --host 0.0.0.0'],
  run: async (options, _operands, context) => {
    const host = textOf(options, 'host') ?? context.config.host;
    const port = readNumber(textOf(options, 'port') ?? String(context.config.port)) ?? Number.NaN;
    const refuse = (detail: string) => refuseUsage([detail], 'slate serve', context);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      return refuse('--port is a whole number from 0 to 65535.');
    }
    const { access } = context.config;
    const opened = await openKeyStore(access);
    if ('mistakes' in opened) {
      return refuseKeyFile(opened.mistakes, access.keysFile === '' ? 'SLATE_KEYS' : access.keysFile, context);
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
    if ('status' in server) return refuse(`${server.detail} SLATE_STORE=off serves without one.`);
    context.writeError(`Slate listens on ${server.url} (Swagger UI: ${server.url}/docs). Ctrl-C stops it.\n`);
    // Whoever interrupts it while it starts is not heard a second time.
    if (!context.signal.aborted) await once(context.signal, 'abort');
    await server.close();
    return exitCodes.done;
  },
};

const hasUsable = (store: KeyStore | null): boolean => store !== null && store.usable() > 0;

const unguarded = (host: string, store: KeyStore | null): string =>
  `Other machines could call ${host === '' ? 'every address of this machine' : host}, and ${store === null ? 'no API keys are configured' : 'no API key is usable'}. ` +
  'Make one (slate keys create --help) and set SLATE_KEYS_FILE or SLATE_KEYS; or listen on 127.0.0.1; ' +
  'or say --insecure where something else lets in only those who may.';

/** @throws what is no matter of the address. */
const listenFailure = (error: unknown, host: string, port: number): string => {
  const reason = (error as NodeJS.ErrnoException).code;
  if (reason === undefined || !cannotListen.has(reason)) throw error;
  return `Cannot listen on ${host}, port ${port} (${reason}).`;
};
