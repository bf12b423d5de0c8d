import { hasControlCharacter, hasControlCharacterInText } from '../documents/text.ts';
import type { IssueCode } from '../issues/catalogue.ts';
import { toPointer, type Issue } from '../issues/issue.ts';
import type { IssueList } from '../issues/outcome.ts';
import type { Limits } from '../limits.ts';
import type { Countries } from '../reference/countries.ts';
import {
  columnVocabulary,
  countryColumns,
  multivaluedColumns,
  noAffiliation,
} from '../reference/vocabulary.ts';
import type { Cell } from './candidate-schema.ts';
import { decimalsOf, normaliseDecimal, scaleDecimal } from './decimal.ts';
import type { Surroundings } from '../surroundings.ts';
import { isScoreColumn, type Pool, type Values } from './pool.ts';
import { counted } from '../statements/wording.ts';

/** What reading a pool needs to know of the rule set. */
export type PoolReading = Surroundings & {
  /** Columns beside nationality, affiliation and expertise that may hold several values. */
  readonly multivalued: readonly string[];
  /** Most decimals of a score. */
  readonly decimals: number;
};

/** Takes the cells of a pool one by one, checks and normalises them, and makes the pool in the end. */
export type PoolBuilder = {
  /** Begins the candidate at that position (CSV row, JSON index). */
  readonly begin: (position: number) => void;
  /** Gives one cell of the candidate begun last. */
  readonly set: (column: string, cell: Cell | undefined) => void;
  /** Names the columns that exist even if every cell is blank, in the order of the source. */
  readonly declare: (columns: readonly string[]) => void;
  /** How many columns there are so far. */
  readonly columns: () => number;
  /** Counts a candidate that could not be read; the reason has been told. */
  readonly lose: () => void;
  readonly finish: () => Pool;
};

/** Takes the values of one cell of the candidate begun last. */
type Setter = (values: Values) => void;

const blank: Values = [];

