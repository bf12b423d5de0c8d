import { readFile, stat } from 'node:fs/promises';
import type { KeyFileIssue } from './parse-keys.ts';

/** More is no list of keys; bytes. */
export const largestKeyFile = 1024 ** 2;

/** The bytes of a key file, or why it cannot be read. Waits for no pipe and no device. */
export const readKeyFile = async (
  path: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly issues: readonly KeyFileIssue[] }> => {
  try {
    const about = await stat(path);
    if (!about.isFile()) return unreadable('This is not a file.');
    if (about.size > largestKeyFile) return unreadable(`The file is larger than ${largestKeyFile} bytes.`);
    return { bytes: await readFile(path) };
  } catch (error) {
    return unreadable(`The file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
};

const unreadable = (detail: string) => ({
  issues: [{ code: 'unreadable-file', pointer: '', detail } as const],
});
