import { hashOf } from './canonical.ts';
import { findCountries, type CountryTexts } from './country-names.ts';
import { hasSeveral, shortest, textOf, undeclared, type Declared } from './declared.ts';
import { insist } from './insist.ts';
import { readCsv } from './read-csv.ts';
import type { RuleSet } from './rule-set.ts';
import type { Reading } from './text.ts';

/** One application, normalised. */
export type Candidate = {
  readonly id: string;
  /** By column, without `id` and `name`: the values that are not blank, first one primary, none repeated. */
  readonly values: ReadonlyMap<string, readonly string[]>;
};

export type Pool = {
  /** Sorted by id, UTF-16 code units. */
  readonly candidates: readonly Candidate[];
  /** The columns of the source; those that are blank for everybody only where they are not ignored. */
  readonly columns: ReadonlySet<string>;
  /** Attributes that a column of points holds beside the points. */
  readonly ofPoints: ReadonlySet<string>;
  /** The columns that may hold several values. */
  readonly several: ReadonlySet<string>;
};

export type PoolSource = { readonly format: 'csv' | 'json'; readonly text: string };

type Cells = readonly (readonly [column: string, cell: unknown])[];

export const readPool = (
  source: PoolSource,
  { attributes, score }: RuleSet,
  countries: CountryTexts,
  reading: Reading,
): Pool => {
  const declaredOf = (name: string): Declared => attributes.get(name) ?? undeclared(name);
  const several = new Set(
    [...['nationality', 'affiliation', 'expertise'].map(declaredOf), ...attributes.values()]
      .filter(hasSeveral)
      .map(({ name }) => name),
  );
  const criteria =
    score === undefined || score === 'none' ? [] : [...Object.keys(score.weights ?? {}), score.column];
  const points = new Set(criteria.map((name) => name ?? '').filter((name) => !isReserved(name)));
  const isNumber = (name: string): boolean =>
    isScore(name) || points.has(name) || declaredOf(name).type === 'number';
  const valueOf = createValueOf(countries, reading);
  const isOfPoints = (column: string): boolean => isScore(column) || points.has(column);
  const ofPoints = new Set<string>();
  const namesIn = namesOf(attributes, isOfPoints, ofPoints);
  const columns = new Set<string>();
  const read = source.format === 'csv' ? readCsvCells : readJsonCells;
  const candidates = read(source.text, reading).map((cells): Candidate => {
    const values = new Map<string, readonly string[]>();
    const found = cells.flatMap(([column, cell]) => namesIn(column).map((name) => [name, cell] as const));
    for (const [name, cell] of found) {
      const declared = declaredOf(name);
      const isSplit = source.format === 'csv' && several.has(name) && typeof cell === 'string';
      const parts = isSplit ? cell.split(declared.separator ?? ';') : cell;
      const own = valuesOf(parts, (text) => valueOf(declared, text), reading);
      if (own.length > 0 || !reading.ignoresBlankColumns) columns.add(name);
      insist(own.length <= 1 || several.has(name), 'several-values', { step: 'inputs' });
      insist(!values.has(name), 'same-column', { step: 'inputs' });
      if (own.length > 0 && name !== 'name') values.set(name, isNumber(name) ? own.map(plain) : own);
    }
    const id = values.get('id')?.[0];
    insist(id !== undefined, 'no-id', { step: 'inputs' });
    values.delete('id');
    return { id, values };
  });
  candidates.sort((a, b) => (a.id < b.id ? -1 : 1));
  const isRepeated = candidates.some(({ id }, index) => id === candidates[index + 1]?.id);
  insist(!isRepeated, 'same-id', { step: 'inputs' });
  return { candidates, columns, ofPoints, several };
};

/**
 * What a column holds: its points, and the attributes that are declared to come from it, or the one of its own name.
 * @param ofPoints - takes the attributes of columns of points that are met.
 */
