/**
 * Puts the compiled modules, and the packages that commands need, into a few files in `dist/bundle`, with the code that
 * V8 made of them in usual commands: `src/cli/main.ts` starts that. Two of these at once do not disturb each other.
 */
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const script = fileURLToPath(import.meta.url);
const root = join(dirname(script), '..');
const compiled = join(root, 'dist');
const finished = join(compiled, 'bundle');

/** What brings files of its own (WebAssembly, threads, native code), or serves alone, stays where it is. */
const outside = [
  /^(@electric-sql\/pglite|fs-native-extensions|highs)$/,
  /^(kysely|pg|pg-boss|pino|pino-pretty|piscina|prom-client)$/,
  /^(fastify|@fastify\/.*)$/,
];

const write = async (folder) => {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: join(compiled, 'src/cli/program.js'),
    platform: 'node',
    external: outside,
    // Who needs one operation imports it by itself, and who needs all of them all.
    checks: { ineffectiveDynamicImport: false },
    resolve: { mainFields: ['module', 'main'] },
  });
  await bundle.write({
    dir: folder,
    format: 'cjs',
    dynamicImportInCjs: false,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
  });
  await bundle.close();
};

const solve = ['solve', '--pool', 'fixtures/open-call.csv', '--rules', 'a-res-79-325-baseline'];

/** Commands after which most of what any of them runs is compiled. */
const usual = [
  ['--help'],
  [...solve, '--explain', 'none'],
  [...solve, '--explain', 'none', '--format', 'json'],
];

/** Runs the usual commands, and writes the code cache. */
const saveCodeCache = async (folder) => {
  const { loadBundle } = await import(pathToFileURL(join(compiled, 'src/cli/bundle.js')).href);
  const bundle = loadBundle(folder, finished);
  for (const words of usual) {
    process.argv.splice(2, Infinity, ...words);
    await bundle.program.runProgram();
    if (process.exitCode !== 0) throw new Error(`slate ${words.join(' ')} exits with ${process.exitCode}`);
  }
  bundle.saveCodeCache();
};

const makeBundle = async () => {
  const started = new Date();
  const made = join(compiled, `bundle-${process.pid}`);
  await write(made);
  // What the environment says of Slate is not usual, and what commands print is not wanted.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(SLATE_|NODE_)/.test(name)),
  );
  const stdio = ['ignore', 'ignore', 2];
  const { status } = spawnSync(process.execPath, [script, '--save-code-cache', made], {
    cwd: root,
    env,
    stdio,
  });
  // A module that was compiled in the meantime makes the bundle an old one.
  utimesSync(join(made, 'program.cjs'), started, started);
  if (status === 0) replace(finished, made);
  rmSync(made, { recursive: true, force: true });
  process.exitCode = status ?? 1;
};

/** Where another process is quicker, its bundle stays. */
const replace = (folder, made) => {
  const old = `${made}-old`;
  try {
    renameSync(folder, old);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error;
  }
  rmSync(old, { recursive: true, force: true });
};

const [mode, folder] = process.argv.slice(2);
await (mode === '--save-code-cache' ? saveCodeCache(folder) : makeBundle());
