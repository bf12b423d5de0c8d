import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { StoreSettings } from '../../src/store/store.ts';
import { copyNewStore } from './embedded-template.ts';

// Tests are run without DATABASE_URL, so that what is not about a server finds none.
const serverUrl = process.env['SLATE_TEST_DATABASE_URL'] ?? process.env['DATABASE_URL'] ?? '';

/** Where a store can be, for one file of tests alone. */
export type Place = {
  readonly settings: StoreSettings;
  /** The same for processes. */
  readonly environment: Readonly<Record<string, string>>;
  /** Removes all that was stored there; nobody may have it open. */
  readonly remove: () => Promise<void>;
};

export type KindOfStore = {
  readonly name: string;
  /** Why it cannot be tried here; null: it can. */
  readonly whyNot: string | null;
  readonly makePlace: () => Promise<Place>;
};

const toPlace = (folder: string, databaseUrl: string, remove: () => Promise<void>): Place => {
  const [data, keys] = [join(folder, 'data'), join(folder, 'keys')];
  return {
    settings: { databaseUrl, data, keys },
    environment: { SLATE_STORE: 'on', DATABASE_URL: databaseUrl, SLATE_DATA: data, SLATE_POOL_KEYS: keys },
    remove: async () => {
      await remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'slate-store-'));

export const embedded: KindOfStore = {
  name: 'the embedded database',
  whyNot: null,
  makePlace: async () => {
    const folder = makeFolder();
    await copyNewStore(folder);
    return toPlace(folder, '', () => Promise.resolve());
  },
};

/** A database of its own on a server. @param server - address of any database there. */
export const placeOn = async (server: string): Promise<Place> => {
  const name = `slate_test_${randomBytes(6).toString('hex')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const administer = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await administer(`create database ${name}`);
  return toPlace(makeFolder(), url.href, () => administer(`drop database ${name} with (force)`));
};

export const onServer: KindOfStore = {
  name: 'a PostgreSQL server',
  whyNot: serverUrl === '' ? 'DATABASE_URL is not set' : null,
  makePlace: () => placeOn(serverUrl),
};
