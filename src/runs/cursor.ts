/** A place in a list of runs, as a text that says nothing to its reader. */
export const toCursor = (sequence: number): string =>
  Buffer.from(`run:${sequence}`, 'utf8').toString('base64url');

/** Null: it is none. */
export const fromCursor = (cursor: string): number | null => {
  const match = /^run:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  return match === null ? null : Number(match[1]);
};
