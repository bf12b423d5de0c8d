import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../files/make-folder.ts';

/** The folder belongs to this process until it ends, however it ends. */
export type DataLock = {
  /** Publishes the address of the process that has locked the folder. */
  readonly announce: (url: string) => void;
  readonly release: () => void;
};

/** Another process has locked the folder. @param url - its address; null: not known. */
export type HeldLock = { readonly status: 'held'; readonly url: string | null };

/**
 * Makes the folder where there is none (mode 0700; one that is there keeps its own, for it may hold more than this) and
 * locks it: two processes on one embedded database lose what they have acknowledged. The lock is the system's own and
 * goes with the process.
 * @throws the system's error where the folder cannot be made or written.
 */
export const lockData = async (data: string): Promise<DataLock | HeldLock> => {
  makeFolder(data, 0o700);
  const { tryLock, unlock } = await import('fs-native-extensions');
  const path = join(data, 'lock');
  const file = openSync(path, 'a+', 0o600);
  if (!tryLock(file)) {
    closeSync(file);
    return { status: 'held', url: readUrl(path) };
  }
  ftruncateSync(file);
  return {
    announce: (url) => {
      ftruncateSync(file);
      writeSync(file, `${url}\n`);
    },
    release: () => {
      ftruncateSync(file);
      unlock(file);
      closeSync(file);
    },
  };
};

const readUrl = (path: string): string | null => {
  const text = readFileSync(path, 'utf8').trim();
  return text === '' ? null : text;
};
