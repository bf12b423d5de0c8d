/** The embedded database does not start on its files: something has changed them, or they are of another version. */
export class DamagedDatabase extends Error {}

/** The folder of the embedded database holds files, and no database. */
export class ForeignFolder extends Error {}

/** A later version of this program has changed the tables. */
export class LaterVersion extends Error {}

/** No space is left for what is to be stored. The code is the system's. */
export class NoSpace extends Error {
  readonly code = 'ENOSPC';
}

/** Is no space left, on the disk or in the memory of the database? Nothing was changed then. */
export const isNoSpace = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', '53100', '53200'].includes((error as { readonly code?: string }).code ?? '');
