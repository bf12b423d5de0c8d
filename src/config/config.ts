import { availableParallelism } from 'node:os';
import type { z } from 'zod';
import type { Limits } from '../input/limits.ts';
import type { Language } from '../text/languages.ts';
import { writerOf } from '../text/message.ts';
import { settings } from './settings.ts';

type Settings = { readonly [K in keyof typeof settings]: z.infer<(typeof settings)[K]['schema']> };

/** What the environment decides. Command-line options go before it. Times are seconds, sizes bytes. */
export type Config = {
  /** Where `slate serve` listens. */
  readonly host: string;
  readonly port: number;
  readonly logLevel: Settings['SLATE_LOG_LEVEL'];
  /** In which people read, where nobody asks for another. */
  readonly language: Language;
  /** Who may call, and from where. */
  readonly access: {
    readonly hosts: readonly string[];
    readonly origins: readonly string[];
    readonly proxies: readonly string[];
    /** Path below which clients see the service, such as `/slate`; blank: at the root. */
    readonly basePath: string;
    /** Blank: none. */
    readonly keysFile: string;
    readonly keys: string;
    /** Requests a minute of one caller; 0: no limit. */
    readonly rateLimit: number;
  };
  /** The threads and the queue before them. */
  readonly work: {
    readonly threads: number;
    /** MiB of heap. */
    readonly threadMemory: number;
    readonly warmUp: number;
    readonly queue: number;
    readonly queueTimeout: number;
    readonly readLimit: number;
    /** Pools that each thread caches. */
    readonly pools: number;
  };
  /** What is stored, and where. */
  readonly store: {
    readonly isOn: boolean;
    /** Blank: the embedded database. */
    readonly databaseUrl: string;
    readonly data: string;
    /** Blank: in `data`. */
    readonly keys: string;
    /** Jobs of stored runs at once, in the service. */
    readonly jobs: number;
    /** Days; 0: without end. */
    readonly retentionDays: number;
    /** Most scenarios of a run. */
    readonly scenarios: number;
    /** Versions and bytes of pools and rule sets, in all. */
    readonly most: {
      readonly pools: number;
      readonly poolBytes: number;
      readonly ruleSets: number;
      readonly ruleSetBytes: number;
    };
  };
  /** What may be sent, and how slowly. */
  readonly bodyAdmission: {
    readonly bodyLimit: number;
    readonly bodiesLimit: number;
    readonly connections: number;
    readonly requestTimeout: number;
    readonly idleTimeout: number;
    readonly shutdownLimit: number;
  };
  /** What a job may ask for. */
  readonly limits: Limits;
  /** The service that the command line asks for runs, pools and the journal. */
  readonly client: {
    /** Blank: the store of this machine. */
    readonly server: string;
    /** A secret: it is sent, and never shown. Blank: none. */
    readonly key: string;
  };
  /** How the user calls the command line: through npm, or by its name. */
  readonly invocation: string;
};

/** The configuration, or a sentence about every variable that is not as it should be. */
export const readConfig = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
): { readonly config: Config } | { readonly problems: readonly string[] } => {
  // One by one: a schema of all of them would be compiled, for use once in a process.
  const read = (Object.keys(settings) as (keyof Settings)[]).map((name) => {
    const value = environment[name];
    // A variable that is set to nothing is not set.
    const given = value?.trim() === '' ? undefined : value;
    return [name, (settings[name].schema as z.ZodType).safeParse(given)] as const;
  });
  const refused = read.flatMap(([name, { success }]) => (success ? [] : [settings[name].refuse(name)]));
  const values = Object.fromEntries(read.map(([name, { data }]) => [name, data])) as Settings;
  const problems = refused.length > 0 ? refused : contradictions(values);
  return problems.length > 0
    ? { problems }
    : { config: toConfig(values, invocationIn(environment['npm_lifecycle_event'])) };
};

const write = writerOf('settings');

