import { describe } from 'vitest';
import { embedded, onServer, type KindOfStore } from './places.ts';

/** The same tests over a kind of store; where it cannot be tried they count as skipped, and say why. */
export const describeOn = (kind: KindOfStore, what: string, tests: (kind: KindOfStore) => void): void => {
  const { name, whyNot } = kind;
  describe.skipIf(whyNot !== null)(`${what} on ${name}${whyNot === null ? '' : ` (${whyNot})`}`, () => {
    tests(kind);
  });
};

/** The same tests over every kind of store. */
export const describeStores = (what: string, tests: (kind: KindOfStore) => void): void => {
  for (const kind of [embedded, onServer]) describeOn(kind, what, tests);
};
