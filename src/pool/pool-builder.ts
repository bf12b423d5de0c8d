import { foldText, readText, unreadableText } from '../input/documents/normalise-text.ts';
import { issue, toPointer, type Issue, type IssuePlace } from '../input/issues/issue.ts';
import { mostIssuesReported, type IssueList } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import type { Countries } from '../reference/countries.ts';
import {
  columnVocabulary,
  countryColumns,
  multivaluedColumns,
  noAffiliation,
} from '../reference/vocabulary.ts';
import type { Cell } from './candidate-schema.ts';
import { decimalsOf, normaliseDecimal, scaleDecimal } from './decimal.ts';
import { isScoreColumn, type Pool, type Values } from './pool.ts';
import { listText } from '../text/message.ts';

/** What reading a pool needs to know of the rule set. */
export type PoolReading = {
  readonly countries: Countries;
  readonly limits: Limits;
  /** Columns beside nationality, affiliation and expertise that may hold several values. */
  readonly multivalued: readonly string[];
  /** Most decimals of a score. */
  readonly decimals: number;
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

const plainDialect: Dialect = { decimalComma: false, listSeparator: ';' };

/** How the source spells its columns. */
type Spelled = { readonly spellingOf: (column: string) => string };

/** Makes the issue of what is wrong with a cell. */
type Fault = (place: IssuePlace) => Issue;

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
  const multivalued = new Set<string>([...multivaluedColumns, ...reading.multivalued]);
  const ids: string[] = [];
  const names: string[] = [];
  const positions: number[] = [];
  const attributes = new Map<string, Values[]>();
  const scores = new Map<string, (string | null)[]>();
  const firstPosition = new Map<string, number>();
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
  let position = 0;
  let lost = 0;

  const report = (column: string, fault: Fault): void => {
    const at = position;
    const spell = spellings.at(-1)!;
    issues.add(() => fault(placeOfCell(format, at, spell(column))));
    // Beyond what is reported it is enough to know the column.
    if (refused.size < mostIssuesReported) refused.add(cellKey(ids.length - 1, column));
    refusedColumns.add(column);
  };

  const setId: Setter = ([text = '']) => {
    if (text === '') report('id', (place) => issue('blank-id', place));
    const first = firstPosition.get(text);
    if (text !== '' && first !== undefined) {
      const key = format === 'csv' ? 'duplicate-id' : 'duplicate-id.index';
      report('id', (place) => issue(key, place, { first }));
    }
    firstPosition.set(text, first ?? position);
    ids[ids.length - 1] = text;
  };

  const setName: Setter = ([text = '']) => {
    names[names.length - 1] = text;
  };

  const scoreSetter = (column: string): Setter => {
    const known: (string | null)[] = [];
    scores.set(column, known);
    return ([text]) => {
      if (text === undefined) return;
      const decimal = normaliseDecimal(dialect.decimalComma ? text.replace(',', '.') : text);
      if (decimal === null) report(column, (place) => issue('not-a-decimal', place));
      else if (decimalsOf(decimal) > reading.decimals) {
        report(column, (place) => issue('too-many-decimals', place, { most: reading.decimals }));
      } else if (scaleDecimal(decimal, reading.decimals) === null) {
        report(column, (place) => issue('score-too-large', place));
      } else known[ids.length - 1] = decimal;
    };
  };

  const attributeSetter = (column: string): Setter => {
    const list: Values[] = [];
    const cells = new Map<string, Values>();
    attributes.set(column, list);
    met.set(column, { cells, list });
    const recognise = recogniserOf(column, reading.countries);
    return (values, cell) => {
      const recognised = recognise(values);
      if ('fault' in recognised) {
        report(column, recognised.fault);
        return;
      }
      const own = shared(recognised.values);
      list[ids.length - 1] = own;
      if (typeof cell === 'string' && cells.size < mostMet) cells.set(cell, own);
    };
  };

  /** What takes the checked values of a column; made when the column is first met. */
  const setterOf = (column: string): Setter => {
    const known = setters.get(column);
    if (known !== undefined) return known;
    if (column === 'name') hasNames = true;
    const made =
      column === 'id'
        ? setId
        : column === 'name'
          ? setName
          : isScoreColumn(column)
            ? scoreSetter(column)
            : attributeSetter(column);
    setters.set(column, made);
    return made;
  };

  return {
    declare: (columns, headers) => {
      columns.forEach((column, index) => {
        declared.set(column, headers[index]!);
        setterOf(column);
      });
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
      const take = setterOf(column);
      const before = met.get(column);
      const known = typeof cell === 'string' ? before?.cells.get(cell) : undefined;
      if (before !== undefined && known !== undefined) {
        before.list[ids.length - 1] = known;
        return;
      }
      const several = multivalued.has(column);
      const parts = partsOf(cell, format === 'csv' && several ? dialect.listSeparator : null);
      if (typeof cell === 'number' && Math.abs(cell) > Number.MAX_SAFE_INTEGER) {
        report(column, (place) => issue('wrong-type.too-large', place));
      } else if (typeof cell === 'string' && cell.length > textLength) {
        report(column, (place) => issue('text-too-long.value', place, { most: textLength }));
      } else {
        const values = toValues(parts);
        if (typeof values === 'string') {
          report(column, (place) => issue(unreadableText(values), place));
        } else if (values.length > 1 && !several) {
          report(column, (place) => issue('several-values', place));
        } else take(values, cell);
      }
    },
    finish: () => {
      if (ids.length === 0 && lost === 0) {
        issues.add(issue('no-candidates', { document: 'pool', pointer: '' }));
      }
      // A column that is blank for everybody is none, unless somebody could not be read there.
      const isBlank = (column: string, list: readonly (string | null | Values)[]): boolean =>
        lost === 0 && !refusedColumns.has(column) && list.every((own) => own === null || own.length === 0);
      const blankColumns = [
        ...Array.from(attributes).flatMap(([column, list]) => (isBlank(column, list) ? [column] : [])),
        ...Array.from(scores).flatMap(([column, list]) => (isBlank(column, list) ? [column] : [])),
      ];
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
          [...own, ...columns.keys()].flatMap((column) => {
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
        blankColumns,
        source: {
          format,
          positions: sorted(positions, 0),
          lost,
          spellingOf: (candidate, column) => spellings[order[candidate]!]!(column),
          refused: (candidate, column) =>
            refused.has(cellKey(order[candidate]!, column)) ||
            (refused.size >= mostIssuesReported && refusedColumns.has(column)),
        },
      };
    },
  };
};

const cellKey = (candidate: number, column: string): string => `${candidate} ${column}`;

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

/** The values as the vocabulary of their column spells them, or what is wrong with them. */
type Recogniser = (values: Values) => { readonly values: Values } | { readonly fault: Fault };

/** Are there several in one, with another separator than the semicolon? */
const isUnsplit = (values: Values): boolean => values.some((value) => /[,/|]/.test(value));

/** What the values of a column must be. */
const recogniserOf = (column: string, countries: Countries): Recogniser => {
  if (countryColumns.has(column)) {
    return (values) =>
      fromVocabulary(values, (folded) => countries.get(folded.toUpperCase())?.iso3) ?? {
        fault: (place) => issue(isUnsplit(values) ? 'unknown-country.unsplit' : 'unknown-country', place),
      };
  }
  const vocabulary = columnVocabulary.get(column);
  if (vocabulary !== undefined) {
    const unknown = {
      fault: (place: IssuePlace) =>
        issue('unknown-value', place, { values: listText(vocabulary, 'disjunction') }),
    };
    return (values) =>
      fromVocabulary(values, (folded) => vocabulary.find((value) => value === folded)) ?? unknown;
  }
  if (column === 'affiliation') {
    return (values) =>
      values.length > 1 && values.some((value) => foldText(value) === noAffiliation)
        ? { fault: (place) => issue('affiliation-none', place, { none: noAffiliation }) }
        : { values };
  }
  return (values) => ({ values });
};

/** Null where one of the values is not in it. */
const fromVocabulary = (
  values: Values,
  find: (folded: string) => string | undefined,
): { readonly values: Values } | null => {
  const found = values.map((value) => find(foldText(value)));
  return found.every((value) => value !== undefined) ? { values: [...new Set(found)] } : null;
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
