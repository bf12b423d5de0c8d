import type { ComponentChildren, JSX } from 'preact';
import { writerOf } from '../../text/message.ts';

const message = writerOf('report');

export type TableColumn<R> = {
  readonly title: ComponentChildren;
  /** A heading over several columns that stand side by side. */
  readonly group?: string;
  /** Numbers stand right; words and prose may take several lines, and what is wide most of the table; short texts stay on one; a mark is a sign. */
  readonly kind?: 'number' | 'words' | 'prose' | 'wide' | 'short' | 'mark';
  readonly cell: (row: R, index: number) => ComponentChildren;
  /** By which number a table that can be sorted is sorted; absent: by the text. */
  readonly sortBy?: (row: R, index: number) => number;
  /** Can such a table be grouped by the column? */
  readonly isGroup?: true;
};

type Props<R> = {
  readonly caption: ComponentChildren;
  /** Names the box in which a wide table scrolls. */
  readonly label: string;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  /** Which column names the row, from zero. */
  readonly heading?: number;
  readonly idOf?: (row: R) => string | undefined;
  readonly rowClass?: (row: R) => string | undefined;
  /** Upright and matrix: columns of kind `mark` have their titles upright. */
  readonly look?: 'dense' | 'narrow' | 'matrix' | 'upright';
  /** Can it be sorted and grouped, where scripts run? */
  readonly isSortable?: boolean;
};

/** A table with a caption, in a box of its own that scrolls where the screen is narrow. */
export const DataTable = <R,>(props: Props<R>): JSX.Element => {
  const { caption, label, columns, rows, heading = 0, idOf, rowClass, look, isSortable = false } = props;
  return (
    <div class="scroll" role="region" aria-label={label} tabIndex={0}>
      <table class={look} {...(isSortable ? sortingWords() : {})}>
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <HeadingRows columns={columns} />
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr id={idOf?.(row)} class={rowClass?.(row)}>
              {columns.map(({ kind, cell, sortBy }, at) =>
                at === heading ? (
                  <th scope="row" class={kind} data-sort={sortBy?.(row, index)}>
                    {cell(row, index)}
                  </th>
                ) : (
                  <td class={kind} data-sort={sortBy?.(row, index)}>
                    {cell(row, index)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** What the script of the page reads. */
const sortingWords = (): Readonly<Record<string, string>> => ({
  'data-sortable': '',
  'data-group': message('sort.group'),
  'data-none': message('sort.none'),
});

const HeadingRows = <R,>({ columns }: { readonly columns: readonly TableColumn<R>[] }): JSX.Element => {
  const grouped = columns.some(({ group }) => group !== undefined);
  const single = ({ title, kind, isGroup }: TableColumn<R>, rowSpan?: number) => (
    <th scope="col" class={kind} rowSpan={rowSpan} data-groups={isGroup === true ? '' : undefined}>
      {title}
    </th>
  );
  if (!grouped) return <tr>{columns.map((column) => single(column))}</tr>;
  return (
    <>
      <tr>
        {columns.map((column, at) => {
          const { group } = column;
          if (group === undefined) return single(column, 2);
          if (columns[at - 1]?.group === group) return null;
          const span = columns.filter((other) => other.group === group).length;
          return (
            <th scope="colgroup" class="group" colSpan={span}>
              {group}
            </th>
          );
        })}
      </tr>
      <tr>{columns.filter(({ group }) => group !== undefined).map((column) => single(column))}</tr>
    </>
  );
};
