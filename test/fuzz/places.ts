import fc from 'fast-check';

/** Names under which requests keep pools and rule sets: few, so that others of the same run find them there. */
export const storedNames = ['a', 'b', 'c'] as const;

/** A shipped rule set, and a run that never was. */
const [shipped, noRun] = ['a-res-79-325', '00000000-0000-4000-8000-000000000000'];

/** What stands in the braces of paths that only lead somewhere. */
const place = (path: string): string =>
  path.startsWith('/v1/pools/') ? storedNames[0] : path.startsWith('/v1/runs/') ? noRun : shipped;

/** The path with something in its braces that can stand there. */
export const filled = (path: string): string => path.replaceAll(/\{\w+\}/g, place(path));

/** Paths of an operation that takes a body: what it brings is stored under some name. */
export const pathsToPut = (path: string): fc.Arbitrary<string> =>
  fc.constantFrom(...storedNames).map((name) => path.replaceAll(/\{\w+\}/g, name));
