import { constants } from 'node:fs';
import { link, open, readFile, rename, unlink, type FileHandle } from 'node:fs/promises';
import { makePrivateFolder } from '../files/make-folder.ts';

/** What keys need of a file system. Everything rejects with the system's error where nothing else is said. */
export type KeyFiles = {
  /** Makes a folder that its owner alone may enter, unless it is there. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Null: there is no such file. */
  readonly read: (path: string) => Promise<Buffer | null>;
  /** Makes a file that its owner alone may read; it is on the disk then, its name not yet. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Writes over the blocks that a file has, as far as the file system does so at all. False: there is no such file. */
  readonly overwrite: (path: string, bytes: Uint8Array) => Promise<boolean>;
  /** Gives a file another name as well, unless there is a file of that name. */
  readonly link: (path: string, to: string) => Promise<void>;
  readonly rename: (path: string, to: string) => Promise<void>;
  /** Takes a name away; one that is not there is no error. */
  readonly remove: (path: string) => Promise<void>;
  /** Names that were given or taken away survive a power cut then; Windows knows no such thing. */
  readonly flush: (folder: string) => Promise<void>;
};

export const keyFiles: KeyFiles = {
  makeFolder: makePrivateFolder,
  read: (path) => readFile(path).catch(unlessCode('ENOENT', null)),
  write: async (path, bytes) => {
    await writeThrough(await open(path, 'wx', 0o600), bytes);
  },
  overwrite: async (path, bytes) => {
    // Without O_TRUNC: the same blocks are written over.
    const file = await open(path, constants.O_WRONLY).catch(unlessCode('ENOENT', null));
    if (file === null) return false;
    await writeThrough(file, bytes);
    return true;
  },
  link: (path, to) => link(path, to).catch(unlessCode('EEXIST', undefined)),
  rename,
  remove: (path) => unlink(path).catch(unlessCode('ENOENT', undefined)),
  flush: async (folder) => {
    if (process.platform === 'win32') return;
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  },
};

/** What stands for an error with this code. @throws when it is called: every other one. */
const unlessCode =
  <T>(code: string, otherwise: T) =>
  (error: unknown): T => {
    if ((error as NodeJS.ErrnoException).code === code) return otherwise;
    throw error;
  };

const writeThrough = async (file: FileHandle, bytes: Uint8Array): Promise<void> => {
  try {
    await file.write(bytes, 0, bytes.length, 0);
    await file.sync();
  } finally {
    await file.close();
  }
};
