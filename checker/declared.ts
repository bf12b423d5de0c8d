import type { Reading } from './text.ts';

/** Both ends are in it; absent: there is no such end. Numbers, or days (YYYY-MM-DD). */
export type Range = { readonly min?: number | string; readonly max?: number | string };

type Value = string | number | boolean;

/** What a rule set says of an attribute, as its document has it. */
type AttributeDocument = {
  readonly column?: string;
  readonly type?: 'category' | 'list' | 'number' | 'date' | 'country';
  readonly values?: readonly Value[] | Readonly<Record<string, string | number | null>>;
  readonly of?: string;
  readonly bands?: Readonly<Record<string, Range>>;
  readonly separator?: string;
};

/** An attribute that the rule set declares. */
export type Declared = {
  readonly name: string;
  readonly column: string;
  readonly type: AttributeDocument['type'] | null;
  /** Value by what it compares by; null: any. */
  readonly vocabulary: ReadonlyMap<string, string> | null;
  /** What a text stands for, by what it compares by; null: a blank. */
  readonly recoded: ReadonlyMap<string, string | null>;
  readonly separator: string | null;
  readonly bands: { readonly of: string; readonly ranges: readonly (readonly [string, Range])[] } | null;
};

export const textOf = (value: Value): string =>
  value === true ? 'yes' : value === false ? 'no' : String(value);

/** A decimal without superfluous zeros; null: it is none. */
export const shortest = (text: string): string | null => {
  const [, sign, whole, fraction] = /^(-?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const magnitude = fraction ? `${whole}.${fraction}` : whole;
  return magnitude === '0' ? '0' : `${sign ?? ''}${magnitude}`;
};

/** The attributes by name; `multivalued` declares lists. */
export const readDeclared = (
  documents: Readonly<Record<string, AttributeDocument>>,
  multivalued: readonly string[],
  { column, compared }: Reading,
): ReadonlyMap<string, Declared> => {
  const all = new Map<string, Declared>();
  for (const [key, document] of Object.entries(documents)) {
    const name = column(key);
    const { values, bands, of, type = null } = document;
    const isList = Array.isArray(values);
    const entries =
      values === undefined || isList
        ? []
        : Object.entries(values as Record<string, string | number | null>).map(
            ([from, to]) => [from, to === null ? null : textOf(to)] as const,
          );
    const targets = entries.flatMap(([, to]) => to ?? []);
    const words = isList ? (values as readonly Value[]).map(textOf) : targets;
    const isOfCountries = type === 'country' || (usualCountries.includes(name) && type !== 'category');
    const isOpen = isOfCountries || type === 'number' || type === 'date';
    const hasVocabulary = values !== undefined && (isList || !isOpen);
    const byText = (value: string): string =>
      (type === 'number' ? shortest(value) : null) ?? compared(name, value);
    all.set(name, {
      name,
      column: document.column === undefined ? name : column(document.column),
      type,
      vocabulary: hasVocabulary ? new Map([...words].reverse().map((word) => [byText(word), word])) : null,
      recoded: new Map(
        entries
          .filter(([from]) => !targets.some((to) => byText(to) === byText(from)))
          .map(([from, to]) => [byText(from), to]),
      ),
      separator: document.separator ?? null,
      bands: bands === undefined ? null : { of: column(of ?? ''), ranges: Object.entries(bands) },
    });
  }
  for (const name of multivalued.map(column)) {
    all.set(name, { ...(all.get(name) ?? undeclared(name)), type: 'list' });
  }
  return all;
};

export const undeclared = (name: string): Declared => ({
  name,
  column: name,
  type: null,
  vocabulary: null,
  recoded: new Map(),
  separator: null,
  bands: null,
});

const usualCountries = ['nationality', 'nominated_by'];
const usualLists = ['nationality', 'affiliation', 'expertise'];

export const hasSeveral = ({ name, type }: Declared): boolean =>
  type === 'list' || (usualLists.includes(name) && (type === null || type === 'country'));

/** Is a decimal or a day within the range? */
export const isWithin = (value: string, { min, max }: Range): boolean =>
  (min === undefined || compare(String(min), value) <= 0) &&
  (max === undefined || compare(value, String(max)) <= 0);

/** Days compare as texts, decimals as fractions over a common power of ten. */
const compare = (a: string, b: string): number => {
  if (/^\d{4}-\d\d-\d\d$/.test(a)) return a < b ? -1 : a > b ? 1 : 0;
  const digits = Math.max(...[a, b].map((one) => (one.split('.')[1] ?? '').length));
  const [x, y] = [a, b].map((one) => {
    const [whole = '', fraction = ''] = one.split('.');
    return BigInt(whole + fraction.padEnd(digits, '0'));
  }) as [bigint, bigint];
  return x < y ? -1 : x > y ? 1 : 0;
};
