import { isPlain, readText, unreadableText } from '../input/documents/normalise-text.ts';
import { issue, toPointer, type IssuePlace } from '../input/issues/issue.ts';
import { mostIssuesReported, type IssueList } from '../input/issues/outcome.ts';
import { joinItems } from '../text/language.ts';
import { listText, writerOf } from '../text/message.ts';
import {
  hasSeveralValues,
  isNoScore,
  recoderOf,
  typeOf,
  undeclared,
  type AttributeDefinition,
} from './attribute-definition.ts';
import { blankLikeOf } from './blank-likes.ts';
import type { Cell } from './candidate-schema.ts';
import { createCellFaults, isImpersonal, plainFault, type Fault } from './cell-faults.ts';
import { CellTaker, type Taken } from './cell-taker.ts';
import { ascending, blank, ColumnBuilder, type Values } from './column.ts';
import { compareDecimals, decimalsOf, mostDecimals, scaleDecimal } from './decimal.ts';
import { nameFinder } from './name-finder.ts';
import { placeOfCell, plainDialect, type Dialect, type PoolReading } from './pool-reading.ts';
import { isReserved, isScoreColumn, type Pool, type TakenFor } from './pool.ts';
import { readDay, readDecimal, type CommaMeaning } from './read-figures.ts';
import { recogniserOf } from './recognise-values.ts';

/** Takes the cells of a pool one by one, checks and normalises them, and makes the pool in the end. */
export type PoolBuilder = {
  /**
   * Begins the candidate at that position (CSV row, JSON index).
   * @param own - of a source in which each candidate has its own columns: those, in their order, and their spelling.
   * @returns the row of the candidate, for the takers of its cells.
   */
  readonly begin: (position: number, own?: OwnColumns) => number;
  /**
   * What takes the cells of a column of the candidate begun last; each such taker knows the numbers of its own source.
   * @param column - as rules name it.
   */
  readonly column: (column: string) => CellTaker;
  /** Names the columns in the order of the source, with the spelling of their headers. */
  readonly declare: (columns: readonly string[], headers: readonly string[]) => void;
  /** How many columns there are so far. */
  readonly columns: () => number;
  /** Counts a candidate that could not be read; the reason has been reported. */
  readonly lose: () => void;
  /** Makes the pool, and reports everything that is wrong with its cells. */
  readonly finish: (issues: IssueList) => Pool;
};

/** The columns of one candidate in their order, and how they are spelled. */
export type OwnColumns = {
  readonly columns: readonly string[];
  readonly spellingOf: (column: string) => string;
};

const usuallySeveral = ['nationality', 'affiliation', 'expertise'].map(undeclared);

/** Takes the values of one cell of the candidate begun last. */
type Setter = (values: Values) => void;

const none: readonly Taken[] = [];

