import { existsSync, mkdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBundle, loadBundle } from '../../src/cli/bundle.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { ownFolder } from '../support/own-folder.ts';
import { slate, slateProcess } from '../support/processes.ts';

const { path } = ownFolder();

describe('the bundle that a command starts from', () => {
  const bundle = path('dist', 'bundle');
  const compiled = path('dist', 'solver', 'tsconfig.tsbuildinfo');
  const at = (file: string, second: number): void => {
    writeFileSync(file, '');
    utimesSync(file, second, second);
  };
  mkdirSync(bundle, { recursive: true });
  mkdirSync(path('dist', 'solver'));

  test('is none, or the one that is there, as long as nothing was compiled since', () => {
    expect(findBundle(path('dist'))).toBeNull();
    at(join(bundle, 'program.cjs'), 1000);
    expect(findBundle(path('dist'))).toBe(bundle);
    at(compiled, 1000);
    expect(findBundle(path('dist'))).toBe(bundle);
    at(compiled, 1001);
    expect(findBundle(path('dist'))).toBeNull();
  });

  test('does what the compiled modules do', async () => {
    // Made by `npm run setup`; where the sources were compiled since, this compares the modules with themselves.
    expect(existsSync(join(packageRoot(), 'dist', 'bundle', 'program.cjs'))).toBe(true);
    const check = ['rules', 'check', 'a-res-79-325', '--pool', 'fixtures/open-call.csv', '--lang', 'fr'];
    for (const words of [['--version'], ['solve', '--help'], ['solve', '--rule', 'x'], check]) {
      expect(await slateProcess(...words)).toEqual(await slate(...words));
    }
  });
});

describe('a bundle', () => {
  const folder = path('loaded');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'program.cjs'),
    `'use strict';
     const { join } = require('node:path');
     const { double } = require('./part.cjs');
     exports.runProgram = () => Promise.resolve(join('a', String(double(double(1)))));`,
  );
  writeFileSync(
    join(folder, 'part.cjs'),
    'exports.double = (value) => 2 * value; exports.self = require("./part.cjs");',
  );
  const kept = join(folder, 'part.cjs.code');

  test('runs without a code cache, with one, and with one that is no good', async () => {
    const answer = async (): Promise<unknown> => {
      const run: () => Promise<unknown> = loadBundle(folder).program.runProgram;
      return run();
    };
    const expected = join('a', '4');
    expect(await answer()).toBe(expected);
    loadBundle(folder).saveCodeCache();
    expect(existsSync(kept)).toBe(true);
    expect(await answer()).toBe(expected);
    truncateSync(kept, 100);
    expect(await answer()).toBe(expected);
    writeFileSync(kept, 'no code at all');
    expect(await answer()).toBe(expected);
    rmSync(kept);
    expect(await answer()).toBe(expected);
  });
});
