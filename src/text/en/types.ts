/** The types of JSON values, by their names in schemas, as they stand in "Expected a string or an array.". */
export const types = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'a boolean',
  array: 'an array',
  object: 'an object',
  record: 'an object',
  null: 'null',
} as const;
