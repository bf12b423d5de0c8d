import { foldText } from '../input/documents/normalise-text.ts';
import {
  columnVocabulary,
  countryColumns,
  knownAttributes,
  multivaluedColumns,
} from '../reference/vocabulary.ts';

/** What the values of an attribute are: words, lists of words, plain decimals, days (YYYY-MM-DD) or countries. */
export const attributeTypes = ['category', 'list', 'number', 'date', 'country'] as const;
export type AttributeType = (typeof attributeTypes)[number];

/** Both ends are in it; null: there is no such end. Canonical decimals, or days. */
export type Range = { readonly min: string | null; readonly max: string | null };

/** What a rule set declares of an attribute, as plain JSON. */
export type AttributeDefinition = {
  /** As rules name it. */
  readonly name: string;
  /** Column of the source that has its values; where the source has no such column, the attribute's own name. */
  readonly column: string;
  /** Null: the usual one of that name. */
  readonly type: AttributeType | null;
  /** The only values allowed, as they are shown; null: any, or the usual vocabulary of that name. */
  readonly values: readonly string[] | null;
  /** Text of the source, folded, to the value that it stands for; null: a blank. Values stand for themselves. */
  readonly recoded: readonly (readonly [from: string, to: string | null])[];
  /** What separates the values of a list in a cell; null: the usual one of the file. */
  readonly separator: string | null;
  /** Values made of ranges of another attribute, in this order; null: the attribute is a column. */
  readonly bands: { readonly of: string; readonly ranges: readonly (readonly [string, Range])[] } | null;
};

/** An attribute of which the rule set says nothing. */
export const undeclared = (name: string): AttributeDefinition => ({
  name,
  column: name,
  type: null,
  values: null,
  recoded: [],
  separator: null,
  bands: null,
});

/** The type of an attribute, declared or usual. */
export const typeOf = ({ name, type, bands }: AttributeDefinition): AttributeType => {
  if (type !== null) return type;
  if (bands !== null) return 'category';
  if (multivaluedColumns.some((column) => column === name)) return 'list';
  return countryColumns.has(name) ? 'country' : 'category';
};

/** May a candidate have several values of it? Of a country attribute: only where several are usual. */
export const hasSeveralValues = (definition: AttributeDefinition): boolean =>
  typeOf(definition) === 'list' ||
  ((definition.type === null || definition.type === 'country') &&
    multivaluedColumns.some((column) => column === definition.name));

/** Does it hold countries, unless it has a vocabulary: declared, or as is usual of that name? */
export const mayHoldCountries = ({ name, type }: Pick<AttributeDefinition, 'name' | 'type'>): boolean =>
  type === 'country' || (countryColumns.has(name) && type !== 'category');

/** Does it hold countries? */
export const holdsCountries = (definition: AttributeDefinition): boolean =>
  definition.values === null && mayHoldCountries(definition);

/** The values that are allowed; null: any, or countries. */
export const vocabularyOfColumn = (definition: AttributeDefinition): readonly string[] | null =>
  definition.values ??
  definition.bands?.ranges.map(([name]) => name) ??
  (definition.type === null ? (columnVocabulary.get(definition.name) ?? null) : null);

/**
 * Finds what texts of the source stand for: undefined where they are not recoded.
 * @param spell - the value as its vocabulary spells it, where it has one.
 */
export const recoderOf = (
  { recoded }: AttributeDefinition,
  spell: (value: string) => string | undefined = () => undefined,
): ((value: string) => string | null | undefined) => {
  const targets = new Map(recoded.map(([from, to]) => [from, to === null ? null : (spell(to) ?? to)]));
  return targets.size === 0 ? () => undefined : (value) => targets.get(foldText(value));
};

/** Is it a column of the program's own vocabulary that never holds points, even where a weight has its name? */
export const isNoScore = (column: string): boolean =>
  column === 'id' || column === 'name' || knownAttributes.includes(column);
