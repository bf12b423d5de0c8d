import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that may lie about before they are collected. */
const slack = 96 * 1024 ** 2;

/** What outlived its first collections; the youngest objects are collected as they go. */
const oldSpaces = new Set(['old_space', 'large_object_space']);

const oldBytes = (): number =>
  getHeapSpaceStatistics()
    .filter(({ space_name: name }) => oldSpaces.has(name))
    .reduce((sum, { space_used_size: size }) => sum + size, 0);

/**
 * Collects the garbage of this thread when there is more of it than `slack`. Left to itself V8 waits until the
 * heap has grown to half of what it may have: a service would seem to leak for its first hundred thousand
 * requests.
 */
export const createGarbageCollector = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let live = oldBytes();
  return () => {
    if (oldBytes() - live < slack) return;
    collect();
    live = oldBytes();
  };
};
