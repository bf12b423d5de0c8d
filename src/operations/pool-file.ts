import { fileKindOf } from '../input/documents/file-kind.ts';
import {
  beginsAsJson,
  decodeText,
  isEncoding,
  startsAsJson,
  unknownEncoding,
} from '../input/documents/text.ts';
import { issue } from '../input/issues/issue.ts';
import type { Issues } from '../input/issues/outcome.ts';
import type { Limits } from '../input/limits.ts';
import type { PoolFileOptions } from '../input/request-parts.ts';
import type { PoolBytes } from '../model/pool-cache.ts';
import { readWorkbook } from '../workbooks/read-workbook.ts';

/** A file with a pool, and what is said of it. */
export type PoolFile = {
  readonly bytes: Uint8Array;
  /** Does its name or media type say that it is JSON? */
  readonly isJson?: boolean;
} & PoolFileOptions;

/**
 * Takes a file for what its bytes are: a workbook, whose sheet becomes CSV, or text, which becomes UTF-8. Every
 * reader behind it, and what is stored, has CSV or JSON in UTF-8 only.
 */
export const takePoolFile = async (
  { bytes, isJson = false, encoding, sheet }: PoolFile,
  limits: Limits,
): Promise<PoolBytes | { readonly issues: Issues }> => {
  if (encoding !== undefined && !isEncoding(encoding)) return { issues: [unknownEncoding('pool')] };
  const kind = isJson ? null : fileKindOf(bytes);
  if (kind === 'xlsx' || kind === 'ods') {
    const read = await readWorkbook({ kind, bytes, sheet }, limits);
    return 'issues' in read ? read : { as: 'csv', bytes: read.csv, recognised: { workbook: read.facts } };
  }
  if (sheet !== undefined) return { issues: [issue('unknown-sheet.no-workbook', { document: 'pool' })] };
  if (encoding === undefined && !isUtf16(bytes)) {
    return { as: isJson || startsAsJson(bytes) ? 'json' : 'csv', bytes };
  }
  const decoded = decodeText(bytes, 'pool', encoding);
  if ('issue' in decoded) return { issues: [decoded.issue] };
  const { text } = decoded;
  return {
    as: isJson || beginsAsJson(text) ? 'json' : 'csv',
    bytes: Buffer.from(text),
    recognised: { encoding: decoded.encoding },
  };
};

/** By its byte order mark. */
const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
