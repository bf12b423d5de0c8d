import { readText, unreadableText } from '../input/documents/normalise-text.ts';
import { issue, toPointer, type Issue, type IssuePlace } from '../input/issues/issue.ts';
import { mostIssuesReported, type IssueList } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import { canonicalColumn } from '../reference/known-columns.ts';
import type { Countries } from '../reference/countries.ts';
import {
  hasSeveralValues,
  isNoScore,
  recoderOf,
  typeOf,
  undeclared,
  type AttributeDefinition,
} from './attribute-definition.ts';
import { listText, writerOf } from '../text/message.ts';
import { blankLikeOf } from './blank-likes.ts';
import type { Cell } from './candidate-schema.ts';
import { createCellFaults, isImpersonal, plainFault, type Fault } from './cell-faults.ts';
import { compareDecimals, decimalsOf, mostDecimals, scaleDecimal } from './decimal.ts';
import { nameFinder } from './name-finder.ts';
import { isReserved, isScoreColumn, type Pool, type TakenFor, type Values } from './pool.ts';
import { readDay, readDecimal, type CommaMeaning } from './read-figures.ts';
import { recogniserOf } from './recognise-values.ts';
import { joinItems } from '../text/language.ts';

/** What a rule set says of the columns of a pool, as plain JSON. */
export type ReadingHints = {
  readonly attributes: readonly AttributeDefinition[];
  /** Most decimals of a score. */
  readonly decimals: number;
  /** Largest score, a normalised decimal; null: none. */
  readonly maxScore: string | null;
  /** Columns that hold points without being named `score` or `score:NAME`. */
  readonly scoreColumns: readonly string[];
  /**
   * Attributes that the rule set reads and that follow from the country where the pool has no such column: then every
   * nationality must be known. Null: there is no rule set.
   */
  readonly derived: readonly string[] | null;
  /** Is there a rule set that could not be read, so that nothing is known of the columns? */
  readonly unknown?: boolean;
};

/** What a pool is read by where there is no rule set. */
export const noHints: Omit<ReadingHints, 'decimals'> = {
  attributes: [],
  maxScore: null,
  scoreColumns: [],
  derived: null,
};

/** What reading a pool needs to know. */
export type PoolReading = ReadingHints & { readonly countries: Countries; readonly limits: Limits };

/**
 * The column that a header or key means: a known one however it is spelled, or the id, the name or the points where
 * the rule set says that it holds them.
 */
export const columnNaming = ({ attributes }: ReadingHints): ((header: string) => string) => {
  const renamed = new Map(
    attributes.flatMap(({ name, column }) => (isReserved(name) ? [[column, name] as const] : [])),
  );
  return (header) => {
    const column = canonicalColumn(header);
    return renamed.get(column) ?? column;
  };
};

/** Takes the cells of a pool one by one, checks and normalises them, and makes the pool in the end. */
export type PoolBuilder = {
  /**
   * Begins the candidate at that position (CSV row, JSON index).
   * @param own - of a source in which each candidate has its own columns: those, in their order, and their spelling.
   */
  readonly begin: (position: number, own?: { readonly columns: readonly string[] } & Spelled) => void;
  /** Gives one cell of the candidate begun last. @param column - as rules name it. */
  readonly set: (column: string, cell: Cell | undefined) => void;
  /** Names the columns in the order of the source, with the spelling of their headers. */
  readonly declare: (columns: readonly string[], headers: readonly string[]) => void;
  /** How many columns there are so far. */
  readonly columns: () => number;
  /** Counts a candidate that could not be read; the reason has been reported. */
  readonly lose: () => void;
  readonly finish: () => Pool;
};

/** How a table of text writes decimals and lists. */
export type Dialect = {
  /** Is the comma of `7,5` a decimal comma? */
  readonly decimalComma: boolean;
  /** What separates the values of a list. */
  readonly listSeparator: ';' | '|';
};

