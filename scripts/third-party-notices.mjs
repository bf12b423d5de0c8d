/**
 * Prints the notices of the packages that a production installation holds: name, version, licence and the texts
 * that their licences ask to be passed on. Which packages these are comes from package-lock.json, which is the same
 * on every machine; the texts come from node_modules. Builds for single platforms are named and not opened, since
 * only those of this machine are installed; their texts are those of the package that they belong to.
 *
 *   node scripts/third-party-notices.mjs [--root FOLDER] [--out FILE]
 *
 * Exit code 1, and nothing is written, where a licence is not on the list below or a package is not installed.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { root: { type: 'string' }, out: { type: 'string' } } });
const here = dirname(fileURLToPath(import.meta.url));
const root = values.root ?? join(here, '..');

/** Licences that ask for no more than that their text is passed on. Another one is a decision for people. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
];

/**
 * Programs that a package holds without their notices, for the version in which somebody has looked: a later version
 * may hold another one.
 */
const contained = new Map([
  [
    '@electric-sql/pglite 0.5.16',
    { title: 'PostgreSQL 18.6', licence: 'PostgreSQL', file: 'postgresql.txt' },
  ],
  [
    '@fastify/swagger-ui 6.1.3',
    { title: 'Swagger UI 5.34.0', licence: 'Apache-2.0', file: 'swagger-ui.txt' },
  ],
]);

/** Data of others, in files of the project's own. */
const data = [
  {
    title: 'Names of countries from CLDR 48.2.0, in src/reference/country-aliases.csv',
    licence: 'Unicode-3.0',
    file: 'cldr.txt',
  },
];

const fail = (message) => {
  process.stderr.write(`slate: ${message}\n`);
  process.exit(1);
};

const byCodeUnits = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const readText = (path) =>
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/[^\S\n]*\r?\n/g, '\n')
    .trim();
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Is it on the list, or a choice of which one is? Whatever else an expression says is for people to read. */
const isPermissive = (licence) =>
  /^\(?[\w.-]+( OR [\w.-]+)*\)?$/.test(licence) &&
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((name) => permissive.includes(name));

/** The packages of a production installation, each name and version once. */
const listPackages = () => {
  const packages = new Map();
  for (const [place, entry] of Object.entries(readJson(join(root, 'package-lock.json')).packages)) {
    if (place === '' || entry.dev === true) continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version, license: licence = 'none stated' } = entry;
    const isOfPlatform = entry.os !== undefined || entry.cpu !== undefined;
    packages.set(`${name} ${version}`, { name, version, licence, isOfPlatform, folder: join(root, place) });
  }
  return [...packages].sort(([a], [b]) => byCodeUnits(a, b)).map(([, found]) => found);
};

/** The section about the licence of a page in Markdown, or null. */
const licenceSection = (page) =>
  /^#+ *licen[sc]e[^\n]*\n([^]*?)(?=^#|(?![^]))/im.exec(page)?.[1].trim() || null;

/** What a package says of its licence: its files, else a section of its README, else who wrote it. */
const textsOf = ({ name, version, folder }) => {
  const manifestPath = join(folder, 'package.json');
  if (!existsSync(manifestPath) || readJson(manifestPath).version !== version) {
    fail(`${name} ${version} is not installed: run npm ci.`);
  }
  const names = readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('node_modules/'))
    .filter((path) => /(^|\/)(licen[sc]e|unlicense|copying|notice|copyright)[^/]*$/i.test(path))
    .filter((path) => !/\.([cm]?[jt]s|json|map)$/.test(path) && statSync(join(folder, path)).isFile())
    .sort(byCodeUnits);
  if (names.length > 0) return names.map((path) => readText(join(folder, path)));
  const page = readdirSync(folder).find((file) => /^readme\.md$/i.test(file));
  const section = page === undefined ? null : licenceSection(readText(join(folder, page)));
  const { author = 'its authors' } = readJson(manifestPath);
  const by = typeof author === 'string' ? author : author.name;
  return [`Written by ${by}.${section === null ? '' : `\n\n${section}`}`];
};

const packages = listPackages();
const refused = packages.filter(({ licence }) => !isPermissive(licence));
if (refused.length > 0) {
  const list = refused.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join(', ');
  fail(`licences outside the list in scripts/third-party-notices.mjs: ${list}.`);
}

/** From each text to the packages that have it: many have the same one. */
const holders = new Map();
for (const found of packages) {
  if (found.isOfPlatform) continue;
  const title = `${found.name} ${found.version}`;
  for (const text of textsOf(found)) holders.set(text, [...(holders.get(text) ?? []), title]);
}
for (const { name, version } of packages) {
  const known = [...contained.keys()].find((key) => key.startsWith(`${name} `));
  if (known === undefined) continue;
  if (known !== `${name} ${version}`)
    fail(`what ${name} ${version} contains is not known: look, and change ${known}.`);
  const { title, licence, file } = contained.get(known);
  holders.set(readText(join(here, 'notices', file)), [`${title} (${licence}), contained in ${known}`]);
}

for (const { title, licence, file } of data) {
  holders.set(readText(join(here, 'notices', file)), [`${title} (${licence})`]);
}

const width = Math.max(...packages.map(({ name, version }) => name.length + version.length + 1));
const rule = '-'.repeat(100);
const notices = [
  'THIRD-PARTY NOTICES',
  '',
  'Slate is distributed under the licence in the file LICENSE. It needs the packages listed here, which others have',
  'written, and a built package or image contains them. Below the list stand the texts of their licences and their',
  'notices, each once, and those of data that Slate contains. src/reference/README.md has the sources of these.',
  '',
  '`npm run notices` writes this file.',
  '',
  ...packages.map(
    ({ name, version, licence, isOfPlatform }) =>
      `${`${name} ${version}`.padEnd(width)}  ${licence}${isOfPlatform ? ' (a build for one platform)' : ''}`,
  ),
  ...[...holders].flatMap(([text, titles]) => ['', rule, ...titles, rule, '', text]),
  '',
].join('\n');
if (values.out === undefined) process.stdout.write(notices);
else writeFileSync(values.out, notices);
