import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/files/package-root.ts';

/** The TypeScript files of a folder of the project, with what stands in them. */
export const filesUnder = (folder: string): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync(join(packageRoot(), folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({
      path: join(folder, path),
      text: readFileSync(join(packageRoot(), folder, path), 'utf8'),
    }));