const namesOf = (
  attributes: ReadonlyMap<string, Declared>,
  isOfPoints: (column: string) => boolean,
  ofPoints: Set<string>,
): ((column: string) => readonly string[]) => {
  const byColumn = new Map<string, string[]>();
  for (const { name, column, bands } of attributes.values()) {
    if (bands === null) byColumn.set(column, [...(byColumn.get(column) ?? []), name]);
  }
  return (column) => {
    const names = byColumn.get(column) ?? [];
    if (isOfPoints(column)) {
      const others = names.filter((name) => name !== column);
      for (const name of others) ofPoints.add(name);
      return [column, ...others];
    }
    return names.length === 0 ? [column] : names;
  };
};

const reserved = new Set([
  ...['id', 'name', 'nationality', 'affiliation', 'gender', 'expertise', 'un_staff', 'interests'],
  ...['available', 'nominated_by', 'region', 'development', 'ldc', 'lldc', 'sids', 'nominated'],
]);

/** Columns that are never points. */
const isReserved = (column: string): boolean => reserved.has(column);

/** What a text of an attribute stands for: as it is recoded, and then as its vocabulary spells it; null: a blank. */
const createValueOf = (countries: CountryTexts, reading: Reading) => {
  const find = findCountries(countries);
  return ({ name, type, vocabulary, recoded }: Declared, text: string): string | null => {
    const recodedTo = recoded.get(
      (type === 'number' ? shortest(text) : null) ?? reading.compared(name, text),
    );
    if (recodedTo === null) return null;
    const meant = recodedTo ?? text;
    if (vocabulary !== null) return vocabulary.get(reading.compared(name, meant)) ?? meant;
    if (type === 'country') return find(meant) ?? meant;
    const isUsual = type === null || (type === 'list' && ['nationality', 'nominated_by'].includes(name));
    return isUsual ? reading.word(name, meant, find) : meant;
  };
};

/** SHA-256 of the RFC 8785 JSON of the normalised candidates. */
export const poolHash = ({ candidates, ofPoints, several }: Pool): string =>
  hashOf(
    candidates.map(({ id, values }) => ({
      id,
      ...Object.fromEntries(
        [...values].flatMap(([name, own]) =>
          ofPoints.has(name) ? [] : [[name, several.has(name) ? own : own[0]] as const],
        ),
      ),
    })),
  );

export const isScore = (column: string): boolean => column === 'score' || column.startsWith('score:');

type ReadCells = (text: string, reading: Reading) => Cells[];

const readCsvCells: ReadCells = (text, reading) => {
  const { columns, rows } = readCsv(text);
  const names = columns.map(reading.column);
  return rows.map((row) => row.map((cell, index) => [names[index]!, cell]));
};

const readJsonCells: ReadCells = (text, reading) => {
  const document = JSON.parse(text) as object[] | { readonly candidates: object[] };
  const names = new Map<string, string>();
  const nameOf = (key: string): string => {
    const name = names.get(key) ?? reading.column(key);
    names.set(key, name);
    return name;
  };
  return (Array.isArray(document) ? document : document.candidates).map((entry) =>
    Object.entries(entry).map(([key, cell]) => [nameOf(key), cell] as const),
  );
};

/** The values of a cell as they count: blanks left out, repeated ones once. */
const valuesOf = (
  cell: unknown,
  valueOf: (text: string) => string | null,
  reading: Reading,
): readonly string[] => {
  const parts: unknown[] = Array.isArray(cell) ? cell : cell === null ? [] : [cell];
  const texts = parts.map((part) => {
    const isText = typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean';
    insist(isText, 'no-text', { step: 'inputs' });
    const text = reading.text(textOf(part));
    return text === '' ? '' : (valueOf(text) ?? '');
  });
  return texts.filter((text, index) => text !== '' && texts.indexOf(text) === index);
};

/** A decimal without leading and trailing zeros. */
export const plain = (text: string): string => {
  const decimal = shortest(text);
  insist(decimal !== null, 'no-decimal', { step: 'inputs' });
  return decimal;
};
