import { foldText } from '../input/documents/normalise-text.ts';
import { issue, toPointer, type Issue } from '../input/issues/issue.ts';
import { ownEntry } from '../input/collections.ts';
import {
  isNoScore,
  mayHoldCountries,
  undeclared,
  type AttributeDefinition,
  type AttributeType,
} from '../pool/attribute-definition.ts';
import { isDay, normaliseDecimal } from '../pool/decimal.ts';
import { isReserved, isScoreColumn } from '../pool/pool.ts';
import { canonicalColumn } from '../reference/known-columns.ts';
import { compareScaled, kindOfRange, toRange } from './ranges.ts';
import type { AttributeDocument } from './rule-set-schema.ts';
import { textOf } from './forms/entries.ts';

/** What a rule set declares of attributes, each entry sound in itself, by the name that the document has for it. */
export type AttributeDocuments = Readonly<Record<string, AttributeDocument>>;

/**
 * The definitions of the attributes, in the order of the document.
 * @param multivalued - columns of lists, as the document names them.
 */
export const toDefinitions = (
  documents: AttributeDocuments,
  multivalued: readonly string[],
): readonly AttributeDefinition[] => {
  const declared = new Map(
    Object.entries(documents).map(([name, document]) => {
      const definition = toDefinition(canonicalColumn(name), document);
      return [definition.name, definition] as const;
    }),
  );
  for (const name of multivalued.map(canonicalColumn)) {
    declared.set(name, { ...(declared.get(name) ?? undeclared(name)), type: 'list' });
  }
  return [...declared.values()];
};

const toDefinition = (
  name: string,
  { column, type, values, of, bands, separator }: AttributeDocument,
): AttributeDefinition => {
  const isMap = values !== undefined && !Array.isArray(values);
  const recoded = isMap ? entriesOf(values) : [];
  const targets = recoded.flatMap(([, to]) => (to === null ? [] : [to]));
  const list = isMap ? targets : values?.map(textOf);
  const keyOf = keyOfValues(type);
  const own = new Set(targets.map(keyOf));
  // Whatever stands for a country, a number or a day is one of all of them.
  const isOpen = isMap && (isScale(type) || mayHoldCountries({ name, type: type ?? null }));
  return {
    name,
    column: column === undefined ? name : canonicalColumn(column),
    type: type ?? null,
    values: list === undefined || isOpen ? null : withoutRepetition(list),
    recoded: recoded
      .map(([from, to]) => [keyOf(from), to !== null && type === 'number' ? keyOf(to) : to] as const)
      .filter(([from]) => !own.has(from)),
    separator: separator ?? null,
    bands:
      bands === undefined
        ? null
        : {
            of: canonicalColumn(of ?? ''),
            ranges: Object.entries(bands).map(([label, range]) => [label, toRange(range)] as const),
          },
  };
};

/** A recoding: each text, and what it stands for. */
const entriesOf = (
  recoding: Readonly<Record<string, string | number | null>>,
): readonly (readonly [from: string, to: string | null])[] =>
  Object.entries(recoding).map(([from, to]) => [from, to === null ? null : textOf(to)]);

/** What texts of a type are compared by: decimals without superfluous zeros. */
const keyOfValues =
  (type: AttributeType | undefined) =>
  (text: string): string =>
    (type === 'number' ? normaliseDecimal(text) : null) ?? foldText(text);

const isScale = (type: AttributeType | undefined): boolean => type === 'number' || type === 'date';

const withoutRepetition = (values: readonly string[]): readonly string[] =>
  [...new Map([...values].reverse().map((value) => [foldText(value), value])).values()].reverse();

/**
 * What is wrong with the declarations beside their form.
 * @param scoreColumns - columns with points that are not named `score` or `score:NAME`.
 */
export const checkAttributes = (
  documents: AttributeDocuments,
  multivalued: readonly string[],
  scoreColumns: readonly string[],
): readonly Issue[] => {
  const isOfPoints = (column: string): boolean => scoreColumns.includes(column) || isScoreColumn(column);
  /** Is it read from points, and cannot be what it is declared to be? A weight's column without a type is only named. */
  const isNoNumber = ({ name, column, type }: AttributeDefinition): boolean =>
    type !== 'number' &&
    !isReserved(name) &&
    (name === column || !isOfPoints(column) ? isOfPoints(name) && type !== null : true);
  const entries = Object.entries(documents).map(([key, document]) => ({
    key,
    document,
    name: canonicalColumn(key),
  }));
  const definitions = new Map(toDefinitions(documents, multivalued).map((one) => [one.name, one]));
  const seen = new Set<string>();
  return entries.flatMap(({ key, document, name }): readonly Issue[] => {
    const at = (...path: readonly (string | number)[]) =>
      ({ document: 'rules', pointer: toPointer(['attributes', key, ...path]) }) as const;
    if (seen.has(name)) return [issue('duplicate-key.attribute-declared', at(), { attribute: name })];
    seen.add(name);
    const definition = definitions.get(name)!;
    return [
      ...checkKeys(document, name, at),
      ...checkColumn(document, definition, entries, at),
      ...checkValues(document, at),
      ...checkBands(document, definition, definitions, at),
      ...(isNoNumber(definition) ? [issue('attribute-form.points', at())] : []),
      ...(document.values !== undefined && definition.column !== name && isOfPoints(definition.column)
        ? [issue('attribute-form.points-recoded', at('values'))]
        : []),
    ];
  });
};

type At = (...path: readonly (string | number)[]) => { readonly document: 'rules'; readonly pointer: string };

