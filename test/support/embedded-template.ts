import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../../src/files/package-root.ts';
import type * as compiled from '../../src/store/store.ts';

const cache = join(packageRoot(), 'node_modules', '.cache', 'slate');
const storeCode = join(packageRoot(), 'dist', 'src', 'store');

/** Of all that decides what a new embedded database looks like. */
const fingerprint = (): string => {
  const hash = createHash('sha256').update(readFileSync(join(packageRoot(), 'package-lock.json')));
  for (const name of readdirSync(storeCode, { recursive: true }).map(String).sort()) {
    if (name.endsWith('.js')) hash.update(name).update(readFileSync(join(storeCode, name)));
  }
  return hash.digest('hex').slice(0, 16);
};

/**
 * Puts a new embedded store into a folder: `data`, and the keys that belong to it. Making one takes seconds, so a copy
 * is given of one that was made before.
 */
export const copyNewStore = async (folder: string): Promise<void> => {
  const template = join(cache, `store-${fingerprint()}`);
  if (!existsSync(template)) await makeTemplate(template);
  cpSync(template, folder, { recursive: true });
};

const makeTemplate = async (template: string): Promise<void> => {
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'draft-'));
  const { openStore } = (await import(pathToFileURL(join(storeCode, 'store.js')).href)) as typeof compiled;
  const settings = { databaseUrl: '', data: join(draft, 'data'), keys: join(draft, 'keys') };
  const store = await openStore(settings, '0.0.0-template', () => undefined);
  if ('status' in store) throw new Error('a new folder is held');
  await store.close();
  try {
    renameSync(draft, template);
  } catch {
    // Another test was faster.
    rmSync(draft, { recursive: true, force: true });
  }
};
