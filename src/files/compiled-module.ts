import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from './package-root.ts';

/**
 * A compiled module of src/, for a thread to start with: threads run compiled code only, also where this runs from the
 * sources or from the bundle. @param path - below src/.
 */
export const compiledModule = (path: `${string}.js`): URL =>
  pathToFileURL(join(packageRoot(), 'dist', 'src', path));