const ofColumns = ['column', 'type', 'values', 'separator'] as const;

/** Keys that mean nothing beside the others. */
const checkKeys = (document: AttributeDocument, name: string, at: At): readonly Issue[] => {
  const given = (keys: readonly (keyof AttributeDocument)[]): readonly (keyof AttributeDocument)[] =>
    keys.filter((key) => document[key] !== undefined);
  if (isReserved(name)) {
    return given(['type', 'values', 'separator', 'of', 'bands', 'titles']).map((key) =>
      issue('attribute-form.reserved', at(key), { key, attribute: name }),
    );
  }
  if (document.bands !== undefined || document.of !== undefined) {
    const missing = (['of', 'bands'] as const).filter((key) => document[key] === undefined);
    return [
      ...missing.map((key) => issue('attribute-form.bands-incomplete', at(), { key })),
      ...given(ofColumns).map((key) => issue('attribute-form.bands', at(key), { key })),
    ];
  }
  const isClosed = Array.isArray(document.values) && (isScale(document.type) || document.type === 'country');
  return [
    ...(isClosed
      ? given(['values']).map((key) => issue('attribute-form.type', at(key), { key, type: document.type! }))
      : []),
    ...(document.separator !== undefined &&
    document.type !== undefined &&
    document.type !== 'list' &&
    document.type !== 'country'
      ? [issue('attribute-form.type', at('separator'), { key: 'separator', type: document.type })]
      : []),
  ];
};

/** A column that is an attribute by itself cannot be another one too: read twice, it would be two things. */
const checkColumn = (
  { column }: AttributeDocument,
  definition: AttributeDefinition,
  entries: readonly { readonly name: string }[],
  at: At,
): readonly Issue[] => {
  if (column === undefined || definition.column === definition.name) return [];
  const isOfNames = definition.column === 'name' && !isReserved(definition.name);
  if (isOfNames && !entries.some(({ name }) => name === 'name')) {
    return [issue('attribute-column.names', at('column'))];
  }
  const isDeclared = entries.some(({ name }) => name === definition.column);
  return isDeclared ? [issue('attribute-column', at('column'), { column: definition.column })] : [];
};

const checkValues = ({ values, type }: AttributeDocument, at: At): readonly Issue[] => {
  if (values === undefined) return [];
  const entries: readonly (readonly [string | number, string | null])[] = Array.isArray(values)
    ? values.map((value, index) => [index, textOf(value)])
    : entriesOf(values);
  const isMap = !Array.isArray(values);
  const keyOf = keyOfValues(type);
  const seen = new Map<string, string | null>();
  const targets = new Map(
    (isMap ? entries : []).flatMap(([, to]) => (to === null ? [] : [[keyOf(to), to] as const])),
  );
  return entries.flatMap(([key, to]): Issue[] => {
    const folded = keyOf(isMap ? String(key) : (to ?? ''));
    const before = seen.get(folded);
    const isRepeated = seen.has(folded) && (!isMap || before !== to);
    seen.set(folded, to);
    if (isRepeated) return [issue('wrong-value.repeated', at('values', key))];
    if (isMap && to !== null && type === 'number' && normaliseDecimal(to) === null) {
      return [issue('wrong-value.decimal', at('values', key))];
    }
    if (isMap && to !== null && type === 'date' && !isDay(to)) return [issue('not-a-day', at('values', key))];
    const isChained = isMap && targets.has(folded) && (to === null || keyOf(to) !== folded);
    return isChained ? [issue('recoding-chain', at('values', key), { value: String(key) })] : [];
  });
};

const checkBands = (
  { bands }: AttributeDocument,
  { bands: made }: AttributeDefinition,
  definitions: ReadonlyMap<string, AttributeDefinition>,
  at: At,
): readonly Issue[] => {
  if (bands === undefined || made === null || made.of === '') return [];
  const type = definitions.get(made.of)?.type;
  if (type !== 'number' && type !== 'date')
    return [issue('attribute-form.bands-of', at('of'), { of: made.of })];
  const wrong = made.ranges.filter(([, range]) => kindOfRange(range) !== type);
  if (wrong.length > 0) {
    return wrong.map(([label]) => issue('wrong-value.range-type', at('bands', label), { type }));
  }
  const sorted = [...made.ranges].sort(([, a], [, b]) =>
    a.min === null ? -1 : b.min === null ? 1 : compareScaled(type, a.min, b.min),
  );
  return sorted.flatMap(([label, { min }], index): Issue[] => {
    const [before, range] = sorted[index - 1] ?? [null, null];
    if (before === null) return [];
    const isApart = range.max !== null && min !== null && compareScaled(type, range.max, min) < 0;
    return isApart ? [] : [issue('overlapping-bands', at('bands', label), { other: before })];
  });
};

/** Columns that may hold points under a name of their own: those that weights name, and the only one. */
export const scoreColumnsOf = (score: {
  readonly weights?: Readonly<Record<string, number>> | undefined;
  readonly column?: string | undefined;
}): readonly string[] =>
  [...Object.keys(score.weights ?? {}), ...(score.column === undefined ? [] : [score.column])]
    .map(canonicalColumn)
    .filter((column) => !isNoScore(column) && !isScoreColumn(column));

/** An own entry that is an object. */
export const objectAt = (value: unknown, key: string): Readonly<Record<string, unknown>> | null => {
  const own =
    typeof value === 'object' && value !== null ? ownEntry(value as Record<string, unknown>, key) : null;
  return typeof own === 'object' && own !== null && !Array.isArray(own)
    ? (own as Record<string, unknown>)
    : null;
};
