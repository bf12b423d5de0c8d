import Papa from 'papaparse';
import { issue, type Issue } from '../../input/issues/issue.ts';
import { normaliseText } from '../../input/documents/normalise-text.ts';
import { recogniseTable } from '../../pool/table-form.ts';

/** The ids of a table, each with its row as a spreadsheet counts; blank ones among them, but no blank rows. */
export type TableIds = {
  readonly ids: readonly { readonly id: string; readonly row: number }[];
  readonly issues: readonly Issue[];
};

/** What `toCsv` writes in front of text that a spreadsheet would run as a formula. */
const guard = /^'(?=[=+\-@＝＋－＠'])/;

/**
 * The column of ids in a table of text, written like that of a pool: with commas, semicolons or tabs.
 * @param columnOf - the column that a header means.
 * @returns null where the first row that is not blank names no such column.
 */
export const idsOfTable = (text: string, columnOf: (header: string) => string): TableIds | null => {
  const { separator, begin } = recogniseTable(text);
  const lines = text.slice(begin).replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter: separator, newline: '\n' });
  const rows = data
    .map((fields, index) => ({ fields: fields.map(normaliseText), row: index + 1 }))
    .filter(({ fields }) => fields.some((field) => field !== ''));
  const [header, ...members] = rows;
  const column = header?.fields.findIndex((name) => columnOf(name) === 'id') ?? -1;
  if (column === -1) return null;
  const first = header!.fields[column]!;
  const another = header!.fields.findIndex((name, index) => index > column && columnOf(name) === 'id');
  return {
    ids: members.map(({ fields, row }) => ({ id: (fields[column] ?? '').replace(guard, ''), row })),
    issues: [
      ...errors
        .filter(({ type }) => type === 'Quotes')
        .map(({ row = 0 }) => issue('csv-quotes', { document: 'slate', row: row + 1 })),
      ...(another === -1
        ? []
        : [
            issue(
              'duplicate-column.attribute',
              { document: 'slate', row: header!.row, column: header!.fields[another]! },
              { first, attribute: 'id' },
            ),
          ]),
    ],
  };
};
