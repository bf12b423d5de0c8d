import type { NamedCandidate, ResultMember } from '../answers/result/result-parts.ts';
import type { ResultDocument } from '../answers/result/result-schema.ts';
import { writerOf } from '../text/message.ts';
import { attributesShown, attributeTitle, valuesOfOne } from './labels.ts';
import { isScored } from '../text/names.ts';
import { formatPoints } from '../text/numbers.ts';
import { plainTable } from './text.ts';
import { valueTable, type ValueColumn, type ValueTable } from './value-table.ts';

const message = writerOf('tables');

type Column = { readonly title: string; readonly align?: 'right'; readonly cells: readonly string[] };

/** Attributes in the table, most wanted first: the last ones go where the line is short. */
const wantedAttributes = ['nationality', 'gender', 'region', 'affiliation', 'expertise', 'sector'];
const longestCell = 30;
const columnGap = 2;

type Person = ResultMember | NamedCandidate;

/**
 * Members, or others who are named, for a person at a terminal, one a row.
 * @param width - characters in a line.
 */
export const peopleTable = (members: readonly Person[], width: number): string => {
  const named = members.some(({ name }) => name !== undefined);
  const fixed: Column[] = [
    { title: '#', align: 'right', cells: members.map((_, index) => String(index + 1)) },
    { title: message('column.id'), cells: members.map(({ id }) => id) },
    ...(named ? [{ title: message('column.name'), cells: members.map(({ name }) => name ?? '') }] : []),
    ...(isScored()
      ? [
          {
            title: message('column.points'),
            align: 'right' as const,
            cells: members.map(({ points }) => (points === null ? '' : formatPoints(points, 1))),
          },
        ]
      : []),
  ];
  const wanted = attributesShown(members, wantedAttributes).map((attribute): Column => ({
    title: attributeTitle(attribute),
    cells: members.map(({ attributes }) => valuesOfOne(attribute, attributes[attribute])),
  }));
  const columns = fitting(fixed, wanted, width);
  return plainTable(
    columns.map(({ title, align }) => ({
      title,
      longest: longestCell,
      ...(align === undefined ? {} : { align }),
    })),
    members.map((_, index) => columns.map(({ cells }) => cells[index]!)),
  );
};

const widthOf = ({ title, cells }: Column): number =>
  Math.min(longestCell, Math.max(title.length, ...cells.map((cell) => cell.length))) + columnGap;

/** The fixed columns and as many of the wanted ones, in order, as the line holds. */
const fitting = (fixed: readonly Column[], wanted: readonly Column[], width: number): readonly Column[] => {
  let left = width - fixed.reduce((sum, column) => sum + widthOf(column), 0);
  const taken = wanted.filter((column) => {
    left -= widthOf(column);
    return left >= 0;
  });
  return [...fixed, ...taken];
};

/**
 * The members with all that the document says of each, one a row. Its columns are called what those of a pool are, so
 * that a slate is read as a pool.
 */
export const slateTable = (result: ResultDocument): ValueTable =>
  tableOf(result.slate ?? [], result.outcome === 'selected' ? result.ties.open : [], result);

/** Those whom an explanation names besides the members, likewise; null: nobody. */
export const namedTable = (result: ResultDocument): ValueTable | null => {
  const named = result.outcome === 'selected' ? (result.candidates ?? []) : [];
  return named.length === 0 ? null : tableOf(named, [], result);
};

const tableOf = (members: readonly Person[], open: readonly string[], result: ResultDocument): ValueTable => {
  const named = members.some(({ name }) => name !== undefined);
  const columns: readonly ValueColumn<Person>[] = [
    poolColumn('id', ({ id }) => id),
    ...(named ? [poolColumn('name', ({ name }) => name ?? null)] : []),
    ...(result.labels?.scored === false
      ? []
      : [poolColumn('points', ({ points }) => (points === null ? null : { points }))]),
    ...Object.keys(members[0]?.scores ?? {}).map((criterion) =>
      poolColumn(`score:${criterion}`, ({ scores }) =>
        scores[criterion] === '' ? null : Number(scores[criterion]),
      ),
    ),
    ...Object.keys(members[0]?.attributes ?? {}).map((attribute) =>
      poolColumn(attribute, ({ attributes }) => attributes[attribute] ?? null),
    ),
    ...(open.length === 0 ? [] : [poolColumn('seat', ({ id }) => (open.includes(id) ? 'open' : 'settled'))]),
  ];
  return valueTable(columns, members);
};

const poolColumn = (name: string, value: ValueColumn<Person>['value']): ValueColumn<Person> => ({
  name,
  title: name,
  value,
});
