import { insist } from './insist.ts';

/** A table: the names of its columns and, for each row, a text for each column. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Quoted with `""` for a quote inside, or plain; then a comma, the end of the line, or the end of all. */
const field = /("[^"]*(?:""[^"]*)*"[^\S\n]*|[^",\n][^,\n]*|)(,|\n|$)/y;

/** Reads CSV: commas, a header row, any line ends, empty lines passed over. */
export const readCsv = (source: string): Table => {
  const text = source.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  field.lastIndex = 0;
  for (let end = false; !end;) {
    const match = field.exec(text);
    insist(match !== null, 'open-quotes', { step: 'inputs', row: rows.length + 1 });
    const [, raw = '', delimiter] = match;
    row.push(raw.startsWith('"') ? raw.slice(1, raw.lastIndexOf('"')).replaceAll('""', '"') : raw);
    if (delimiter === ',') continue;
    if (row.length > 1 || row[0]?.trim() !== '') rows.push(row);
    row = [];
    end = delimiter === '';
  }
  const [header = [], ...rest] = rows;
  const ragged = rest.findIndex(({ length }) => length !== header.length);
  insist(ragged === -1, 'ragged-row', { step: 'inputs', row: ragged + 2 });
  return { columns: header.map((name) => name.trim()), rows: rest };
};
