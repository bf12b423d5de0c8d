import type { ComponentChildren, JSX } from 'preact';

export type TableColumn<R> = {
  readonly title: ComponentChildren;
  /** A heading over several columns that stand side by side. */
  readonly group?: string;
  /** Numbers stand right; words and prose may take several lines; short texts stay on one; a mark is a sign. */
  readonly kind?: 'number' | 'words' | 'prose' | 'short' | 'mark';
  readonly cell: (row: R, index: number) => ComponentChildren;
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
};

/** A table with a caption, in a box of its own that scrolls where the screen is narrow. */
export const DataTable = <R,>(props: Props<R>): JSX.Element => {
  const { caption, label, columns, rows, heading = 0, idOf, rowClass, look } = props;
  return (
    <div class="scroll" role="region" aria-label={label} tabIndex={0}>
      <table class={look}>
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <HeadingRows columns={columns} />
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr id={idOf?.(row)} class={rowClass?.(row)}>
              {columns.map(({ kind, cell }, at) =>
                at === heading ? (
                  <th scope="row" class={kind}>
                    {cell(row, index)}
                  </th>
                ) : (
                  <td class={kind}>{cell(row, index)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const HeadingRows = <R,>({ columns }: { readonly columns: readonly TableColumn<R>[] }): JSX.Element => {
  const grouped = columns.some(({ group }) => group !== undefined);
  const single = ({ title, kind }: TableColumn<R>, rowSpan?: number) => (
    <th scope="col" class={kind} rowSpan={rowSpan}>
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
