import type { Statement } from '../panel/statements/catalogue.ts';

type Warning = Pick<Statement, 'text'> & Partial<Pick<Statement, 'parameters'>>;

/**
 * A warning as people read it: with where the candidates that it names stand in the pool, as far as the result of a
 * run tells (`run.places`).
 */
export const warningText = (
  { text, parameters = {} }: Warning,
  places: Readonly<Record<string, string>> = {},
): string => {
  const { candidates } = parameters;
  const named = Array.isArray(candidates) ? candidates.map(String) : [];
  const known = named.filter((id) => Object.hasOwn(places, id)).map((id) => `${id}: ${places[id]!}`);
  return known.length === 0 ? text : `${text} (${known.join(', ')})`;
};
