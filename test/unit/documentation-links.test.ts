import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';

const root = packageRoot();
const pages = [
  ...readdirSync(root),
  ...['docs', 'src/reference'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ),
].filter((name) => name.endsWith('.md'));

const withoutCode = (text: string): string =>
  text.replace(/^( *)```[^]*?^\1```/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (path: string): readonly string[] => {
  const text = readFileSync(path, 'utf8').replace(/^( *)```[^]*?^\1```/gm, '');
  return Array.from(text.matchAll(/^#+ +(.+)$/gm), ([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
};

test.each(pages)('every link in %s leads somewhere', (page) => {
  const targets = Array.from(
    withoutCode(readFileSync(join(root, page), 'utf8')).matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$/gm),
    (match) => (match[1] ?? match[2])!,
  ).filter((target) => !/^[a-z]+:/.test(target));
  const broken = targets.filter((target) => {
    const [file, anchor] = target.split('#') as [string, string?];
    const path = file === '' ? join(root, page) : join(root, dirname(page), file);
    if (!existsSync(path)) return true;
    return anchor !== undefined && (statSync(path).isDirectory() || !anchorsOf(path).includes(anchor));
  });
  expect(broken).toEqual([]);
});
