import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder that hold one of these, in any place; a file that goes meanwhile holds nothing. */
export const filesWith = (folder: string, wanted: readonly (string | Buffer)[]): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .flatMap((path) => {
      const content = readIfThere(path);
      const found = wanted.filter((one) => content.includes(one));
      return found.map((one) => `${path}: ${one.toString('hex')}`);
    });

const readIfThere = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
};
