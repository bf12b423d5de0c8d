// Draws the folders of the program and what they import into ARCHITECTURE.md, between two marks.
// `--check`: says whether the drawing is what the imports are, and writes nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'ARCHITECTURE.md');
const [begin, end] = ['<!-- layers: npm run architecture -->', '<!-- end of layers -->'];

/** A folder of src, or one that stands beside it. */
const folderOf = (path) => {
  const [first, second] = relative(root, path).split(sep);
  return first === 'src' ? second : first;
};

const importsOf = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+\.tsx?)'/g)].map(([, to]) =>
    normalize(join(dirname(path), to)),
  );

const edges = new Map();
for (const top of ['solver', 'checker', 'src']) {
  for (const name of readdirSync(join(root, top), { recursive: true })) {
    if (!/\.tsx?$/.test(name)) continue;
    const path = join(root, top, name);
    const from = folderOf(path);
    const to = edges.get(from) ?? new Set();
    for (const other of importsOf(path)) if (folderOf(other) !== from) to.add(folderOf(other));
    edges.set(from, to);
  }
}

/** Everything that a folder imports, over others or not. */
const reach = (folder, seen = new Set()) => {
  for (const next of edges.get(folder) ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    reach(next, seen);
  }
  return seen;
};

for (const folder of edges.keys()) {
  if (!reach(folder).has(folder)) continue;
  console.error(`${folder} imports itself over others: the folders are in a circle.`);
  process.exit(1);
}

// What is imported over another folder as well is left out: the picture shows the longest ways down.
const shown = [...edges].flatMap(([from, to]) => {
  const direct = [...to].filter(
    (folder) => ![...to].some((other) => other !== folder && reach(other).has(folder)),
  );
  return direct.map((folder) => `  ${from} --> ${folder}`);
});
const drawing = [begin, '', '```mermaid', 'flowchart TD', ...shown.toSorted(), '```', '', end].join('\n');

const text = readFileSync(target, 'utf8');
const [from, to] = [text.indexOf(begin), text.indexOf(end)];
if (from < 0 || to < 0) throw new Error('ARCHITECTURE.md has no place for the folders');
const drawn = text.slice(0, from) + drawing + text.slice(to + end.length);
if (!process.argv.includes('--check')) writeFileSync(target, drawn);
else if (drawn !== text) {
  console.error('The picture in ARCHITECTURE.md is not what the imports are: run `npm run architecture`.');
  process.exit(1);
}
