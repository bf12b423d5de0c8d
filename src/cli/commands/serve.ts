import { createIssueList, invalid } from '../../panel/issues/outcome.ts';
import { startServer } from '../../http/server.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { refuse, textOf } from './shared.ts';

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
    const port = Number(textOf(options, 'port') ?? context.config.port);
    const issues = createIssueList();
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      issues.add({ code: 'usage', document: 'options', detail: '--port is a whole number from 0 to 65535.' });
      return refuse(invalid(issues), { options: 'slate serve' }, context);
    }
    const server = await startServer({ ...context.config, host, port }, context.terminal);
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
