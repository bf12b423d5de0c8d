/** The package ships no types of its own. */
declare module 'fs-native-extensions' {
  /** Takes an exclusive advisory lock on an open file; false: another open file has it. Goes with the process. */
  export const tryLock: (descriptor: number) => boolean;
  export const unlock: (descriptor: number) => void;
}
