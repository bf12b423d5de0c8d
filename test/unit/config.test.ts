import { availableParallelism } from 'node:os';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';

const problemsOf = (environment: Readonly<Record<string, string>>): readonly string[] => {
  const read = readConfig(environment);
  return 'problems' in read ? read.problems : [];
};

describe('the environment', () => {
  test('where nothing is set, or set to nothing, the defaults hold', () => {
    const read = readConfig({ SLATE_PORT: '', SLATE_QUEUE: ' ' });
    expect(read).toMatchObject({
      config: { host: '127.0.0.1', port: 3000, access: { hosts: [], keysFile: '' }, work: { queue: 32 } },
    });
  });

  test('the store is embedded and the service does the jobs, unless a server is named', () => {
    const storeOf = (environment: Readonly<Record<string, string>>) => {
      const read = readConfig(environment);
      return 'config' in read ? read.config.store : null;
    };
    const cores = availableParallelism();
    const usualMost = { pools: 10_000, poolBytes: 2 ** 36, ruleSets: 10_000, ruleSetBytes: 2 ** 32 };
    const usual = { retentionDays: 400, scenarios: 50_000, most: usualMost };
    const embedded = { isOn: true, databaseUrl: '', data: 'data', keys: '', jobs: cores, ...usual };
    expect(storeOf({})).toEqual(embedded);
    expect(storeOf({ DATABASE_URL: ' ' })).toEqual(embedded);
    const databaseUrl = 'postgres://slate@localhost/slate';
    expect(storeOf({ DATABASE_URL: databaseUrl })).toEqual({ ...embedded, databaseUrl, jobs: 0 });
    expect(storeOf({ DATABASE_URL: databaseUrl, SLATE_RUN_JOBS: '3' })).toMatchObject({ jobs: 3 });
    expect(
      storeOf({
        SLATE_STORE: 'off',
        SLATE_DATA: '/srv/slate',
        SLATE_POOL_KEYS: '/srv/keys',
        SLATE_RUN_JOBS: '0',
        SLATE_RUN_DAYS: '0',
        SLATE_MAX_RUN_SCENARIOS: '7',
      }),
    ).toEqual({
      isOn: false,
      databaseUrl: '',
      data: '/srv/slate',
      keys: '/srv/keys',
      jobs: 0,
      retentionDays: 0,
      scenarios: 7,
      most: usualMost,
    });
  });

  test('lists are taken apart', () => {
    expect(readConfig({ SLATE_ALLOWED_HOSTS: ' a.example.org, [::1] ,fd00::1,10.0.0.1' })).toMatchObject({
      config: { access: { hosts: ['a.example.org', '[::1]', 'fd00::1', '10.0.0.1'] } },
    });
  });

  test('every issue is reported at once, and no value is repeated', () => {
    const secret = 'hunter2';
    const problems = problemsOf({
      SLATE_PORT: secret,
      SLATE_WORKERS: '1.5',
      SLATE_QUEUE: '-1',
      SLATE_LOG_LEVEL: secret,
      SLATE_ALLOWED_ORIGINS: `${secret},https://x.example.org/path`,
      SLATE_ALLOWED_HOSTS: 'a.example.org,slate.example.org:3000',
      SLATE_TRUSTED_PROXIES: 'somewhere',
      SLATE_BODY_LIMIT: '1e99',
      SLATE_STORE: secret,
      SLATE_RUN_JOBS: '257',
      SLATE_RUN_DAYS: '-1',
    });
    expect(problems).toEqual([
      'SLATE_PORT must be a whole number from 0 to 65535.',
      'SLATE_ALLOWED_HOSTS must be host names or addresses without scheme and port, separated by commas.',
      'SLATE_ALLOWED_ORIGINS must be origins such as https://tools.example.org, separated by commas.',
      'SLATE_TRUSTED_PROXIES must be addresses or networks such as 10.0.0.0/8, separated by commas.',
      'SLATE_WORKERS must be a whole number from 1 to 256.',
      'SLATE_QUEUE must be a whole number from 0 to 100000.',
      'SLATE_STORE must be one of: on, off.',
      'SLATE_RUN_JOBS must be a whole number from 0 to 256.',
      'SLATE_RUN_DAYS must be a whole number from 0 to 36500.',
      'SLATE_BODY_LIMIT must be a whole number from 1024 to 1073741824.',
      'SLATE_LOG_LEVEL must be one of: fatal, error, warn, info, debug, trace, silent.',
    ]);
    expect(problems.join()).not.toContain(secret);
  });

  test('settings that contradict each other are reported together', () => {
    expect(
      problemsOf({
        SLATE_TIME_LIMIT: '10',
        SLATE_MAX_TIME_LIMIT: '5',
        SLATE_BODIES_LIMIT: '2048',
        SLATE_KEYS: '{}',
        SLATE_KEYS_FILE: 'keys.json',
      }),
    ).toEqual([
      'SLATE_TIME_LIMIT cannot be above SLATE_MAX_TIME_LIMIT.',
      'SLATE_BODY_LIMIT cannot be above SLATE_BODIES_LIMIT.',
      'SLATE_KEYS and SLATE_KEYS_FILE cannot both be set.',
    ]);
  });
});
