import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for one file of tests, removed after the last of them. Call it at the top of the file. */
export const ownFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'slate-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const path = (...names: readonly string[]): string => join(folder, ...names);
  /** Writes a file there. @returns its path. */
  const file = (name: string, text: string | Uint8Array): string => {
    writeFileSync(path(name), text);
    return path(name);
  };
  return { path, file };
};
