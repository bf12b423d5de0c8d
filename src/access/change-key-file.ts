import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { KeyEntry } from './key-entry.ts';
import { keyFileIssue, type KeyFileIssue } from './key-file-issue.ts';
import { keyFileText, parseKeys } from './parse-keys.ts';
import { largestKeyFile, readKeyFile } from './read-key-file.ts';

/** What to make of the entries; null where there is nothing to change. */
export type Change = (entries: readonly KeyEntry[]) => readonly KeyEntry[] | null;

/** Milliseconds to wait for somebody else who is changing the file, and between two tries. */
const longestWait = 10_000;
const tryEvery = 25;

/**
 * Changes a key file, which is made where there is none, readable by its owner alone. One process at a time may
 * do so (`FILE.lock` stands meanwhile), and whoever reads sees the old file or the new one and never half of one.
 * Mode and owner of a file that is there stay as they are.
 * @returns why nothing was changed; empty when all went well.
 * @throws the system's error where the file cannot be written; it is as it was then.
 */
export const changeKeyFile = async (
  path: string,
  change: Change,
  lockTimeout = longestWait,
): Promise<readonly KeyFileIssue[]> => {
  // Where the name is a link, the file that it leads to is replaced, and not the link.
  const target = await realpath(path).catch(() => path);
  const lock = `${target}.lock`;
  if (!(await takeLock(lock, lockTimeout))) {
    return [keyFileIssue('unreadable-file.locked', '', { lock })];
  }
  try {
    return await changeLocked(target, change);
  } finally {
    await rm(lock, { force: true });
  }
};

/**
 * Makes a file that must not be there before: only one of several processes can.
 * @throws the system's error where the file cannot be made.
 */
const takeLock = async (lock: string, gracePeriod: number): Promise<boolean> => {
  for (let waited = 0; ; waited += tryEvery) {
    try {
      await (await open(lock, 'wx', 0o600)).close();
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (waited >= gracePeriod) return false;
      await wait(tryEvery);
    }
  }
};

const changeLocked = async (path: string, change: Change): Promise<readonly KeyFileIssue[]> => {
  const exists = (await stat(path).catch(isMissing)) !== null;
  const read = exists ? await readKeyFile(path) : null;
  if (read !== null && 'issues' in read) return read.issues;
  const parsed = read === null ? { entries: [] } : parseKeys(read.bytes);
  if ('issues' in parsed) return parsed.issues;
  const entries = change(parsed.entries);
  if (entries === null) return [];
  const text = keyFileText(entries);
  if (Buffer.byteLength(text) > largestKeyFile) {
    return [keyFileIssue('unreadable-file.would-be-too-large', '', { most: largestKeyFile })];
  }
  await replace(path, text, exists);
  return [];
};

/** Null where the error says that there is no file. @throws every other one. */
const isMissing = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};

/** Writes beside the file and renames. @throws the system's error; the file is as it was then. */
const replace = async (path: string, text: string, exists: boolean): Promise<void> => {
  const beside = `${path}.${randomBytes(6).toString('hex')}.new`;
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(text);
      if (exists) {
        const { mode, uid, gid } = await stat(path);
        const own = await file.stat();
        // A service that runs as the owner must still be able to read it: rather fail than change hands.
        if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid);
        await file.chmod(mode & 0o777);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};
