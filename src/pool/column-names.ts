import { memoize } from '../input/collections.ts';
import { isUnreadable, unreadableText } from '../input/documents/normalise-text.ts';
import { issue, type Issue, type IssuePlace } from '../input/issues/issue.ts';

/** The columns that the keys of a candidate mean, how each is spelled, and the keys that mean none. */
type NamedColumns = {
  /** A key for each column; null: all keys are the columns themselves. */
  readonly keys: ReadonlyMap<string, string> | null;
  readonly spellingOf: (column: string) => string;
  readonly wrong: readonly WrongKey[];
};

type WrongKey = { readonly key: string; readonly fault: (place: IssuePlace) => Issue };

const asTheyStand: NamedColumns = { keys: null, spellingOf: (column) => column, wrong: [] };

/** Candidates with the same keys share what was found out of them. */
export const createColumnNaming = (
  name: (key: string) => string,
): ((keys: readonly string[]) => NamedColumns) => {
  const columnOf = memoize(name);
  const named = memoize((keys: string) => nameColumns(JSON.parse(keys) as string[], columnOf));
  // Nearly every candidate of nearly every pool.
  const areColumns = (keys: readonly string[]): boolean =>
    keys.every((key) => key !== '' && columnOf(key) === key && !isUnreadable(key));
  return (keys) => (areColumns(keys) ? asTheyStand : named(JSON.stringify(keys)));
};

const nameColumns = (all: readonly string[], columnOf: (key: string) => string): NamedColumns => {
  const keys = new Map<string, string>();
  const wrong: WrongKey[] = [];
  for (const key of all) {
    const column = columnOf(key);
    const first = keys.get(column);
    if (column === '') wrong.push({ key, fault: (place) => issue('blank-column-name.key', place) });
    else if (isUnreadable(key)) wrong.push({ key, fault: (place) => issue(unreadableText(key), place) });
    else if (column === '__proto__') {
      wrong.push({ key, fault: (place) => issue('forbidden-key', place) });
    } else if (first !== undefined) {
      wrong.push({ key, fault: (place) => issue('duplicate-column.key', place, { first }) });
    } else keys.set(column, key);
  }
  return { keys, spellingOf: (column) => keys.get(column) ?? column, wrong };
};