const usuallySeveral = ['nationality', 'affiliation', 'expertise'].map(undeclared);

const plainDialect: Dialect = { decimalComma: false, listSeparator: ';' };

/** How the source spells its columns. */
type Spelled = { readonly spellingOf: (column: string) => string };

/** Takes the values of one cell of the candidate begun last. */
type Setter = (values: Values, cell: Cell | undefined) => void;

/** Attributes: what was read from the cells met so far, as many rows repeat a few. */
type Met = { readonly cells: Map<string, Values>; readonly list: Values[] };

/** Cells of a column that are remembered. */
const mostMet = 20_000;

const blank: Values = [];

export const createPoolBuilder = (
  format: 'csv' | 'json',
  reading: PoolReading,
  issues: IssueList,
  dialect: Dialect = plainDialect,
): PoolBuilder => {
  const { textLength } = reading.limits;
  const definitions = new Map(reading.attributes.map((definition) => [definition.name, definition]));
  const definitionOf = (attribute: string): AttributeDefinition =>
    definitions.get(attribute) ?? undeclared(attribute);
  const multivalued = new Set(
    [...usuallySeveral.map(({ name }) => definitionOf(name)), ...definitions.values()]
      .filter(hasSeveralValues)
      .map(({ name }) => name),
  );
  const routes = new Map<string, readonly string[]>();
  const sources = new Map<string, string>();
  const faults = createCellFaults(format);
  // Of countries that are not known, where that may not matter.
  const countryFaults = createCellFaults(format);
  const taken = new Map<
    string,
    { readonly text: string; readonly as: string | null; readonly by: number[] }
  >();
  const ids: string[] = [];
  const names: string[] = [];
  const positions: number[] = [];
  const attributes = new Map<string, Values[]>();
  const scores = new Map<string, (string | null)[]>();
  const firstPosition = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  const scoreColumns = new Set(reading.scoreColumns);
  const ofScores = new Map<string, string>();
  const shared = createSharedValues();
  const refused = new Set<string>();
  const refusedColumns = new Set<string>();
  const declared = new Map<string, string>();
  const asDeclared = (column: string): string => declared.get(column) ?? column;
  const spellings: ((column: string) => string)[] = [];
  const setters = new Map<string, Setter>();
  const met = new Map<string, Met>();
  const orders: (readonly string[])[] = [];
  let hasNames = false;
  let lastReported: string | null = null;
  let position = 0;
  let lost = 0;

  const place = (attribute: string): IssuePlace =>
    placeOfCell(format, position, spellings.at(-1)!(sources.get(attribute) ?? attribute));

  const report = (attribute: string, value: string, fault: Fault, to = faults): void => {
    const { column = attribute, ...rest } = place(attribute);
    // A column that is read as several things is wrong once.
    const cell = [sources.get(attribute) ?? attribute, position, fault.key].join(' ');
    if (cell !== lastReported) {
      to.add(
        {
          column: sources.get(attribute) ?? attribute,
          position,
          place: { ...rest, ...(format === 'csv' ? { column } : {}) },
          value,
          ofFigures: isScore(attribute) || ['number', 'date'].includes(typeOf(definitionOf(attribute))),
        },
        fault,
      );
    }
    lastReported = cell;
    if (to === countryFaults) return;
    // Beyond what is reported it is enough to know the column.
    if (refused.size < mostIssuesReported) refused.add(cellKey(ids.length - 1, attribute));
    refusedColumns.add(attribute);
  };

  const takeFor = (attribute: string, text: string, as: string | null): void => {
    const key = JSON.stringify([attribute, text]);
    const known = taken.get(key) ?? { text, as, by: [] };
    taken.set(key, known);
    known.by.push(ids.length - 1);
  };

  const duplicateId: Fault = {
    key: 'duplicate-id',
    at: (at) => issue('duplicate-id', at, { ids: repeatedText(format, repeated, isNameHere()) }),
    namesCells: true,
  };

  const setId: Setter = ([text = '']) => {
    if (text === '') report('id', '', plainFault('blank-id'));
    const first = firstPosition.get(text);
    if (text !== '' && first !== undefined) {
      const positionsOf = repeated.get(text) ?? [first];
      positionsOf.push(position);
      repeated.set(text, positionsOf);
      report('id', '', duplicateId);
    }
    firstPosition.set(text, first ?? position);
    ids[ids.length - 1] = text;
  };

  const isNameHere = (): ((text: string) => boolean) => nameFinder(hasNames ? names : null);

  const setName: Setter = ([text = '']) => {
    names[names.length - 1] = text;
  };

  const comma: CommaMeaning = dialect.decimalComma ? 'decimal' : format === 'csv' ? 'doubtful' : 'none';

  /** The decimal or day of a cell; null: it is a blank, or none, which has been reported. */
  const readFigure = (attribute: string, text: string, type: 'number' | 'date'): string | null => {
    const figure = type === 'date' ? readDay(text) : readDecimal(text, comma);
    if (figure?.isPlain === true) return figure.value;
    const isBlank = figure === null && blankLikeOf(text) === 'blank';
    if (figure !== null || isBlank) takeFor(attribute, text, figure?.value ?? null);
    else if (type === 'date') report(attribute, text, plainFault('not-a-day'));
    // Three decimals could be thousands.
    else report(attribute, text, plainFault(notADecimal(text)));
    return figure?.value ?? null;
  };

  const notADecimal = (text: string) => {
    if (/^-?\d+,\d+$/.test(text)) return 'not-a-decimal.comma';
    return dialect.decimalComma ? 'not-a-decimal.with-comma' : 'not-a-decimal';
  };

  const scoreSetter = (column: string): Setter => {
    const known: (string | null)[] = [];
    scores.set(column, known);
    const definition = definitionOf(column);
    const list: Values[] | null = definition.type === 'number' ? [] : null;
    if (list !== null) {
      attributes.set(column, list);
      ofScores.set(column, column);
    }
    const figureOf = figureReader(definition, 'number');
    const { decimals: most, maxScore } = reading;
    return ([text]) => {
      const decimal = text === undefined ? null : figureOf(text);
      if (text === undefined || decimal === null) return;
      if (list !== null) list[ids.length - 1] = shared([decimal]);
      if (decimalsOf(decimal) > most) {
        const key = decimalsOf(decimal) > mostDecimals ? 'too-many-decimals.any' : 'too-many-decimals';
        report(column, text, { key, at: (at) => issue(key, at, { most, limit: mostDecimals }) });
      } else if (scaleDecimal(decimal, most) === null) {
        report(column, text, plainFault('score-too-large'));
      } else if (maxScore !== null && compareDecimals(decimal, maxScore) > 0) {
        report(column, text, {
          key: 'score-above-max',
          at: (at) => issue('score-above-max', at, { max: maxScore }),
        });
      } else known[ids.length - 1] = decimal;
    };
  };

  /** Reads decimals or days, recoded. */
  const figureReader = (
    definition: AttributeDefinition,
    type: 'number' | 'date',
  ): ((text: string) => string | null) => {
    const recode = recoderOf(definition);
    return (text) => {
      const recoded = recode(text);
      const value = recoded === undefined ? readFigure(definition.name, text, type) : recoded;
      const again = value === null ? null : recode(value);
      return again === undefined ? value : again;
    };
  };

  const scaleSetter = (definition: AttributeDefinition, type: 'number' | 'date'): Setter => {
    const list: Values[] = [];
    attributes.set(definition.name, list);
    const figureOf = figureReader(definition, type);
    return ([text]) => {
      const value = text === undefined ? null : figureOf(text);
      if (value !== null) list[ids.length - 1] = shared([value]);
    };
  };

  const attributeSetter = (definition: AttributeDefinition): Setter => {
    const { name } = definition;
    const list: Values[] = [];
    const cells = new Map<string, Values>();
    attributes.set(name, list);
    met.set(name, { cells, list });
    const recognise = recogniserOf(definition, reading.countries);
    return (values, cell) => {
      const { values: recognised, taken: texts, faults: found } = recognise(values);
      for (const { value, fault, isCountry } of found) {
        report(name, value, fault, isCountry ? countryFaults : faults);
      }
      for (const [text, as] of texts) takeFor(name, text, as);
      if (recognised === null) return;
      const own = shared(recognised);
      list[ids.length - 1] = own;
      const isPlain = found.length === 0 && texts.length === 0;
      if (typeof cell === 'string' && isPlain && cells.size < mostMet) cells.set(cell, own);
    };
  };

  const makeSetter = (attribute: string): Setter => {
    if (attribute === 'name') hasNames = true;
    if (attribute === 'id') return setId;
    if (attribute === 'name') return setName;
    if (isScore(attribute)) return scoreSetter(attribute);
    const definition = definitionOf(attribute);
    const type = typeOf(definition);
    return type === 'number' || type === 'date' ? scaleSetter(definition, type) : attributeSetter(definition);
  };

  const isScore = (attribute: string): boolean =>
    isScoreColumn(attribute) || (scoreColumns.has(attribute) && !isNoScore(attribute));

  /** What takes the checked values of an attribute; made when it is first met. */
  const setterOf = (attribute: string): Setter => {
    const known = setters.get(attribute);
    if (known !== undefined) return known;
    const made = makeSetter(attribute);
    setters.set(attribute, made);
    return made;
  };

  /** The attributes that a column of the source holds; found out when it is first met. */
  const attributesIn = (column: string): readonly string[] => {
    const known = routes.get(column);
    if (known !== undefined) return known;
    // Reserved columns are renamed before their cells come here.
    const mapped = reading.attributes.filter(
      ({ name, column: source, bands }) => bands === null && source === column && !isReserved(name),
    );
    const names = mapped.map(({ name }) => name).filter((name) => name !== column);
    const own = isScore(column) || mapped.length === 0 ? [column, ...names] : mapped.map(({ name }) => name);
    if (isScore(column)) for (const name of names) ofScores.set(name, column);
    routes.set(column, own);
    for (const attribute of own) {
      const other = sources.get(attribute);
      if (other !== undefined) conflicts.push({ attribute, columns: [other, column], position });
      else sources.set(attribute, column);
    }
    return own;
  };
  const conflicts: {
    readonly attribute: string;
    readonly columns: readonly string[];
    readonly position: number;
  }[] = [];

  const setAttribute = (attribute: string, cell: Cell | undefined): void => {
    const take = setterOf(attribute);
    const before = met.get(attribute);
    const known = typeof cell === 'string' ? before?.cells.get(cell) : undefined;
    if (before !== undefined && known !== undefined) {
      before.list[ids.length - 1] = known;
      return;
    }
    const several = multivalued.has(attribute);
    const separator = definitionOf(attribute).separator ?? (format === 'csv' ? dialect.listSeparator : null);
    const parts = partsOf(cell, several ? separator : null);
    if (typeof cell === 'number' && Math.abs(cell) > Number.MAX_SAFE_INTEGER) {
      report(attribute, '', plainFault('wrong-type.too-large'));
    } else if (typeof cell === 'string' && cell.length > textLength) {
      report(attribute, '', {
        key: 'text-too-long.value',
        at: (at) => issue('text-too-long.value', at, { most: textLength }),
      });
    } else {
      const values = toValues(parts);
      if (typeof values === 'string') report(attribute, '', plainFault(unreadableText(values)));
      else if (values.length > 1 && !several) report(attribute, '', plainFault('several-values'));
      else take(values, cell);
    }
  };

  return {
    declare: (columns, headers) => {
      position = 1;
      columns.forEach((column, index) => {
        declared.set(column, headers[index]!);
      });
      for (const column of columns) for (const attribute of attributesIn(column)) setterOf(attribute);
    },
    columns: () => setters.size,
    lose: () => {
      lost += 1;
    },
    begin: (at, own) => {
      position = at;
      spellings.push(own?.spellingOf ?? asDeclared);
      if (own !== undefined) {
        const { columns } = own;
        const last = orders.at(-1);
        const isSame = last?.length === columns.length && columns.every((one, place) => one === last[place]);
        orders.push(isSame ? last : columns);
      }
      positions.push(at);
      ids.push('');
      names.push('');
    },
    set: (column, cell) => {
      for (const attribute of attributesIn(column)) setAttribute(attribute, cell);
    },
    finish: () => {
      if (ids.length === 0 && lost === 0) {
        issues.add(issue('no-candidates', { document: 'pool', pointer: '' }));
      }
      const isName = isNameHere();
      for (const { attribute, columns, position: at } of conflicts) {
        const spelled = columns.map((column) => asDeclared(column));
        const where =
          format === 'csv' ? { row: at, column: spelled[1]! } : { pointer: toPointer([at, columns[1]!]) };
        issues.add(() =>
          issue(
            'duplicate-column.attribute',
            { document: 'pool', ...where },
            { first: spelled[0]!, attribute },
          ),
        );
      }
      faults.report(issues, isName);
      const isDerived = (attribute: string): boolean => !attributes.has(attribute);
      if (reading.derived === null || reading.derived.some(isDerived)) countryFaults.report(issues, isName);
      // A column that is blank for everybody is none, unless somebody could not be read there.
      const isBlank = (column: string, list: readonly (string | null | Values)[]): boolean =>
        lost === 0 && !refusedColumns.has(column) && list.every((own) => own === null || own.length === 0);
      const blankColumns = new Set([
        ...Array.from(attributes).flatMap(([column, list]) => (isBlank(column, list) ? [column] : [])),
        ...Array.from(scores).flatMap(([column, list]) => (isBlank(column, list) ? [column] : [])),
      ]);
      for (const column of blankColumns) {
        attributes.delete(column);
        scores.delete(column);
      }
      const order = Uint32Array.from(ids, (_, index) => index).sort((a, b) =>
        ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b,
      );
      // Whatever the order of the rows, the columns come as those with the lowest ids have them.
      const own = new Set([...new Set(Array.from(order, (index) => orders[index] ?? []))].flat());
      const inOrder = <T>(columns: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
        new Map(
          [...[...own].flatMap(attributesIn), ...columns.keys()].flatMap((column) => {
            const list = columns.get(column);
            return list === undefined ? [] : [[column, list] as const];
          }),
        );
      const sorted = <T>(list: readonly (T | undefined)[], missing: T): T[] =>
        Array.from(order, (index) => list[index] ?? missing);
      return {
        ids: sorted(ids, ''),
        names: hasNames ? sorted(names, '') : null,
        attributes: new Map(
          Array.from(inOrder(attributes), ([column, list]) => [column, sorted(list, blank)]),
        ),
        scores: new Map(
          Array.from(inOrder(scores), ([column, list]) => [column, sorted<string | null>(list, null)]),
        ),
        multivalued,
        ofScores,
        blankColumns: [...blankColumns],
        rowNumbers: null,
        takenFor: takenInOrder(taken, order, [
          ...new Set([...inOrder(attributes).keys(), ...inOrder(scores).keys()]),
        ]),
        source: {
          format,
          positions: sorted(positions, 0),
          lost,
          spellingOf: (candidate, column) => spellings[order[candidate]!]!(sources.get(column) ?? column),
          refused: (candidate, column) =>
            refused.has(cellKey(order[candidate]!, column)) ||
            (refused.size >= mostIssuesReported && refusedColumns.has(column)),
        },
      };
    },
  };
};

const cellKey = (candidate: number, column: string): string => `${candidate} ${column}`;

const word = writerOf('words');

/** Ids that one issue lists. */
const mostRepeated = 20;

/** `T-5 in rows 6 and 302; T-9 in rows 10 and 303`; of an id that may be personal, only the rows. */
const repeatedText = (
  format: 'csv' | 'json',
  repeated: ReadonlyMap<string, readonly number[]>,
  isName: (text: string) => boolean,
): string => {
  const parts = [...repeated].slice(0, mostRepeated).map(([id, positions]) =>
    word(format === 'csv' ? 'repeated.rows' : 'repeated.indices', {
      id,
      isShown: isImpersonal(id, isName) ? 'yes' : 'no',
      positions: listText(positions.map(String)),
    }),
  );
  const count = repeated.size - parts.length;
  return joinItems([...parts, ...(count === 0 ? [] : [word('more', { count })])]);
};

/** The place is where its kind of document names places. */
export const tooManyCandidates = ({ candidates }: Limits): Issue =>
  issue('too-many-candidates', { document: 'pool' }, { most: candidates });

/** Likewise. */
export const tooManyColumns = ({ columns }: Limits): Issue =>
  issue('too-many-columns', { document: 'pool' }, { most: columns });

/** Likewise. */
export const tooManyCells = ({ cells }: Limits): Issue =>
  issue('too-many-cells', { document: 'pool' }, { most: cells });

/** The place of a cell as its kind of document gives places. */
export const placeOfCell = (format: 'csv' | 'json', position: number, column: string): IssuePlace => ({
  document: 'pool',
  ...(format === 'csv' ? { row: position, column } : { pointer: toPointer([position, column]) }),
});

/** The texts of a cell, as they stand. */
const partsOf = (cell: Cell | undefined, separator: string | null): Values => {
  if (cell === undefined || cell === null || cell === '') return blank;
  if (typeof cell === 'number') return [String(cell)];
  if (typeof cell === 'boolean') return [cell ? 'yes' : 'no'];
  return typeof cell === 'string' ? (separator === null ? [cell] : cell.split(separator)) : cell;
};

/** The normalised values of a cell, blanks left out, repeated ones once; or a text of it that is unreadable. */
const toValues = (parts: Values): Values | string => {
  const values: string[] = [];
  for (const part of parts) {
    const text = readText(part);
    if (text === null) return part;
    if (text !== '') values.push(text);
  }
  return values.length > 1 ? [...new Set(values)] : values;
};

/** Texts that were taken for something else, by attribute and then by candidate. */
const takenInOrder = (
  taken: ReadonlyMap<
    string,
    { readonly text: string; readonly as: string | null; readonly by: readonly number[] }
  >,
  order: Uint32Array,
  columns: readonly string[],
): readonly TakenFor[] => {
  if (taken.size === 0) return [];
  const placeOfCandidate = new Map(Array.from(order, (index, candidate) => [index, candidate]));
  return Array.from(taken, ([key, { text, as, by }]) => ({
    attribute: (JSON.parse(key) as [string])[0],
    text,
    as,
    count: by.length,
    first: by.reduce((least, index) => Math.min(least, placeOfCandidate.get(index)!), Infinity),
  })).sort(
    (a, b) =>
      columns.indexOf(a.attribute) - columns.indexOf(b.attribute) ||
      a.first - b.first ||
      (a.text < b.text ? -1 : 1),
  );
};

/** Equal lists of values share one array: a pool of 100,000 has few different ones in most columns. */
const createSharedValues = (): ((values: Values) => Values) => {
  const known = new Map<string, Values>();
  return (values) => {
    if (values.length === 0) return blank;
    const key = values.length === 1 ? values[0]! : values.join('\u0000');
    const same = known.get(key);
    if (same !== undefined) return same;
    known.set(key, values);
    return values;
  };
};
