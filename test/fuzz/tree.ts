/**
 * A JSON text as a tree that can also hold what no value of JavaScript can: a key twice, `__proto__`, `1e400`,
 * `NaN`, half a surrogate pair.
 */
export type Tree =
  | { readonly kind: 'token'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Tree[] }
  | { readonly kind: 'object'; readonly entries: readonly Entry[] };

/** A key, as the literal that is written (quotes included), and its value. */
export type Entry = readonly [key: string, value: Tree];

export const token = (text: string): Tree => ({ kind: 'token', text });

export const toTree = (value: unknown): Tree => {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(toTree) };
  if (typeof value !== 'object' || value === null) return token(JSON.stringify(value));
  return {
    kind: 'object',
    entries: Object.entries(value).map(([key, own]): Entry => [JSON.stringify(key), toTree(own)]),
  };
};

export const writeTree = (tree: Tree): string => {
  switch (tree.kind) {
    case 'token':
      return tree.text;
    case 'list':
      return `[${tree.items.map(writeTree).join(',')}]`;
    case 'object':
      return `{${tree.entries.map(([key, value]) => `${key}:${writeTree(value)}`).join(',')}}`;
  }
};

/** All trees within a tree, itself first, each before its own parts. */
export const partsOf = (tree: Tree): readonly Tree[] => {
  switch (tree.kind) {
    case 'token':
      return [tree];
    case 'list':
      return [tree, ...tree.items.flatMap(partsOf)];
    case 'object':
      return [tree, ...tree.entries.flatMap(([, value]) => partsOf(value))];
  }
};

/** What stands where one entry or item stood: none, one or several. */
export type Change = {
  readonly item: (tree: Tree) => readonly Tree[];
  readonly entry: (entry: Entry) => readonly Entry[];
};

/** Changes the part at that place (in the order of `partsOf`, counted around); the whole stays one tree. */
export const changePart = (root: Tree, place: number, change: Change): Tree => {
  const all = partsOf(root);
  const chosen = all[place % all.length];
  if (chosen === root) return change.item(root)[0] ?? token('');
  const rebuild = (tree: Tree): Tree => {
    switch (tree.kind) {
      case 'token':
        return tree;
      case 'list':
        return {
          kind: 'list',
          items: tree.items.flatMap((item) => (item === chosen ? change.item(item) : [rebuild(item)])),
        };
      case 'object':
        return {
          kind: 'object',
          entries: tree.entries.flatMap((entry): readonly Entry[] =>
            entry[1] === chosen ? change.entry(entry) : [[entry[0], rebuild(entry[1])]],
          ),
        };
    }
  };
  return rebuild(root);
};