const contradictions = (given: Settings): readonly string[] => [
  ...(given.SLATE_TIME_LIMIT > given.SLATE_MAX_TIME_LIMIT
    ? [write('above-other', { setting: 'SLATE_TIME_LIMIT', other: 'SLATE_MAX_TIME_LIMIT' })]
    : []),
  ...(given.SLATE_BODY_LIMIT > given.SLATE_BODIES_LIMIT
    ? [write('above-other', { setting: 'SLATE_BODY_LIMIT', other: 'SLATE_BODIES_LIMIT' })]
    : []),
  ...(given.SLATE_KEYS !== '' && given.SLATE_KEYS_FILE !== ''
    ? [write('beside-other', { setting: 'SLATE_KEYS', other: 'SLATE_KEYS_FILE' })]
    : []),
];

/** @param script - what npm runs: a script of a checkout, or an installed package; undefined: not through npm. */
const invocationIn = (script: string | undefined): string => {
  if (script === undefined) return 'slate';
  return script === 'npx' ? 'npx slate-panel' : 'npm run --silent slate --';
};

const toConfig = (given: Settings, invocation: string): Config => ({
  host: given.SLATE_HOST,
  port: given.SLATE_PORT,
  logLevel: given.SLATE_LOG_LEVEL,
  language: given.SLATE_LANG,
  access: {
    hosts: given.SLATE_ALLOWED_HOSTS,
    origins: given.SLATE_ALLOWED_ORIGINS,
    proxies: given.SLATE_TRUSTED_PROXIES,
    basePath: given.SLATE_BASE_PATH,
    keysFile: given.SLATE_KEYS_FILE,
    keys: given.SLATE_KEYS,
    rateLimit: given.SLATE_RATE_LIMIT,
  },
  work: {
    threads: given.SLATE_WORKERS,
    threadMemory: given.SLATE_WORKER_MEMORY,
    warmUp: given.SLATE_REHEARSALS,
    queue: given.SLATE_QUEUE,
    queueTimeout: given.SLATE_QUEUE_WAIT,
    readLimit: given.SLATE_READ_LIMIT,
    pools: given.SLATE_POOLS_KEPT,
  },
  store: {
    isOn: given.SLATE_STORE === 'on',
    databaseUrl: given.DATABASE_URL,
    data: given.SLATE_DATA,
    keys: given.SLATE_POOL_KEYS,
    jobs: given.SLATE_RUN_JOBS ?? (given.DATABASE_URL === '' ? availableParallelism() : 0),
    retentionDays: given.SLATE_RUN_DAYS,
    scenarios: given.SLATE_MAX_RUN_SCENARIOS,
    most: {
      pools: given.SLATE_MAX_STORED_POOLS,
      poolBytes: given.SLATE_MAX_STORED_POOL_BYTES,
      ruleSets: given.SLATE_MAX_STORED_RULE_SETS,
      ruleSetBytes: given.SLATE_MAX_STORED_RULE_SET_BYTES,
    },
  },
  bodyAdmission: {
    bodyLimit: given.SLATE_BODY_LIMIT,
    bodiesLimit: given.SLATE_BODIES_LIMIT,
    connections: given.SLATE_CONNECTIONS,
    requestTimeout: given.SLATE_REQUEST_TIMEOUT,
    idleTimeout: given.SLATE_IDLE_TIMEOUT,
    shutdownLimit: given.SLATE_SHUTDOWN_LIMIT,
  },
  limits: {
    candidates: given.SLATE_MAX_CANDIDATES,
    columns: given.SLATE_MAX_COLUMNS,
    cells: given.SLATE_MAX_CELLS,
    rules: given.SLATE_MAX_RULES,
    rows: given.SLATE_MAX_ROWS,
    scenarios: given.SLATE_MAX_SCENARIOS,
    nesting: given.SLATE_MAX_NESTING,
    objects: given.SLATE_MAX_OBJECTS,
    keys: given.SLATE_MAX_KEYS,
    textLength: given.SLATE_MAX_TEXT,
    yaml: given.SLATE_MAX_YAML,
    decompressed: given.SLATE_DECOMPRESSED_LIMIT,
    timeLimit: given.SLATE_TIME_LIMIT,
    longestTimeLimit: given.SLATE_MAX_TIME_LIMIT,
  },
  client: { server: given.SLATE_SERVER, key: given.SLATE_API_KEY },
  invocation,
});

/** What holds where nothing is set. @throws Error where the defaults contradict each other. */
export const defaultConfig = (): Config => {
  const read = readConfig({});
  if ('problems' in read) throw new Error('the defaults contradict each other');
  return read.config;
};
