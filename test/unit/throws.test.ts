import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';

const sources = ['src', 'solver', 'checker'].flatMap((folder) =>
  readdirSync(join(packageRoot(), folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(join(packageRoot(), path), 'utf8');
      return { path, text, file: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    }),
);

/** Names of classes: those of two words wherever they stand, those of one at the start of a part. */
const named = /\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b|(?<=^|[,;:] )[A-Z][a-z]+\b/g;

test('what is said to be thrown is a class that there is', () => {
  const declared = new Set(
    sources.flatMap(({ text }) => Array.from(text.matchAll(/\bclass (\w+)/g), ([, name]) => name)),
  );
  const tags = sources.flatMap(({ path, text }) =>
    Array.from(text.matchAll(/@throws (.*?)(?=@(?:param|returns)|\*\/)/gs), ([, said]) => ({ path, said })),
  );
  const unknown = tags.flatMap(({ path, said = '' }) =>
    Array.from(said.replaceAll(/\s+\*\s+/g, ' ').matchAll(named), ([name]) => ({ path, name })).filter(
      ({ name }) => !declared.has(name) && !(name in globalThis),
    ),
  );
  expect(unknown).toEqual([]);
});

/** Members of an object that is made are documented with its type. */
const isMember = (node: ts.Node, members: ReadonlySet<string>): boolean =>
  ts.isMethodDeclaration(node) ||
  (ts.isFunctionLike(node) &&
    (ts.isPropertyAssignment(node.parent) ||
      (ts.isVariableDeclaration(node.parent) && members.has(node.parent.name.getText()))));

const namesOfMembers = (root: ts.Node): ReadonlySet<string> => {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isShorthandPropertyAssignment(node)) names.add(node.name.text);
    if (ts.isPropertyAssignment(node)) {
      const { initializer } = node;
      names.add((ts.isAsExpression(initializer) ? initializer.expression : initializer).getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return names;
};

const throwsItself = (statement: ts.Node): boolean => {
  const members = namesOfMembers(statement);
  const search = (node: ts.Node): boolean =>
    ts.isThrowStatement(node) ||
    (!isMember(node, members) && ts.forEachChild(node, (child) => search(child) || undefined) === true);
  return search(statement);
};

test('every function that throws says what', () => {
  const silent = sources.flatMap(({ path, file }) =>
    file.statements
      .filter((statement) => ts.isVariableStatement(statement) || ts.isFunctionDeclaration(statement))
      .filter((statement) => throwsItself(statement) && !statement.getFullText().includes('@throws'))
      .map((statement) => `${path}: ${statement.getText().split('\n')[0]}`),
  );
  expect(silent).toEqual([]);
});
