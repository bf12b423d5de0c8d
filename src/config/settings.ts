import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { serviceLimits } from '../input/limits.ts';
import type { English } from '../text/languages.ts';
import { languageCodes } from '../text/languages.ts';
import { listText, writerOf, type ArgumentsOf } from '../text/message.ts';

/** One environment variable: what it may be, what it is when it is not set, and what it means. */
export type Setting<T> = {
  readonly schema: z.ZodType<T>;
  /** What is said where the value is something else; it repeats no value. @param setting - its name. */
  readonly refuse: (setting: string) => string;
  /** As the documentation shows them. */
  readonly allowed: string;
  readonly otherwise: string;
  readonly help: string;
};

const write = writerOf('settings');

/** Those of sentences that have no argument but the name of the setting. */
type FormKey = {
  [K in keyof English['settings']]: keyof ArgumentsOf<English['settings'][K]> extends 'setting' ? K : never;
}[keyof English['settings']];

const kibibyte = 1024;
const mebibyte = 1024 ** 2;
const gibibyte = 1024 ** 3;

const number = (
  [least, most]: readonly [number, number],
  value: number,
  help: string,
  shown = String(value),
): Setting<number> => ({
  schema: z.coerce.number().min(least).max(most).default(value),
  refuse: (setting) => write('number', { setting, least, most }),
  allowed: `${least} to ${most}`,
  otherwise: shown,
  help,
});

const whole = (
  [least, most]: readonly [number, number],
  value: number,
  help: string,
  shown?: string,
): Setting<number> => ({
  ...number([least, most], value, help, shown),
  schema: wholeNumber(least, most).default(value),
  refuse: (setting) => write('whole-number', { setting, least, most }),
});

const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

const choice = <const V extends readonly string[]>(
  values: V,
  value: V[number],
  help: string,
): Setting<V[number]> => ({
  schema: z.enum(values).default(value),
  refuse: (setting) => write('choice', { setting, choices: listText(values, 'unit') }),
  allowed: values.join(', '),
  otherwise: value,
  help,
});

const text = (allowed: string, value: string, help: string): Setting<string> => ({
  schema: z.string().default(value),
  refuse: (setting) => write('text', { setting }),
  allowed,
  otherwise: value,
  help,
});

/** A text of one form; blank where it is not set. */
const matching = (allowed: string, pattern: RegExp, form: FormKey, help: string): Setting<string> => ({
  schema: z.string().regex(pattern).default(''),
  refuse: (setting) => write(form, { setting }),
  allowed,
  otherwise: '',
  help,
});

const list = (allowed: string, pattern: RegExp, form: FormKey, help: string): Setting<readonly string[]> => ({
  schema: z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    )
    .refine((entries) => entries.every((entry) => pattern.test(entry))),
  refuse: (setting) => write(form, { setting }),
  allowed,
  otherwise: '',
  help,
});

/** Jobs that a service processes at once. */
const mostJobs = 256;

