/** A place in a list, as a text that says nothing to its reader. @param list - which one: the name of what it lists. */
export const toCursor = (list: string, place: string | number): string =>
  Buffer.from(`${list}:${place}`, 'utf8').toString('base64url');

/** Null: it is none of this list. @param pattern - of its places. */
export const fromCursor = (list: string, cursor: string, pattern: RegExp): string | null => {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const place = text.startsWith(`${list}:`) ? text.slice(list.length + 1) : '';
  return pattern.test(place) ? place : null;
};
