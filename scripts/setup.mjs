/**
 * Makes a fresh clone ready to run: the right Node, the locked packages, the compiled sources, the bundle.
 * Says nothing when there is nothing to do; diagnostics go to stderr, so results can be piped.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const oldestNode = [20, 19];

const print = (line) => process.stderr.write(`slate: ${line}\n`);

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  print(`Node ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
};

const installPackages = () => {
  const installed = modifiedAt('node_modules/.package-lock.json');
  if (installed !== undefined && installed >= modifiedAt('package-lock.json')) return;
  print('installing the packages (npm ci)');
  npm('ci', '--no-audit', '--no-fund');
};

const compile = () => {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const plan = spawnSync(process.execPath, [compiler, '-b', '--dry'], { cwd: root, encoding: 'utf8' });
  const steps = (plan.stdout ?? '').split('\n').filter((line) => line.trim() !== '');
  if (plan.status === 0 && steps.length > 0 && steps.every((line) => line.includes('is up to date'))) return;
  print('compiling (tsc -b)');
  run(process.execPath, [compiler, '-b']);
};

/** Without it the program does the same and starts more slowly. */
const bundle = async () => {
  const { findBundle } = await import('../dist/src/cli/bundle.js');
  const installed = modifiedAt('node_modules/.package-lock.json') ?? 0;
  if (findBundle(join(root, 'dist')) !== null && modifiedAt('dist/bundle/program.cjs') >= installed) return;
  print('bundling');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/bundle.mjs')], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) print('the bundle could not be made: commands start more slowly');
};

const modifiedAt = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs;

/** The npm that started this script, else the one on the path. */
const npm = (...args) => {
  const started = process.env.npm_execpath;
  if (started !== undefined && /^npm-cli\.[cm]?js$/.test(basename(started))) {
    run(process.execPath, [started, ...args]);
  } else if (process.platform === 'win32') {
    run(['npm', ...args].join(' '), [], { shell: true });
  } else {
    run('npm', args);
  }
};

/** Runs it with its output on stderr; ends this process with the same exit code when it fails. */
const run = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (error !== undefined) print(`cannot run ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
};

checkNode();
installPackages();
compile();
await bundle();
