import { z } from 'zod';
import type { CommandContext } from '../../src/cli/command.ts';
import { ask } from '../../src/cli/service/ask.ts';
import { withService } from '../../src/cli/service/with-service.ts';
import { defaultConfig } from '../../src/config/config.ts';

export const apiKey = `slate_0f3a9c51d2_${'k'.repeat(43)}`;

/** A command line that collects its error output. @param key - blank: none. */
export const collecting = (server: string, key = apiKey) => {
  const written: string[] = [];
  const context: CommandContext = {
    writeOut: () => Promise.reject(new Error('nothing is to be written')),
    writeError: (text) => written.push(text),
    terminal: false,
    newFile: false,
    errorTerminal: false,
    width: 160,
    config: { ...defaultConfig(), client: { server, key } },
    signal: new AbortController().signal,
  };
  return { context, errorOutput: () => written.join('') };
};

const schema = z.strictObject({ fine: z.boolean() });

/** Asks the service there for one document. */
export const askAt = async (server: string, key?: string) => {
  const { context, errorOutput } = collecting(server, key);
  let document: unknown = null;
  const code = await withService({}, 'slate test', context, async (service) => {
    const asked = await ask(service, { path: '/v1/test', schema });
    if ('code' in asked) return asked.code;
    document = asked.document;
    return 0;
  });
  return { code, document, errorOutput: errorOutput() };
};
