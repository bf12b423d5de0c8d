import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { optimiseAsUsual } from './optimise-later.ts';
import type * as program from './program.ts';

/** The compiled modules and the packages that commands need, in a few files, which start in a fraction of the time. */
export type Bundle = {
  readonly program: typeof program;
  /** Writes V8's code cache for the next start: `scripts/bundle.mjs` does this after usual commands. */
  readonly saveCodeCache: () => void;
};

const entry = 'program.cjs';

const modifiedAt = (...path: readonly string[]): number | undefined =>
  statSync(join(...path), { throwIfNoEntry: false })?.mtimeMs;

/**
 * The folder of the bundle. Null where there is none, or where a module was compiled since it was made; the package
 * and the image do not have the files that tell when that was.
 * @param compiled - the folder that the compiler writes to.
 */
export const findBundle = (compiled: string): string | null => {
  const folder = join(compiled, 'bundle');
  const made = modifiedAt(folder, entry);
  if (made === undefined) return null;
  const parts = ['solver', 'checker', 'src'];
  const isOld = parts.some((part) => (modifiedAt(compiled, part, 'tsconfig.tsbuildinfo') ?? 0) > made);
  return isOld ? null : folder;
};

/** V8's code cache of a file; V8 ignores one that another version of it made. */
const codePath = (path: string): string => `${path}.code`;

const readCode = (path: string): Buffer | undefined =>
  modifiedAt(codePath(path)) === undefined ? undefined : readFileSync(codePath(path));

/**
 * Loads the bundle as `require` would, with V8's code cache.
 * @param called - the folder in which the bundle will be; absent: where it is.
 */
export const loadBundle = (folder: string, called = folder): Bundle => {
  const requirePackage = createRequire(join(folder, entry));
  const modules = new Map<string, { exports: unknown }>();
  const scripts = new Map<string, Script>();
  const load = (id: string): unknown => {
    if (!id.startsWith('./')) return requirePackage(id);
    const known = modules.get(id);
    if (known !== undefined) return known.exports;
    const path = join(folder, id);
    const code = readCode(path);
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`,
      {
        filename: join(called, id),
        ...(code === undefined ? {} : { cachedData: code }),
      },
    );
    const module = { exports: {} };
    modules.set(id, module);
    scripts.set(path, script);
    const run = script.runInThisContext() as (...given: readonly unknown[]) => void;
    run(module.exports, load, module, path, folder);
    return module.exports;
  };
  return {
    program: load(`./${entry}`) as typeof program,
    saveCodeCache: () => {
      optimiseAsUsual();
      for (const [path, script] of scripts) writeFileSync(codePath(path), script.createCachedData());
    },
  };
};
