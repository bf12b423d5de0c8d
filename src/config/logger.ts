import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from './config.ts';

/**
 * Logs to standard error. Headers hold keys, and the words of an error can hold values of a pool: neither is
 * written, at any level.
 * @param terminal - for a person (true) or as JSON lines.
 */
export const createLogger = (level: Config['logLevel'], terminal: boolean): Logger => {
  const stream = terminal ? pretty({ destination: 2, sync: true }) : pino.destination(2);
  return pino(
    {
      level,
      redact: { paths: ['headers', '*.headers', '*.*.headers'], remove: true },
      serializers: { err: nameAndCode, error: nameAndCode, req: idOnly, res: statusOnly },
    },
    stream,
  );
};

const nameAndCode = ({ name, code }: NodeJS.ErrnoException) => ({ name, code });
const idOnly = ({ id }: { readonly id: unknown }) => ({ id });
const statusOnly = ({ statusCode }: { readonly statusCode: unknown }) => ({ statusCode });