export const createPoolBuilder = (
  format: 'csv' | 'json',
  reading: PoolReading,
  issues: IssueList,
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
  const setters = new Map<string, Setter>();
  let hasNames = false;
  let position = 0;
  let lost = 0;

  const report = (code: IssueCode, column: string, detail: string): void => {
    issues.add(issueAt(format, position, column, code, detail));
    refused.add(cellKey(ids.length - 1, column));
  };

  const setId: Setter = ([text = '']) => {
    if (text === '') report('blank-id', 'id', 'The id is blank.');
    const first = firstPosition.get(text);
    if (text !== '' && first !== undefined) {
      const where = format === 'csv' ? `in row ${first}` : `at index ${first}`;
      report('duplicate-id', 'id', `The same id as ${where}.`);
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
      const decimal = normaliseDecimal(text);
      if (decimal === null) {
        report('not-a-decimal', column, 'Not a plain decimal number, such as 60.4 or -3.');
      } else if (decimalsOf(decimal) > reading.decimals) {
        report('too-many-decimals', column, `More than ${counted(reading.decimals, 'decimal')}.`);
      } else if (scaleDecimal(decimal, reading.decimals) === null) {
        report('score-too-large', column, 'Too large to be counted exactly.');
      } else known[ids.length - 1] = decimal;
    };
  };

  const attributeSetter = (column: string): Setter => {
    const known: Values[] = [];
    attributes.set(column, known);
    const check = checkOf(column, reading.countries);
    return (values) => {
      const problem = check(values);
      if (problem !== null) report(problem.code, column, problem.detail);
      known[ids.length - 1] = problem === null ? shared(values) : blank;
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
    declare: (columns) => {
      columns.forEach(setterOf);
    },
    columns: () => setters.size,
    lose: () => {
      lost += 1;
    },
    begin: (at) => {
      position = at;
      positions.push(at);
      ids.push('');
      names.push('');
    },
    set: (column, cell) => {
      const take = setterOf(column);
      const several = multivalued.has(column);
      const values = readCell(cell, format === 'csv' && several);
      if (typeof cell === 'number' && Math.abs(cell) > Number.MAX_SAFE_INTEGER) {
        report('wrong-type', column, 'A number this large is not exact: write it as text.');
      } else if (typeof cell === 'string' && cell.length > textLength) {
        report('text-too-long', column, `A value may have ${textLength} characters at most.`);
      } else if (values.some(column === 'id' ? hasControlCharacter : hasControlCharacterInText)) {
        report('control-character', column, 'A control character or a broken code point.');
      } else if (values.length > 1 && !several) {
        report('several-values', column, 'This column takes one value.');
      } else take(values);
    },
    finish: () => {
      if (ids.length === 0 && lost === 0) {
        issues.add({
          code: 'no-candidates',
          document: 'pool',
          pointer: '',
          detail: 'The pool has no candidate.',
        });
      }
      const order = Uint32Array.from(ids, (_, index) => index).sort((a, b) =>
        ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b,
      );
      const sorted = <T>(list: readonly (T | undefined)[], missing: T): T[] =>
        Array.from(order, (index) => list[index] ?? missing);
      return {
        ids: sorted(ids, ''),
        names: hasNames ? sorted(names, '') : null,
        attributes: new Map(Array.from(attributes, ([column, list]) => [column, sorted(list, blank)])),
        scores: new Map(Array.from(scores, ([column, list]) => [column, sorted<string | null>(list, null)])),
        multivalued,
        source: {
          format,
          positions: sorted(positions, 0),
          lost,
          refused: (candidate, column) => refused.has(cellKey(order[candidate]!, column)),
        },
      };
    },
  };
};

const cellKey = (candidate: number, column: string): string => `${candidate} ${column}`;

/** The place is where its kind of document tells places. */
export const tooManyCandidates = ({ candidates }: Limits): Issue => ({
  code: 'too-many-candidates',
  document: 'pool',
  detail: `A pool may have ${counted(candidates, 'candidate')} at most.`,
});

/** Likewise. */
export const tooManyColumns = ({ columns }: Limits): Issue => ({
  code: 'too-many-columns',
  document: 'pool',
  detail: `A pool may have ${counted(columns, 'column')} at most.`,
});

/** Likewise. */
export const tooManyCells = ({ cells }: Limits): Issue => ({
  code: 'too-many-cells',
  document: 'pool',
  detail: `A pool may have ${counted(cells, 'cell')} at most, candidates times columns.`,
});

/** The place of a cell as its kind of document tells places. */
export const issueAt = (
  format: 'csv' | 'json',
  position: number,
  column: string,
  code: IssueCode,
  detail: string,
): Issue => ({
  code,
  document: 'pool',
  ...(format === 'csv' ? { row: position, column } : { pointer: toPointer([position, column]) }),
  detail,
});

/** The trimmed values of a cell, blanks left out, repeated ones once. */
const readCell = (cell: Cell | undefined, splits: boolean): Values => {
  if (cell === undefined || cell === null || cell === '') return blank;
  if (typeof cell === 'string' && !splits) {
    const value = cell.trim();
    return value === '' ? blank : [value];
  }
  const parts = typeof cell === 'number' ? [String(cell)] : typeof cell === 'string' ? cell.split(';') : cell;
  const values = parts.map((part) => part.trim()).filter((part) => part !== '');
  return values.length > 1 ? [...new Set(values)] : values;
};

type Check = (values: Values) => { readonly code: IssueCode; readonly detail: string } | null;

/** What the values of a column must be. */
const checkOf = (column: string, countries: Countries): Check => {
  if (countryColumns.has(column)) {
    return (values) => {
      const unknown = values.find((value) => !countries.has(value));
      if (unknown === undefined) return null;
      const hint = countries.has(unknown.toUpperCase())
        ? 'Country codes are written in capitals.'
        : 'Not the ISO 3166-1 alpha-3 code of a Member or observer State.';
      return { code: 'unknown-country', detail: hint };
    };
  }
  const vocabulary = columnVocabulary.get(column);
  if (vocabulary !== undefined) {
    return (values) =>
      values.every((value) => vocabulary.includes(value))
        ? null
        : { code: 'unknown-value', detail: `One of ${vocabulary.join(', ')} is expected.` };
  }
  if (column === 'affiliation') {
    return (values) =>
      values.length > 1 && values.some(isNoAffiliation)
        ? { code: 'affiliation-none', detail: `"${noAffiliation}" cannot stand beside another affiliation.` }
        : null;
  }
  return () => null;
};

const isNoAffiliation = (value: string): boolean => value.toLowerCase() === noAffiliation;

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
