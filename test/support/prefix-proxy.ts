import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that shows a service below a path, and nothing beside it. */
export type PrefixProxy = {
  /** With the path, without a slash at its end. */
  readonly url: string;
  readonly close: () => void;
};

/** @param strips - does it take the prefix off before it passes a request on? */
export const startPrefixProxy = async (
  target: string,
  prefix: string,
  strips: boolean,
): Promise<PrefixProxy> => {
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = '' } = incoming;
    if (url !== prefix && !url.startsWith(`${prefix}/`)) {
      outgoing.writeHead(404).end('not below the prefix');
      return;
    }
    const path = strips ? url.slice(prefix.length) || '/' : url;
    const call = request(
      target + path,
      { ...(method === undefined ? {} : { method }), headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    call.on('error', () => outgoing.destroy());
    incoming.pipe(call);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
