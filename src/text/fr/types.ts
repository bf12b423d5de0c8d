import type { types as english } from '../en/types.ts';
import type { Translation } from '../translation.ts';

/** The types of JSON values, by their names in schemas, as they stand in "Expected a string or an array.". */
export const types: Translation<typeof english> = {
  string: 'une chaîne de caractères',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'un booléen',
  array: 'un tableau',
  object: 'un objet',
  record: 'un objet',
  null: 'null',
};
