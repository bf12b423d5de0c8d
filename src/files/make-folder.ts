import { mkdirSync, statSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are not there, one by one. One that is there stays as it is. Not with
 * `recursive: true`, which on Node 20 never returns where the system says of a folder below one that exists that it
 * cannot be, as it does below /proc.
 * @param mode - of the folders that are made, less the umask.
 * @throws the system's error where one cannot be made, or something else than a folder is there.
 */
export const makeFolder = (folder: string, mode = 0o777): void => {
  try {
    mkdirSync(folder, mode);
  } catch (error) {
    if (isFolder(folder)) return;
    const above = dirname(folder);
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT' && above !== folder;
    if (!isMissing || isFolder(above)) throw error;
    makeFolder(above, mode);
    // Somebody else may have made it meanwhile.
    makeFolder(folder, mode);
  }
};

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/**
 * Makes a folder that its owner alone may enter (mode 0700). One that is there already is closed to others too, unless
 * it belongs to somebody else: then it is theirs to close, and what is put into it is closed by itself.
 * @throws the system's error where it cannot be made.
 */
export const makePrivateFolder = async (folder: string): Promise<void> => {
  makeFolder(folder, mode);
  await chmod(folder, mode).catch((error: unknown) => {
    if (!notOurs.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  });
};

const mode = 0o700;

/** Another owner, or a file system that knows no modes or may not be changed. */
const notOurs = new Set(['EPERM', 'ENOTSUP', 'EROFS', 'ENOSYS']);
