import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeFolder } from '../../src/files/make-folder.ts';
import { ownFolder } from '../support/own-folder.ts';

const { path, file } = ownFolder();

/** What the system says; blank: nothing. */
const refusal = (folder: string): string => {
  try {
    makeFolder(folder);
    return '';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'none';
  }
};

test('makes a folder and all above it, with its mode', () => {
  makeFolder(path('a', 'b', 'c'), 0o700);
  for (const names of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
    expect((statSync(path(...names)).mode & 0o777).toString(8)).toBe('700');
  }
  makeFolder(`${path('d', 'e')}/`);
  expect(existsSync(path('d', 'e'))).toBe(true);
});

test('leaves one that is there as it is, a link to one too', () => {
  mkdirSync(path('there'));
  chmodSync(path('there'), 0o755);
  makeFolder(path('there'), 0o700);
  expect((statSync(path('there')).mode & 0o777).toString(8)).toBe('755');
  symlinkSync(path('there'), path('link'));
  makeFolder(path('link', 'below'));
  expect(readdirSync(path('there'))).toEqual(['below']);
  expect([refusal('/'), refusal('.'), refusal(path('there', '..', 'there'))]).toEqual(['', '', '']);
});

test('says what the system says where something else is there', () => {
  file('file', '');
  symlinkSync(path('nowhere'), path('dangling'));
  expect(refusal(path('file'))).toBe('EEXIST');
  expect(refusal(path('file', 'below', 'deeper'))).toBe('ENOTDIR');
  expect(refusal(path('dangling'))).toBe('EEXIST');
  expect(refusal('')).toBe('ENOENT');
});

test.runIf(existsSync('/proc/self'))('ends where no folder can be', () => {
  expect(refusal('/proc/nonexistent/x')).toBe('ENOENT');
  expect(refusal('/proc/nonexistent')).toBe('ENOENT');
});
