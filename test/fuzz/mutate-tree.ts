import fc from 'fast-check';
import { hostileKeys, hostileToken } from './hostile-values.ts';
import { changePart, partsOf, token, type Change, type Entry, type Tree } from './tree.ts';

/** One change to a tree. */
type Mutation = (tree: Tree) => Tree;

const place = fc.nat(1_000_000);
const key = fc.constantFrom(...hostileKeys).map((text) => JSON.stringify(text));

const everywhere = (change: (tree: Tree) => readonly Tree[]): Change => ({
  item: change,
  entry: ([name, value]) => change(value).map((own): Entry => [name, own]),
});

const replaced = fc.tuple(place, hostileToken).map(
  ([at, text]): Mutation =>
    (tree) =>
      changePart(
        tree,
        at,
        everywhere(() => [token(text)]),
      ),
);

const dropped = place.map(
  (at): Mutation =>
    (tree) =>
      changePart(
        tree,
        at,
        everywhere(() => []),
      ),
);

/** An item twice, or a key twice in one object. */
const doubled = fc.tuple(place, fc.constantFrom(2, 2, 2, 40)).map(
  ([at, times]): Mutation =>
    (tree) =>
      changePart(
        tree,
        at,
        everywhere((own) => Array.from({ length: times }, () => own)),
      ),
);

const renamed = fc.tuple(place, key).map(
  ([at, name]): Mutation =>
    (tree) =>
      changePart(tree, at, { item: (own) => [own], entry: ([, value]) => [[name, value]] }),
);

/** A further key beside another one, or in the object at that place. */
const added = fc.tuple(place, key, hostileToken).map(([at, name, text]): Mutation => {
  const extended = (own: Tree): readonly Tree[] =>
    own.kind === 'object' ? [{ kind: 'object', entries: [...own.entries, [name, token(text)]] }] : [own];
  return (tree) => changePart(tree, at, everywhere(extended));
});

const wrapped = fc.tuple(place, fc.constantFrom('list', 'object'), fc.integer({ min: 1, max: 40 })).map(
  ([at, kind, depth]): Mutation =>
    (tree) =>
      changePart(
        tree,
        at,
        everywhere((own) => {
          let whole = own;
          for (let level = 0; level < depth; level += 1) {
            whole = kind === 'list' ? { kind: 'list', items: [whole] } : { kind, entries: [['"a"', whole]] };
          }
          return [whole];
        }),
      ),
);

/** What stands elsewhere in the same tree comes here, so that every type turns up everywhere. */
const grafted = fc.tuple(place, place).map(([at, from]): Mutation => (tree) => {
  const all = partsOf(tree);
  const own = all[from % all.length]!;
  // The whole within itself would double with every further mutation.
  return own === tree
    ? tree
    : changePart(
        tree,
        at,
        everywhere(() => [structuredClone(own)]),
      );
});

const mutation = fc.oneof(
  { weight: 5, arbitrary: replaced },
  { weight: 3, arbitrary: dropped },
  { weight: 2, arbitrary: doubled },
  { weight: 2, arbitrary: renamed },
  { weight: 2, arbitrary: added },
  { weight: 1, arbitrary: wrapped },
  { weight: 2, arbitrary: grafted },
);

/** One to three changes to the structure of a JSON text. */
export const treeMutations: fc.Arbitrary<Mutation> = fc
  .array(mutation, { minLength: 1, maxLength: 3 })
  .map((all) => (tree) => all.reduce((own, change) => change(own), tree));
