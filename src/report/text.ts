import { getBorderCharacters, table, type ColumnUserConfig } from 'table';
import type { Statement } from '../text/catalogue.ts';
import { labelled, listText, writerOf } from '../text/message.ts';
import { isScored } from '../text/names.ts';
import { placeText } from '../text/result-catalogue.ts';
import type { ResultDocument } from '../answers/result/result-schema.ts';
import { isRightToLeft } from '../text/language.ts';

/**
 * A pool's text as it may go to a terminal: control characters would run as commands there, and marks that
 * turn the direction of writing would make a line read as what it is not.
 */
export const printable = (text: string): string =>
  text.replace(isRightToLeft() ? unprintableBesideIsolates : unprintable, '\uFFFD');

const unprintable = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/gu;
/** Where sentences are written from right to left, ids and figures in them are isolated (U+2067 to U+2069). */
const unprintableBesideIsolates = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066]/gu;

/** `18 → 17`, `none → max`. */
export const formatMove = (
  from: string | number | null | undefined,
  to: string | number | null | undefined,
): string => writerOf('words')('from-to', { from: orNone(from), to: orNone(to) });

const orNone = (value: string | number | null | undefined): string =>
  value === null || value === undefined || value === '' ? writerOf('tables')('none') : String(value);

export type TableColumn = {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Longest text before it is cut, characters. */
  readonly longest?: number;
};

/** A column of numbers. */
export const right = (title: string): TableColumn => ({ title, align: 'right' });

/** A column of texts. @param longest - characters before a text is cut. */
export const left = (title: string, longest?: number): TableColumn =>
  longest === undefined ? { title } : { title, longest };

/** A titled part of a text for a terminal. */
export const section = (title: string, body: string): string =>
  `${title}\n${'═'.repeat(columnsOf(title))}\n${body.trimEnd()}`;

/** Columns of a terminal that a text takes: Chinese characters and their punctuation take two. */
const columnsOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

const wide = /\p{Script=Han}|[\u3000-\u303F\uFF01-\uFF60]/gu;

/** A line for each statement. */
export const bulleted = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => `- ${printable(text)}`);

/** A text that was cut, with the end of every isolate (U+2067, U+2068) that it begins. */
const closed = (text: string): string => {
  const open = text.split(/[\u2067\u2068]/u).length - text.split('\u2069').length;
  return `${text}${'\u2069'.repeat(Math.max(0, open))}`;
};

/** A table without rules and boxes: titles, a line, rows; columns two spaces apart. */
export const plainTable = (columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string => {
  const cut = (text: string, longest: number | undefined): string => {
    const clean = printable(text);
    return longest === undefined || clean.length <= longest
      ? clean
      : `${closed(clean.slice(0, Math.max(1, longest - 1)))}…`;
  };
  const data = [
    columns.map(({ title }) => title),
    ...rows.map((row) => row.map((cell, index) => cut(cell, columns[index]?.longest))),
  ];
  const isPlain = data.every((row) => row.every((cell) => narrow.test(cell)));
  return isPlain && rows.length > 0 ? alignedTable(columns, data) : measuredTable(columns, data);
};

/** Texts of which each character is known to take one column: most tables have no others. */
const narrow =
  /^[\u0020-\u007E\u00B1\u00B7\u00C0-\u024F\u2010-\u2015\u2018-\u201F\u2026\u2192\u2212\u2264\u2265]*$/;

type Texts = readonly (readonly string[])[];

/** The table where a text takes as many columns as it has characters. */
const alignedTable = (columns: readonly TableColumn[], data: Texts): string => {
  const widths = columns.map((_, index) => Math.max(...data.map((row) => row[index]!.length)));
  const [titles = '', ...lines] = data.map((row) =>
    row
      .map((cell, index) =>
        columns[index]!.align === 'right' ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!),
      )
      .join('  ')
      .trimEnd(),
  );
  const line = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, 0));
  return `${[titles, line, ...lines].join('\n')}\n`;
};

/** The same where how many columns each character takes must be looked up. */
const measuredTable = (columns: readonly TableColumn[], data: Texts): string => {
  const config = columns.map(({ align }): ColumnUserConfig => ({
    alignment: align ?? 'left',
    paddingLeft: 0,
    paddingRight: 2,
  }));
  const text = table(data, {
    border: { ...getBorderCharacters('void'), joinBody: '─', joinJoin: '─', joinLeft: '', joinRight: '' },
    columns: config,
    drawVerticalLine: () => false,
    drawHorizontalLine: (index) => index === 1,
  });
  return text.replace(/[ ─]+$/gm, (end) => (end.includes('─') ? end.trimEnd() : ''));
};

/** Is it about the draw between equally good slates? The answer itself says it, above the other warnings. */
export const isOfTheDraw = ({ code }: { readonly code: string }): boolean =>
  code === 'ties-open' || code === 'core-unfinished';

type Warning = Pick<Statement, 'text'> & Partial<Pick<Statement, 'parameters'>>;

/**
 * A warning as people read it: with where the candidates that it names stand in the pool, as far as the result of a
 * run says (`run.places`).
 */
export const warningText = (
  { text, parameters = {} }: Warning,
  places: Readonly<Record<string, string>> = {},
): string => {
  const { candidates } = parameters;
  const named = Array.isArray(candidates) ? candidates.map(String) : [];
  const known = named
    .filter((id) => Object.hasOwn(places, id))
    .map((id) => labelled({ label: id, text: placeText(places[id]!) }));
  return known.length === 0 || known.length < named.length ? text : `${text} (${listText(known, 'unit')})`;
};

type Selected = ResultDocument & { readonly outcome: 'selected' };

const message = writerOf('answers');

/** Whether the slate is the only best one; where the tie-break was not finished, what the warnings say of it. */
export const tiesText = ({ core, byLot, warnings, inputs }: Selected): readonly string[] => {
  if (core === null || byLot === null) return warnings.filter(isOfTheDraw).map(({ text }) => text);
  return [
    byLot.length === 0
      ? message(isScored() ? 'ties.none' : 'ties.unscored-none')
      : message(isScored() ? 'ties.some' : 'ties.unscored', {
          core: core.length,
          byLot: byLot.length,
          seeded: inputs.seed === '' ? 'no' : 'yes',
        }),
  ];
};

/** How much a slate can score at most. @param points - that much, written; null: it is not known. */
export const upperBoundText = (points: string | null): string =>
  points === null ? message('bound.unknown') : message('bound.known', { points });
