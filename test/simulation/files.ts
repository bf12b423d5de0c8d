import { dirname } from 'node:path';
import type { KeyFiles } from '../../src/store/key-files.ts';
import type { Schedule } from './schedule.ts';

/** A folder of keys in memory. Two names can be of one file. */
export type SimulatedDisk = Map<string, { bytes: Buffer }>;

/** The files as one actor has them: each operation waits for its turn. */
export const filesAs = (disk: SimulatedDisk, schedule: Schedule, actor: string): KeyFiles => {
  const inTurn = async <T>(what: string, act: () => T): Promise<T> => {
    const turn = await schedule.turn(actor, `file ${what}`);
    const done = turn === 'go' || turn === 'unheard' ? act() : undefined;
    if (turn === 'go') return done as T;
    throw Object.assign(new Error('as the simulation wants it'), {
      code: turn === 'refuse' ? 'ENOSPC' : 'EIO',
    });
  };
  return {
    makeFolder: () => Promise.resolve(),
    // Keys are read with nearly every statement: that would be half of all steps, and teach nothing new.
    read: (path) => Promise.resolve(disk.get(path)?.bytes ?? null),
    write: (path, bytes) =>
      inTurn('write', () => {
        disk.set(path, { bytes: Buffer.from(bytes) });
      }),
    overwrite: (path, bytes) =>
      inTurn('overwrite', () => {
        const file = disk.get(path);
        if (file === undefined) return false;
        file.bytes = Buffer.from(bytes);
        return true;
      }),
    link: (path, to) =>
      inTurn('link', () => {
        if (!disk.has(to)) disk.set(to, disk.get(path)!);
      }),
    rename: (path, to) =>
      inTurn('rename', () => {
        disk.set(to, disk.get(path)!);
        disk.delete(path);
      }),
    remove: (path) =>
      inTurn('remove', () => {
        disk.delete(path);
      }),
    flush: (folder) => inTurn(`flush ${dirname(folder)}`, () => undefined),
  };
};
