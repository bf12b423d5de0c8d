import { readFile, stat } from 'node:fs/promises';
import { keyFileIssue, type KeyFileIssue } from './key-file-issue.ts';

/** More is no list of keys; bytes. */
export const largestKeyFile = 1024 ** 2;

/** The bytes of a key file, or why it cannot be read. Waits for no pipe and no device. */
export const readKeyFile = async (
  path: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly issues: readonly KeyFileIssue[] }> => {
  try {
    const about = await stat(path);
    if (!about.isFile()) return unreadable(keyFileIssue('unreadable-file.no-file', ''));
    if (about.size > largestKeyFile) {
      return unreadable(keyFileIssue('unreadable-file.too-large', '', { most: largestKeyFile }));
    }
    return { bytes: await readFile(path) };
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return unreadable(keyFileIssue('unreadable-file', '', { code }));
  }
};

const unreadable = (issue: KeyFileIssue) => ({ issues: [issue] });
