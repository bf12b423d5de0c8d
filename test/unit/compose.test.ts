import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/files/package-root.ts';
import { settings } from '../../src/config/settings.ts';

type Service = {
  readonly image: string;
  readonly command?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
};

const read = (...path: string[]): string => readFileSync(join(packageRoot(), ...path), 'utf8');

const text = read('compose.yaml');
const { services, volumes, networks } = parse(text, { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, unknown>>;
};
const dockerfile = read('Dockerfile');

const programs = Object.entries(services).filter(([, { image }]) => image === 'slate');

const commandFiles = readdirSync(join(packageRoot(), 'src', 'cli', 'commands'));

/** What `slate` is called with in a container. */
const wordsOf = ({ entrypoint = [], command = [] }: Service): readonly string[] => [
  ...entrypoint.slice(2),
  ...command,
];

describe('compose.yaml and the Dockerfile fit the program', () => {
  test('variables that they name are settings', () => {
    const named = [text, dockerfile].flatMap((file) => [...file.matchAll(/\b(SLATE_\w+|DATABASE_URL)\b/g)]);
    expect(new Set(named.map(([name]) => name)).size).toBeGreaterThan(4);
    for (const [name] of named) expect(Object.keys(settings)).toContain(name);
  });

  test.each(programs)('the command of %s exists', (_name, service) => {
    const words = wordsOf(service).filter((word) => /^[a-z]+$/.test(word));
    const [first = '', second = ''] = words;
    expect(commandFiles.some((file) => file === `${first}.ts` || file === `${first}-${second}.ts`)).toBe(
      true,
    );
  });

  test('every option that they name is one of its command', () => {
    for (const [, service] of programs) {
      const [command, ...words] = wordsOf(service);
      const options = words.filter((word) => word.startsWith('--')).map((word) => word.slice(2));
      if (options.length === 0) continue;
      const source = read('src', 'cli', 'commands', `${command ?? ''}.ts`);
      for (const option of options) expect(source).toMatch(new RegExp(`^ {4}${option}: \\{`, 'm'));
    }
  });

  test('no secret stands in it, and only this machine reaches what it publishes', () => {
    const { POSTGRES_PASSWORD: password = '' } = services['database']?.environment ?? {};
    expect(password).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
    for (const [, { environment }] of programs) {
      const url = environment?.['DATABASE_URL'];
      if (url !== undefined)
        expect(url).toMatch(/^postgres:\/\/slate:\$\{POSTGRES_PASSWORD:\?[^}]+\}@database\/slate$/);
    }
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports.length).toBeGreaterThan(0);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test('volumes and networks that services use are declared, and the folders of the program are in the image', () => {
    for (const { volumes: mounts = [], networks: joined = [] } of Object.values(services)) {
      for (const network of joined) expect([...Object.keys(networks), 'default']).toContain(network);
      for (const mount of mounts) expect(Object.keys(volumes)).toContain(mount.split(':')[0]);
    }
    const made = /install -d -o node -g node -m 0700 (.+)/.exec(dockerfile)?.[1]?.split(' ') ?? [];
    for (const [, { volumes: mounts = [] }] of programs) {
      for (const mount of mounts) expect(made).toContain(mount.split(':')[1]);
    }
    const [, data = ''] = /^ENV SLATE_DATA=(\S+)$/m.exec(dockerfile) ?? [];
    expect(made).toContain(data);
    expect(dockerfile).toContain(`VOLUME ${data}\n`);
  });

  test('service and workers open the same database with the same keys', () => {
    const shared = ['service', 'worker'].map((name) => {
      const { environment = {}, volumes: mounts = [] } = services[name] ?? { image: '' };
      return [
        environment['DATABASE_URL'],
        environment['SLATE_POOL_KEYS'],
        mounts.includes('pool-keys:/pool-keys'),
      ];
    });
    expect(shared[0]).toEqual([expect.any(String), '/pool-keys', true]);
    expect(shared[1]).toEqual(shared[0]);
  });
});
