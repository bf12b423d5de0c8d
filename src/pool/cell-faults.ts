import { isOneEdit } from '../input/look-alikes.ts';
import { foldText } from '../input/documents/normalise-text.ts';
import { issue, type Issue, type IssuePlace } from '../input/issues/issue.ts';
import type { IssueList } from '../input/issues/outcome.ts';
import { listText, writerOf } from '../text/message.ts';
import { blankLikeOf } from './blank-likes.ts';
import { joinSentences } from '../text/language.ts';

/** A cell in which something is wrong, and what it says. */
export type FaultyCell = {
  readonly column: string;
  /** CSV row, JSON index. */
  readonly position: number;
  readonly place: IssuePlace;
  readonly value: string;
  /** Does the column hold numbers or days? */
  readonly ofFigures?: boolean;
};

/** Makes the issue of what is wrong with a cell. */
export type Fault = {
  /** The same for the same mistake. */
  readonly key: string;
  readonly at: (place: IssuePlace) => Issue;
  /** Words that are allowed there, of which a value may be a slip. */
  readonly words?: readonly string[];
  /** Does the issue itself say in which cells it is? */
  readonly namesCells?: boolean;
};

/** A fault whose sentence needs no arguments. */
export const plainFault = (key: Parameters<typeof issue>[0], words?: readonly string[]): Fault => ({
  key,
  at: (place) => issue(key as 'blank-id', place),
  ...(words === undefined ? {} : { words }),
});

/** Mistakes in cells as they are found; the same mistake in many cells of a column is one issue. */
export type CellFaults = {
  readonly add: (cell: FaultyCell, fault: Fault) => void;
  /** Reports all that were found. @param isName - of a candidate, which no issue repeats. */
  readonly report: (issues: IssueList, isName: (text: string) => boolean) => void;
};

type Values = Map<string, { count: number; readonly positions: number[] }>;
type Group = { readonly first: FaultyCell; readonly fault: Fault; readonly values: Values; count: number };

/** How many different values of one mistake are counted apart, and how many positions of each are kept. */
const mostValues = 1000;
const mostPositions = 3;
const mostValuesNamed = 8;

export const createCellFaults = (format: 'csv' | 'json'): CellFaults => {
  const groups = new Map<string, Group>();
  return {
    add: (cell, fault) => {
      const key = JSON.stringify([cell.column, fault.key]);
      const group = groups.get(key) ?? { first: cell, fault, values: new Map() as Values, count: 0 };
      groups.set(key, group);
      group.count += 1;
      const value = group.values.has(cell.value) || group.values.size < mostValues ? cell.value : '';
      const known = group.values.get(value) ?? { count: 0, positions: [] };
      group.values.set(value, known);
      known.count += 1;
      if (known.positions.length < mostPositions) known.positions.push(cell.position);
    },
    report: (issues, isName) => {
      for (const { first, fault, values, count } of groups.values()) {
        issues.add(() => {
          const single = fault.at(first.place);
          if (fault.namesCells === true) return single;
          const cells = cellsText(format, values, count, (value, times) =>
            isShowable(value, times, {
              words: fault.words ?? [],
              ofFigures: first.ofFigures === true,
              isName,
            }),
          );
          return cells === '' ? single : { ...single, detail: joinSentences([single.detail, cells]) };
        });
      }
      groups.clear();
    },
  };
};

const message = writerOf('words');

/** `80 cells: "F" in 44 (first: row 2), "M" in 36 (first: row 5).`; what a single cell says. */
const cellsText = (
  format: 'csv' | 'json',
  values: Values,
  count: number,
  isShown: (value: string, times: number) => boolean,
): string => {
  const [only] = values.keys();
  if (count === 1)
    return only !== undefined && isShown(only, 1) ? message('cells.only', { value: only }) : '';
  const byCount = [...values].sort(([, a], [, b]) => b.count - a.count || a.positions[0]! - b.positions[0]!);
  const shown = byCount
    .filter(([value, { count: times }]) => isShown(value, times))
    .slice(0, mostValuesNamed);
  const hidden = byCount.filter((entry) => !shown.includes(entry));
  const placed = (positions: readonly number[]): string =>
    message(format === 'csv' ? 'cells.rows' : 'cells.indices', {
      count: positions.length,
      positions: listText(positions.map(String)),
    });
  const parts = [
    ...shown.map(([value, { count: times, positions }]) =>
      message('cells.value', { value, count: times, places: placed(positions) }),
    ),
    ...(hidden.length === 0
      ? []
      : [
          message('cells.others', {
            count: hidden.reduce((sum, [, { count: times }]) => sum + times, 0),
            shown: shown.length,
            places: placed(
              hidden
                .flatMap(([, { positions }]) => positions)
                .sort((a, b) => a - b)
                .slice(0, mostPositions),
            ),
          }),
        ]),
  ];
  return message('cells', { count, values: listText(parts, 'unit') });
};

const longestShown = 60;
/** Shorter than a telephone number. */
const shortFigure = /^\P{L}{1,8}$/u;
/** No name: those of one character are Chinese and Korean. */
const oneCharacter = /^[^\p{Script=Han}\p{Script=Hangul}]$/u;
/** A number or a day with one word at the most, such as `60er`; fewer digits than a telephone number has. */
const figureLike = /^(?=.{1,12}$)(?=(?:\D*\d){1,8}\D*$)\P{L}*\p{L}*\P{L}*$/u;

/** Is a text neither a name nor an address, and short enough to be repeated where the place calls for it? */
export const isImpersonal = (text: string, isName: (text: string) => boolean): boolean =>
  text !== '' && text.length <= longestShown && !text.includes('@') && !isName(text);

/**
 * Can a value be repeated? Never a name or an address; what stands in one cell alone may belong to one person, so
 * only figures, single characters, blanks in words and slips of words that are allowed there.
 */
const isShowable = (
  value: string,
  times: number,
  of: {
    readonly words: readonly string[];
    readonly ofFigures: boolean;
    readonly isName: (text: string) => boolean;
  },
): boolean => {
  if (!isImpersonal(value, of.isName)) return false;
  if (times > 1 || shortFigure.test(value) || oneCharacter.test(value)) return true;
  if (blankLikeOf(value) !== null || (of.ofFigures && figureLike.test(value))) return true;
  return of.words.some((word) => isOneEdit(foldText(value), foldText(word), false));
};