export const createPoolBuilder = (
  format: 'csv' | 'json',
  reading: PoolReading,
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
  const taken = new Map<string, Taken>();
  const ids: string[] = [];
  const names: string[] = [];
  const positions: number[] = [];
  const attributes = new Map<string, ColumnBuilder>();
  const scores = new Map<string, ColumnBuilder>();
  // Of every id, where it is first; null as long as each id comes behind the one before it.
  let firstPosition: Map<string, number> | null = null;
  const repeated = new Map<string, number[]>();
  const scoreColumns = new Set(reading.scoreColumns);
  const ofScores = new Map<string, string>();
  const refused = new Set<string>();
  const refusedColumns = new Set<string>();
  const declared = new Map<string, string>();
  const asDeclared = (column: string): string => declared.get(column) ?? column;
  const owns: OwnColumns[] = [];
  const spellingOf = (row: number, column: string): string =>
    owns[row]?.spellingOf(column) ?? asDeclared(column);
  const setters = new Map<string, Setter>();
  let hasNames = false;
  let lastReported: string | null = null;
  let position = 0;
  let row = -1;
  let lost = 0;
  // What happened while a cell was read.
  let isFaulty = false;
  const wasFaulty = (): boolean => isFaulty;
  let takenHere: readonly Taken[] = none;
  // Does some attribute have two columns? That is an error; the last cell counts.
  let isTwice = false as boolean;

  const place = (attribute: string): IssuePlace =>
    placeOfCell(format, position, spellingOf(row, sources.get(attribute) ?? attribute));

  const report = (attribute: string, value: string, fault: Fault, to = faults): void => {
    isFaulty = true;
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
    if (refused.size < mostIssuesReported) refused.add(cellKey(row, attribute));
    refusedColumns.add(attribute);
  };

  const takeFor = (attribute: string, text: string, as: string | null): void => {
    const key = JSON.stringify([attribute, text]);
    const known = taken.get(key) ?? { text, as, by: [] };
    taken.set(key, known);
    known.by.push(row);
    takenHere = [...takenHere, known];
  };

  const duplicateId: Fault = {
    key: 'duplicate-id',
    at: (at) => issue('duplicate-id', at, { ids: repeatedText(format, repeated, isNameHere()) }),
    namesCells: true,
  };

  const setId: Setter = ([text = '']) => {
    if (text === '') report('id', '', plainFault('blank-id'));
    if (firstPosition === null && row > 0 && !(ids[row - 1]! < text)) {
      firstPosition = new Map(ids.slice(0, row).map((id, index) => [id, positions[index]!]));
    }
    const first = firstPosition?.get(text);
    if (text !== '' && first !== undefined) {
      const positionsOf = repeated.get(text) ?? [first];
      positionsOf.push(position);
      repeated.set(text, positionsOf);
      report('id', '', duplicateId);
    }
    firstPosition?.set(text, first ?? position);
    ids[row] = text;
  };

  const isNameHere = (): ((text: string) => boolean) =>
    nameFinder(hasNames ? ids.map((_, index) => names[index] ?? '') : null);

  const setName: Setter = ([text = '']) => {
    names[row] = text;
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

  const columnFor = (columns: Map<string, ColumnBuilder>, attribute: string): ((values: Values) => void) => {
    const column = new ColumnBuilder();
    columns.set(attribute, column);
    return (values) => {
      column.put(row, column.codeOf(values));
    };
  };

  const scoreSetter = (column: string): Setter => {
    const put = columnFor(scores, column);
    const definition = definitionOf(column);
    const putAttribute = definition.type === 'number' ? columnFor(attributes, column) : null;
    if (putAttribute !== null) ofScores.set(column, column);
    const figureOf = figureReader(definition, 'number');
    const { decimals: most, maxScore } = reading;
    return ([text]) => {
      const decimal = text === undefined ? null : figureOf(text);
      if (text === undefined || decimal === null) return;
      putAttribute?.([decimal]);
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
      } else put([decimal]);
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
    const put = columnFor(attributes, definition.name);
    const figureOf = figureReader(definition, type);
    return ([text]) => {
      const value = text === undefined ? null : figureOf(text);
      if (value !== null) put([value]);
    };
  };

  const attributeSetter = (definition: AttributeDefinition): Setter => {
    const { name } = definition;
    const put = columnFor(attributes, name);
    const recognise = recogniserOf(definition, reading.countries);
    return (values) => {
      const { values: recognised, taken: texts, faults: found } = recognise(values);
      for (const { value, fault, isCountry } of found) {
        report(name, value, fault, isCountry ? countryFaults : faults);
      }
      for (const [text, as] of texts) takeFor(name, text, as);
      if (recognised !== null) put(recognised);
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
      if (other === undefined) sources.set(attribute, column);
      else {
        conflicts.push({ attribute, columns: [other, column], position });
        isTwice = true;
      }
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
    // What most ids are, of which there are many.
    if (attribute === 'id' && typeof cell === 'string' && isPlain(cell) && cell.length <= textLength) {
      take([cell]);
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
      else take(values);
    }
  };

  const columnsOf = (attribute: string): readonly ColumnBuilder[] =>
    [attributes, scores].flatMap((table) => table.get(attribute) ?? []);

  const createTaker = (column: string): CellTaker => {
    const own = attributesIn(column);
    const areDistinct = own.some((attribute) => attribute === 'id' || attribute === 'name');
    let columns: readonly ColumnBuilder[] = [];
    return new CellTaker(areDistinct, (cell) => {
      isFaulty = false;
      takenHere = none;
      for (const attribute of own) setAttribute(attribute, cell);
      if (columns.length === 0 && !areDistinct) columns = own.flatMap(columnsOf);
      return { columns, taken: takenHere, isReadAnew: wasFaulty() || isTwice };
    });
  };

  return {
    declare: (columns, headers) => {
      position = 1;
      if (new Set(columns).size < columns.length) isTwice = true;
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
      row = ids.length;
      if (own !== undefined) owns[row] = own;
      positions.push(at);
      ids.push('');
      return row;
    },
    column: createTaker,
    finish: (issues) => {
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
      const order = ascending(ids.length);
      const isInOrder = ids.every((id, index) => index === 0 || ids[index - 1]! < id);
      if (!isInOrder) {
        order.sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b));
      }
      const finished = (columns: ReadonlyMap<string, ColumnBuilder>) =>
        new Map(Array.from(columns, ([column, builder]) => [column, builder.finish(order)]));
      const [finishedAttributes, finishedScores] = [finished(attributes), finished(scores)];
      // A column that is blank for everybody is none, unless somebody could not be read there.
      const blankColumns = new Set(
        [finishedAttributes, finishedScores].flatMap((columns) =>
          [...columns].flatMap(([column, { lists }]) =>
            lost === 0 && !refusedColumns.has(column) && lists.length === 1 ? [column] : [],
          ),
        ),
      );
      for (const column of blankColumns) {
        finishedAttributes.delete(column);
        finishedScores.delete(column);
      }
      // Whatever the order of the rows, the columns come as those with the lowest ids have them.
      const own = new Set(
        owns.length === 0 ? [] : [...new Set(Array.from(order, (index) => owns[index]!.columns))].flat(),
      );
      const inOrder = <T>(columns: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
        new Map(
          [...[...own].flatMap(attributesIn), ...columns.keys()].flatMap((column) => {
            const found = columns.get(column);
            return found === undefined ? [] : [[column, found] as const];
          }),
        );
      const sorted = (list: readonly (string | undefined)[]): string[] =>
        Array.from(order, (index) => list[index] ?? '');
      return {
        ids: isInOrder ? ids : sorted(ids),
        names: hasNames ? sorted(names) : null,
        attributes: inOrder(finishedAttributes),
        scores: inOrder(finishedScores),
        multivalued,
        ofScores,
        blankColumns: [...blankColumns],
        rowNumbers: null,
        takenFor: takenInOrder(taken, order, [
          ...new Set([...inOrder(finishedAttributes).keys(), ...inOrder(finishedScores).keys()]),
        ]),
        source: {
          format,
          positions: order.map((index) => positions[index]!),
          lost,
          spellingOf: (candidate, column) => spellingOf(order[candidate]!, sources.get(column) ?? column),
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

/** The texts of a cell, as they stand. */
const partsOf = (cell: Cell | undefined, separator: string | null): Values => {
  if (cell === undefined || cell === null || cell === '') return blank;
  if (typeof cell === 'number') return [String(cell)];
  if (typeof cell === 'boolean') return [cell ? 'yes' : 'no'];
  return typeof cell === 'string' ? (separator === null ? [cell] : cell.split(separator)) : cell;
};

/** The normalised values of a cell, blanks left out, repeated ones once; or a text of it that is unreadable. */
const toValues = (parts: Values): Values | string => {
  if (parts.every(isPlain)) return parts.length > 1 ? [...new Set(parts)] : parts;
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
  taken: ReadonlyMap<string, Taken>,
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
