/** Takes bytes as they come, and gives them as one piece. */
export type ByteSink = {
  readonly add: (chunk: Uint8Array) => void;
  /** All bytes received, in shared memory, so that threads need no copy. To be called once. */
  readonly bytes: () => Uint8Array;
};

const mebibyte = 1024 ** 2;

/** Where nobody knows how much will come, there is room for so many times what has come. */
const ahead = 4;

/** @param announced - bytes announced; Infinity: unknown. */
export const createByteSink = (announced: number): ByteSink => {
  let held = new Uint8Array(new SharedArrayBuffer(0));
  let length = 0;
  const makeRoom = (needed: number): void => {
    const before = held.subarray(0, length);
    // Who only says that much will come has no room for it; pages that nothing is written to are no memory.
    const wanted = needed <= mebibyte ? mebibyte : announced === Infinity ? ahead * needed : announced;
    held = new Uint8Array(new SharedArrayBuffer(Math.max(needed, Math.min(announced, wanted))));
    held.set(before);
  };
  return {
    add: (chunk) => {
      const needed = length + chunk.length;
      if (needed > held.length) makeRoom(needed);
      held.set(chunk, length);
      length = needed;
    },
    bytes: () => held.subarray(0, length),
  };
};
