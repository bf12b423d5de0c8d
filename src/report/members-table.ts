import type { ResultMember } from '../answers/result/result-parts.ts';
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

/**
 * The members for a person at a terminal, one a row.
 * @param width - characters in a line.
 */
export const membersTable = (members: readonly ResultMember[], width: number): string => {
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
            cells: members.map(({ points }) => formatPoints(points, 1)),
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
export const slateTable = (result: ResultDocument): ValueTable => {
  const members: readonly ResultMember[] = result.slate ?? [];
  const open = result.outcome === 'selected' ? result.ties.open : [];
  const named = members.some(({ name }) => name !== undefined);
  const columns: readonly ValueColumn<ResultMember>[] = [
    poolColumn('id', ({ id }) => id),
    ...(named ? [poolColumn('name', ({ name }) => name ?? null)] : []),
    ...(result.labels?.scored === false ? [] : [poolColumn('points', ({ points }) => ({ points }))]),
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

const poolColumn = (name: string, value: ValueColumn<ResultMember>['value']): ValueColumn<ResultMember> => ({
  name,
  title: name,
  value,
});
