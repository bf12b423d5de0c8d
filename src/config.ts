import { availableParallelism } from 'node:os';
import { z } from 'zod';

/** What the environment decides. Command-line options go before it. */
export type Config = {
  /** Where `slate serve` listens. */
  readonly host: string;
  readonly port: number;
  /** Worker threads of the service. */
  readonly workers: number;
  /** Largest request body, bytes. */
  readonly bodyLimit: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** How the user calls the command line: through npm in a checkout, or by its name. */
  readonly invocation: string;
};

const whole = (least: number, most: number, value: number) =>
  z.coerce.number().int().min(least).max(most).default(value);

const schema = z.object({
  SLATE_HOST: z.string().min(1).default('127.0.0.1'),
  SLATE_PORT: whole(0, 65_535, 3000),
  SLATE_WORKERS: whole(1, 256, Math.max(1, availableParallelism())),
  SLATE_BODY_LIMIT: whole(1024, 1024 ** 3, 64 * 1024 ** 2),
  SLATE_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  npm_lifecycle_event: z.string().optional(),
});

/** The configuration, or every variable that is not as it should be. */
export const readConfig = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
): { readonly config: Config } | { readonly problems: readonly string[] } => {
  // A variable that is set to nothing is not set.
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    return { problems: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  }
  const { SLATE_HOST, SLATE_PORT, SLATE_WORKERS, SLATE_BODY_LIMIT, SLATE_LOG_LEVEL } = parsed.data;
  const throughNpm = parsed.data.npm_lifecycle_event !== undefined;
  return {
    config: {
      host: SLATE_HOST,
      port: SLATE_PORT,
      workers: SLATE_WORKERS,
      bodyLimit: SLATE_BODY_LIMIT,
      logLevel: SLATE_LOG_LEVEL,
      invocation: throughNpm ? 'npm run --silent slate --' : 'slate',
    },
  };
};
