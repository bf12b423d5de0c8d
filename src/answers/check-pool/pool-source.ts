import { z } from 'zod';
import type { PoolInput, RecognisedFile } from '../../model/pool-cache.ts';
import type { Pool } from '../../pool/pool.ts';

const count = z.int().min(0);

const tableSchema = {
  rows: count.describe('Rows below the header that are not blank.'),
  columns: count.describe('Columns with a name.'),
};

const jsonSchema = z.strictObject({ format: z.literal('json') }).meta({ id: 'PoolFromJson' });

const csvSchema = z
  .strictObject({
    format: z.literal('csv'),
    encoding: z.string().describe('Its name in the WHATWG Encoding Standard.'),
    separator: z.string().describe('Separates the columns.'),
    decimalComma: z.boolean().describe('May decimals have a comma?'),
    ...tableSchema,
  })
  .meta({ id: 'PoolFromCsv' });

const workbookSchema = z
  .strictObject({
    format: z.enum(['xlsx', 'ods']).describe('The kind of workbook.'),
    sheet: z.string().describe('Name of the sheet.'),
    place: count.describe('Its place among the sheets, from 1.'),
    sheets: count.describe('Sheets of the workbook.'),
    ...tableSchema,
    hiddenRows: count.describe('Rows among them that are hidden; they are read too.'),
    hiddenColumns: count.describe('The same for columns.'),
  })
  .meta({ id: 'PoolFromWorkbook' });

/** What the file of a pool was recognised as. */
export const poolFileSourceSchema = z
  .discriminatedUnion('format', [jsonSchema, csvSchema, workbookSchema])
  .meta({ id: 'PoolFileSource', description: 'What the file was recognised as.' });

export type PoolFileSource = z.infer<typeof poolFileSourceSchema>;

/** @param input - what the pool was read from; null or a value: not a file. */
export const sourceOf = ({ ids, source: { lost, table } }: Pool, input: PoolInput | null): PoolFileSource => {
  const recognised: RecognisedFile | undefined =
    input !== null && 'recognised' in input ? input.recognised : undefined;
  if (recognised !== undefined && 'workbook' in recognised) {
    const { kind, ...facts } = recognised.workbook;
    return { format: kind, ...facts };
  }
  if (table === undefined) return { format: 'json' };
  return { format: 'csv', encoding: recognised?.encoding ?? 'utf-8', ...table, rows: ids.length + lost };
};
