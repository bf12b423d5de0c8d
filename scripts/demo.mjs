/** Chooses 40 members from the example pool, explains the rules that shaped the choice, and fills a bureau. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const inputs = ['--pool', 'fixtures/open-call.csv', '--rules', 'fixtures/a-res-79-325-baseline.json'];

/** @param {string[]} words @param {import('node:child_process').StdioOptions} stdio */
const slate = (words, stdio) =>
  spawnSync(process.execPath, ['dist/src/cli/main.js', ...words], { cwd: root, stdio, encoding: 'utf8' });

const { status } = slate(['solve', ...inputs, '--format', 'table', '--explain', 'rules'], 'inherit');
if (status !== 0) process.exit(status ?? 1);

const assigned = slate(
  ['assign', ...inputs, '--assignment', 'bureau', '--explain', 'none', '--format', 'json'],
  ['ignore', 'pipe', 'inherit'],
);
if (assigned.status !== 0) process.exit(assigned.status ?? 1);
const { posts, points, labels } = JSON.parse(assigned.stdout);
// A title is a text, or one for each language.
const titleOf = (post) => labels.posts[post].en ?? labels.posts[post];
const filled = posts.map(({ post, holders }) => `${titleOf(post)}: ${holders.join(', ')}`).join('; ');
console.log(`\nThe best bureau of these members (${points.toFixed(3)} points, proved): ${filled}.`);
