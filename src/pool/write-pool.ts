import Papa from 'papaparse';
import { undeclared, type AttributeDefinition } from './attribute-definition.ts';
import { valueOf, valuesOf, type Values } from './column.ts';
import { ownAttributes, type Pool } from './pool.ts';

/** A candidate in the form that hashes and the checker read: without a name, blanks left out. */
type NormalisedCandidate = Readonly<Record<string, string | readonly string[]>>;

/** The candidates as the pool hash has them, sorted by id. */
const normalisedCandidates = (pool: Pool): readonly NormalisedCandidate[] =>
  pool.ids.map((id, candidate) => {
    const attributes = Array.from(ownAttributes(pool), ([column, own]) => {
      const values = valuesOf(own, candidate);
      return [column, pool.multivalued.has(column) ? values : values[0]] as const;
    });
    const scores = Array.from(
      pool.scores,
      ([column, own]) => [column, valueOf(own, candidate) ?? undefined] as const,
    );
    const given = [...attributes, ...scores].filter(
      (entry): entry is readonly [string, string | Values] => entry[1] !== undefined && entry[1].length > 0,
    );
    return { id, ...Object.fromEntries(given) };
  });

/** The same as JSON text, a candidate a line. */
export const poolAsJson = (pool: Pool): string =>
  `[\n${normalisedCandidates(pool)
    .map((candidate) => JSON.stringify(candidate))
    .join(',\n')}\n]\n`;

/**
 * The same as CSV: separated by commas, lists by semicolons or by what the rule set says.
 * @param definitions - of the attributes that the rule set declares, by name.
 * @returns null where a value of a list holds the separator: then only JSON can hold the pool.
 */
export const poolAsCsv = (
  pool: Pool,
  definitions: ReadonlyMap<string, AttributeDefinition>,
): string | null => {
  const columns = ['id', ...Array.from(ownAttributes(pool), ([column]) => column), ...pool.scores.keys()];
  const separators = new Map(
    columns.map((column) => [column, (definitions.get(column) ?? undeclared(column)).separator ?? ';']),
  );
  const candidates = normalisedCandidates(pool);
  const isWritable = candidates.every((candidate) =>
    Object.entries(candidate).every(
      ([column, value]) =>
        typeof value === 'string' || value.every((one) => !one.includes(separators.get(column)!)),
    ),
  );
  if (!isWritable) return null;
  const rows = candidates.map((candidate) =>
    columns.map((column) => {
      const value = candidate[column] ?? '';
      return typeof value === 'string' ? value : value.join(separators.get(column));
    }),
  );
  return `${Papa.unparse([columns, ...rows], { newline: '\n' })}\n`;
};
