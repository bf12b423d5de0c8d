import { createIssueList, invalid } from '../../panel/issues/outcome.ts';
import { startServer } from '../../http/server.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { readNumber } from '../read-number.ts';
import { refuse, textOf } from './shared.ts';

/** What the system says of an address that cannot be used. */
const cannotListen = new Set(['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND', 'EAI_AGAIN']);

export const serveCommand: Command = {
  name: 'serve',
  summary: 'answer over REST, with Swagger UI at /docs',
  options: {
    host: { value: 'ADDRESS', help: 'where to listen (SLATE_HOST; default 127.0.0.1)' },
    port: { value: 'PORT', help: 'on which port, 0 for any free one (SLATE_PORT; default 3000)' },
  },
  examples: ['slate serve --port 3000'],
  run: async (options, _operands, context) => {
    const host = textOf(options, 'host') ?? context.config.host;
    const port = readNumber(textOf(options, 'port') ?? String(context.config.port)) ?? Number.NaN;
    const issues = createIssueList();
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      issues.add({ code: 'usage', document: 'options', detail: '--port is a whole number from 0 to 65535.' });
      return refuse(invalid(issues), { options: 'slate serve' }, context);
    }
    const server = await startServer({ ...context.config, host, port }, context.terminal).catch(
      (error: unknown) => {
        const reason = (error as NodeJS.ErrnoException).code;
        if (reason === undefined || !cannotListen.has(reason)) throw error;
        issues.add({
          code: 'usage',
          document: 'options',
          detail: `Cannot listen on ${host}, port ${port} (${reason}).`,
        });
        return null;
      },
    );
    if (server === null) return refuse(invalid(issues), { options: 'slate serve' }, context);
    context.writeError(`Slate listens on ${server.url} (Swagger UI: ${server.url}/docs). Ctrl-C stops it.\n`);
    await new Promise<void>((resolve) => {
      context.signal.addEventListener('abort', () => {
        resolve();
      });
    });
    await server.close();
    return exitCodes.done;
  },
};