/** All settings of the environment; `docs/operations.md` has the same table, and a test compares them. */
export const settings = {
  // Address
  SLATE_HOST: text('an address', '127.0.0.1', 'Address on which the service listens.'),
  SLATE_PORT: whole([0, 65_535], 3000, 'Port on which the service listens; 0: any free port.'),
  SLATE_ALLOWED_HOSTS: list(
    'names, comma-separated',
    /^(\[[0-9a-f:.]+\]|[0-9a-f]*:[0-9a-f:.]*|[a-z0-9._-]+)$/i,
    'host-names',
    'Names by which clients may call the service (`Host`), besides loopback names and the address that it listens on.',
  ),
  SLATE_ALLOWED_ORIGINS: list(
    'origins, comma-separated',
    /^https?:\/\/[^/?#\s]+$/,
    'origins',
    'Web pages of other origins that may call the service (`Origin`, CORS).',
  ),
  SLATE_TRUSTED_PROXIES: list(
    'addresses or networks, comma-separated',
    /^[0-9a-f.:]+(\/\d{1,3})?$/i,
    'networks',
    'Proxies whose `X-Forwarded-For` names the caller.',
  ),
  SLATE_BASE_PATH: matching(
    'a path',
    /^(?!\/(v1|docs)(\/|$))(\/[a-z0-9][a-z0-9._~-]*)+$/i,
    'base-path',
    'Path below which clients see the service behind a proxy; it answers with the prefix and without.',
  ),
  // Language
  SLATE_LANG: choice(
    languageCodes,
    'en',
    'Language of everything that people read, by ISO 639-1 code, unless `--lang` or `Accept-Language` asks for another.',
  ),
  // Access
  SLATE_KEYS_FILE: text(
    'a file',
    '',
    'File of API keys, maintained by `slate keys`; read again when it changes.',
  ),
  SLATE_KEYS: text('the content of such a file', '', 'The content itself, instead of a file.'),
  SLATE_RATE_LIMIT: whole([0, 1_000_000], 6000, 'Requests per minute and caller; 0: no limit.'),
  // Work
  SLATE_WORKERS: whole([1, 256], availableParallelism(), 'Worker threads.', 'cores'),
  SLATE_WORKER_MEMORY: whole(
    [64, 65_536],
    2048,
    'Heap of a thread in MiB; a job that needs more ends its thread.',
  ),
  SLATE_REHEARSALS: whole(
    [0, 1000],
    6,
    'Warm-up: solves of a generated call by each thread before the service is ready, so that the first requests are as fast as later ones.',
  ),
  SLATE_QUEUE: whole(
    [0, 100_000],
    32,
    'Requests that may wait for a thread, and as many changes and reports of stored data that may wait for their turn; above it 503.',
  ),
  SLATE_QUEUE_WAIT: number(
    [0.1, 3600],
    10,
    'Seconds that a request may wait for a thread or for its turn; then 503.',
  ),
  SLATE_READ_LIMIT: number(
    [0.1, 3600],
    60,
    'Seconds of processor time (or ten times as long by the clock) in which a thread must read a request; then the thread is ended and the answer is 500.',
  ),
  SLATE_POOLS_KEPT: whole(
    [0, 100],
    8,
    'Pools that each thread caches in memory if they are sent more than once; 0: none.',
  ),
  SLATE_TIME_LIMIT: number(
    [0.1, 86_400],
    serviceLimits.timeLimit,
    'Seconds for solving if a request does not set `options.timeLimit`.',
  ),
  SLATE_MAX_TIME_LIMIT: number(
    [0.1, 86_400],
    serviceLimits.longestTimeLimit,
    'Largest time limit of a request in seconds; above it 422.',
  ),
  // Stored data
  SLATE_STORE: choice(
    ['on', 'off'],
    'on',
    'Are pools, rule sets, runs and the journal stored? `off`: those operations answer 503, and nothing is written.',
  ),
  DATABASE_URL: matching(
    'postgres://…',
    /^postgres(ql)?:\/\/\S+$/i,
    'database-address',
    'PostgreSQL server that stores them; if not set, an embedded database in `SLATE_DATA`.',
  ),
  SLATE_DATA: text('a folder', 'data', 'Folder of the embedded database and the keys of pools.'),
  SLATE_POOL_KEYS: text(
    'a folder',
    '',
    'Folder of the keys of pools, if not in `SLATE_DATA`; with several machines, the same folder on all of them.',
  ),
  SLATE_RUN_JOBS: {
    ...whole(
      [0, mostJobs],
      0,
      'Jobs of stored runs that the service processes at once; 0: only workers process them (`slate worker`).',
      'cores; with DATABASE_URL 0',
    ),
    schema: wholeNumber(0, mostJobs).optional(),
  },
  SLATE_RUN_DAYS: whole(
    [0, 36_500],
    400,
    'Days until the result of a run is deleted, unless it is adopted; its record stays. 0: never.',
  ),
  SLATE_MAX_RUN_SCENARIOS: whole(
    [1, 200_000],
    50_000,
    'Scenarios, points, omissions and draws of a stored run.',
  ),
  SLATE_MAX_STORED_POOLS: whole(
    [1, 1_000_000],
    10_000,
    'Versions of stored pools in all, without erased ones; above it 507.',
  ),
  SLATE_MAX_STORED_POOL_BYTES: whole(
    [mebibyte, 1024 ** 5],
    64 * gibibyte,
    'Their bytes in all, as sent; above it 507.',
  ),
  SLATE_MAX_STORED_RULE_SETS: whole(
    [1, 1_000_000],
    10_000,
    'Versions of stored rule sets in all; above it 507.',
  ),
  SLATE_MAX_STORED_RULE_SET_BYTES: whole(
    [mebibyte, 1024 ** 5],
    4 * gibibyte,
    'Their bytes in all; above it 507.',
  ),
  // Limits
  SLATE_BODY_LIMIT: whole([kibibyte, gibibyte], 64 * mebibyte, 'Bytes of a body as sent; above it 413.'),
  SLATE_DECOMPRESSED_LIMIT: whole(
    [kibibyte, gibibyte],
    serviceLimits.decompressed,
    'Bytes of a decompressed body; above it, or above 100 times the bytes sent plus 1 MiB, 413.',
  ),
  SLATE_BODIES_LIMIT: whole(
    [kibibyte, 64 * gibibyte],
    512 * mebibyte,
    'Bytes of all bodies in memory at once; above it 503.',
  ),
  SLATE_MAX_CANDIDATES: whole([1, 10_000_000], serviceLimits.candidates, 'Candidates of a pool.'),
  SLATE_MAX_COLUMNS: whole([1, 100_000], serviceLimits.columns, 'Columns of a pool.'),
  SLATE_MAX_CELLS: whole([1, 1_000_000_000], serviceLimits.cells, 'Candidates times columns of a pool.'),
  SLATE_MAX_RULES: whole(
    [1, 10_000],
    serviceLimits.rules,
    'Rules of a rule set, and clauses of its eligibility.',
  ),
  SLATE_MAX_ROWS: whole([1, 200_000], serviceLimits.rows, 'Rows that the rules expand to over a pool.'),
  SLATE_MAX_SCENARIOS: whole(
    [1, 200_000],
    serviceLimits.scenarios,
    'Scenarios, points, omissions and draws of a request.',
  ),
  SLATE_MAX_NESTING: whole([8, 32], serviceLimits.nesting, 'Depth of objects and arrays.'),
  SLATE_MAX_OBJECTS: whole(
    [100, 100_000_000],
    serviceLimits.objects,
    'Objects and arrays of a JSON document in all.',
  ),
  SLATE_MAX_KEYS: whole([1000, 10_000_000], serviceLimits.keys, 'Keys of one JSON object.'),
  SLATE_MAX_TEXT: whole([100, 1_000_000], serviceLimits.textLength, 'Characters of a text or a key.'),
  SLATE_MAX_YAML: whole(
    [kibibyte, 64 * mebibyte],
    serviceLimits.yaml,
    'Characters of a YAML document (YAML is slow to read).',
  ),
  SLATE_CONNECTIONS: whole([1, 100_000], 1000, 'Open connections; any more are closed.'),
  // Timeouts
  SLATE_REQUEST_TIMEOUT: number([0.1, 3600], 60, 'Seconds within which a request must arrive; then 408.'),
  SLATE_IDLE_TIMEOUT: number([0.1, 3600], 30, 'Seconds that a connection may be idle.'),
  SLATE_SHUTDOWN_LIMIT: number([0, 3600], 10, 'Seconds that running solves have to finish during shutdown.'),
  // Logging
  SLATE_LOG_LEVEL: choice(
    ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
    'info',
    'Lowest level that is logged, to standard error.',
  ),
  // Command line
  SLATE_SERVER: text(
    'an address',
    '',
    'Service that `slate runs`, `slate pool` and `slate journal` use without `--server`; blank: the store of this machine.',
  ),
  SLATE_API_KEY: matching(
    'an API key',
    // It goes into a header as it is.
    /^[\x21-\x7e]*$/,
    'api-key',
    'API key that they send.',
  ),
} as const satisfies Readonly<Record<string, Setting<unknown>>>;
