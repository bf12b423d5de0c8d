import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { scenarioFileDocument } from '../answers/what-if/scenario-file-document.ts';
import { serialise } from '../answers/result/result.ts';
import { packageRoot } from '../files/package-root.ts';
import type { TableValue } from '../report/value-table.ts';
import { toWorkbook } from '../report/workbook.ts';
import { ruleSetJsonSchema, ruleSetSchemaFile } from '../rules/rule-set-json-schema.ts';

/** The kinds of panel that `slate init` begins, each a folder of that name in `templates/`; the default first. */
export const templateNames = ['un-panel', 'un-panel-renewal', 'assembly', 'board', 'jury'] as const;
export type TemplateName = (typeof templateNames)[number];

export type TemplateFile = { readonly name: string; readonly content: string | Uint8Array };

/** The files of a template: those of its folder, its pool as a workbook, and the schemas that they name. */
export const filesOfTemplate = async (template: TemplateName): Promise<readonly TemplateFile[]> => {
  const folder = join(packageRoot(), 'templates', template);
  const own = readdirSync(folder)
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8') }));
  const pool = own.find(({ name }) => name === poolFile)?.content ?? '';
  return [
    ...own,
    { name: 'pool.xlsx', content: await workbookOf(pool) },
    { name: ruleSetSchemaFile, content: serialise(ruleSetJsonSchema()) },
    { name: 'scenario-file.schema.json', content: serialise(scenarioFileDocument()) },
  ];
};

const poolFile = 'pool.csv';

/** The pool as a workbook of one sheet: what is a number everywhere in its column is one. */
const workbookOf = (csv: string): Promise<Uint8Array> => {
  const [header = [], ...rows] = Papa.parse<string[]>(csv.trim()).data;
  const isNumeric = header.map((_, column) =>
    rows.every((row) => row[column] === '' || /^-?\d+(\.\d+)?$/.test(row[column] ?? '')),
  );
  const toValue = (cell: string, column: number): TableValue =>
    cell === '' ? null : isNumeric[column] === true ? Number(cell) : cell;
  const columns = header.map((title) => ({ title }));
  return toWorkbook([{ name: 'Pool', table: { columns, rows: rows.map((row) => row.map(toValue)) } }]);
};
