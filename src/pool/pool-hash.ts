import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { ownAttributes, type Pool, type Values } from './pool.ts';

/**
 * Number of the definition below (`inputs.format`). Under 1, documents of which have no number, columns and values
 * stood as they were, trimmed; `checker/` still has it.
 */
export const poolHashFormat = 2 as const;

/**
 * SHA-256 (hexadecimal) of the RFC 8785 JSON of the normalised candidates sorted by id: the columns of
 * the source that are not blank, under the names that rules use, without `name`; all text normalised, values of a
 * vocabulary as it spells them and others as the candidate does; columns of several values as arrays, scores as
 * decimal strings. CSV and JSON of the same pool agree. Canonical JSON of an array is that of its elements
 * between commas, so the text is never held as a whole.
 */
export const poolHash = (pool: Pool): string => {
  const known = hashes.get(pool);
  if (known !== undefined) return known;
  const made = hashAnew(pool);
  hashes.set(pool, made);
  return made;
};

/** A pool never changes, and several documents of one job name its hash. */
const hashes = new WeakMap<Pool, string>();

const hashAnew = (pool: Pool): string => {
  const hash = createHash('sha256');
  const fields = fieldsOf(pool);
  let text = '[';
  for (let index = 0; index < pool.ids.length; index += 1) {
    text += index === 0 ? '{' : ',{';
    let separator = '';
    for (const { key, textOf } of fields) {
      const value = textOf(index);
      if (value === null) continue;
      text += `${separator}${key}:${value}`;
      separator = ',';
    }
    text += '}';
    if (text.length < chunk) continue;
    hash.update(text);
    text = '';
  }
  return hash.update(`${text}]`).digest('hex');
};

/** Characters that are hashed at a time. */
const chunk = 65_536;

/** SHA-256 (hexadecimal) of the RFC 8785 JSON of any JSON value. */
export const jsonHash = (value: unknown): string =>
  createHash('sha256').update(canonicalText(value)).digest('hex');

/** @throws TypeError for what is no JSON value. */
const canonicalText = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only JSON values have a canonical form');
  return text;
};

/** A key of a candidate and its value, as canonical JSON; null where it is blank. */
type Field = { readonly key: string; readonly textOf: (index: number) => string | null };

/** In the order of RFC 8785, by UTF-16 code units; strings are written there as `JSON.stringify` does. */
const fieldsOf = (pool: Pool): readonly Field[] => {
  const textOfValues = (column: string, values: readonly Values[]): Field['textOf'] => {
    const several = pool.multivalued.has(column);
    const known = new Map<Values, string>();
    return (index) => {
      const own = values[index]!;
      if (own.length === 0) return null;
      const text = known.get(own) ?? JSON.stringify(several ? own : own[0]!);
      known.set(own, text);
      return text;
    };
  };
  const columns: (readonly [column: string, textOf: Field['textOf']])[] = [
    ['id', (index) => JSON.stringify(pool.ids[index]!)],
    ...Array.from(ownAttributes(pool), ([column, values]) => [column, textOfValues(column, values)] as const),
    ...Array.from(
      pool.scores,
      ([column, decimals]) =>
        [
          column,
          (index: number) => {
            const own = decimals[index] ?? null;
            return own === null ? null : JSON.stringify(own);
          },
        ] as const,
    ),
  ];
  return columns
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([column, textOf]) => ({ key: JSON.stringify(column), textOf }));
};
