import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

type Versions = Readonly<Record<string, string>>;

const manifest = JSON.parse(read('package.json')) as {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly overrides: Versions;
};

/** The cells of every table row under that heading, its header left out. */
const tableUnder = (heading: string): readonly (readonly string[])[] => {
  const section = read('docs/dependencies.md')
    .split(/^## /m)
    .find((text) => text.startsWith(`${heading}\n`));
  const rows = (section ?? '').split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

describe.each([
  { heading: 'What the program needs', listed: manifest.dependencies },
  { heading: 'What building and testing need', listed: manifest.devDependencies },
  { heading: 'Overrides', listed: manifest.overrides },
])('docs/dependencies.md, "$heading"', ({ heading, listed }) => {
  const rows = tableUnder(heading);

  test('lists exactly the packages and versions of package.json, in its order', () => {
    const documented = rows.map(([name, version]) => `${name}@${version}`);
    const declared = Object.entries(listed).map(([name, version]) => `${name}@${version}`);
    expect(documented).toEqual(declared);
  });

  test.each(rows)(
    '%s %s is under the licence that it declares and has a reason',
    (name, _, licence, reason) => {
      const installed = JSON.parse(read(`node_modules/${name}/package.json`)) as { readonly license: string };
      expect(licence).toBe(installed.license);
      expect(reason).not.toBe('');
    },
  );
});
