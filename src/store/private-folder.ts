import { chmod } from 'node:fs/promises';
import { makeFolder } from '../files/make-folder.ts';

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
